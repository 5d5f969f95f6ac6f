'use client';

import { Button } from '@/components/ui/button';
import { formatPart } from '@/lib/i18n/format-date';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import type { CountedAxis } from './bins';
import { MOST_BINS, type TimeAxis } from './time-axis';

interface TimelineNotesProps {
  readonly axis: TimeAxis;
  readonly counted: CountedAxis;
  readonly onWhole: () => void;
}

/** What the bars do not show: time beyond the zoom, or a unit that was asked for and is too fine. */
export function TimelineNotes({ axis, counted, onWhole }: TimelineNotesProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { refused, zoomed, days } = axis;
  return (
    <output className="flex min-w-0 flex-wrap items-center gap-x-2 px-3 text-12 text-ink-2">
      {/* Where the head has no room for it. */}
      {counted.undated > 0 && (
        <span className="@min-[520px]:hidden">+ {t('timeline.undated', { n: counted.undated })}</span>
      )}
      {zoomed && (
        <>
          <bdi>
            {t('timeline.zoomed', {
              from: formatPart(days.first, language, 'short'),
              to: formatPart(days.last, language, 'short'),
            })}
          </bdi>
          {counted.beyond > 0 && <span>{t('timeline.beyond', { n: counted.beyond })}</span>}
          <Button look="link" size="small" className="min-h-6 px-0" onClick={onWhole}>
            {t('timeline.whole')}
          </Button>
        </>
      )}
      {refused && (
        <span>
          {t('timeline.refused', {
            n: refused.bins,
            unit: refused.unit,
            most: MOST_BINS,
            name: t(`timeline.${refused.unit}`),
          })}
        </span>
      )}
    </output>
  );
}
