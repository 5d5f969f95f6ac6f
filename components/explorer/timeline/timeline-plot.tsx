'use client';

import { useId, useMemo, useState } from 'react';
import type { DayBounds } from '@/lib/domain/partial-date';
import { directionOf } from '@/lib/i18n/language';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { toPlotBox } from './bar-layout';
import { BinTable } from './bin-table';
import { BinTooltip } from './bin-tooltip';
import type { CountedAxis } from './bins';
import { BrushHandles } from './brush-handles';
import { Histogram } from './histogram';
import type { Series } from './series';
import type { DateRange, TimeAxis } from './time-axis';
import { useBrushDrag } from './use-brush-drag';
import type { RangeGesture } from './use-range-gesture';
import { useSize } from './use-size';

interface TimelinePlotProps {
  readonly counted: CountedAxis;
  readonly axis: TimeAxis;
  readonly span: DayBounds;
  readonly series: readonly Series[];
  readonly notHeld: string;
  readonly range: DateRange;
  readonly gesture: RangeGesture;
  readonly onClear: () => void;
}

/** The bars with the brush over them, and the table that equals them. */
export function TimelinePlot(props: TimelinePlotProps) {
  const t = useTranslate();
  const [ref, size] = useSize();
  const { counted, axis, series, notHeld } = props;
  const total = counted.bins.reduce((sum, bin) => sum + bin.total, 0);
  return (
    <figure
      ref={ref}
      aria-label={t('timeline.picture', { n: total, unit: axis.unit })}
      className="relative min-h-0 min-w-0"
    >
      {size !== null && size.width > 0 && <SizedPlot {...props} width={size.width} height={size.height} />}
      <BinTable counted={counted} axis={axis} series={series} notHeld={notHeld} />
    </figure>
  );
}

interface SizedPlotProps extends TimelinePlotProps {
  readonly width: number;
  readonly height: number;
}

function SizedPlot({ counted, axis, span, series, notHeld, range, gesture, onClear, width, height }: SizedPlotProps) {
  const t = useTranslate();
  const hint = useId();
  const mirrored = directionOf(useLanguage()) === 'rtl';
  const box = useMemo(() => toPlotBox(width, height, mirrored), [width, height, mirrored]);
  const [hovered, setHovered] = useState<number | null>(null);
  const drag = useBrushDrag({ range, axis, span, box, gesture, onHover: setHovered });
  const { bins } = counted;
  const bin = hovered === null ? undefined : bins[hovered];
  return (
    // Keys are the handles' work.
    <div {...drag} onDoubleClick={onClear} className="absolute inset-0 cursor-crosshair touch-pan-y select-none">
      <Histogram bins={bins} axis={axis} series={series} range={range} box={box} />
      <BrushHandles
        range={range}
        axis={axis}
        span={span}
        box={box}
        gesture={gesture}
        onClear={onClear}
        onHover={setHovered}
        hint={hint}
      />
      <span id={hint} className="sr-only">
        {t('timeline.keys', { unit: axis.unit })}
      </span>
      {bin && hovered !== null && (
        <BinTooltip bin={bin} index={hovered} of={bins.length} series={series} notHeld={notHeld} box={box} />
      )}
    </div>
  );
}
