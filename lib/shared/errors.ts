/** What went wrong, in the four parts that a reader needs. Every part is a plain sentence or phrase, without a full stop at the end. */
export interface Trouble {
  /** What was found: `line 3 is not JSON`. */
  readonly what: string;
  /** Where: a file, a parameter, an address. */
  readonly where: string;
  /** What was expected there. */
  readonly expected: string;
  /** What the reader can do about it. */
  readonly fix: string;
}

/** One sentence out of the four parts: `where: what; expected …. fix.` */
export function describeTrouble(t: Trouble): string {
  return `${t.where}: ${t.what}; expected ${t.expected}. ${t.fix}.`;
}

/** An error meant for people: the command line and the API print its message and no stack. */
export class LiqaError extends Error {
  override readonly name = 'LiqaError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(describeTrouble(trouble), options);
    this.trouble = trouble;
  }
}
