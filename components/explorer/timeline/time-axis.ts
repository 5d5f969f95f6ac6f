import type { MeetingRow } from '@/lib/domain/explorer-data';
import { addDays, addMonths, type DayBounds } from '@/lib/domain/partial-date';
import { binsBetween, TIME_UNITS, type TimelineBin, type TimeUnit, type View } from '@/lib/query';

/** Days as `YYYY-MM-DD`, both included; null: open. */
export type DateRange = Pick<View, 'from' | 'to'>;
export const NO_RANGE: DateRange = { from: null, to: null };

/** More bars than this can't be told apart: a coarser unit takes their place, and the panel says so. */
export const MOST_BINS = 400;
/** Until the reader chooses, the finest unit with no more bars than this. */
const COMFORTABLE_BINS = 120;

/** What the reader asked for: a unit, and a stretch of time to see closer. */
export interface Zoom {
  readonly unit: TimeUnit | null;
  readonly within: DayBounds | null;
}
export const NO_ZOOM: Zoom = { unit: null, within: null };

export interface TimeAxis {
  readonly unit: TimeUnit;
  /** The days that it shows, from the first of its first bin to the last of its last. */
  readonly days: DayBounds;
  readonly bins: readonly BinDays[];
  /** It shows a part of the time only. */
  readonly zoomed: boolean;
  /** The unit that was asked for and how many bars it would need, where these are too many. */
  readonly refused: { readonly unit: TimeUnit; readonly bins: number } | null;
}

type BinDays = Pick<TimelineBin, 'key' | 'first' | 'last'>;

/**
 * From the first to the last possible day of all meetings, whatever the filters: the bars stay in their places while
 * filters change. Background meetings count where they are taken in. Null where no meeting has a known day.
 */
export function findSpan(meetings: readonly MeetingRow[], background: boolean): DayBounds | null {
  let span: DayBounds | null = null;
  for (const { date, background: aside } of meetings) {
    const { bounds } = date;
    if (bounds === null || (aside && !background)) continue;
    if (span === null) span = bounds;
    if (bounds.first < span.first) span = { ...span, first: bounds.first };
    if (bounds.last > span.last) span = { ...span, last: bounds.last };
  }
  return span;
}

const WIDTH: Readonly<Record<TimeUnit, number>> = { year: 4, month: 7, day: 10 };
const toKey = (day: string, unit: TimeUnit): string => day.slice(0, WIDTH[unit]);

/** How many bins the days need, without making them. */
export function countBins({ first, last }: DayBounds, unit: TimeUnit): number {
  if (unit === 'day') return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
  if (unit === 'month') return monthsOf(last) - monthsOf(first) + 1;
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
}

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The axis over a span of days as the reader asked for it. Years are never refused: there is nothing coarser. */
export function planAxis(span: DayBounds, { unit: wish, within }: Zoom): TimeAxis {
  const part = within ?? span;
  const asked = wish ?? (['day', 'month'] as const).find((unit) => countBins(part, unit) <= COMFORTABLE_BINS) ?? 'year';
  const coarser = TIME_UNITS.slice(0, TIME_UNITS.indexOf(asked) + 1).reverse();
  const unit = coarser.find((u) => countBins(part, u) <= MOST_BINS) ?? 'year';
  const bins = binsBetween(toKey(part.first, unit), toKey(part.last, unit), unit);
  return {
    unit,
    bins,
    days: { first: bins[0]?.first ?? part.first, last: bins.at(-1)?.last ?? part.last },
    zoomed: within !== null,
    refused: unit === asked ? null : { unit: asked, bins: countBins(part, asked) },
  };
}

/**
 * What choosing a unit means: the whole time in that unit; where that is too many bars, the chosen range with as much
 * again on each side; where there is no range that is short enough, `planAxis` refuses it.
 */
export function zoomTo(unit: TimeUnit, span: DayBounds, range: DateRange): Zoom {
  if (countBins(span, unit) <= MOST_BINS) return { unit, within: null };
  const chosen = clampDays({ first: range.from ?? span.first, last: range.to ?? span.last }, span);
  const n = chosen === null ? Number.POSITIVE_INFINITY : countBins(chosen, unit);
  if (chosen === null || n > MOST_BINS) return { unit, within: null };
  const margin = Math.min(n, Math.floor((MOST_BINS - n) / 2));
  const wider =
    unit === 'day'
      ? { first: addDays(chosen.first, -margin), last: addDays(chosen.last, margin) }
      : { first: `${addMonths(chosen.first, -margin)}-01`, last: `${addMonths(chosen.last, margin)}-28` };
  return { unit, within: clampDays(wider, span) };
}

/** The zoom as far as it still shows a part of the range: a range chosen elsewhere is never out of sight. */
export function keepInSight(zoom: Zoom, range: DateRange): Zoom {
  const { within } = zoom;
  if (within === null) return zoom;
  const beyond = (range.from !== null && range.from > within.last) || (range.to !== null && range.to < within.first);
  return beyond ? { ...zoom, within: null } : zoom;
}

function clampDays({ first, last }: DayBounds, span: DayBounds): DayBounds | null {
  const clamped = { first: first < span.first ? span.first : first, last: last > span.last ? span.last : last };
  return clamped.first <= clamped.last ? clamped : null;
}
