import { addDays, addMonths, weekdayOf } from '../../../domain/partial-date';
import type { DatePoint, Shift } from '../types';
import { type Anchor, markOf, relativeTo } from './anchor';
import { dayOf, tenseOf } from './day-of-year';
import { type Reading, unknown } from './reading';

/** `أمس`, `الشهر الماضي`, `قبل أسبوعين`: counted from the anchor, no finer than the words are. */
export function resolveShift(shift: Shift, anchor: Anchor | null): Reading {
  if (shift.count === null) return unknown('vague');
  if (!anchor) return unknown('no-anchor');
  const derivation = [relativeTo(anchor)];
  const mark = markOf(anchor);
  switch (shift.unit) {
    case 'day':
      return { edtf: `${addDays(anchor.day, shift.count)}${mark}`, derivation };
    case 'week':
      return { edtf: weekAround(anchor.day, shift.count), derivation };
    case 'month':
      return { edtf: `${addMonths(anchor.day, shift.count)}${mark}`, derivation: [...derivation, 'month-only'] };
    case 'year':
      return {
        edtf: `${Number(anchor.day.slice(0, 4)) + shift.count}${mark}`,
        derivation: [...derivation, 'year-only'],
      };
  }
}

/**
 * Nobody says on which day a week begins, so last week is the seven days before the anchor, and a distance of several
 * weeks is met by three days more or less.
 */
function weekAround(day: string, count: number): string {
  if (count === 0) return interval(day, -6, 6);
  if (Math.abs(count) > 1) return interval(day, count * 7 - 3, count * 7 + 3);
  return count < 0 ? interval(day, -7, -1) : interval(day, 1, 7);
}

const interval = (day: string, from: number, to: number): string => `${addDays(day, from)}~/${addDays(day, to)}~`;

/** A weekday, alone or beside a word that counts from the anchor: `الجمعة`, `الخميس الماضي`, `أمس الثلاثاء`. */
export function resolveWeekday(
  point: DatePoint,
  weekday: number,
  anchor: Anchor | null,
  told: 'past' | 'future',
): Reading {
  if (!anchor) return unknown('weekday', 'no-anchor');
  const { shift } = point;
  if (shift?.unit === 'day' && shift.count !== null) return besideDayWord(weekday, shift.count, anchor);
  const tense = tenseOf(point, told);
  const isStrict = point.direction === 'past' || point.direction === 'future';
  const start = isStrict ? addDays(anchor.day, tense === 'past' ? -1 : 1) : anchor.day;
  const day = nearestWeekday(start, weekday, tense);
  if (shift?.unit === 'week' && shift.count !== null && isStrict)
    return { edtf: `${addDays(day, shift.count * 7)}${markOf(anchor)}`, derivation: ['weekday', relativeTo(anchor)] };
  if (shift?.unit === 'week' && shift.count !== null) {
    const derivation = ['weekday', relativeTo(anchor)];
    // `الخميس من الأسبوع الماضي`: where a week begins differs between countries
    const base = nearestWeekday(addDays(anchor.day, shift.count * 7 + 3), weekday, 'past');
    return { edtf: `${base}~`, derivation };
  }
  return { edtf: `${day}${markOf(anchor)}`, derivation: ['weekday', relativeTo(anchor)] };
}

/**
 * `أمس الثلاثاء`: the two agree, or the weekday wins over the anchor. Counted from the day of collection they hardly
 * disagree: publication was up to some days earlier, and the weekday tells when.
 */
function besideDayWord(weekday: number, count: number, anchor: Anchor): Reading {
  const counted = addDays(anchor.day, count);
  if (weekdayOf(counted) === weekday)
    return { edtf: `${counted}${markOf(anchor)}`, derivation: ['weekday', relativeTo(anchor)] };
  const nearest = nearestWeekday(counted, weekday, 'past');
  return anchor.kind === 'collection'
    ? { edtf: `${nearest}?`, derivation: ['weekday', relativeTo(anchor)] }
    : { edtf: `${nearest}~`, derivation: ['weekday-over-anchor', relativeTo(anchor)] };
}

/** The nearest day of a weekday, on or before a day, or on or after it. */
export function nearestWeekday(day: string, weekday: number, side: 'past' | 'future'): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, side === 'future' ? ahead : ahead === 0 ? 0 : ahead - 7);
}

/** `12 من الشهر الجاري`, `5 أكتوبر من العام الماضي`: the words give the rest of the date by its distance. */
export function completeByShift(point: DatePoint, anchor: Anchor): string | null {
  const { shift, month, day } = point;
  if (shift?.count == null) return null;
  if (shift.unit === 'month' && month === null && day !== null) {
    const of = addMonths(anchor.day, shift.count);
    return dayOf(Number(of.slice(0, 4)), Number(of.slice(5)), day);
  }
  if (shift.unit !== 'year' || month === null) return null;
  const year = Number(anchor.day.slice(0, 4)) + shift.count;
  return day === null ? addMonths(`${year}-01`, month - 1) : dayOf(year, month, day);
}
