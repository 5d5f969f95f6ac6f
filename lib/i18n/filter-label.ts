import { createTranslator } from 'use-intl/core';
import type { FilterFact } from '../domain/filter-fact';
import type { Language } from '../domain/names';
import { formatPart } from './format-date';
import type { Messages } from './index';
import { toLocale } from './language';

/** The words for an active filter, on its chip and in the captions of exports. `messages` are those of `language`. */
export function toFilterLabel(filter: FilterFact, language: Language, messages: Messages): string {
  const t = createTranslator({ locale: toLocale(language), messages });
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
}
