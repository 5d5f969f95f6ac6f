import { toGregorianDay } from './resolve/hijri';
import type { DatePoint } from './types';

/**
 * One date out of two neighbouring pieces, or null where they don't complete each other: `الجمعة` + `5 أغسطس`,
 * `اليوم` + `الاثنين`, `5 أكتوبر` + `العام الماضي`, a Hijri day + its Gregorian twin.
 */
export function unifyPoints(a: DatePoint, b: DatePoint): DatePoint | null {
  if (a.calendar !== b.calendar && hasMonth(a) && hasMonth(b)) return unifyCalendars(a, b);
  if (isClash(a.year, b.year) || isClash(a.month, b.month) || isClash(a.day, b.day) || isClash(a.weekday, b.weekday))
    return null;
  if (a.shift && b.shift) return null;
  // a year completes the month before it, never the one after it: `في 2010 يوم 5 سبتمبر` are two dates
  if (a.year !== null && a.month === null && b.month !== null) return null;
  const union: DatePoint = {
    calendar: hasMonth(a) || a.year !== null ? a.calendar : b.calendar,
    year: a.year ?? b.year,
    month: a.month ?? b.month,
    day: a.day ?? b.day,
    weekday: a.weekday ?? b.weekday,
    shift: a.shift ?? b.shift,
    direction: a.direction ?? b.direction,
  };
  return isSensible(union) ? union : null;
}

const hasMonth = (p: DatePoint): boolean => p.month !== null;
const isClash = (a: number | null, b: number | null): boolean => a !== null && b !== null;

/** `25 صفر 1442 هـ الموافق 12 أكتوبر 2020 م`: the Gregorian twin is the date; what only the other says is kept. */
function unifyCalendars(a: DatePoint, b: DatePoint): DatePoint | null {
  const [gregorian, hijri] = a.calendar === 'gregorian' ? [a, b] : [b, a];
  if (gregorian.day === null || hijri.day === null || isClash(a.weekday, b.weekday)) return null;
  const year = gregorian.year ?? yearOfTwin(gregorian, hijri);
  return { ...gregorian, year, weekday: a.weekday ?? b.weekday, shift: a.shift ?? b.shift };
}

/** `25 صفر 1442 هـ الموافق 12 أكتوبر`: the Hijri year tells the Gregorian one; at a year's turn the twins may differ by a day. */
function yearOfTwin(gregorian: DatePoint, hijri: DatePoint): number | null {
  if (hijri.year === null || hijri.month === null || hijri.day === null) return null;
  const twin = toGregorianDay(hijri.year, hijri.month, hijri.day);
  if (!twin) return null;
  const year = Number(twin.slice(0, 4));
  const month = Number(twin.slice(5, 7));
  if (gregorian.month === 12 && month === 1) return year - 1;
  return gregorian.month === 1 && month === 12 ? year + 1 : year;
}

/** A weekday needs a day, not a month or a year, beside it; a shift in months or years needs something finer. */
function isSensible(p: DatePoint): boolean {
  const { shift } = p;
  if (p.weekday !== null && p.day === null && (p.month !== null || p.year !== null)) return false;
  if (!shift) return p.month !== null || p.year === null || p.weekday === null;
  if (shift.count === null) return false;
  if (shift.unit === 'day') return p.weekday !== null || p.day !== null;
  if (shift.unit === 'week') return p.weekday !== null && p.month === null && p.direction === null;
  if (shift.unit === 'year') return p.month !== null && p.year === null && p.direction === null;
  return p.day !== null && p.month === null;
}
