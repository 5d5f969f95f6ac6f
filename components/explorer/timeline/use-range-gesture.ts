'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { withRange } from '@/lib/query';
import type { ChangeView } from '../use-view';
import type { DateRange } from './time-axis';

/** Browsers refuse more than about 100 changes of the address in 10 seconds. */
const WRITE_MS = 150;

/** A change of the range that goes on for a while: a drag, or keys held down. */
export interface RangeGesture {
  /** The range on the way; null while nothing goes on. */
  readonly draft: DateRange | null;
  readonly begin: (start: DateRange) => void;
  readonly move: (range: DateRange) => void;
  /** Leaves one step in the history, from where it began to where it ended. */
  readonly end: () => void;
  /** Back to where it began. */
  readonly cancel: () => void;
}

interface Going {
  readonly start: DateRange;
  last: DateRange;
  timer: ReturnType<typeof setTimeout> | null;
}

const isSame = (a: DateRange, b: DateRange): boolean => a.from === b.from && a.to === b.to;

/** Draws a changing range at once and writes it to the address now and then; at the end as one step of the history. */
export function useRangeGesture(changeView: ChangeView): RangeGesture {
  const [draft, setDraft] = useState<DateRange | null>(null);
  const going = useRef<Going | null>(null);

  const actions = useMemo(() => {
    const write = ({ from, to }: DateRange, how: 'push' | 'replace') =>
      changeView((view) => withRange(view, from, to), how);
    const finish = (): Going | null => {
      const done = going.current;
      going.current = null;
      if (done?.timer) clearTimeout(done.timer);
      setDraft(null);
      return done;
    };
    return {
      begin(start: DateRange) {
        going.current ??= { start, last: start, timer: null };
      },
      move(range: DateRange) {
        const now = going.current;
        if (!now || isSame(now.last, range)) return;
        now.last = range;
        setDraft(range);
        now.timer ??= setTimeout(() => {
          now.timer = null;
          write(now.last, 'replace');
        }, WRITE_MS);
      },
      end() {
        const done = finish();
        if (!done) return;
        write(done.start, 'replace');
        if (!isSame(done.start, done.last)) write(done.last, 'push');
      },
      cancel() {
        const done = finish();
        if (done) write(done.start, 'replace');
      },
    };
  }, [changeView]);

  useEffect(
    () => () => {
      if (going.current?.timer) clearTimeout(going.current.timer);
    },
    [],
  );
  return useMemo(() => ({ draft, ...actions }), [draft, actions]);
}
