import { describeTrouble } from '../shared/errors';

/** Why something could not be read: what was found, what was expected, how to mend it. */
export type Reason = readonly [what: string, expected: string, fix: string];

export const TOO_LONG: Reason = [
  'it is longer than 10 MB',
  'one article of at most 10 MB',
  'Split it into its articles',
];

export const NOT_UTF8: Reason = [
  'its bytes are not UTF-8',
  'text in UTF-8',
  'Save it as UTF-8 (an older Arabic file is often windows-1256)',
];

export interface SkippedItem {
  readonly origin: string;
  /** A whole sentence, the origin in it. */
  readonly reason: string;
}

/** What stands in the place of an article that can't be read. `origin`: file, or file and line. */
export function skip(origin: string, ...[what, expected, fix]: Reason): SkippedItem {
  return { origin, reason: describeTrouble({ where: origin, what, expected, fix }) };
}
