import { WEEKDAYS } from '../../ar/calendar';
import {
  AND,
  DASHES,
  DATE_NAMES,
  DAY_PARTS,
  DAY_WORDS,
  NOT_TODAY_AFTER,
  NOT_TODAY_BEFORE,
  NOT_WEEKDAY_BEFORE,
  OF,
  OUTLET_NOUNS,
  OUTLETS_OF_TODAY,
  QUOTES,
} from '../lexicon';
import type { DateRule, TokenRun } from '../types';
import { findPhrase, isOneOf, numberAt, textAt } from '../words';
import { readDay, readMonth, readYearAfterMonth, skipToMonth } from './parts';

/**
 * `مدينة 6 أكتوبر`, `ثورة الخامس والعشرين من يناير`, `ثورتي «25 يناير» و«30 يونيو»`: a name made of a date. With a year
 * it is the date after all.
 */
export const dateInName: DateRule = (run, i) => {
  const end = endOfNamedDate(run, i);
  if (end === null || !isOneOf(DATE_NAMES, wordBefore(run, i))) return null;
  let to = end;
  // at most `» و «`
  while (to < end + 4 && (QUOTES.has(textAt(run, to)) || AND.has(textAt(run, to)))) to++;
  return { kind: 'skip', to: (to > end ? endOfNamedDate(run, to) : null) ?? end };
};

function endOfNamedDate(run: TokenRun, i: number): number | null {
  const day = readDay(run, i);
  const month = readMonth(run, day ? skipToMonth(run, day.to) : i);
  return month && !readYearAfterMonth(run, month.to, month.calendar) ? month.to : null;
}

/** `اليوم العالمي`, `حتى اليوم`, `في اليوم الثاني`: the word for today in other uses. A weekday after it makes it today. */
export const notToday: DateRule = (run, i) => {
  const hit = findPhrase(DAY_WORDS, run, i);
  if (hit?.value !== 0 || hit.to > i + 1) return null;
  const after = textAt(run, hit.to) === '(' ? hit.to + 1 : hit.to;
  if (findPhrase(WEEKDAYS, run, after)) return null;
  const isPerDay = textAt(run, i)[0] === 'ب';
  const isOther = NOT_TODAY_AFTER.has(textAt(run, hit.to)) || isOneOf(NOT_TODAY_BEFORE, textAt(run, i - 1));
  return isPerDay || isOther || isOutlet(run, i) ? { kind: 'skip', to: hit.to } : null;
};

/** `لقناة روسيا اليوم`, `الرياض – عين اليوم`, `«المصري اليوم»`. */
function isOutlet(run: TokenRun, i: number): boolean {
  if (!OUTLETS_OF_TODAY.has(textAt(run, i - 1))) return false;
  const before = textAt(run, i - 2);
  return before === '' || QUOTES.has(before) || DASHES.has(before) || isOneOf(OUTLET_NOUNS, before);
}

/** `صلاة الجمعة`, `كل يوم أحد`, `بين الاثنين`; but `بين الاثنين والخميس` is a range of days. */
export const notWeekday: DateRule = (run, i) => {
  const hit = findPhrase(WEEKDAYS, run, i);
  if (!hit || !isOneOf(NOT_WEEKDAY_BEFORE, wordBefore(run, i))) return null;
  const isRange = findPhrase(WEEKDAYS, run, hit.to) ?? findPhrase(WEEKDAYS, run, hit.to + 1);
  return isRange ? null : { kind: 'skip', to: hit.to };
};

/** `5.7`, `10:30`: a number glued to another by a point or a colon is a fraction or a time. */
export const gluedNumber: DateRule = (run, i) => {
  if (numberAt(run, i, 2) === null || numberAt(run, i - 2, 2) === null) return null;
  const mark = textAt(run, i - 1);
  return (mark === '.' || mark === ':') && run.tokens[i]?.afterSpace === false ? { kind: 'skip', to: i + 1 } : null;
};

/** The nearest word before `i` that is neither a part of the day, a quotation mark nor `من`. */
function wordBefore(run: TokenRun, i: number): string {
  let at = i - 1;
  // three steps cover `بعد ظهر يوم`; a bound keeps a run of such words from being read again and again
  while (at > i - 4 && (QUOTES.has(textAt(run, at)) || DAY_PARTS.has(textAt(run, at)) || OF.has(textAt(run, at)))) at--;
  return textAt(run, at);
}
