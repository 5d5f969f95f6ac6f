import type { DayBounds } from '@/lib/domain/partial-date';
import type { TimelineBin, TimeUnit } from '@/lib/query';
import type { DateRange, TimeAxis } from './time-axis';

/** The two ends of the brush. */
export type Handle = 'from' | 'to';

/** The first and last bin of the range, both included. */
export interface BinRange {
  readonly first: number;
  readonly last: number;
}

type Days = Pick<TimelineBin, 'first' | 'last'>;

/** The bins in which the ends of a range lie; an open end, or one beyond the axis, lies in the outermost bin. */
export function toBinRange({ from, to }: DateRange, bins: readonly Days[]): BinRange {
  const end = bins.length - 1;
  const first = from === null ? 0 : bins.findIndex((bin) => bin.last >= from);
  const after = to === null ? -1 : bins.findIndex((bin) => bin.last >= to);
  return { first: first < 0 ? end : first, last: after < 0 ? end : after };
}

/** Whether a part of the bin lies in the range. */
export const isInRange = (bin: Days, { from, to }: DateRange): boolean =>
  (from === null || bin.last >= from) && (to === null || bin.first <= to);

/** The range from one bin to another, in either order; what takes in all days of the data is no range. */
export function rangeOfBins(one: number, other: number, axis: TimeAxis, span: DayBounds): DateRange {
  const from = axis.bins[clamp(Math.min(one, other), axis)]?.first ?? null;
  const to = axis.bins[clamp(Math.max(one, other), axis)]?.last ?? null;
  return openWhole({ from, to }, span);
}

/** The range with one end moved to a bin, as far as the other end lets it; the other end stays to the day. */
export function moveHandle(range: DateRange, handle: Handle, to: number, axis: TimeAxis, span: DayBounds): DateRange {
  const { first, last } = toBinRange(range, axis.bins);
  const index = handle === 'from' ? Math.min(clamp(to, axis), last) : Math.max(clamp(to, axis), first);
  const bin = axis.bins[index];
  if (!bin) return range;
  return openWhole(handle === 'from' ? { ...range, from: bin.first } : { ...range, to: bin.last }, span);
}

/** The range moved by some bins, as long as before, as far as the axis goes. */
export function moveRange(range: DateRange, by: number, axis: TimeAxis, span: DayBounds): DateRange {
  const { first, last } = toBinRange(range, axis.bins);
  const step = Math.max(-first, Math.min(by, axis.bins.length - 1 - last));
  return step === 0 ? range : rangeOfBins(first + step, last + step, axis, span);
}

/** How far PageUp and PageDown go, in bins: 5 years, 12 months, 7 days. */
const PAGE: Readonly<Record<TimeUnit, number>> = { year: 5, month: 12, day: 7 };

/** Where a key takes a handle that stands in a bin; null for a key that does not move it. Up is later. */
export function findKeyTarget(key: string, index: number, axis: TimeAxis, mirrored: boolean): number | null {
  switch (key) {
    case 'ArrowRight':
      return index + (mirrored ? -1 : 1);
    case 'ArrowLeft':
      return index + (mirrored ? 1 : -1);
    case 'ArrowUp':
      return index + 1;
    case 'ArrowDown':
      return index - 1;
    case 'PageUp':
      return index + PAGE[axis.unit];
    case 'PageDown':
      return index - PAGE[axis.unit];
    case 'Home':
      return 0;
    case 'End':
      return axis.bins.length - 1;
    default:
      return null;
  }
}

/** An end that leaves out no day of the data says nothing once both do so: a meeting without a day is then in again. */
function openWhole(range: DateRange, span: DayBounds): DateRange {
  const whole = (range.from === null || range.from <= span.first) && (range.to === null || range.to >= span.last);
  return whole ? { from: null, to: null } : range;
}

const clamp = (index: number, { bins }: TimeAxis): number => Math.max(0, Math.min(index, bins.length - 1));
