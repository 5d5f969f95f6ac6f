import type { Language } from '@/lib/domain/names';
import { formatMonth } from '@/lib/i18n/format-date';
import type { TimelineBin, TimeUnit } from '@/lib/query';
import { type PlotBox, xOf } from './bar-layout';

/** A mark under the axis. */
export interface TimeTick {
  readonly key: string;
  /** Where the bin begins. */
  readonly at: number;
  /** The middle of the label. */
  readonly x: number;
  readonly label: string;
  /** A new year, or in days a new month: drawn stronger. */
  readonly major: boolean;
}

type Days = Pick<TimelineBin, 'key' | 'first'>;

/** How wide a label is, roughly: a letter of the axis's 10.5 px type, and air. */
const LETTER = 7;
const AIR = 8;

/** Steps between labels of a unit, in that unit, from the closest. */
const STEPS: Readonly<Record<TimeUnit, readonly number[]>> = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  month: [1, 3, 6],
  day: [1, 5, 10],
};

/**
 * Labels that don't touch, in even steps. The first bin is always named with its month and year, so that a short
 * stretch says where in time it lies.
 */
export function layoutTicks(
  bins: readonly Days[],
  unit: TimeUnit,
  language: Language,
  box: PlotBox,
): readonly TimeTick[] {
  const room = Math.abs(xOf(1, box) - xOf(0, box)) / Math.max(bins.length, 1);
  const step = STEPS[unit].find((n) => n * room >= widestOf(unit, language));
  const majors = bins.flatMap((bin, i) => (i === 0 || isMajor(bin, unit) ? [toTick(bin, i, true)] : []));
  const minors = bins.flatMap((bin, i) => (isOnStep(bin, unit, step) ? [toTick(bin, i, false)] : []));
  const placed: TimeTick[] = [];
  // A turn of the year goes before the first bin, and both before what lies between.
  for (const tick of [...majors.slice(1), ...majors.slice(0, 1), ...minors]) {
    const half = (tick.label.length * LETTER + AIR) / 2;
    const clear = placed.every((other) => Math.abs(other.x - tick.x) >= half + (other.label.length * LETTER) / 2);
    if (clear) placed.push(tick);
  }
  return placed.sort((a, b) => (a.key < b.key ? -1 : 1));

  function toTick(bin: Days, i: number, major: boolean): TimeTick {
    const label = toLabel(bin.first, unit, language, major, i === 0);
    const half = (label.length * LETTER) / 2;
    const middle = (xOf(i / bins.length, box) + xOf((i + 1) / bins.length, box)) / 2;
    const x = Math.max(half, Math.min(middle, box.width - half));
    return { key: bin.key, at: xOf(i / bins.length, box), x, label, major };
  }
}

const monthOf = (day: string): number => Number(day.slice(5, 7));
const dayOf = (day: string): number => Number(day.slice(8));

/** In years all labels are alike. */
function isMajor({ first }: Days, unit: TimeUnit): boolean {
  switch (unit) {
    case 'year':
      return false;
    case 'month':
      return monthOf(first) === 1;
    case 'day':
      return dayOf(first) === 1;
  }
}

function isOnStep({ first }: Days, unit: TimeUnit, step: number | undefined): boolean {
  if (step === undefined) return false;
  switch (unit) {
    case 'year':
      return Number(first.slice(0, 4)) % step === 0;
    case 'month':
      return (monthOf(first) - 1) % step === 0;
    case 'day':
      return dayOf(first) % step === 0;
  }
}

/** `2021` · `Apr` · `12`; the first bin and a new month among days with what they are part of: `Apr 2021`. */
function toLabel(day: string, unit: TimeUnit, language: Language, major: boolean, isFirst: boolean): string {
  const year = day.slice(0, 4);
  const month = formatMonth(monthOf(day), language, 'short');
  if (unit === 'year' || (unit === 'month' && monthOf(day) === 1)) return year;
  if (unit === 'month') return isFirst && major ? `${month} ${year}` : month;
  if (!major) return String(dayOf(day));
  if (isFirst) return `${dayOf(day)} ${month} ${year}`;
  return monthOf(day) === 1 ? `${month} ${year}` : month;
}

function widestOf(unit: TimeUnit, language: Language): number {
  if (unit === 'year') return 4 * LETTER + AIR;
  if (unit === 'day') return 2 * LETTER + AIR;
  const months = Array.from({ length: 12 }, (_, i) => formatMonth(i + 1, language, 'short').length);
  return Math.max(...months) * LETTER + AIR;
}
