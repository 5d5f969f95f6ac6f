'use client';

import { memo } from 'react';
import { formatPart } from '@/lib/i18n/format-date';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import type { CountedAxis } from './bins';
import type { Series } from './series';
import type { TimeAxis } from './time-axis';

interface BinTableProps {
  readonly counted: CountedAxis;
  readonly axis: TimeAxis;
  readonly series: readonly Series[];
  /** What the meetings that were not held are; empty where the filters leave them all out. */
  readonly notHeld: string;
}

/** The picture as a table, for a screen reader. Dragging the brush does not draw it again. */
export const BinTable = memo(function BinTable({ counted, axis, series, notHeld }: BinTableProps) {
  const t = useTranslate();
  const language = useLanguage();
  const filled = counted.bins.filter((bin) => bin.total > 0);
  const used = series.filter(({ count }) => filled.some((bin) => count(bin) > 0));
  const rest = [
    { label: t('timeline.noDay'), n: counted.undated },
    { label: t('timeline.beyondShown'), n: counted.beyond },
  ].filter(({ n }) => n > 0);
  return (
    <div className="sr-only">
      <table>
        <caption>{t('timeline.caption', { unit: axis.unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('timeline.period')}</th>
            {used.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{t('timeline.uncertain')}</th>
            {notHeld !== '' && <th scope="col">{notHeld}</th>}
            <th scope="col">{t('timeline.total')}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map((bin) => (
            <tr key={bin.key}>
              <th scope="row">{formatPart(bin.key, language)}</th>
              {used.map(({ key, count }) => (
                <td key={key}>{count(bin)}</td>
              ))}
              <td>{bin.uncertain}</td>
              {notHeld !== '' && <td>{bin.notHeld}</td>}
              <td>{bin.total}</td>
            </tr>
          ))}
          {rest.map(({ label, n }) => (
            <tr key={label}>
              <th scope="row" colSpan={used.length + (notHeld === '' ? 2 : 3)}>
                {label}
              </th>
              <td>{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
