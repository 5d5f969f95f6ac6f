'use client';

import { Bone } from '@/components/ui/skeleton';
import { useTranslate } from './use-translate';

const ROWS = ['88%', '72%', '80%', '64%', '76%', '70%', '84%', '60%'];
/** Where the grey discs of the canvas stand, in per cent. They only say that a graph comes. */
const DISCS: readonly (readonly [x: number, y: number, r: number])[] = [
  [22, 24, 20],
  [41, 34, 12],
  [58, 20, 20],
  [74, 38, 12],
  [34, 58, 20],
  [52, 62, 12],
  [70, 70, 20],
  [18, 72, 12],
  [86, 22, 20],
];

/** The body of the explorer before its data is there: the same places, without words. Nothing in it moves. */
export function BodySkeleton() {
  const t = useTranslate();
  return (
    <div aria-busy className="flex min-h-0 flex-1">
      <output className="sr-only">{t('states.loading')}</output>
      <div aria-hidden className="w-(--rail-w) shrink-0 border-e border-line max-md:hidden">
        {[3, 8, 6].map((n) => (
          <div key={n} className="grid gap-3.5 border-b border-line p-4">
            <Bone width="40%" height={10} />
            {ROWS.slice(0, n).map((width) => (
              <Bone key={width} width={width} />
            ))}
          </div>
        ))}
      </div>
      <div aria-hidden className="flex min-w-0 flex-1 flex-col bg-canvas">
        <div className="flex min-h-(--sub-h) items-center border-b border-line bg-surface px-3">
          <Bone width="190px" />
        </div>
        <svg className="min-h-0 w-full flex-1">
          {DISCS.map(([x, y, r]) => (
            <circle key={`${x} ${y}`} cx={`${x}%`} cy={`${y}%`} r={r} className="fill-sunken" />
          ))}
        </svg>
      </div>
    </div>
  );
}

/** The whole screen while even the address is not read yet. */
export function ExplorerSkeleton() {
  return (
    <div className="flex h-dvh flex-col">
      <div className="h-(--bar-h) shrink-0 border-b border-line bg-paper" />
      <BodySkeleton />
    </div>
  );
}
