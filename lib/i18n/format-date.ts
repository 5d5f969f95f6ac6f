import type { MeetingDate } from '../domain/explorer-data';
import type { Language } from '../domain/names';
import { toLocale } from './language';

type Width = 'long' | 'short';

/** Month names come from `en-US` because `en-GB` shortens September to four letters. */
const monthNames = (language: Language, width: Width): readonly string[] => {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-US', {
    month: width,
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2020, month, 1))));
};

const MONTHS = {
  ar: { long: monthNames('ar', 'long'), short: monthNames('ar', 'long') },
  en: { long: monthNames('en', 'long'), short: monthNames('en', 'short') },
} as const;

/** The name of a month, 1 January – 12 December. */
export const formatMonth = (month: number, language: Language, width: Width = 'long'): string =>
  MONTHS[language][width][month - 1] ?? '';

/**
 * `2020-10-12` → `12 October 2020`, `2020-10` → `October 2020`, `2020` → `2020`; marks of doubt (`?`, `~`, `%`) are
 * left out of the words, and `~` and `%` give a leading tilde.
 */
export function formatPart(part: string, language: Language, width: Width = 'long'): string {
  const [year = '', month, day] = part.replace(/[?~%]/g, '').split('-');
  const name = month === undefined ? undefined : MONTHS[language][width][Number(month) - 1];
  const words = [day === undefined ? undefined : String(Number(day)), name, year].filter((w) => w !== undefined);
  return `${/[~%]/.test(part) ? '~ ' : ''}${words.join(' ')}`;
}

/**
 * A meeting's date in words: one day, a span (`4 – 5 August 2020` is written out in full on both ends), one of two
 * days, a month, a year; null where nothing is known. `[2020-08-04,2020-08-05]` → `4 August 2020 or 5 August 2020`.
 */
export function formatMeetingDate(
  date: Pick<MeetingDate, 'edtf'>,
  language: Language,
  width: Width = 'long',
): string | null {
  if (date.edtf === null) return null;
  const choice = /^\[(.+)\]$/.exec(date.edtf)?.[1];
  if (choice !== undefined) {
    const list = new Intl.ListFormat(toLocale(language), { type: 'disjunction' });
    return list.format(choice.split(',').map((part) => formatPart(part, language, width)));
  }
  return date.edtf
    .split('/')
    .map((part) => formatPart(part, language, width))
    .join(' – ');
}

/** The name of an ISO weekday, 1 Monday – 7 Sunday. */
export function formatWeekday(weekday: number, language: Language): string {
  const format = new Intl.DateTimeFormat(toLocale(language), { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return format.format(new Date(Date.UTC(2024, 0, weekday)));
}
