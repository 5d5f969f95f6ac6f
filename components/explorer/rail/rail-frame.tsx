'use client';

import { joinClasses } from '@/components/ui/class-names';
import { useTranslate } from '../use-translate';
import { FilterRail, RailHead } from './filter-rail';
import type { RailState } from './rail-state';

interface RailFrameProps {
  readonly state: RailState;
  readonly shown: number;
  readonly onClose: () => void;
}

/** The place of the filters: a column, or on a phone the whole screen above the tabs. */
export function RailFrame({ state, shown, onClose }: RailFrameProps) {
  const t = useTranslate();
  return (
    <aside
      aria-label={t('filters.label')}
      className={joinClasses(
        'scroll-thin w-(--rail-w) shrink-0 border-e border-line bg-paper',
        'max-md:absolute max-md:inset-0 max-md:z-30 max-md:w-auto max-md:border-e-0',
        state === 'closed' && 'hidden',
        state === 'auto' && 'max-md:hidden',
      )}
    >
      <RailHead count={shown} onClose={onClose} />
      <FilterRail />
    </aside>
  );
}
