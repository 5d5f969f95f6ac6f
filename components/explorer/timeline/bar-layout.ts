import type { TimelineBin } from '@/lib/query';
import { DOUBT, NOT_HELD, type Series } from './series';

/** The drawing's measures in pixels. `start` is the side of the past: left, or right where it is mirrored. */
export interface PlotBox {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}

/** The place of the bars in an SVG of a size. */
export const toPlotBox = (width: number, height: number, mirrored: boolean): PlotBox => ({
  width,
  height,
  start: 34,
  end: 14,
  top: 8,
  bottom: 22,
  mirrored,
});

const innerWidth = ({ width, start, end }: PlotBox): number => Math.max(width - start - end, 0);
const innerHeight = ({ height, top, bottom }: PlotBox): number => Math.max(height - top - bottom, 0);
export const baseline = (box: PlotBox): number => box.top + innerHeight(box);

/** The x of a place in time, 0 the beginning of the axis and 1 its end. */
export function xOf(share: number, box: PlotBox): number {
  const along = box.start + share * innerWidth(box);
  return box.mirrored ? box.width - along : along;
}

/** The bin at an x, the outermost beyond the axis. */
export function binAt(x: number, bins: number, box: PlotBox): number {
  const along = (box.mirrored ? box.width - x : x) - box.start;
  return Math.max(0, Math.min(Math.floor((along / innerWidth(box)) * bins), bins - 1));
}

export interface BarPart {
  /** A series, `uncertain` or `notHeld`. */
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

export interface Bar {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly BarPart[];
}

/** The height of the scale in meetings, and where its lines stand. */
export interface CountScale {
  readonly most: number;
  readonly ticks: readonly number[];
}

/** A scale that holds `most` meetings with one to three lines at round numbers: 9 → lines at 5 and 10. */
export function buildCountScale(most: number): CountScale {
  const rough = Math.max(most / 2, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.ceil([1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough);
  const top = Math.max(Math.ceil(most / step), 1) * step;
  return { most: top, ticks: Array.from({ length: top / step }, (_, i) => (i + 1) * step) };
}

export const yOf = (count: number, scale: CountScale, box: PlotBox): number =>
  baseline(box) - (count / scale.most) * innerHeight(box);

/** Between the parts of a bar, so that colours that are alike are told apart. */
const SEAM = 0.75;

/** The bars from the earliest bin: each in its colours from below, then what is uncertain, then what was not held. */
export function layoutBars(
  bins: readonly TimelineBin[],
  series: readonly Series[],
  scale: CountScale,
  box: PlotBox,
): readonly Bar[] {
  const step = innerWidth(box) / Math.max(bins.length, 1);
  const gap = step >= 8 ? 4 : step >= 4 ? 1 : 0;
  return bins.map((bin, i) => {
    const x = Math.min(xOf(i / bins.length, box), xOf((i + 1) / bins.length, box));
    const parts: BarPart[] = [];
    let below = 0;
    for (const { key, count } of [...series, DOUBT, NOT_HELD]) {
      const n = count(bin);
      if (n === 0) continue;
      const y = yOf(below + n, scale, box);
      const full = yOf(below, scale, box) - y;
      const seam = full > 2 * SEAM ? SEAM : 0;
      parts.push({ key, y: y + seam, height: full - seam });
      below += n;
    }
    return { key: bin.key, x: x + gap / 2, width: Math.max(step - gap, 0.5), parts };
  });
}

/** Where the window of a range begins and ends on the axis, to the day, as shares; the ends where it is open. */
export function toWindow(
  range: { readonly from: string | null; readonly to: string | null },
  bins: readonly Pick<TimelineBin, 'first' | 'last'>[],
): { readonly start: number; readonly end: number } {
  return {
    start: range.from === null ? 0 : shareOf(range.from, 0, bins),
    end: range.to === null ? 1 : shareOf(range.to, 1, bins),
  };
}

/** The share of the axis at the beginning (`after` 0) or end (1) of a day. */
function shareOf(day: string, after: 0 | 1, bins: readonly Pick<TimelineBin, 'first' | 'last'>[]): number {
  const i = bins.findIndex((bin) => bin.last >= day);
  const bin = bins[i];
  if (!bin) return 1;
  if (day < bin.first) return i / bins.length;
  const length = daysBetween(bin.first, bin.last) + 1;
  return (i + (daysBetween(bin.first, day) + after) / length) / bins.length;
}

const daysBetween = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000;
