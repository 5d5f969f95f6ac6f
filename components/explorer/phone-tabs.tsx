'use client';

import { Calendar, List, SlidersHorizontal, Waypoints } from 'lucide-react';
import { joinClasses } from '@/components/ui/class-names';
import type { Panel, View } from '@/lib/query';
import type { RailState } from './rail/rail-state';
import { useTranslate } from './use-translate';

interface PhoneTabsProps {
  readonly view: View;
  readonly filters: number;
  readonly rail: RailState;
  readonly onRail: (state: RailState) => void;
  /** Whether the timeline is open. */
  readonly time: boolean;
  readonly onTime: (open: boolean) => void;
  readonly onPanel: (panel: Panel) => void;
}

/** The sections of the screen on a phone. */
export function PhoneTabs({ view, filters, rail, onRail, time, onTime, onPanel }: PhoneTabsProps) {
  const t = useTranslate();
  const filtering = rail === 'open';
  const show = (panel: Panel) => {
    onRail('auto');
    onPanel(panel);
  };
  const tabs = [
    {
      key: 'graph',
      label: t('phone.graph'),
      Icon: Waypoints,
      on: !filtering && view.panel === 'graph',
      run: () => show('graph'),
    },
    {
      key: 'filters',
      label: filters > 0 ? t('phone.filtersOn', { n: filters }) : t('phone.filters'),
      Icon: SlidersHorizontal,
      on: filtering,
      run: () => onRail(filtering ? 'auto' : 'open'),
    },
    {
      key: 'time',
      label: t('phone.time'),
      Icon: Calendar,
      on: time,
      run: () => onTime(!time),
    },
    {
      key: 'list',
      label: t('phone.list'),
      Icon: List,
      on: !filtering && view.panel === 'table',
      run: () => show('table'),
    },
  ];
  return (
    <nav
      aria-label={t('phone.tabs')}
      className="z-30 grid h-(--tabs-h) shrink-0 grid-cols-4 border-t border-line bg-paper md:hidden"
    >
      {tabs.map(({ key, label, Icon, on, run }) => (
        <button
          key={key}
          type="button"
          aria-current={on ? 'page' : undefined}
          onClick={run}
          className={joinClasses(
            'grid place-content-center place-items-center gap-0.5 text-11',
            on ? 'font-semibold text-accent' : 'text-ink-2',
          )}
        >
          <Icon className="size-4" strokeWidth={1.75} aria-hidden />
          {label}
        </button>
      ))}
    </nav>
  );
}
