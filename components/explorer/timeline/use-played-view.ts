'use client';

import { useMemo, useState } from 'react';
import type { View } from '@/lib/query';
import type { DateRange } from './time-axis';

/** What playback shows at a moment; not part of the address. Null: it does not play. */
export interface Playback {
  readonly frame: DateRange | null;
  readonly onFrame: (frame: DateRange | null) => void;
}

/**
 * The view of the address with the range that playback has reached in place of its own. A range that is chosen
 * meanwhile, or reached by Back, ends the playback.
 */
export function usePlayedView(view: View): { readonly view: View; readonly playback: Playback } {
  const [frame, onFrame] = useState<DateRange | null>(null);
  const [settled, setSettled] = useState<DateRange>(view);
  if (settled.from !== view.from || settled.to !== view.to) {
    setSettled(view);
    if (frame !== null) onFrame(null);
  }
  return useMemo(
    () => ({ view: frame === null ? view : { ...view, ...frame }, playback: { frame, onFrame } }),
    [view, frame],
  );
}
