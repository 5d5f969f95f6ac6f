import type { PhraseTable } from '../ar/calendar';
import type { TokenRun } from './types';

/** The token's text, or '' outside the run; so a rule never asks whether there is a token. */
export const textAt = (run: TokenRun, i: number): string =>
  i >= run.from && i < run.to ? (run.tokens[i]?.text ?? '') : '';

/** The number that token `i` is, of at most `digits` digits; null where it is none. */
export function numberAt(run: TokenRun, i: number, digits: number): number | null {
  const token = i >= run.from && i < run.to ? run.tokens[i] : undefined;
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

/**
 * What remains of a word without the clitics written on it (و ف ب ل ك س): `وبالجمعة` gives `بالجمعة` and `الجمعة`,
 * `للأحد` gives `الأحد`. The unstripped word is not among them.
 */
function stemsOf(word: string): string[] {
  const stems: string[] = [];
  let rest = word;
  if (rest.length > 3 && (rest[0] === 'و' || rest[0] === 'ف')) {
    rest = rest.slice(1);
    stems.push(rest);
  }
  if (rest.length > 3 && rest.startsWith('لل')) stems.push(`ا${rest.slice(1)}`);
  else if (rest.length > 3 && 'بلك'.includes(rest[0] as string)) stems.push(rest.slice(1));
  return stems;
}

/** Whether a word, with or without clitics, is in a set. */
export const isOneOf = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || stemsOf(word).some((stem) => words.has(stem));

interface Hit<T> {
  readonly value: T;
  /** The token after the phrase. */
  readonly to: number;
  readonly stripped: boolean;
}

/** The longest phrase of a table that begins at token `i`; clitics are allowed on its first word alone. */
export function findPhrase<T>(table: PhraseTable<T>, run: TokenRun, i: number): Hit<T> | null {
  const word = textAt(run, i);
  if (word === '') return null;
  const whole = findRest(table, word, run, i);
  if (whole) return { ...whole, stripped: false };
  for (const stem of stemsOf(word)) {
    const hit = findRest(table, stem, run, i);
    if (hit) return { ...hit, stripped: true };
  }
  return null;
}

function findRest<T>(table: PhraseTable<T>, head: string, run: TokenRun, i: number): { value: T; to: number } | null {
  for (const { rest, value } of table.get(head) ?? [])
    if (rest.every((word, k) => textAt(run, i + 1 + k) === word)) return { value, to: i + 1 + rest.length };
  return null;
}
