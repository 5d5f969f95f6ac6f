import { addDays } from '../../domain/partial-date';
import type { Doc, Sentence } from '../types';
import { SCHEDULED_EVENT } from './lexicon';
import { dayOf } from './resolve/day-of-year';
import type { DateMention } from './types';
import { isOneOf } from './words';

const WORDS_BACK = 12;
/** An event is announced at most so many days ahead; further off the year would be a guess. */
const AHEAD = 180;

/**
 * The day of a dateline without a year (`الكويت - 28 - 12`), from an event to come whose year the text tells (`القمة
 * المزمع عقدها في الخامس من يناير 2021`): the last day of that name before it. null where the text tells of none.
 */
export function findDayBeforePlan(
  { first: { day, month, year, calendar } }: DateMention,
  doc: Doc,
  mentionsOf: (sentence: Sentence) => readonly DateMention[],
): string | null {
  if (day === null || month === null || year !== null || calendar !== 'gregorian') return null;
  for (const sentence of doc.sentences) {
    if (sentence.zone !== 'body') continue;
    for (const mention of mentionsOf(sentence)) {
      const plan = mention.first;
      if (plan.year === null || plan.month === null || plan.day === null || !isScheduled(mention)) continue;
      const to = dayOf(plan.year, plan.month, plan.day);
      const found = [plan.year, plan.year - 1].map((y) => dayOf(y, month, day)).find((d) => d && to && d <= to);
      if (found && to && found >= addDays(to, -AHEAD)) return found;
    }
  }
  return null;
}

function isScheduled({ span: { sentence, from } }: DateMention): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - WORDS_BACK); i--)
    if (isOneOf(SCHEDULED_EVENT, sentence.passage.tokens[i]?.text ?? '')) return true;
  return false;
}
