/** What a date comes to, before its evidence is added. */
export interface Reading {
  readonly edtf: string | null;
  readonly derivation: readonly string[];
}

/** No date, and the rules that say why. */
export const unknown = (...derivation: readonly string[]): Reading => ({ edtf: null, derivation });

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
