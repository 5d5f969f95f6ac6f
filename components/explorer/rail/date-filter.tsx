'use client';

import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { View } from '@/lib/query';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';
import { buildPresets } from './date-presets';
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
      <DayFields key={`${view.from} ${view.to}`} from={view.from} to={view.to} onChange={setRange} />
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

/** A year before this is one that is still being typed (`0002` on the way to `2020`). */
const FIRST_YEAR = '1000';

function DayFields({ from, to, onChange }: DayFieldsProps) {
  const t = useTranslate();
  const id = useId();
  const [days, setDays] = useState({ from: from ?? '', to: to ?? '' });
  const reversed = days.from !== '' && days.to !== '' && days.to < days.from;
  const edit = (end: 'from' | 'to') => (event: FormEvent<HTMLInputElement>) => {
    const next = { ...days, [end]: event.currentTarget.value };
    setDays(next);
    const complete = [next.from, next.to].every((day) => day === '' || day >= FIRST_YEAR);
    const turned = next.from !== '' && next.to !== '' && next.to < next.from;
    if (complete && !turned) onChange({ from: next.from || null, to: next.to || null });
  };
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <label
          key={end}
          className="mb-1 flex h-8 items-center gap-2 rounded-2 border border-control bg-surface px-2 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent max-md:h-11"
        >
          <span className="w-7 shrink-0 text-12 text-ink-3">{t(`filters.${end}`)}</span>
          <input
            type="date"
            value={days[end]}
            onChange={edit(end)}
            max="9999-12-31"
            aria-invalid={reversed}
            aria-describedby={reversed ? id : undefined}
            className="min-w-0 flex-1 bg-transparent outline-none"
          />
        </label>
      ))}
      {reversed && (
        <p id={id} className="text-12 text-danger">
          {t('filters.rangeReversed')}
        </p>
      )}
    </>
  );
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
