'use client';

import { Pause, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import { TIME_UNITS, type TimeUnit } from '@/lib/query';
import { Swatch } from '../format-mark';
import { useTranslate } from '../use-translate';
import type { CountedAxis } from './bins';
import type { Series } from './series';

interface TimelineHeadProps {
  readonly unit: TimeUnit;
  readonly counted: CountedAxis;
  readonly series: readonly Series[];
  readonly notHeld: string;
  readonly playing: boolean;
  /** There is something to play over. */
  readonly able: boolean;
  readonly onPlay: () => void;
  readonly onUnit: (unit: TimeUnit) => void;
}

/** What the bars count, what their colours mean, playback and the unit of time. */
export function TimelineHead(props: TimelineHeadProps) {
  const t = useTranslate();
  const { unit, counted, playing } = props;
  const Icon = playing ? Pause : Play;
  return (
    // At the end there is room for the panel's own button.
    <header className="flex min-w-0 items-center gap-2 ps-3 pe-12">
      <h2 className="text-12 font-semibold whitespace-nowrap text-ink-2">{t('timeline.title', { unit })}</h2>
      <Keys {...props} />
      {counted.undated > 0 && (
        <span className="text-12 whitespace-nowrap text-ink-2 @max-[520px]:hidden">
          + {t('timeline.undated', { n: counted.undated })}
        </span>
      )}
      <Button
        look="ghost"
        size="small-icon"
        className="ms-auto"
        aria-label={t(playing ? 'timeline.pause' : 'timeline.play')}
        disabled={!props.able}
        onClick={props.onPlay}
      >
        <Icon className="flip size-3.5" strokeWidth={1.75} aria-hidden />
      </Button>
      <Segments
        quiet
        label={t('timeline.unit')}
        value={unit}
        onChange={props.onUnit}
        segments={TIME_UNITS.map((value) => ({ value, label: t(`timeline.${value}`) }))}
      />
    </header>
  );
}

/** The colours that are on screen, as far as there is room; the doubtful and the not held are always named. */
function Keys({ counted, series, notHeld }: Pick<TimelineHeadProps, 'counted' | 'series' | 'notHeld'>) {
  const t = useTranslate();
  const { bins } = counted;
  return (
    <>
      {series
        .filter(({ count }) => bins.some((bin) => count(bin) > 0))
        .map(({ key, label, colour }) => (
          <Key key={key} label={label} className="min-w-0 @max-[820px]:hidden">
            <Swatch colour={colour} />
          </Key>
        ))}
      {bins.some((bin) => bin.uncertain > 0) && (
        <Key label={t('timeline.uncertain')}>
          <i aria-hidden className="hatch size-3 shrink-0" />
        </Key>
      )}
      {bins.some((bin) => bin.notHeld > 0) && (
        <Key label={notHeld}>
          <i aria-hidden className="size-3 shrink-0 border border-dashed border-ink-2" />
        </Key>
      )}
    </>
  );
}

interface KeyProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const Key = ({ label, className, children }: KeyProps) => (
  <span
    className={`flex items-center gap-1.5 whitespace-nowrap text-12 text-ink-2 @max-[520px]:hidden ${className ?? ''}`}
  >
    {children}
    <span className="truncate" title={label}>
      {label}
    </span>
  </span>
);
