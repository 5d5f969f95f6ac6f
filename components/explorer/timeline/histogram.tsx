'use client';

import { memo, useId, useMemo } from 'react';
import { directionOf } from '@/lib/i18n/language';
import type { TimelineBin } from '@/lib/query';
import { useLanguage } from '../words';
import { type Bar, baseline, buildCountScale, layoutBars, type PlotBox, toWindow, xOf, yOf } from './bar-layout';
import { isInRange } from './brush';
import { DOUBT, NOT_HELD, type Series } from './series';
import type { DateRange, TimeAxis } from './time-axis';
import { layoutTicks } from './time-ticks';

interface HistogramProps {
  readonly bins: readonly TimelineBin[];
  readonly axis: TimeAxis;
  readonly series: readonly Series[];
  readonly range: DateRange;
  readonly box: PlotBox;
}

/** The bars over time, and the window of the range under them. The table has the same for those who don't see it. */
export function Histogram({ bins, axis, series, range, box }: HistogramProps) {
  const hatch = useId();
  const scale = useMemo(() => buildCountScale(Math.max(...bins.map((bin) => bin.total))), [bins]);
  const bars = useMemo(() => layoutBars(bins, series, scale, box), [bins, series, scale, box]);
  const fills = useMemo(() => new Map(series.map(({ key, colour }) => [key, colour])), [series]);
  const floor = baseline(box);
  const [left, right] = [xOf(0, box), xOf(1, box)].sort((a, b) => a - b);
  return (
    <svg aria-hidden width={box.width} height={box.height} className="absolute inset-0 [direction:ltr]">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="4" className="stroke-ink-2" strokeWidth="1.3" />
        </pattern>
      </defs>
      {scale.ticks.map((count) => (
        <g key={count}>
          <line x1={left} x2={right} y1={yOf(count, scale, box)} y2={yOf(count, scale, box)} className="stroke-line" />
          <text
            x={box.mirrored ? (right ?? 0) + 8 : (left ?? 0) - 8}
            y={yOf(count, scale, box) + 3.5}
            textAnchor={box.mirrored ? 'start' : 'end'}
            className="fill-ink-3 text-[10.5px]"
          >
            {count}
          </text>
        </g>
      ))}
      <Window range={range} axis={axis} box={box} />
      {bars.map((bar, i) => {
        const bin = bins[i];
        return <BarParts key={bar.key} bar={bar} fills={fills} hatch={hatch} on={bin ? isInRange(bin, range) : true} />;
      })}
      <line x1={left} x2={right} y1={floor} y2={floor} className="stroke-ink-3" />
      <TimeAxisMarks axis={axis} box={box} />
    </svg>
  );
}

interface BarPartsProps {
  readonly bar: Bar;
  readonly fills: ReadonlyMap<string, string>;
  readonly hatch: string;
  /** In the range. */
  readonly on: boolean;
}

/** Drawn again only when it enters or leaves the range, however many there are. */
const BarParts = memo(function BarParts({ bar, fills, hatch, on }: BarPartsProps) {
  if (bar.parts.length === 0) return null;
  return (
    <g opacity={on ? 1 : 0.3} data-bin={bar.key}>
      {bar.parts.map(({ key, y, height }) => {
        const at = { key, x: bar.x, y, width: bar.width, height };
        if (key !== DOUBT.key && key !== NOT_HELD.key) return <rect {...at} key={key} fill={fills.get(key)} />;
        // A stroke stands half outside of its shape.
        const inner = {
          x: at.x + 0.5,
          y: y + 0.5,
          width: Math.max(at.width - 1, 0.5),
          height: Math.max(height - 1, 0.5),
        };
        return key === DOUBT.key ? (
          <rect key={key} {...inner} fill={`url(#${hatch})`} className="stroke-ink-2" strokeWidth="0.8" />
        ) : (
          <rect key={key} {...inner} fill="none" className="stroke-ink-2" strokeDasharray="3 2.5" />
        );
      })}
    </g>
  );
});

interface WindowProps {
  readonly range: DateRange;
  readonly axis: TimeAxis;
  readonly box: PlotBox;
}

function Window({ range, axis, box }: WindowProps) {
  if (range.from === null && range.to === null) return null;
  const { start, end } = toWindow(range, axis.bins);
  const x = Math.min(xOf(start, box), xOf(end, box));
  const width = Math.abs(xOf(end, box) - xOf(start, box));
  return <rect x={x} y={2} width={width} height={baseline(box) - 2} className="fill-accent-soft" opacity="0.55" />;
}

function TimeAxisMarks({ axis, box }: Omit<WindowProps, 'range'>) {
  const language = useLanguage();
  const ticks = useMemo(() => layoutTicks(axis.bins, axis.unit, language, box), [axis, language, box]);
  const floor = baseline(box);
  return ticks.map(({ key, at, x, label, major }) => (
    <g key={key}>
      <line x1={at} x2={at} y1={floor} y2={floor + (major ? 6 : 3)} className="stroke-ink-3" />
      <text
        x={x}
        y={box.height - 6}
        textAnchor="middle"
        direction={directionOf(language)}
        className={major ? 'fill-ink-2 text-[10.5px] font-semibold' : 'fill-ink-3 text-[10.5px]'}
      >
        {label}
      </text>
    </g>
  ));
}
