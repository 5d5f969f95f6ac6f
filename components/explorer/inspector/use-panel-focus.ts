'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type Selection, serializeSelection } from '@/lib/query';

/**
 * Where the focus goes when the inspector opens, changes and closes: by keys into it, to the heading; when it closes,
 * back to where it came from. A click elsewhere takes nothing: who points goes on pointing.
 */
export function usePanelFocus(frame: RefObject<HTMLElement | null>, selection: Selection | null): void {
  const opener = useRef<HTMLElement | null>(null);
  const key = selection && serializeSelection(selection);

  useEffect(() => {
    const panel = frame.current;
    const now = document.activeElement;
    if (!panel || key === null || !(now instanceof HTMLElement) || panel.contains(now)) return;
    if (now !== document.body) opener.current = now;
    if (now.matches(':focus-visible')) panel.querySelector<HTMLElement>('[data-focus-home]')?.focus();
  }, [frame, key]);

  useLayoutEffect(() => {
    const panel = frame.current;
    return () => {
      if (!panel?.contains(document.activeElement)) return;
      const back = opener.current?.isConnected ? opener.current : document.getElementById('content');
      back?.focus({ preventScroll: true });
    };
  }, [frame]);
}
