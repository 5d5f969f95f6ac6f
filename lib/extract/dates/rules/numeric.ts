import { AND, BEFORE_NUMERIC, DASHES, GREGORIAN_SIGNS, HIJRI_SIGNS, UNTIL } from '../lexicon';
import type { DatePoint, DateRule, TokenRun } from '../types';
import { toAtom } from '../types';
import { isOneOf, numberAt, textAt } from '../words';
import { readYear } from './parts';

const SEPARATORS = new Set(['/', '-', '.', '–']);

/** `12/10/2020`, `2020-10-12`, `14 / 10 / 1436 هـ`. Day before month, unless the second number can't be a month. */
export const numericDate: DateRule = (run, i) => {
  const mark = textAt(run, i + 1);
  if (!SEPARATORS.has(mark) || textAt(run, i + 3) !== mark) return null;
  const middle = numberAt(run, i + 2, 2);
  const head = numberAt(run, i, 4);
  if (middle === null || head === null) return null;
  const yearFirst = head > 99 ? readYear(run, i) : null;
  const year = yearFirst ?? readYear(run, i + 4);
  const other = yearFirst ? numberAt(run, i + 4, 2) : numberAt(run, i, 2);
  const to = yearFirst ? endOfEra(run, i + 5) : year?.to;
  if (!year || other === null || to === undefined || isGlued(run, i, to, mark)) return null;
  const parts = toDayAndMonth([other, middle]);
  return parts ? toAtom(i, to, { ...parts, calendar: year.calendar, year: year.year }) : null;
};

/** `11 حتى 25/10/1436هـ`, `5-7/11/2019`. */
export const numericDays: DateRule = (run, i) => {
  const first = numberAt(run, i, 2);
  const joint = textAt(run, i + 1);
  if (first === null || first < 1 || (!UNTIL.has(joint) && !DASHES.has(joint) && !AND.has(joint))) return null;
  const end = numericDate(run, i + 2);
  if (end?.kind !== 'atom' || end.first.day === null || end.first.day <= first) return null;
  return { ...end, from: i, first: { ...end.first, day: first }, last: end.first };
};

/** `1436/10/15 هـ`. */
const endOfEra = (run: TokenRun, i: number): number =>
  GREGORIAN_SIGNS.has(textAt(run, i)) || HIJRI_SIGNS.has(textAt(run, i)) ? i + 1 : i;

/** `30/7`: weak, unless `يوم` or `بتاريخ` stands before it. */
export const numericDayAndMonth: DateRule = (run, i) => {
  const [day, month] = [numberAt(run, i, 2), numberAt(run, i + 2, 2)];
  const mark = textAt(run, i + 1);
  if (day === null || month === null || (mark !== '/' && mark !== '-')) return null;
  if (isGlued(run, i, i + 3, mark)) return null;
  const parts = toDayAndMonth([day, month]);
  // `عاصمة - 12 - 10 (وكالة)`: so some agencies write their dateline
  const isDateline = i - run.from <= 6 && textAt(run, i - 1) === mark && textAt(run, i + 3) === '(';
  const isNamed = isDateline || isOneOf(BEFORE_NUMERIC, textAt(run, i - 1));
  // `فاز الأربعاء 3-2`: with a hyphen it is a score sooner than a date
  return parts && (isNamed || mark === '/') ? toAtom(i, i + 3, parts, !isNamed) : null;
};

/** Another number hangs on it by the same mark: a telephone or file number. */
const isGlued = (run: TokenRun, from: number, to: number, mark: string): boolean =>
  (textAt(run, from - 1) === mark && numberAt(run, from - 2, 12) !== null) ||
  (textAt(run, to) === mark && numberAt(run, to + 1, 12) !== null);

function toDayAndMonth([day, month]: readonly [number, number]): Pick<DatePoint, 'day' | 'month'> | null {
  if (day < 1 || month < 1) return null;
  if (month <= 12 && day <= 31) return { day, month };
  return day <= 12 && month <= 31 ? { day: month, month: day } : null;
}
