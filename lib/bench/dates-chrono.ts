/** A date parser to compare with. */
export interface OtherParser {
  readonly name: string;
  /** The days that a text names, `YYYY-MM-DD`, counted from `reference`. */
  readonly read: (text: string, reference: string, forward: boolean) => readonly string[];
}

/** The part of chrono-node's interface that is used here. */
interface ChronoLocale {
  readonly parse: (
    text: string,
    reference: Date,
    option: { readonly forwardDate: boolean },
  ) => readonly { readonly start: { readonly date: () => Date } }[];
}

const PACKAGE = 'chrono-node';

/**
 * chrono-node with its Arabic locale; where the installed release has none, with its default (English) one, which still
 * reads digits. A sentence instead where the package isn't installed.
 */
export async function loadChrono(): Promise<OtherParser | string> {
  const arabic = await load(`${PACKAGE}/ar`);
  if (arabic) return toParser('chrono-node, Arabic locale', arabic);
  const standard = await load(PACKAGE);
  if (standard) return toParser('chrono-node, default locale (this release has no Arabic one)', standard);
  return 'chrono-node is not installed: nothing to compare with.';
}

/** The name is a value, so that the project compiles without the package. */
async function load(name: string): Promise<ChronoLocale | null> {
  try {
    const loaded: unknown = await import(name);
    return isLocale(loaded) ? loaded : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isLocale = (loaded: unknown): loaded is ChronoLocale =>
  typeof loaded === 'object' && loaded !== null && 'parse' in loaded && typeof loaded.parse === 'function';

const MISSING: ReadonlySet<unknown> = new Set([
  'ERR_MODULE_NOT_FOUND',
  'MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
]);
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && MISSING.has(error.code);

function toParser(name: string, locale: ChronoLocale): OtherParser {
  return {
    name,
    read: (text, reference, forward) =>
      locale
        .parse(text, new Date(`${reference}T12:00:00`), { forwardDate: forward })
        .map(({ start }) => toDay(start.date())),
  };
}

/** The day in the time zone that the reference was given in. */
const toDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
