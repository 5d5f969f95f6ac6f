import { createTranslator } from 'use-intl/core';
import type { Language } from '../domain/names';
import type { Messages } from '../i18n';
import { formatPart } from '../i18n/format-date';
import { toLocale } from '../i18n/language';
import type { ActiveFilter } from '../query';
import type { Caption } from './caption';

/** The Arabic comma, written as a code because a bidirectional line hides which side of it is which. */
const COMMA: Readonly<Record<Language, string>> = { ar: '\u060c ', en: ', ' };
const isolateLatin = (text: string): string => `\u2066${text}\u2069`;

/**
 * The caption in words, a line each, for pictures and printed pages: count and filters · days and sources · revision
 * and address. Nothing is shortened: who draws the lines wraps them. `messages` are those of the caption's language.
 */
export function captionLines(caption: Caption, messages: Messages): readonly string[] {
  const { language, shown, total, filters, days, outlets, revision, url } = caption;
  const t = createTranslator({ locale: toLocale(language), messages });
  const labels = filters.map((filter) => toLabel(filter, language, messages));
  const day = (text: string): string => formatPart(text, language);
  const span =
    days === null ? [] : [days.first === days.last ? day(days.first) : `${day(days.first)} – ${day(days.last)}`];
  const sources = outlets.length > 0 ? [outlets.join(COMMA[language])] : [];
  return [
    [t('caption.count', { shown, total }), labels.join(COMMA[language]) || t('caption.noFilters')],
    [...span, ...sources],
    [t('caption.revision', { revision }), isolateLatin(url)],
  ]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(' · '));
}

/** One filter in words, as on its chip. */
function toLabel(filter: ActiveFilter, language: Language, messages: Messages): string {
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
