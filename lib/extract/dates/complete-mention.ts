import { parsePartialDate } from '../../domain/partial-date';
import type { Doc } from '../types';
import type { DocDates } from './read-dates';
import { chooseAnchor } from './resolve/anchor';
import { nearestWeekday } from './resolve/relative';
import { resolveDate } from './resolve-date';
import type { DateMention, ResolvedDate, ResolveOptions } from './types';

/**
 * What the article says elsewhere of the day that a mention leaves open, where nothing is known to count from:
 * `اليوم (الاثنين)` after a dateline without a year has its day and month; `31 مايو` is the `الجمعة 31 مايو` of another
 * sentence. Else the mention itself.
 */
export function completeMention(mention: DateMention, doc: Doc, dates: DocDates): DateMention {
  if (chooseAnchor(dates.anchors) || mention.last) return mention;
  const { shift, day, month, year, weekday } = mention.first;
  const { dateline } = dates;
  if (dateline && shift?.unit === 'day' && shift.count === 0 && month === null)
    return { ...mention, first: { ...dateline.date.first, weekday: weekday ?? dateline.date.first.weekday } };
  if (day === null || month === null || year !== null) return mention;
  for (const sentence of doc.sentences)
    for (const { first, last } of sentence.zone === 'caption' ? [] : dates.mentionsOf(sentence)) {
      if (last || first.day !== day || first.month !== month || first.calendar !== mention.first.calendar) continue;
      const saysMore = first.year !== null || (weekday === null && first.weekday !== null);
      if (saysMore) return { ...mention, first: { ...first, weekday: weekday ?? first.weekday } };
    }
  return mention;
}

/** A range of more days than a week has one weekday twice. */
const DAYS_OF_WEEK = 7;

/**
 * A weekday that nothing is known to count from, beside a dated range of days in its sentence that has only one such day:
 * `بحث الوزير، الأحد، … على هامش المؤتمر المنعقد بين 30 نوفمبر و2 ديسمبر 2025`. Else the date itself.
 */
export function findInRange(
  date: ResolvedDate,
  mention: DateMention,
  dates: DocDates,
  options: ResolveOptions,
): ResolvedDate {
  if (date.edtf !== null || date.weekday === null || mention.first.day !== null) return date;
  const found = new Set<string>();
  for (const range of dates.mentionsOf(mention.span.sentence)) {
    const edtf = range.last ? resolveDate(range, dates.anchors, options).edtf : null;
    const bounds = edtf === null ? null : parsePartialDate(edtf)?.bounds;
    if (!bounds || range.last?.day == null) continue;
    const day = nearestWeekday(bounds.first, date.weekday, 'future');
    const length = (Date.parse(bounds.last) - Date.parse(bounds.first)) / 86_400_000;
    if (length < DAYS_OF_WEEK && day <= bounds.last) found.add(day);
  }
  const [day] = found;
  return day !== undefined && found.size === 1 ? { ...date, edtf: day, derivation: ['weekday', 'day-of-range'] } : date;
}
