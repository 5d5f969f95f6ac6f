'use client';

import { type KeyboardEvent, useRef } from 'react';
import type { DayBounds } from '@/lib/domain/partial-date';
import { findKeyTarget, type Handle, moveHandle, moveRange, toBinRange } from './brush';
import type { DateRange, TimeAxis } from './time-axis';
import type { RangeGesture } from './use-range-gesture';

interface HandleKeysOptions {
  readonly range: DateRange;
  readonly axis: TimeAxis;
  readonly span: DayBounds;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly gesture: RangeGesture;
  readonly onClear: () => void;
  readonly onHover: (bin: number | null) => void;
}

interface HandleKeys {
  readonly press: (handle: Handle, event: KeyboardEvent) => void;
  readonly release: () => void;
  readonly step: (handle: Handle, index: number) => void;
}

/** What keys do on the ends of the range; with Shift they move the whole range. Keys held down are one step back. */
export function useHandleKeys({
  range,
  axis,
  span,
  mirrored,
  gesture,
  onClear,
  onHover,
}: HandleKeysOptions): HandleKeys {
  const bins = toBinRange(range, axis.bins);
  // A drag goes on while the slider that had the focus loses it: only what keys began ends with them.
  const pressing = useRef(false);

  const move = (next: DateRange, handle: Handle) => {
    pressing.current = true;
    gesture.begin(range);
    gesture.move(next);
    const { first, last } = toBinRange(next, axis.bins);
    onHover(handle === 'from' ? first : last);
  };
  const release = () => {
    if (pressing.current) gesture.end();
    pressing.current = false;
  };
  return {
    release,
    press(handle, event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const index = handle === 'from' ? bins.first : bins.last;
      const target = findKeyTarget(event.key, index, axis, mirrored);
      if (target === null && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (target === null) onClear();
      else if (event.shiftKey) move(moveRange(range, target - index, axis, span), handle);
      else move(moveHandle(range, handle, target, axis, span), handle);
    },
    /** A step that no key made: screen readers on a phone have their own gestures. */
    step(handle, index) {
      move(moveHandle(range, handle, index, axis, span), handle);
      release();
    },
  };
}
