'use client';

import { useMessages } from 'use-intl';
import { TOPIC_FAMILY, type Topic } from '@/lib/domain/codes';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import type { EntityCode, Language } from '@/lib/domain/names';
import { toFilterLabel } from '@/lib/i18n/filter-label';
import { formatMeetingDate } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/language';
import { type ActiveFilter, nameOfOfficial } from '@/lib/query';
import { toMeetingTitle } from './meeting-title';
import { useModel } from './model-context';
import { useTranslate } from './use-translate';
import { useLanguage } from './words';

/** The words for an active filter, for its chip and wherever it is named. */
export function useFilterLabel(): (filter: ActiveFilter) => string {
  const language = useLanguage();
  const messages = useMessages();
  return (filter) => toFilterLabel(filter, language, messages);
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
