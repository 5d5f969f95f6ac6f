'use client';

import { type KeyboardEvent, useRef } from 'react';
import type { DayBounds } from '@/lib/domain/partial-date';
import { formatPart } from '@/lib/i18n/format-date';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { baseline, type PlotBox, toWindow, xOf } from './bar-layout';
import { findKeyTarget, type Handle, moveHandle, moveRange, toBinRange } from './brush';
import type { DateRange, TimeAxis } from './time-axis';
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
export function BrushHandles({ range, axis, span, box, gesture, onClear, onHover, hint }: BrushHandlesProps) {
  const t = useTranslate();
  const language = useLanguage();
  const bins = toBinRange(range, axis.bins);
  const ends = toWindow(range, axis.bins);

  // A drag goes on while the slider that had the focus loses it: only what keys began ends with them.
  const pressing = useRef(false);
  const release = () => {
    if (pressing.current) gesture.end();
    pressing.current = false;
  };

  /** A step that no key made: screen readers on a phone have their own gestures. */
  const step = (handle: Handle, index: number) => {
    gesture.begin(range);
    gesture.move(moveHandle(range, handle, index, axis, span));
    gesture.end();
  };

  const press = (handle: Handle) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = handle === 'from' ? bins.first : bins.last;
    const target = findKeyTarget(event.key, index, axis, box.mirrored);
    if (event.key === 'Escape') onClear();
    else if (target !== null) {
      pressing.current = true;
      gesture.begin(range);
      const next = event.shiftKey
        ? moveRange(range, target - index, axis, span)
        : moveHandle(range, handle, target, axis, span);
      gesture.move(next);
      onHover(toBinRange(next, axis.bins)[handle === 'from' ? 'first' : 'last']);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return HANDLES.map((handle) => {
    const day = range[handle];
    const index = handle === 'from' ? bins.first : bins.last;
    return (
      <span
        key={handle}
        data-handle={handle}
        className="absolute top-0.5 w-6 cursor-ew-resize touch-none has-focus-visible:outline-2 has-focus-visible:outline-offset-[-1px] has-focus-visible:outline-accent pointer-coarse:w-11"
        style={{
          left: xOf(handle === 'from' ? ends.start : ends.end, box),
          height: baseline(box) - 2,
          ...shiftOut(handle, box),
        }}
      >
        <input
          type="range"
          min={0}
          max={axis.bins.length - 1}
          value={index}
          aria-label={t(handle === 'from' ? 'timeline.first' : 'timeline.last')}
          aria-valuetext={day === null ? t('timeline.open') : formatPart(day, language)}
          aria-describedby={hint}
          onKeyDown={press(handle)}
          onKeyUp={release}
          onChange={(event) => step(handle, event.target.valueAsNumber)}
          onFocus={() => onHover(index)}
          onBlur={() => {
            release();
            onHover(null);
          }}
          className="pointer-events-none absolute inset-0 size-full opacity-0"
        />
        <Grip open={day === null} handle={handle} box={box} />
      </span>
    );
  });
}

/** Where the mark stands in its hit area, in per cent: mostly outside of the range, so that two that touch can be told. */
const INSIDE = 35;

function shiftOut(handle: Handle, { mirrored }: PlotBox): { readonly transform: string } {
  const outwards = (handle === 'from') !== mirrored;
  return { transform: `translateX(-${outwards ? 100 - INSIDE : INSIDE}%)` };
}

interface GripProps {
  readonly open: boolean;
  readonly handle: Handle;
  readonly box: PlotBox;
}

/** The line and the knob; quiet where the end is open. */
function Grip({ open, handle, box }: GripProps) {
  const outwards = (handle === 'from') !== box.mirrored;
  return (
    <span
      aria-hidden
      className="absolute inset-y-0 -translate-x-1/2"
      style={{ left: `${outwards ? 100 - INSIDE : INSIDE}%` }}
    >
      <i className={`mx-auto block h-full w-[1.5px] ${open ? 'bg-transparent' : 'bg-accent'}`} />
      <i
        className={`absolute top-1/2 left-1/2 h-5 w-2 -translate-1/2 rounded-[2px] border-[1.5px] bg-surface ${open ? 'border-control' : 'border-accent'}`}
      />
    </span>
  );
}
