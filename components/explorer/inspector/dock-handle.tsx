'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslate } from '../use-translate';

const LEAST = 120;
const STEP = 24;

/** The most that the article takes: the facts above keep room. */
const most = (): number => Math.round(window.innerHeight * 0.7);
const clamp = (height: number): number => Math.min(Math.max(height, LEAST), most());

interface DockHandleProps {
  readonly height: number;
  readonly onChange: (height: number) => void;
}

/** The edge between facts and article: dragged, or moved with the up and down keys. */
export function DockHandle({ height, onChange }: DockHandleProps) {
  const t = useTranslate();
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const handle = event.currentTarget;
    const from = event.clientY + height;
    const move = (next: globalThis.PointerEvent) => onChange(clamp(from - next.clientY));
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    onChange(clamp(height + step));
  };
  return (
    <div
      // A line between two parts that is moved: no element is that by itself.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('inspector.resizeArticle')}
      aria-valuemin={LEAST}
      aria-valuenow={height}
      onPointerDown={drag}
      onKeyDown={press}
      className="absolute inset-x-0 -top-1 z-10 h-2 cursor-row-resize touch-none hover:bg-line-2"
    />
  );
}
