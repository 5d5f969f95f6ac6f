import { addDays, parsePartialDate } from '../../domain/partial-date';
import { type Doc, type Sentence, toEvidence } from '../types';
import { completeMention, findInRange } from './complete-mention';
import { MEETING_NOUNS, MEETING_NOUNS_BARE } from './lexicon';
import { type DocDates, readDates } from './read-dates';
import { findJourneyWeek, findPlanElsewhere, refinePlan } from './refine-plan';
import { chooseAnchor, relativeTo } from './resolve/anchor';
import { resolveDate } from './resolve-date';
import { findSameDay } from './same-day';
import type { DateMention, MeetingWords, ResolvedDate, ResolveOptions } from './types';
import { type MentionFit, weighMention } from './weigh-mention';
import { isOneOf } from './words';

export interface MeetingDateOptions extends ResolveOptions {
  /** The meeting is the article's news: the dateline and the lead speak for it, and last year's dates don't. */
  readonly isNews: boolean;
  /** Where the text gives no day, write the month of the anchor (`2015-07~`) instead of nothing. */
  readonly monthWhenUndated?: boolean;
}

/** The news of an article is at most this many days old; what is older was told as background. */
export const NEWS_REACH = 45;
/** In the first days of a month undated news may be of the month before. */
const FIRST_SAFE_DAY = 3;
/** `التقى مؤخرا`: so near to the trigger a vague word says that the day is not that of the article. */
const VAGUE_REACH = 6;

/**
 * The date of a meeting: the best mention in the words that tell it; else, for the article's news, the dateline's day,
 * then a day in the lead, then the day of `the meeting` in a later sentence; else `edtf` null with the reason in
 * `derivation`. Which rule chose is the last name in `derivation` (`dateline`, `lead`, `back-reference`,
 * `day-of-announcement`); none of them: the words beside the trigger.
 */
export function findMeetingDate(doc: Doc, words: MeetingWords, options: MeetingDateOptions): ResolvedDate {
  const dates = readDates(doc);
  const own = bestOf(doc, dates, words, options);
  if (own?.derivation.includes('day-of-announcement')) return toldAgain(doc, dates, own, options) ?? own;
  if (own && (own.edtf !== null || own.weekday !== null || isVague(own))) return refinePlan(doc, dates, own, options);
  const same = (words.cue === undefined ? words.sentences : [])
    .map((s) => findSameDay(doc, dates, s, options))
    .find((date) => date !== null);
  if (same) return same;
  const plan = options.isNews && options.tense === 'future' ? planOf(doc, dates, words, options) : null;
  if (plan) return plan;
  if (options.isNews && options.tense === 'past') {
    const rest =
      fromToldLead(doc, dates, words, options) ??
      fromDateline(dates, options) ??
      fromLead(doc, dates, words, options) ??
      fromBackReference(doc, dates, options);
    if (rest) return rest;
  }
  return own ?? undated(dates, options);
}

/** A plan whose own words give no day: that of the journey that it belongs to. What was called off has no journey. */
const planOf = (doc: Doc, dates: DocDates, words: MeetingWords, options: MeetingDateOptions): ResolvedDate | null =>
  findPlanElsewhere(doc, dates, words, options) ??
  (words.cue === undefined ? findJourneyWeek(doc, dates, words, options) : null);

/** `أعلن اليوم أنه …`, and later `في اتصال أمس`: the talks were before the day of the announcement. */
function toldAgain(doc: Doc, dates: DocDates, own: ResolvedDate, options: MeetingDateOptions): ResolvedDate | null {
  if (options.tense !== 'past' || own.edtf === null) return null;
  const again = fromBackReference(doc, dates, options, [MEETING_NOUNS, MEETING_NOUNS_BARE]);
  const isNear = again?.edtf && dayOf(own).length === 10 && dayOf(again) >= addDays(dayOf(own), -ANNOUNCED_WITHIN);
  return again && isNear && dayOf(again) < dayOf(own) ? again : null;
}

/** `YYYY-MM-DD` without what qualifies it; shorter where only a month or year is known. */
const dayOf = (date: ResolvedDate): string => date.edtf?.slice(0, 10).replaceAll(/[^\d-]/g, '') ?? '';

/** Talks are announced at most so many days after they were held; an earlier day is that of other talks. */
const ANNOUNCED_WITHIN = 3;

const isVague = (date: ResolvedDate): boolean => date.derivation.includes('vague');

interface Candidate {
  readonly fit: MentionFit;
  readonly date: ResolvedDate;
}

function bestOf(doc: Doc, dates: DocDates, words: MeetingWords, options: MeetingDateOptions): ResolvedDate | null {
  const candidates: Candidate[] = [];
  for (const [rank, sentence] of words.sentences.entries())
    for (const mention of dates.mentionsOf(sentence)) {
      if (isDateline(mention, dates)) continue;
      const fit = weighMention(mention, rank, words, options);
      const said = fit && resolveDate(completeMention(mention, doc, dates), dates.anchors, options);
      const date = said && findInRange(said, mention, dates, options);
      if (!fit || !date || (isVague(date) && fit.cost > VAGUE_REACH)) continue;
      if (isPlausible(date, mention, dates, options)) candidates.push({ fit, date });
    }
  candidates.sort((a, b) => a.fit.cost - b.fit.cost);
  const best = candidates[0];
  return best ? { ...best.date, derivation: [...best.date.derivation, ...best.fit.derivation] } : null;
}

