'use client';

import { type PointerEvent, useRef } from 'react';
import type { DayBounds } from '@/lib/domain/partial-date';
import { binAt, type PlotBox, toWindow, xOf } from './bar-layout';
import { type Handle, moveHandle, moveRange, rangeOfBins } from './brush';
import type { DateRange, TimeAxis } from './time-axis';
import type { RangeGesture } from './use-range-gesture';

type Drag =
  | { readonly kind: 'handle'; readonly handle: Handle; readonly start: DateRange }
  | { readonly kind: 'window'; readonly bin: number; readonly start: DateRange }
  | { readonly kind: 'new'; readonly bin: number };

interface BrushDragOptions {
  readonly range: DateRange;
  readonly axis: TimeAxis;
  readonly span: DayBounds;
  readonly box: PlotBox;
  readonly gesture: RangeGesture;
  readonly onHover: (bin: number | null) => void;
}

/**
 * What pointers do on the plot: drag a handle (marked by `data-handle`), drag the window, or drag a new range on empty
 * space; a click there takes one bin. Escape drops the drag. For the element that covers the plot.
 */
export function useBrushDrag({ range, axis, span, box, gesture, onHover }: BrushDragOptions) {
  const drag = useRef<Drag | null>(null);
  const keys = useRef<AbortController | null>(null);
  const binOf = (event: PointerEvent<HTMLElement>): number =>
    binAt(event.clientX - event.currentTarget.getBoundingClientRect().left, axis.bins.length, box);

  const findDrag = (event: PointerEvent<HTMLElement>): Drag => {
    const handle = (event.target as HTMLElement).closest<HTMLElement>('[data-handle]')?.dataset.handle;
    if (handle === 'from' || handle === 'to') return { kind: 'handle', handle, start: range };
    const bin = binOf(event);
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return isInWindow(x, range, axis, box) ? { kind: 'window', bin, start: range } : { kind: 'new', bin };
  };

  const toRange = (now: Drag, bin: number): DateRange => {
    switch (now.kind) {
      case 'handle':
        return moveHandle(now.start, now.handle, bin, axis, span);
      case 'window':
        return moveRange(now.start, bin - now.bin, axis, span);
      case 'new':
        return rangeOfBins(now.bin, bin, axis, span);
    }
  };

  const drop = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    drag.current = null;
    gesture.cancel();
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      drag.current = findDrag(event);
      gesture.begin(range);
      event.currentTarget.setPointerCapture(event.pointerId);
      keys.current = new AbortController();
      window.addEventListener('keydown', drop, { signal: keys.current.signal });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const bin = binOf(event);
      onHover(bin);
      if (drag.current) gesture.move(toRange(drag.current, bin));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (drag.current?.kind === 'new') gesture.move(toRange(drag.current, binOf(event)));
    },
    /** Comes after every end of a drag, also one that the system took away. */
    onLostPointerCapture() {
      keys.current?.abort();
      drag.current = null;
      gesture.end();
    },
    onPointerLeave() {
      onHover(null);
    },
  };
}

/** Whether an x lies in the window; without a range there is none. */
function isInWindow(x: number, range: DateRange, axis: TimeAxis, box: PlotBox): boolean {
  if (range.from === null && range.to === null) return false;
  const { start, end } = toWindow(range, axis.bins);
  const [one, other] = [xOf(start, box), xOf(end, box)];
  return x >= Math.min(one, other) && x <= Math.max(one, other);
}
