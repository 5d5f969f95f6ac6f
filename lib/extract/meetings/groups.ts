import { foldKey } from '../../shared/arabic/fold';
import { CLAUSE_ENDS } from '../ar/triggers';
import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';

/** People joined by و: `X وY`. */
export type Group = readonly Reference[];

const clauseEnds = foldedSet(CLAUSE_ENDS);
const MARGIN = foldKey('هامش');

/** The word at a token of a sentence, or empty. */
export const wordIn = (sentence: Sentence, i: number): string => {
  const token = i >= sentence.from && i < sentence.to ? sentence.passage.tokens[i] : undefined;
  return token?.kind === 'word' ? token.text : '';
};

/** Where the clause that begins at `from` ends: at a word after which others are spoken of, outside any person's words. */
export function endOfClause(sentence: Sentence, from: number, references: readonly Reference[]): number {
  let next = 0;
  for (let i = from; i < sentence.to; i++) {
    while (next < references.length && (references[next]?.to ?? 0) <= i) next++;
    const inside = references[next];
    if (inside && inside.from <= i) continue;
    const word = wordIn(sentence, i);
    if (clauseEnds.has(word) && wordIn(sentence, i + 1) !== MARGIN) return i;
  }
  return sentence.to;
}

/** Divides people into groups joined by و, a comma between them at most. */
export function toGroups(references: readonly Reference[]): Group[] {
  const groups: Reference[][] = [];
  for (const reference of references) {
    const before = groups.at(-1)?.at(-1);
    const joined = before && reference.clitic.startsWith('و') && reference.from - before.to <= 1;
    if (joined) groups.at(-1)?.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

/** Whether one of the words stands between two tokens. */
export function hasBetween(sentence: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(wordIn(sentence, i))) return true;
  return false;
}