/** The dateline's own date has its turn later, and says nothing of a plan. */
const isDateline = ({ span }: DateMention, { dateline }: DocDates): boolean =>
  dateline?.date.span.sentence === span.sentence && dateline.date.span.from === span.from;

/** What is told as past isn't after the anchor, a plan not before it, and the news not months old. */
function isPlausible(date: ResolvedDate, mention: DateMention, dates: DocDates, options: MeetingDateOptions): boolean {
  const anchor = chooseAnchor(dates.anchors);
  const bounds = date.edtf === null ? null : parsePartialDate(date.edtf)?.bounds;
  if (!anchor || !bounds) return true;
  const { first } = mention;
  // the year of a piece of news is never told alone
  const isYear = first.month === null && (first.year !== null || first.shift?.unit === 'year');
  if (options.isNews && isYear && options.tense === 'past') return false;
  // `قبل البطولة المقررة عام 2018`, told in 2015
  if (isYear && bounds.first > addDays(anchor.day, FAR_YEAR)) return false;
  if (isFarMonth(first, bounds.first, anchor.day, options)) return false;
  if (options.tense === 'future') return bounds.last >= addDays(anchor.day, anchor.kind === 'collection' ? -6 : -1);
  if (bounds.first > addDays(anchor.day, 1)) return false;
  const isCoarse = first.day === null && first.weekday === null && first.shift?.unit !== 'day';
  return !options.isNews || bounds.last >= addDays(anchor.day, isCoarse ? -1 : -NEWS_REACH);
}

/** A bare year further ahead than the next one is that of something else. */
const FAR_YEAR = 370;
/** A bare month far ahead of a plan (`في أبريل`, told in June) is one gone by, spoken of beside the plan. */
const FAR_AHEAD = 200;
const isFarMonth = (first: DateMention['first'], day: string, anchor: string, { tense }: ResolveOptions): boolean =>
  tense === 'future' &&
  first.year === null &&
  first.month !== null &&
  first.direction === null &&
  day > addDays(anchor, FAR_AHEAD);

function fromDateline(dates: DocDates, options: MeetingDateOptions): ResolvedDate | null {
  const { dateline, anchors } = dates;
  if (!dateline) return null;
  const date = resolveDate(dateline.date, { ...anchors, dateline: null }, options);
  if (date.edtf === null) return null;
  return { ...date, evidence: [toEvidence(dateline.date.span)], derivation: [...date.derivation, 'dateline'] };
}

/** `أعلنت … أمس (الخميس)` after a dateline: the lead's own day is nearer to the news than the day of writing. */
function fromToldLead(
  doc: Doc,
  dates: DocDates,
  words: MeetingWords,
  options: MeetingDateOptions,
): ResolvedDate | null {
  const date = dates.dateline ? fromLead(doc, dates, words, options, 1) : null;
  return date?.derivation.some((d) => d.startsWith('relative-to')) ? date : null;
}

/** The first day named in the first two body sentences that is fit to be the day of the news. */
function fromLead(
  doc: Doc,
  dates: DocDates,
  words: MeetingWords,
  options: MeetingDateOptions,
  count = 2,
): ResolvedDate | null {
  const lead = doc.sentences.filter((s) => s.zone === 'body').slice(0, count);
  const others = lead.filter((s) => !words.sentences.includes(s));
  for (const sentence of others) {
    const date = bestOf(doc, dates, { sentences: [sentence], trigger: sentence.from }, options);
    if (date && (date.edtf !== null || date.weekday !== null))
      return { ...date, derivation: [...date.derivation, 'lead'] };
  }
  return null;
}

/** `وأشار إلى أن الاجتماع الذي عقد أمس الخميس …`: a later sentence names the meeting by a noun, and its day. */
function fromBackReference(
  doc: Doc,
  dates: DocDates,
  options: MeetingDateOptions,
  nouns: readonly ReadonlySet<string>[] = [MEETING_NOUNS],
): ResolvedDate | null {
  for (const sentence of doc.sentences) {
    if (sentence.zone !== 'body') continue;
    for (const mention of dates.mentionsOf(sentence)) {
      const noun = findMeetingNoun(sentence, mention.span.from, nouns);
      if (noun === null) continue;
      const date = bestOf(doc, dates, { sentences: [sentence], trigger: noun }, options);
      if (date?.edtf) return { ...date, derivation: [...date.derivation, 'back-reference'] };
    }
  }
  return null;
}

const NOUN_REACH = 5;

function findMeetingNoun(sentence: Sentence, from: number, nouns: readonly ReadonlySet<string>[]): number | null {
  for (let i = from - 1; i >= Math.max(sentence.from, from - NOUN_REACH); i--)
    if (nouns.some((set) => isOneOf(set, sentence.passage.tokens[i]?.text ?? ''))) return i;
  return null;
}

function undated(dates: DocDates, options: MeetingDateOptions): ResolvedDate {
  const anchor = chooseAnchor(dates.anchors);
  const isSafe = anchor !== null && Number(anchor.day.slice(8)) >= FIRST_SAFE_DAY;
  if (options.monthWhenUndated && isSafe && options.tense === 'past')
    return {
      edtf: `${anchor.day.slice(0, 7)}~`,
      weekday: null,
      evidence: [],
      derivation: ['no-date-in-text', 'month-only', relativeTo(anchor)],
    };
  return { edtf: null, weekday: null, evidence: [], derivation: ['no-date-in-text'] };
}
