import { addDays, parsePartialDate } from '../../domain/partial-date';
import { toWords } from '../ar/calendar';
import { JOURNEYS } from '../ar/status';
import { type Doc, type Sentence, type Span, toEvidence } from '../types';
import { PLANNED_WORDS, SCHEDULED } from './lexicon';
import type { DocDates } from './read-dates';
import { chooseAnchor, relativeTo } from './resolve/anchor';
import { resolveDate } from './resolve-date';
import type { DateMention, MeetingWords, ResolvedDate, ResolveOptions } from './types';
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

/**
 * About when a plan is whose own words give no day: the day that the sentences before it give to the journey (`يتوجه …
 * السبت`, then `وسيلتقي هناك`); of a meeting that was called off, also those after it (`وكانت القمة مقررة يوم …`). null
 * where they give none, or several.
 */
export function findPlanElsewhere(
  doc: Doc,
  dates: DocDates,
  { sentences, cue }: MeetingWords,
  options: ResolveOptions,
): ResolvedDate | null {
  const own = sentences[0]?.index ?? 0;
  const isDropped = cue !== undefined;
  const anchor = chooseAnchor(dates.anchors)?.day;
  const found = new Map<string, ResolvedDate>();
  for (const sentence of doc.sentences.slice(
    Math.max(0, own - SENTENCES_AROUND),
    isDropped ? own + SENTENCES_AROUND : own,
  ))
    for (const mention of sentence.zone === 'body' ? dates.mentionsOf(sentence) : []) {
      const { day, weekday, shift } = mention.first;
      const isFine = day !== null || weekday !== null || shift?.unit === 'day' || shift?.unit === 'week';
      if (!isFine || !(isDropped ? isScheduled(mention, dates) : isOfPlan(mention))) continue;
      const date = resolveDate(mention, dates.anchors, options);
      const last = boundsOf(date)?.last;
      if (date.edtf !== null && last && anchor && last >= anchor) found.set(date.edtf, date);
    }
  const [date] = found.values();
  if (!date || found.size > 1) return null;
  const edtf = isDropped || !/\d$/.test(date.edtf ?? '') ? date.edtf : `${date.edtf}~`;
  return { ...date, edtf, derivation: [...date.derivation, 'plan-told-elsewhere'] };
}

const SENTENCES_AROUND = 6;

/**
 * The week from the day of writing for a plan without any day, where its sentence or the article's lead tells of a journey
 * (`وصل … في زيارة`, `يتوجه … إلى`): the journey is under way or about to begin. null elsewhere.
 */
export function findJourneyWeek(
  doc: Doc,
  dates: DocDates,
  { sentences }: MeetingWords,
  options: ResolveOptions,
): ResolvedDate | null {
  const anchor = chooseAnchor(dates.anchors);
  const lead = doc.sentences.filter((s) => s.zone === 'body').slice(0, LEAD);
  const at = [...sentences, ...lead].flatMap((sentence) => findJourney(sentence) ?? [])[0];
  if (!anchor || !at) return null;
  const begun = findBegun(dates, at, anchor.day, options);
  if (begun) return begun;
  return {
    edtf: `${anchor.day}~/${addDays(anchor.day, WEEK)}~`,
    weekday: null,
    evidence: [toEvidence(at)],
    derivation: ['no-date-in-text', 'week-of-journey', relativeTo(anchor)],
  };
}

/** `توجه أمس إلى … لإجراء محادثات`: about the day on which the journey began. */
function findBegun(dates: DocDates, at: Span, anchor: string, options: ResolveOptions): ResolvedDate | null {
  for (const mention of dates.mentionsOf(at.sentence)) {
    if (Math.abs(mention.span.from - at.from) > BEGUN_REACH || mention.last) continue;
    const date = resolveDate(mention, dates.anchors, { ...options, tense: 'past' });
    const bounds = boundsOf(date);
    if (!bounds || bounds.first !== bounds.last || bounds.first > anchor || bounds.first < addDays(anchor, -WEEK))
      continue;
    const edtf = /\d$/.test(date.edtf ?? '') ? `${date.edtf}~` : date.edtf;
    return { ...date, edtf, derivation: [...date.derivation, 'day-of-journey'] };
  }
  return null;
}

const BEGUN_REACH = 16;
const LEAD = 2;
const WEEK = 6;

function findJourney(sentence: Sentence): Span | null {
  if (sentence.zone !== 'body') return null;
  const { tokens } = sentence.passage;
  for (let i = sentence.from; i < sentence.to; i++)
    if (isJourney(tokens[i]?.text ?? '')) return { sentence, from: i, to: i + 1 };
  return null;
}

const journeys = toWords(JOURNEYS.join(' '));
/** Only و is taken off: `فيصل` is a name. */
const isJourney = (word: string): boolean =>
  journeys.has(word) || (word.startsWith('و') && journeys.has(word.slice(1)));

const boundsOf = ({ edtf }: ResolvedDate) => (edtf === null ? null : (parsePartialDate(edtf)?.bounds ?? null));

function isOfPlan({ span }: DateMention): boolean {
  const { tokens } = span.sentence.passage;
  for (let i = span.from - 1; i >= Math.max(span.sentence.from, span.from - WORDS_BACK); i--)
    if (isOneOf(PLANNED_WORDS, tokens[i]?.text ?? '')) return true;
  return false;
}

const SCHEDULED_BACK = 24;

/** `لقاء كان مقررا أن يعقده X مع Y في 27 من الشهر`: no other date between the word and this one. */
function isScheduled({ span }: DateMention, dates: DocDates): boolean {
  const { tokens } = span.sentence.passage;
  for (let i = span.from - 1; i >= Math.max(span.sentence.from, span.from - SCHEDULED_BACK); i--) {
    if (isOneOf(SCHEDULED, tokens[i]?.text ?? '')) return true;
    if (dates.mentionsOf(span.sentence).some((m) => m.span.to === i + 1)) return false;
  }
  return false;
}
