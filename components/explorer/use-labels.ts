'use client';

import { TOPIC_FAMILY, type Topic } from '@/lib/domain/codes';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import type { EntityCode, Language } from '@/lib/domain/names';
import { formatMeetingDate, formatPart } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/language';
import { type ActiveFilter, nameOfOfficial } from '@/lib/query';
import { toMeetingTitle } from './meeting-title';
import { useModel } from './model-context';
import { useTranslate } from './use-translate';
import { useLanguage } from './words';

/** The words for an active filter, for its chip and wherever it is named. */
export function useFilterLabel(): (filter: ActiveFilter) => string {
  const t = useTranslate();
  const language = useLanguage();
  return (filter) => {
    switch (filter.kind) {
      case 'range': {
        const from = filter.from === null ? null : formatPart(filter.from, language, 'short');
        const to = filter.to === null ? null : formatPart(filter.to, language, 'short');
        if (from === null) return t('chips.until', { to: to ?? '' });
        return to === null ? t('chips.since', { from }) : t('chips.range', { from, to });
      }
      case 'uncertain':
        return t('chips.uncertain');
      case 'topic':
        return t(`topics.${filter.value}`);
      case 'entity':
      case 'official':
        return filter.name[language];
      case 'format':
        return t(`formats.${filter.value}`);
      case 'status':
        return t(`statuses.${filter.value}`);
      case 'background':
        return t('chips.background');
    }
  };
}

/** Names in the interface's language of what the data holds. */
export function useNames() {
  const t = useTranslate();
  const language = useLanguage();
  const { names } = useModel().model;
  return {
    entity: (code: EntityCode) => names.entities.get(code)?.name[language] ?? toRegionName(code, language),
    official: (id: Parameters<typeof nameOfOfficial>[1]) => nameOfOfficial(names, id)[language],
    title: (meeting: MeetingRow) => toMeetingTitle(meeting, names, language, t),
    date: (meeting: Pick<MeetingRow, 'date'>, width: 'long' | 'short' = 'long') =>
      formatMeetingDate(meeting.date, language, width) ?? t('date.unknown'),
  };
}

/** The browser's own name for a country that the data only mentions; the code where it has none either. */
function toRegionName(code: EntityCode, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(toLocale(language), { type: 'region' }).of(code) ?? code;
}

/** The colour of a topic's family. */
export const toTopicColour = (topic: Topic): string => `var(--topic-${TOPIC_FAMILY[topic]})`;
