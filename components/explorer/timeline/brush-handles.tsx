'use client';

import { joinClasses } from '@/components/ui/class-names';
import type { DayBounds } from '@/lib/domain/partial-date';
import { formatPart } from '@/lib/i18n/format-date';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { baseline, type PlotBox, toWindow, xOf } from './bar-layout';
import { type Handle, toBinRange } from './brush';
import type { DateRange, TimeAxis } from './time-axis';
import { useHandleKeys } from './use-handle-keys';
import type { RangeGesture } from './use-range-gesture';

interface BrushHandlesProps {
  readonly range: DateRange;
  readonly axis: TimeAxis;
  readonly span: DayBounds;
  readonly box: PlotBox;
  readonly gesture: RangeGesture;
  readonly onClear: () => void;
  readonly onHover: (bin: number | null) => void;
  /** The id of the words that say what the keys do. */
  readonly hint: string;
}

const HANDLES = ['from', 'to'] as const;

/** The two ends of the range: sliders over the plot. Pointers are the plot's work, keys are theirs. */
export function BrushHandles(props: BrushHandlesProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { range, axis, box, onHover } = props;
  const { press, release, step } = useHandleKeys({ ...props, mirrored: box.mirrored });
  const bins = toBinRange(range, axis.bins);
  const ends = toWindow(range, axis.bins);

  return HANDLES.map((handle) => {
    const day = range[handle];
    const index = handle === 'from' ? bins.first : bins.last;
    return (
      <Knob
        key={handle}
        handle={handle}
        box={box}
        x={xOf(handle === 'from' ? ends.start : ends.end, box)}
        open={day === null}
      >
        <input
          type="range"
          min={0}
          max={axis.bins.length - 1}
          value={index}
          aria-label={t(handle === 'from' ? 'timeline.first' : 'timeline.last')}
          aria-valuetext={day === null ? t('timeline.open') : formatPart(day, language)}
          aria-describedby={props.hint}
          onKeyDown={(event) => press(handle, event)}
          onKeyUp={release}
          onChange={(event) => step(handle, event.target.valueAsNumber)}
          onFocus={() => onHover(index)}
          onBlur={() => {
            release();
            onHover(null);
          }}
          className="pointer-events-none absolute inset-0 size-full opacity-0"
        />
      </Knob>
    );
  });
}

interface KnobProps {
  readonly handle: Handle;
  readonly box: PlotBox;
  readonly x: number;
  /** Nothing is cut off at this end: drawn quietly. */
  readonly open: boolean;
  /** The slider that it shows. */
  readonly children: React.ReactNode;
}

/** How much of the hit area lies within the range, in per cent: two handles on one bin can be told apart. */
const INSIDE = 35;

/** What is seen of a handle and taken hold of: a line with a grip, in an area that lies mostly outside of the range. */
function Knob({ handle, box, x, open, children }: KnobProps) {
  const line = (handle === 'from') !== box.mirrored ? 100 - INSIDE : INSIDE;
  return (
    <span
      data-handle={handle}
      className={joinClasses(
        'absolute top-0.5 w-6 cursor-ew-resize touch-none pointer-coarse:w-11',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-[-1px] has-focus-visible:outline-accent',
      )}
      style={{ left: x, height: baseline(box) - 2, transform: `translateX(-${line}%)` }}
    >
      {children}
      <span aria-hidden className="absolute inset-y-0 -translate-x-1/2" style={{ left: `${line}%` }}>
        <i className={joinClasses('mx-auto block h-full w-[1.5px]', !open && 'bg-accent')} />
        <i
          className={joinClasses(
            'absolute top-1/2 left-1/2 h-5 w-2 -translate-1/2 rounded-[2px] border-[1.5px] bg-surface',
            open ? 'border-control' : 'border-accent',
          )}
        />
      </span>
    </span>
  );
}
