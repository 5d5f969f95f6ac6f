import { MEETING_TO_HOLD, NOT_GONE } from '../ar/places';
import { foldedSet, matchAt } from '../people/scan';
import { wordIn } from './groups';
import { type Draft, sentencesOf } from './merge';
import type { Reading } from './place-in';
import { isLed, placeAt } from './place-names';
import { type Found, scanOf } from './place-types';

const toHold = foldedSet(MEETING_TO_HOLD);
const notGone = foldedSet(NOT_GONE);
const GAP = 2;
const BEFORE = 7;

/**
 * `عاد إلى جوبا للقاء …`, `توجه إلى باريس حيث اجتمع مع …`: who goes to a place for the meeting meets there, whatever other
 * places the sentence tells of.
 */
export function goalOf({ prepared, around }: Reading, draft: Draft): Found | null {
  for (const sentence of sentencesOf(draft)) {
    const scan = scanOf(prepared, sentence);
    for (const { trigger } of draft.tellings) {
      if (
        trigger.sentence !== sentence ||
        !isPurpose(wordIn(sentence, trigger.from), wordIn(sentence, trigger.from - 1))
      )
        continue;
      for (let i = trigger.from - 1; i >= Math.max(sentence.from, trigger.from - BEFORE); i--) {
        const place = matchAt(scan, i)?.clitic === '' && isLed(sentence, i) ? placeAt(scan, i, around) : null;
        if (place && place.to <= trigger.from && trigger.from - place.to <= GAP)
          return hasGone(draft, place) ? place : null;
      }
    }
  }
  return null;
}

/** `للقاء`, `ليجتمع`, `لعقد لقاء`, `حيث التقى` */
const isPurpose = (word: string, before: string): boolean => /^ل(?:ل|ي|لا|إ|ا|ت)/.test(word) || toHold.has(before);

/** Not `رفض الذهاب إلى …`, nor `قبل أن يتوجه إلى …`, whose meeting is read with the next stop. */
function hasGone({ tellings }: Draft, { sentence, from }: Found): boolean {
  if (tellings.some((t) => t.trigger.sentence === sentence && t.trigger.to <= from)) return false;
  for (let k = from - 1; k >= Math.max(sentence.from, from - BEFORE); k--)
    if (notGone.has(wordIn(sentence, k))) return false;
  return true;
}
