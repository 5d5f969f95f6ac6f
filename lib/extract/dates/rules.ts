import { dayAndMonth, monthAlone, monthAndDay } from './rules/calendar-date';
import { dayWord, weekday } from './rules/day-words';
import { dateInName, gluedNumber, notToday, notWeekday } from './rules/no-date';
import { numericDate, numericDayAndMonth, numericDays } from './rules/numeric';
import { ago, ahead, dayOfPeriod, dayOfSameMonth, period, someDays, vaguePast } from './rules/periods';
import { year } from './rules/years';
import type { DateRule } from './types';

/** The grammar, tried in this order at each token; the first rule that reads something wins. */
export const DATE_RULES: readonly DateRule[] = [
  // what looks like a date and is none goes first, so that no later rule takes a piece of it
  dateInName,
  notToday,
  notWeekday,
  gluedNumber,
  // three numbers before two, two before a day with a month in words: `12/10/2020` begins like `12/10`
  numericDate,
  numericDays,
  // a day with its month before the two alone: `5 أغسطس 2022` must not become August 2022
  dayAndMonth,
  monthAndDay,
  // `12 الجاري` begins with a number as well, and has no month that the rule above could take
  dayOfPeriod,
  dayOfSameMonth,
  numericDayAndMonth,
  // `قبل يوم` before the day words, whose `يوم غد` begins inside it
  ago,
  // `خلال أيام` before `بعد غد`, which begins with the same word but is no count
  ahead,
  someDays,
  vaguePast,
  dayWord,
  weekday,
  // `العام الماضي` before `العام 2019`: both begin with the same word
  period,
  monthAlone,
  // last: a bare year is read only where nothing else took it
  year,
];
