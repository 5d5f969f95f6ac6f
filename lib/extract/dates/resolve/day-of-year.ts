import { addDays, weekdayOf } from '../../../domain/partial-date';
import type { DatePoint, ResolveOptions } from '../types';
import type { Anchor } from './anchor';
import { markOf } from './anchor';
import { toGregorianDay } from './hijri';
import { pad, type Reading, unknown } from './reading';

/** The earliest year that is considered where no anchor is given: before it there is hardly any news text on the web. */
const FIRST_YEAR = 1995;
/** A plan is for this or one of the next two years. */
const PLAN_REACH = 2;
/** A day without a year that lies so few days ahead is of this year, even in a sentence that tells the past. */
const SOON = 31;

/** A day and a month without a year: `يوم الجمعة 5 أغسطس`. The year comes from the anchor, or from what fits. */
export function resolveDayOfYear(point: DatePoint, anchor: Anchor | null, options: ResolveOptions): Reading {
  return anchor ? nearestYear(point, anchor, options) : fittingYear(point, options);
}

type Tense = ResolveOptions['tense'];

export const tenseOf = (point: DatePoint, tense: Tense): Tense =>
  point.direction === 'future' || (point.shift?.count ?? 0) > 0
    ? 'future'
    : point.direction === 'past' || (point.shift?.count ?? 0) < 0
      ? 'past'
      : tense;

function nearestYear(point: DatePoint, anchor: Anchor, options: ResolveOptions): Reading {
  const days = daysInYears(point, Number(anchor.day.slice(0, 4)), 1);
  const first = inOrder(days, anchor, tenseOf(point, options.tense), point);
  const best = first[0];
  if (best === undefined) return unknown('not-a-day');
  const derivation = [...(point.calendar === 'hijri' ? ['hijri'] : []), 'year-from-anchor'];
  const mark = point.calendar === 'hijri' ? '?' : markOf(anchor);
  // of a Hijri day the day itself is unsure, else only the year was inferred
  const edtf = point.calendar === 'hijri' ? `${best}${mark}` : yearMarked(best, mark);
  if (point.weekday === null) return { edtf, derivation };
  if (weekdayOf(best) === point.weekday) return { edtf, derivation: ['weekday', ...derivation] };
  const isPast = tenseOf(point, options.tense) === 'past';
  const fitting = first.find((day) => weekdayOf(day) === point.weekday && (!isPast || day <= anchor.day));
  return fitting
    ? { edtf: `${fitting}~`, derivation: ['year-from-weekday'] }
    : { edtf: `${best}~`, derivation: [...derivation, 'weekday-disagrees'] };
}

/** `2022?-08-05`: the year is what was inferred. */
const yearMarked = (day: string, mark: '' | '?'): string => `${day.slice(0, 4)}${mark}${day.slice(4)}`;

/** Days before the anchor, the nearest first, then those after it; the other way about for plans. */
function inOrder(days: readonly string[], anchor: Anchor, tense: Tense, point: DatePoint): string[] {
  const isBefore = (day: string) => (tense === 'past' ? day <= anchor.day : day < anchor.day);
  const before = days.filter(isBefore).sort().reverse();
  const after = days.filter((day) => !isBefore(day)).sort();
  // beside `اليوم` or `الجاري` the day is the one nearest to the anchor, on either side
  if (point.shift?.count === 0 || point.direction === 'this') {
    const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(anchor.day));
    return [...days].sort((a, b) => distance(a) - distance(b));
  }
  const soon = after[0];
  // no writer means last year by a day that comes next week
  if (tense === 'past' && point.direction === null && soon && soon <= addDays(anchor.day, SOON))
    return [soon, ...before];
  return tense === 'past' ? [...before, ...after] : [...after, ...before];
}

/** The days of that name in the years around `year`, Gregorian. */
function daysInYears(point: DatePoint, year: number, reach: number): string[] {
  const days: string[] = [];
  for (let y = year - reach; y <= year + reach; y++) {
    const day = dayInYear(point, y);
    if (day) days.push(day);
  }
  return days;
}

function dayInYear(point: DatePoint, year: number): string | null {
  if (point.month === null || point.day === null) return null;
  if (point.calendar === 'gregorian') return dayOf(year, point.month, point.day);
  // the Hijri year that overlaps this one most; the years around it are tried as well
  return toGregorianDay(Math.round((year - 622) * 1.030684), point.month, point.day);
}

/** `YYYY-MM-DD`, or null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** No anchor: the years whose weekday fits and in which all offices held; a year is told only where one remains. */
function fittingYear(point: DatePoint, options: ResolveOptions): Reading {
  if (point.calendar === 'hijri' || point.month === null || point.day === null) return unknown('no-anchor');
  const now = Number(options.today.slice(0, 4));
  const isPlan = tenseOf(point, options.tense) === 'future';
  const years: string[] = [];
  for (let year = FIRST_YEAR; year <= (isPlan ? now + PLAN_REACH : now); year++) {
    const day = dayOf(year, point.month, point.day);
    if (day === null || (!isPlan && day > options.today)) continue;
    if (point.weekday !== null && weekdayOf(day) !== point.weekday) continue;
    if (options.yearsPossible && !options.yearsPossible(year)) continue;
    years.push(day);
  }
  const said = point.weekday === null ? [] : ['weekday'];
  const derivation = [...said, ...(options.yearsPossible ? ['office-tenure'] : [])];
  const [only] = years;
  if (only === undefined) return unknown(...derivation, 'no-year-fits');
  return years.length === 1 ? { edtf: yearMarked(only, '?'), derivation } : unknown(...derivation, 'several-years-fit');
}
