import { addDays, weekdayOf } from '../../../domain/partial-date';
import type { DatePoint, ResolveOptions } from '../types';
import { type Anchor, markOf, relativeTo } from './anchor';
import { dayOf, resolveDayOfYear } from './day-of-year';
import { toGregorianDay } from './hijri';
import { resolveMonth } from './month';
import { pad, type Reading, unknown } from './reading';
import { completeByShift, resolveShift, resolveWeekday } from './relative';

/** One point in time, from what is said most fully to what is said least: a full date needs no anchor and wins. */
export function resolvePoint(point: DatePoint, anchor: Anchor | null, options: ResolveOptions): Reading {
  const { year, month, day, weekday, shift } = point;
  if (year !== null) return resolveFull(point, year);
  if (shift && (month !== null || day !== null) && shift.unit !== 'day') {
    if (!anchor) return unknown('no-anchor');
    const said = completeByShift(point, anchor);
    return said ? { edtf: `${said}${markOf(anchor)}`, derivation: [relativeTo(anchor)] } : unknown('not-a-day');
  }
  if (month !== null && day !== null) return resolveDayOfYear(point, anchor, options);
  if (month !== null) return resolveMonth(point, month, anchor, options.tense);
  if (weekday !== null) return resolveWeekday(point, weekday, anchor, options.tense);
  return shift ? resolveShift(shift, anchor) : unknown('nothing-said');
}

function resolveFull(point: DatePoint, year: number): Reading {
  const { month, day } = point;
  if (point.calendar === 'hijri') return resolveHijri(point, year);
  if (month === null) return { edtf: pad(year, 4), derivation: ['explicit', 'year-only'] };
  if (day === null) return { edtf: `${pad(year, 4)}-${pad(month)}`, derivation: ['explicit', 'month-only'] };
  const date = dayOf(year, month, day);
  if (!date) return unknown('not-a-day');
  return point.weekday === null || weekdayOf(date) === point.weekday
    ? { edtf: date, derivation: ['explicit'] }
    : { edtf: `${date}~`, derivation: ['explicit', 'weekday-disagrees'] };
}

/** Umm al-Qura; a weekday beside it tells whether the writer's calendar was a day off. */
function resolveHijri(point: DatePoint, year: number): Reading {
  const { month, day, weekday } = point;
  if (month === null) return hijriSpan(toGregorianDay(year, 1, 1), toGregorianDay(year + 1, 1, 1), 4);
  if (day === null) {
    const next = month === 12 ? toGregorianDay(year + 1, 1, 1) : toGregorianDay(year, month + 1, 1);
    return hijriSpan(toGregorianDay(year, month, 1), next, 7);
  }
  const date = toGregorianDay(year, month, day);
  if (!date) return unknown('hijri', 'not-a-day');
  if (weekday === null) return { edtf: `${date}?`, derivation: ['hijri'] };
  const near = [date, addDays(date, -1), addDays(date, 1)].find((d) => weekdayOf(d) === weekday);
  return near
    ? { edtf: near, derivation: ['hijri', 'weekday'] }
    : { edtf: `${date}~`, derivation: ['hijri', 'weekday-disagrees'] };
}

/** A Hijri month or year lies across two Gregorian ones. */
function hijriSpan(first: string | null, next: string | null, digits: 4 | 7): Reading {
  if (!first || !next) return unknown('hijri', 'not-a-day');
  const [a, b] = [first.slice(0, digits), addDays(next, -1).slice(0, digits)];
  return { edtf: a === b ? a : `${a}/${b}`, derivation: ['hijri', digits === 4 ? 'year-only' : 'month-only'] };
}
