'use client';

import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { STATUSES } from '@/lib/domain/codes';
import { clearFilters, withoutFilter } from '@/lib/query';
import { useModel } from './model-context';
import { strong } from './strong';
import { useFilterLabel } from './use-labels';
import { useTranslate } from './use-translate';

interface SubBarProps {
  /** While time plays, the count changes every moment: it is not read out. */
  readonly quiet: boolean;
}

/** How many of how many are shown, and the filters that make it so. */
export function SubBar({ quiet }: SubBarProps) {
  const t = useTranslate();
  const toLabel = useFilterLabel();
  const { model, changeView } = useModel();
  return (
    <div className="flex min-h-(--sub-h) items-center gap-2 border-b border-line bg-surface px-3 py-1.5 max-md:flex-wrap max-md:gap-y-1">
      <Count quiet={quiet} />
      {model.active.length > 0 && (
        <>
          <ul
            aria-label={t('chips.label')}
            className="scroll-thin -my-0.5 flex min-w-0 gap-1.5 py-0.5 [scrollbar-width:none]"
          >
            {model.active.map((filter) => (
              <Chip
                key={filter.key}
                label={toLabel(filter)}
                removeLabel={t('chips.remove', { name: toLabel(filter) })}
                onRemove={() => changeView((view) => withoutFilter(view, filter))}
              />
            ))}
          </ul>
          <Button look="link" size="small" className="px-1" onClick={() => changeView(clearFilters)}>
            {t('chips.clearAll')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Meetings that were not held are told apart from those that were: `… · + 3 planned`. */
function Count({ quiet }: SubBarProps) {
  const t = useTranslate();
  const { result, view } = useModel().model;
  const extra = STATUSES.filter((s) => s !== 'held' && view.statuses.includes(s) && view.statuses.includes('held'));
  const shown = result.shown.filter((m) => !extra.includes(m.status)).length;
  const more = extra
    .map((status) => ({ status, n: result.shown.filter((m) => m.status === status).length }))
    .filter(({ n }) => n > 0);
  const total = result.total - useTotalOf(extra);
  return (
    <output aria-live={quiet ? 'off' : 'polite'} className="me-1 block whitespace-nowrap text-ink-2 max-md:basis-full">
      {t.rich('count.showing', { shown, total, b: strong })}
      {more.map(({ status, n }) => (
        <span key={status}>
          <span className="mx-1 text-line-2">·</span>
          {t('count.more', { n, status: t(`statusesMore.${status}`) })}
        </span>
      ))}
    </output>
  );
}

/** How many meetings of these statuses the total holds. */
function useTotalOf(statuses: readonly string[]): number {
  const { data, view } = useModel().model;
  return data.meetings.filter((m) => statuses.includes(m.status) && (view.background || !m.background)).length;
}
