import type { DayBounds } from '@/lib/domain/partial-date';
import { moveRange, rangeOfBins, toBinRange } from './brush';
import type { DateRange, TimeAxis } from './time-axis';

/** Without a range, the part of the time that moves over the axis. */
const SHARE = 10;

/**
 * Where playback begins: at the range, or where there is none, or it stands at the end already, with a stretch of the
 * same length (else a tenth of the axis) at the beginning. Null where there is nothing to move over.
 */
export function startPlayback(range: DateRange, axis: TimeAxis, span: DayBounds): DateRange | null {
  const n = axis.bins.length;
  const open = range.from === null && range.to === null;
  const { first, last } = toBinRange(range, axis.bins);
  const length = open ? Math.ceil(n / SHARE) : last - first + 1;
  if (length >= n) return null;
  return open || last === n - 1 ? rangeOfBins(0, length - 1, axis, span) : range;
}

/** The range one bin later; null at the end. */
export function nextFrame(range: DateRange, axis: TimeAxis, span: DayBounds): DateRange | null {
  return toBinRange(range, axis.bins).last === axis.bins.length - 1 ? null : moveRange(range, 1, axis, span);
}
