'use client';

import { formatPart } from '@/lib/i18n/format-date';
import type { TimelineBin } from '@/lib/query';
import { Swatch } from '../format-mark';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { baseline, type PlotBox, xOf } from './bar-layout';
import type { Series } from './series';

interface BinTooltipProps {
  readonly bin: TimelineBin;
  readonly index: number;
  readonly of: number;
  readonly series: readonly Series[];
  /** What the meetings that were not held are: planned, cancelled … */
  readonly notHeld: string;
  readonly box: PlotBox;
}

/** Half its width, so that it stays in the panel. */
const HALF = 96;

/** What a bar counts. The table has the same for those who don't point. */
export function BinTooltip({ bin, index, of, series, notHeld, box }: BinTooltipProps) {
  const t = useTranslate();
  const language = useLanguage();
  const x = Math.max(HALF, Math.min(xOf((index + 0.5) / of, box), box.width - HALF));
  const counted = series.map((one) => ({ ...one, n: one.count(bin) })).filter(({ n }) => n > 0);
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-30 w-max max-w-48 -translate-x-1/2 rounded-2 border border-line-2 bg-surface px-2.5 py-1.5 text-12 shadow-2"
      style={{ left: x, bottom: `calc(100% - ${box.height - baseline(box)}px + 12px)` }}
    >
      <p className="font-semibold">
        <bdi>{formatPart(bin.key, language)}</bdi>
      </p>
      <p className="text-ink-2">{t('count.meetings', { n: bin.total })}</p>
      {counted.map(({ key, label, colour, n }) => (
        <Line key={key} label={label} n={n}>
          <Swatch colour={colour} />
        </Line>
      ))}
      {bin.uncertain > 0 && (
        <Line label={t('timeline.uncertain')} n={bin.uncertain}>
          <i className="hatch size-2.5 shrink-0" />
        </Line>
      )}
      {bin.notHeld > 0 && (
        <Line label={notHeld} n={bin.notHeld}>
          <i className="size-2.5 shrink-0 border border-dashed border-ink-2" />
        </Line>
      )}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly n: number;
  readonly children: React.ReactNode;
}

const Line = ({ label, n, children }: LineProps) => (
  <p className="flex items-center gap-1.5">
    {children}
    {label}
    <span className="ms-auto ps-2">{n}</span>
  </p>
);
