import { PLUPERFECT, STATUS_AFTER } from '../ar/status';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';

export const pluperfect = foldedSet(PLUPERFECT);
/** After `كان`: it was only meant to be. */
export const MEANT = foldedSet([
  'مقررا',
  'مقررة',
  'المقرر',
  'المفترض',
  'ينوي',
  'يعتزم',
  'المنتظر',
  'المتوقع',
  'متوقعا',
  'المزمع',
]);
/** Words after the word of meeting that say whether it took place. */
export const after = STATUS_AFTER.map((cue) => ({ ...cue, words: foldedSet(cue.words) }));

/** The nearest of some words within so many tokens before `from`. */
export function findBack(sentence: Sentence, from: number, reach: number, words: ReadonlySet<string>): number | null {
  for (let i = from - 1; i >= Math.max(sentence.from, from - reach); i--) if (isWord(sentence, i, words)) return i;
  return null;
}

/** The first of some words within so many tokens from `from` on. */
export function findAhead(sentence: Sentence, from: number, reach: number, words: ReadonlySet<string>): number | null {
  for (let i = from; i < Math.min(sentence.to, from + reach); i++) if (isWord(sentence, i, words)) return i;
  return null;
}

/** Whether a word, with و or ف before it at most, is one of some words. */
export function isWord(sentence: Sentence, i: number, words: ReadonlySet<string>): boolean {
  const word = wordIn(sentence, i);
  return word !== '' && (words.has(word) || ('وف'.includes(word[0] as string) && words.has(word.slice(1))));
}
