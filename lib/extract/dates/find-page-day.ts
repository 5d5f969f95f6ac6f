import { foldKey } from '../../shared/arabic/fold';
import { PUBLISHED, UPDATED } from '../ar/stamps';
import { isStamp } from '../clean/stamps';
import type { Doc, Sentence } from '../types';
import { recognizeDates } from './recognize';
import { resolveDate } from './resolve-date';
import type { DateMention } from './types';

/** A page's own lines are short. */
const LONGEST = 28;
/** What is said of the day stands right before it: `نشر في:`, `تاريخ آخر تحديث :`. */
const LABEL_REACH = 7;
/** Below so many lines a day without a label is that of other news. */
const LINES_TRIED = 20;
const published = new Set(PUBLISHED.map((word) => foldKey(word)));
/** `كتب: فلان | الثلاثاء 7 سبتمبر 2021`. */
const bylines = new Set(['كتب', 'كتبت', 'بقلم', 'تحرير'].map((word) => foldKey(word)));
const updated = new Set(UPDATED.map((word) => foldKey(word)));

/**
 * The day of publication that a page's own lines tell, beside its headline or under its text: the one that is said to be it
 * (`نشر في: 26 يونيو 2019`), else the only other day in a line of its own below the headline, else the day of the last change. null where no
 * line tells one, where several days stand there unsaid, or where it lies after the day of collection.
 */
export function findPageDay(doc: Doc, seenAt: string | null): string | null {
  const days = { published: new Set<string>(), updated: new Set<string>(), bare: new Set<string>() };
  for (const sentence of doc.sentences) {
    if (!mayBeOfPage(sentence)) continue;
    const key = keyOf(sentence);
    const isByline = bylines.has(sentence.passage.tokens[sentence.from]?.text ?? '');
    const isAlone = isStamp(key) || isByline;
    if (!isAlone && sentence.zone !== 'caption') continue;
    let from = sentence.from;
    for (const mention of recognizeDates(sentence)) {
      const day = fullDay(mention);
      const label = labelOf(sentence, from, mention.span.from);
      from = mention.span.to;
      if (day === null || (seenAt !== null && day > seenAt)) continue;
      if (label) days[label].add(day);
      else if (isAlone && sentence.paragraph < LINES_TRIED && (isByline || !isClock(doc, sentence))) days.bare.add(day);
    }
  }
  const [first] = days.published;
  if (first !== undefined) return first;
  const [bare] = days.bare;
  const [changed] = [...days.updated].sort();
  if (bare === undefined || days.bare.size > 1) return changed ?? null;
  return changed !== undefined && changed < bare ? changed : bare;
}

function mayBeOfPage({ passage, zone, from, to }: Sentence): boolean {
  if (passage.field !== 'text' || zone === 'dateline' || to - from > LONGEST) return false;
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token?.kind === 'number' && token.text.length === 4) return true;
  }
  return false;
}

/**
 * A day above everything else is the site's clock on the day of the visit, unless the text follows at once; one that is
 * written as machines write it (`2025-12-04`) is no clock.
 */
function isClock(doc: Doc, { index, paragraph, passage, from, to }: Sentence): boolean {
  const isMachines = passage.tokens.slice(from, to).find(({ kind }) => kind === 'number')?.text.length === 4;
  if (isMachines || doc.sentences.some((s) => s.paragraph < paragraph && s.to - s.from >= HEADLINE)) return false;
  const next = doc.sentences[index + 1];
  return !next || next.to - next.from < TEXT;
}

/** Tokens of a headline at least, and of a sentence of the text. */
const HEADLINE = 4;
const TEXT = 14;

const keyOf = ({ passage, from, to }: Sentence): string =>
  passage.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

function labelOf({ passage }: Sentence, from: number, to: number): 'published' | 'updated' | null {
  for (let i = to - 1; i >= Math.max(from, to - LABEL_REACH); i--) {
    const word = passage.tokens[i]?.text ?? '';
    if (updated.has(word)) return 'updated';
    if (published.has(word)) return 'published';
  }
  return null;
}

/** `YYYY-MM-DD` of a date whose words say all of it, without contradiction. */
function fullDay(mention: DateMention): string | null {
  const { year, month, day } = mention.first;
  if (mention.last || year === null || month === null || day === null) return null;
  const { edtf } = resolveDate(
    mention,
    { dateline: null, publishedAt: null, seenAt: null },
    { today: '', tense: 'past' },
  );
  return edtf?.length === 10 ? edtf : null;
}
