import { HOSTED_EVENTS, HOSTED_PEOPLE, HOSTING, HOSTING_AFTER, RELATIVES } from '../ar/places';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';

const hosting = foldedSet(HOSTING);
const hostingAfter = foldedSet(HOSTING_AFTER);
const relatives = foldedSet(RELATIVES);
const events = foldedSet(HOSTED_EVENTS);
const people = [...foldedSet(HOSTED_PEOPLE)];
const BEFORE_RELATIVE = 6;
const AFTER_PLACE = 5;
/** `شهدت الدوحة توقيع …`: what a city sees took place there, whatever it was. */
const SEEN = /^و?شهدت/;

/** `تستضيف`, `احتضنتها`: the subject that follows is where something takes place. */
export const isHosting = (sentence: Sentence, k: number): boolean => hosting.has(wordIn(sentence, k));

/**
 * Whether what the verb of hosting at token `k` speaks of is an occasion to meet at, and no tournament: behind the place
 * (which ends at `to`), `تستضيف وارسو مؤتمرا`; in a relative clause before it, `القمة التي تستضيفها وارسو`.
 */
export function hostsMeeting(sentence: Sentence, k: number, to: number): boolean {
  if (relatives.has(wordIn(sentence, k - 1))) return hasEvent(sentence, k - BEFORE_RELATIVE, k - 1);
  return SEEN.test(wordIn(sentence, k)) || hasEvent(sentence, to, to + AFTER_PLACE);
}

/** `الدوحة تستضيف اجتماعا`: the place opens the sentence and ends at `to`. */
export const opensAsHost = (sentence: Sentence, from: number, to: number): boolean =>
  from === sentence.from && hostingAfter.has(wordIn(sentence, to)) && hasEvent(sentence, to + 1, to + 1 + AFTER_PLACE);

function hasEvent(sentence: Sentence, from: number, to: number): boolean {
  for (let i = Math.max(sentence.from, from); i < Math.min(sentence.to, to); i++) {
    const word = wordIn(sentence, i).replace(/^[وف]?(?:[بك]?ال|لل)/, '');
    if (events.has(word) || events.has(word.replace(/ا$/, '')) || people.some((p) => word.startsWith(p))) return true;
  }
  return false;
}
