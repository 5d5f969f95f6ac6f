import { createTranslator } from 'use-intl/core';
import type { Language } from '../domain/names';
import type { Messages } from '../i18n';
import { toFilterLabel } from '../i18n/filter-label';
import { formatPart } from '../i18n/format-date';
import { toLocale } from '../i18n/language';
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
  const labels = filters.map((filter) => toFilterLabel(filter, language, messages));
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
