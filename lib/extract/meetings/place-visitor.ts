import { NO_VISITORS, NOT_SUBJECT_AFTER, VISIT_ENDED, WILL_DO } from '../ar/places';
import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';

const noVisitors = foldedSet(NO_VISITORS);
const willDo = foldedSet(WILL_DO);
const withIt = foldedSet(NOT_SUBJECT_AFTER);
const ended = foldedSet(VISIT_ENDED);
const SUBJECT_REACH = 12;
const WILL_REACH = 18;
const NOUN_OF_VISIT = /^و?ب?(?:ال)?(?:زيار|جول)/;

/**
 * Whether the verb of journey at token `i` has a thing or a group as its subject: `وصلت قافلة إلى …`, also behind a comma
 * (`وصلت إلى …، قافلة`); but `على رأس قوات`, and a plane or a delegation, are somebody's.
 */
export function isOfOthers(sentence: Sentence, i: number, references: readonly Reference[], sides: Sides): boolean {
  if (NOUN_OF_VISIT.test(wordIn(sentence, i)))
    return isNoVisitor(wordIn(sentence, i + 1)) || isToBeMade(sentence, i, references, sides);
  if (isNoVisitor(wordIn(sentence, i + 1)) || isNoVisitor(wordIn(sentence, i - 1))) return true;
  for (let k = i + 2; k < Math.min(sentence.to, i + SUBJECT_REACH); k++) {
    if (references.some((r) => r.from > i && r.from <= k)) return false;
    if (isNoVisitor(wordIn(sentence, k))) return !withIt.has(wordIn(sentence, k - 1));
  }
  return false;
}

type Sides = ReadonlySet<string | null>;

const isNoVisitor = (word: string): boolean => noVisitors.has(word);

/** `سيقوم وفد … بزيارة إلى …`: a visit to come of somebody else; of a side it may be that of the meeting. */
function isToBeMade(sentence: Sentence, i: number, references: readonly Reference[], sides: Sides): boolean {
  if (!wordIn(sentence, i).startsWith('ب')) return false;
  for (let k = i - 1; k >= Math.max(sentence.from, i - WILL_REACH); k--)
    if (willDo.has(wordIn(sentence, k)))
      return !references.some((r) => r.from > k && r.from - k <= 2 && sides.has(r.official.entity));
  return false;
}

/** `وصل إلى … مختتما زيارته`: who comes to his own country at the end of a visit was elsewhere before. */
export function isBackHome(sentence: Sentence, i: number, country: string, references: readonly Reference[]): boolean {
  const traveller = references.find((r) => r.from > i && r.from - i <= 2) ?? references.findLast((r) => r.to <= i);
  if (traveller?.official.entity !== country) return false;
  for (let k = sentence.from; k < sentence.to; k++) if (ended.has(wordIn(sentence, k))) return true;
  return false;
}
