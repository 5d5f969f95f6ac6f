import { BEFORE_MONTH, COMMAS, DASHES, MONTH_WORD } from '../lexicon';
import type { Atom, DateRule, TokenRun } from '../types';
import { toAtom } from '../types';
import { isOneOf, numberAt, textAt } from '../words';
import { readDays } from './days';
import { type MonthPart, readDirection, readMonth, readYear, readYearAfterMonth, skipToMonth } from './parts';

/** `12 أكتوبر 2020`, `الخامس من أغسطس`, `25 صفر 1442 هـ`, `5 أغسطس الماضي`, and days of one month: `4 و5 أغسطس`. */
export const dayAndMonth: DateRule = (run, i) => {
  const days = readDays(run, i);
  const month = days && readMonth(run, skipToMonth(run, days.to));
  if (!days || !month) return null;
  const atom = { ...withYear(run, i, month, days.first), weak: false };
  // `فاز 2-صفر`: the month's name is also the word for nil, so it needs a year or a weekday
  if (month.calendar === 'hijri' && month.month === NIL && atom.first.year === null) {
    if (DASHES.has(textAt(run, days.to))) return null;
    return { ...atom, weak: true };
  }
  return days.last === null ? atom : { ...atom, last: { ...atom.first, day: days.last } };
};

/** `يناير 20, 2016`: the order of English, only with its comma and its year. */
export const monthAndDay: DateRule = (run, i) => {
  const month = readMonth(run, i);
  const day = month ? numberAt(run, month.to, 2) : null;
  if (!month || day === null || day < 1 || day > 31 || !COMMAS.has(textAt(run, month.to + 1))) return null;
  const year = readYear(run, month.to + 2);
  return year?.calendar === month.calendar
    ? toAtom(i, year.to, { calendar: month.calendar, year: year.year, month: month.month, day })
    : null;
};

/** `أكتوبر 2020`, `يوليو الماضي`, `في مايو`, `شهر آب`; never a Hijri month without a day or a year. */
export const monthAlone: DateRule = (run, i) => {
  const start = isOneOf(MONTH_WORD, textAt(run, i)) ? i + 1 : i;
  const month = readMonth(run, start);
  if (!month) return null;
  const atom = withYear(run, i, month, null);
  if (atom.first.year !== null) return atom;
  if (month.calendar === 'hijri') return null;
  const isNamed = start > i || atom.first.direction !== null;
  if (isNamed || !month.ambiguous) {
    const isLed = isNamed || isOneOf(BEFORE_MONTH, textAt(run, i - 1));
    return { ...atom, weak: !isLed };
  }
  return null;
};

/** The number of Safar. */
const NIL = 2;

function withYear(run: TokenRun, from: number, month: MonthPart, day: number | null): Atom {
  const year = readYearAfterMonth(run, month.to, month.calendar);
  const direction = year ? null : readDirection(run, month.to);
  return toAtom(from, year?.to ?? direction?.to ?? month.to, {
    calendar: month.calendar,
    year: year?.year ?? null,
    month: month.month,
    day,
    direction: direction?.direction ?? null,
  });
}
