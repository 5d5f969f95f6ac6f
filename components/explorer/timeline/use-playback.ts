'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { DayBounds } from '@/lib/domain/partial-date';
import { withRange } from '@/lib/query';
import type { ChangeView } from '../use-view';
import { nextFrame, startPlayback } from './playback';
import type { DateRange, TimeAxis } from './time-axis';
import type { Playback } from './use-played-view';

/** How long a step stands. Steps jump: there is nothing to slow down for those who want no motion. */
const STEP_MS = 900;

interface PlaybackOptions extends Playback {
  readonly range: DateRange;
  readonly axis: TimeAxis;
  readonly span: DayBounds;
  readonly changeView: ChangeView;
}

interface PlaybackControls {
  readonly playing: boolean;
  /** There is something to move over. */
  readonly able: boolean;
  readonly toggle: () => void;
  /** Stops where it is: that range goes into the address, as one step that Back undoes. */
  readonly stop: () => void;
}

/** Moves the range over the axis, a bin at a time, and stops at the end. */
export function usePlayback({ frame, onFrame, range, axis, span, changeView }: PlaybackOptions): PlaybackControls {
  const stop = useCallback(() => {
    if (frame === null) return;
    onFrame(null);
    changeView((view) => withRange(view, frame.from, frame.to));
  }, [frame, onFrame, changeView]);

  useEffect(() => {
    if (frame === null) return;
    const timer = setTimeout(() => {
      const next = nextFrame(frame, axis, span);
      if (next === null) stop();
      else onFrame(next);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [frame, axis, span, stop, onFrame]);

  // Without the panel nobody could stop it.
  const latest = useRef(stop);
  useEffect(() => {
    latest.current = stop;
  }, [stop]);
  useEffect(() => () => latest.current(), []);

  const first = startPlayback(range, axis, span);
  const toggle = useCallback(() => {
    if (frame === null) onFrame(first);
    else stop();
  }, [frame, first, onFrame, stop]);
  return { playing: frame !== null, able: first !== null || frame !== null, toggle, stop };
}
