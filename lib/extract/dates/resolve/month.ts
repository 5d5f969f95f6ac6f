import type { DatePoint } from '../types';
import { type Anchor, markOf } from './anchor';
import { tenseOf } from './day-of-year';
import { pad, type Reading, unknown } from './reading';

/** A month without a year: the nearest before the anchor (`يوليو الماضي`), on it (`يوليو الجاري`), or after it. */
export function resolveMonth(point: DatePoint, month: number, anchor: Anchor | null, told: 'past' | 'future'): Reading {
  if (!anchor) return unknown('month-only', 'no-anchor');
  const year = Number(anchor.day.slice(0, 4));
  const now = Number(anchor.day.slice(5, 7));
  const isStrict = point.direction === 'past' || point.direction === 'future';
  let found = year;
  if (point.direction !== 'this') {
    if (tenseOf(point, told) === 'past') found = month < now || (month === now && !isStrict) ? year : year - 1;
    else found = month > now || (month === now && !isStrict) ? year : year + 1;
  }
  return { edtf: `${found}${markOf(anchor)}-${pad(month)}`, derivation: ['month-only', 'year-from-anchor'] };
}
