import { foldKey } from '../../shared/arabic/fold';
import { CLAUSE_ENDS } from '../ar/triggers';
import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import type { Sides } from './types';

/** People joined by و: `X وY`. */
export type Group = readonly Reference[];

const clauseEnds = foldedSet(CLAUSE_ENDS);
/** `على هامش`, `عن بعد`: no clause about somebody else begins here. */
const IDIOMS: ReadonlySet<string> = new Set(['على هامش', 'عن بعد', 'على انفراد', 'على رأس'].map(foldKey));

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
    if (clauseEnds.has(word) && !IDIOMS.has(`${word} ${wordIn(sentence, i + 1)}`) && !isPlan(sentence, i)) return i;
  }
  return sentence.to;
}

const TOGETHER = foldedSet(['ومعهم', 'ومعهما', 'ومعه', 'ومعها', 'وكذلك']);
const TOGETHER_REACH = 3;
/** Between the name and the title of one man: a comma, words of the name that were not read. */
const APPOSED = 4;

/** `اجتماعا كان مقررا أن يعقده X مع Y`: the clause tells of the same meeting. */
const isPlan = (sentence: Sentence, i: number): boolean =>
  wordIn(sentence, i) === 'ان' && HOLDS.has(wordIn(sentence, i + 1));
const HOLDS = foldedSet([
  'يعقده',
  'يعقدها',
  'تعقده',
  'تعقدها',
  'يجريه',
  'يجريها',
  'تجريه',
  'تجريها',
  'يعقداه',
  'يجرياها',
]);

/** A conjunction that stands apart belongs to the one after it: `فلان ، و علان`. */
const startOf = ({ sentence, from }: Reference): number => (wordIn(sentence, from - 1) === 'و' ? from - 1 : from);

/** `عندما ظهر هو وعلان`: the pronoun is whoever the clause is about. */
const followsPronoun = ({ sentence, from }: Reference, before: Reference): boolean =>
  HE.has(wordIn(sentence, from - 1)) && from - before.to <= PRONOUN_REACH;
const HE = foldedSet(['هو', 'هي']);
const PRONOUN_REACH = 6;

/** Divides people into groups joined by و, a comma between them at most. */
export function toGroups(references: readonly Reference[]): Group[] {
  const groups: Reference[][] = [];
  for (const reference of references) {
    const before = groups.at(-1)?.at(-1);
    // `رئيس المجلس الانتقالي، الفريق فلان، ورئيس الوزراء علان`: title and name of one man
    const again = before && before.official === reference.official && reference.from - before.to <= APPOSED;
    if (again) {
      const named = reference.mention?.name ? reference : before;
      groups.at(-1)?.splice(-1, 1, { ...named, from: before.from, to: reference.to, clitic: before.clitic });
      continue;
    }
    const joined =
      before &&
      ((reference.clitic.startsWith('و') &&
        (startOf(reference) - before.to <= 1 || followsPronoun(reference, before))) ||
        (reference.from - before.to <= TOGETHER_REACH &&
          hasBetween(reference.sentence, before.to, reference.from, TOGETHER)));
    if (joined) groups.at(-1)?.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

/** The references that stand in one row, so many tokens apart at most. */
export function rowOf(references: readonly Reference[], apart: number): Reference[] {
  const row: Reference[] = [];
  for (const reference of references) {
    const last = row.at(-1);
    if (last && reference.from - last.to > apart) break;
    row.push(reference);
  }
  return row;
}

/** Whether one of the words stands between two tokens. */
export function hasBetween(sentence: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(wordIn(sentence, i))) return true;
  return false;
}

export const WITH = foldedSet(['مع', 'ومع', 'بـ', 'بمعية']);
const FAR = 28;

export const reaches = (first: Group, second: Group): boolean =>
  (second[0]?.from ?? 0) - (first.at(-1)?.to ?? 0) <= FAR;

export const spansEntities = (group: Group): boolean => new Set(group.flatMap((r) => r.official.entity ?? [])).size > 1;

/** A pair that met: the first of them against the rest. */
export const split = (group: Group): Sides => ({ hosts: group.slice(0, 1), others: group.slice(1), carried: false });
