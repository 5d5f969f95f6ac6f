'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { View } from '@/lib/query';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';
import { buildPresets } from './date-presets';
import { DayField } from './day-field';
import { Section } from './section';

/** The range of days, ready-made ranges, and the meetings that it can't place. */
export function DateFilter() {
  const t = useTranslate();
  const { model, changeView } = useModel();
  const { view } = model;
  const setRange = (range: Pick<View, 'from' | 'to'>) => changeView((now) => ({ ...now, ...range }));
  const [today] = useState(() => new Date());
  const presets = buildPresets(model.data.meetings, today);
  return (
    <Section
      title={t('filters.dates')}
      aside={
        (view.from ?? view.to) !== null && (
          <Button
            look="link"
            size="small"
            className="min-h-6 px-0"
            aria-label={t('filters.clearDates')}
            onClick={() => changeView((now) => ({ ...now, from: null, to: null, uncertain: false }))}
          >
            {t('filters.clear')}
          </Button>
        )
      }
    >
      <DayFields from={view.from} to={view.to} onChange={setRange} />
      <fieldset aria-label={t('filters.presets')} className="mt-1.5 flex flex-wrap gap-x-3">
        {presets.map((preset) => {
          const on = preset.from === view.from && preset.to === view.to;
          return (
            <button
              key={preset.key}
              type="button"
              aria-pressed={on}
              onClick={() => setRange(on ? { from: null, to: null } : { from: preset.from, to: preset.to })}
              className={`min-h-6 text-12 hover:text-ink max-md:min-h-11 ${on ? 'font-semibold text-accent' : 'text-ink-2'}`}
            >
              {preset.year ?? t(`filters.${preset.key as 'last30'}`)}
            </button>
          );
        })}
      </fieldset>
      <UncertainNote />
    </Section>
  );
}

interface DayFieldsProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (range: Pick<View, 'from' | 'to'>) => void;
}

/** Both ends of the range. A range that runs backwards is kept in the fields and said, and does not filter. */
function DayFields({ from, to, onChange }: DayFieldsProps) {
  const t = useTranslate();
  const [draft, setDraft] = useState<Pick<View, 'from' | 'to'> | null>(null);
  const [settled, setSettled] = useState({ from, to });
  // A range from elsewhere (Back, the timeline) takes the place of what is in the fields.
  if (settled.from !== from || settled.to !== to) {
    setSettled({ from, to });
    setDraft(null);
  }
  const days = draft ?? { from, to };
  const edit = (end: 'from' | 'to') => (day: string | null) => {
    const next = { ...days, [end]: day };
    const reversed = next.from !== null && next.to !== null && next.to < next.from;
    setDraft(reversed ? next : null);
    if (!reversed) onChange(next);
  };
  return (['from', 'to'] as const).map((end) => (
    <DayField
      key={end}
      label={t(`filters.${end}`)}
      pickLabel={t(end === 'from' ? 'filters.pickFrom' : 'filters.pickTo')}
      value={days[end]}
      trouble={draft !== null && end === 'to' ? t('filters.rangeReversed') : null}
      onChange={edit(end)}
    />
  ));
}

/** Meetings whose day is not sure are never dropped silently: they are counted here, and one click takes them in. */
function UncertainNote() {
  const t = useTranslate();
  const { model, changeView } = useModel();
  const { view, result } = model;
  const n = view.uncertain ? result.uncertainShown : result.uncertain;
  if ((view.from ?? view.to) === null || (n === 0 && !view.uncertain)) return null;
  return (
    <p className="mt-1.5 flex min-h-6 items-center gap-1.5 text-12 text-ink-2">
      <i aria-hidden className="hatch size-3 shrink-0" />
      {t('filters.uncertain', { n })}
      <Button
        look="link"
        size="small"
        className="min-h-6 px-0.5 max-md:min-h-11"
        aria-pressed={view.uncertain}
        onClick={() => changeView((now) => ({ ...now, uncertain: !now.uncertain }))}
      >
        {t(view.uncertain ? 'filters.exclude' : 'filters.include')}
      </Button>
    </p>
  );
}
