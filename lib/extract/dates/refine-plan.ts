import { parsePartialDate } from '../../domain/partial-date';
import type { Doc } from '../types';
import { PLANNED_WORDS } from './lexicon';
import type { DocDates } from './read-dates';
import { resolveDate } from './resolve-date';
import type { DateMention, ResolvedDate, ResolveOptions } from './types';
import { isOneOf } from './words';

const WORDS_BACK = 7;

/**
 * The day of a plan that its own words give only roughly (`سيلتقيه الأسبوع المقبل`): another sentence that tells when the
 * visit or the meeting is (`الزيارة مقررة في 29 يوليو`), where that day lies within what was said. Else the date itself.
 */
export function refinePlan(doc: Doc, dates: DocDates, date: ResolvedDate, options: ResolveOptions): ResolvedDate {
  const rough = boundsOf(date);
  if (options.tense !== 'future' || !rough || rough.first === rough.last) return date;
  for (const sentence of doc.sentences) {
    if (sentence.zone !== 'body') continue;
    for (const mention of dates.mentionsOf(sentence)) {
      if (!isOfPlan(mention)) continue;
      const fine = resolveDate(mention, dates.anchors, options);
      const bounds = boundsOf(fine);
      if (!bounds || mention.first.day === null) continue;
      if (bounds.first >= rough.first && bounds.last <= rough.last)
        return { ...fine, derivation: [...fine.derivation, 'plan-told-elsewhere'] };
    }
  }
  return date;
}

const boundsOf = ({ edtf }: ResolvedDate) => (edtf === null ? null : (parsePartialDate(edtf)?.bounds ?? null));

function isOfPlan({ span }: DateMention): boolean {
  const { tokens } = span.sentence.passage;
  for (let i = span.from - 1; i >= Math.max(span.sentence.from, span.from - WORDS_BACK); i--)
    if (isOneOf(PLANNED_WORDS, tokens[i]?.text ?? '')) return true;
  return false;
}
