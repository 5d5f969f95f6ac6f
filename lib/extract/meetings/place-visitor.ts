import { NO_VISITORS, VISIT_ENDED, WILL_DO } from '../ar/places';
import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';

const noVisitors = foldedSet(NO_VISITORS);
const willDo = foldedSet(WILL_DO);
const ended = foldedSet(VISIT_ENDED);
const SUBJECT_REACH = 12;
const WILL_REACH = 18;
const NOUN_OF_VISIT = /^و?ب?(?:ال)?(?:زيار|جول)/;

/**
 * Whether the verb of journey at token `i` has a thing or a group as its subject: `وصلت قافلة إلى …`, also behind a comma
 * (`وصلت إلى …، قافلة`); but a plane or a delegation is somebody's.
 */
export function isOfOthers(sentence: Sentence, i: number, references: readonly Reference[], sides: Sides): boolean {
  if (NOUN_OF_VISIT.test(wordIn(sentence, i)))
    return isNoVisitor(wordIn(sentence, i + 1)) || isToBeMade(sentence, i, references, sides);
  if (isNoVisitor(wordIn(sentence, i + 1)) || isNoVisitor(wordIn(sentence, i - 1))) return true;
  for (let k = i + 2; k < Math.min(sentence.to, i + SUBJECT_REACH); k++)
    if (COMMAS.has(sentence.passage.tokens[k - 1]?.text ?? '') && isNoVisitor(wordIn(sentence, k))) return true;
  return false;
}

const COMMAS: ReadonlySet<string> = new Set(['،', ',']);

const isNoVisitor = (word: string): boolean => noVisitors.has(word);

/** `سيقوم وفد … بزيارة إلى …`: a visit to come, and not the one of the meeting that was held. */
function isToBeMade(sentence: Sentence, i: number, references: readonly Reference[], sides: Sides): boolean {
  if (!/^ب/.test(wordIn(sentence, i))) return false;
  for (let k = i - 1; k >= Math.max(sentence.from, i - WILL_REACH); k--)
    if (willDo.has(wordIn(sentence, k))) return true;
  return false;
}

/** `وصل إلى … مختتما زيارته`: who comes to his own country at the end of a visit was elsewhere before. */
export function isBackHome(sentence: Sentence, i: number, country: string, references: readonly Reference[]): boolean {
  const traveller = references.find((r) => r.from > i && r.from - i <= 2) ?? references.findLast((r) => r.to <= i);
  if (traveller?.official.entity !== country) return false;
  for (let k = sentence.from; k < sentence.to; k++) if (ended.has(wordIn(sentence, k))) return true;
  return false;
}
