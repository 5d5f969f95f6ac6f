import { addDays, parsePartialDate, weekdayOf } from '../../domain/partial-date';
import type { ReportMeeting } from '../../domain/report';
import { JOURNEY_WORDS, SEVERAL_MEETINGS } from '../ar/triggers';
import { findMeetingDate, NEWS_REACH } from '../dates/find-meeting-date';
import { readDates } from '../dates/read-dates';
import { chooseAnchor } from '../dates/resolve/anchor';
import type { Official } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet } from '../people/scan';
import type { Doc, Sentence } from '../types';
import { wordIn } from './groups';
import { type Draft, leading, officialsOf } from './merge';
import type { Trigger } from './types';

/** The sentences that carry the news: headlines, decks and the first of the body. */
const LEAD = 3;
/** Where the lead tells of none, the first meeting told so early in the article's own voice is its news. */
const LATE = 6;
/** If its own words give its day, the first one told so far into the body. */
const LATER = 8;
/** How far into the body a further meeting of the same people still belongs to the news. */
const FURTHER = 12;

/**
 * Which meetings are the article's news: those told in the headline or the lead and not as background, and further ones
 * of the same officials (`كما استقبل …`). None, if the lead tells of none. `today`: no date may be read as later.
 */
export function findMain(doc: Doc, cast: Cast, drafts: readonly Draft[], today: string): ReadonlySet<Draft> {
  if (drafts.length === 0) return new Set();
  const main = findTold(doc, cast, drafts, today);
  const news = [...main].filter((draft) => !isOld(doc, draft));
  return news.length > 0 ? new Set(news) : main;
}

/** Its own words date a meeting that was held to long before the article: told beside the news, it is none. */
function isOld(doc: Doc, draft: Draft): boolean {
  const { status, trigger } = leading(draft);
  const anchor = chooseAnchor(readDates(doc).anchors);
  if (status !== 'held' || trigger.sentence.zone !== 'body' || !anchor) return false;
  const words = { sentences: [trigger.sentence], trigger: trigger.from };
  const { edtf } = findMeetingDate(doc, words, { today: anchor.day, tense: 'past', isNews: false });
  const last = edtf === null ? undefined : parsePartialDate(edtf)?.bounds.last;
  return last !== undefined && last < addDays(anchor.day, -NEWS_REACH);
}

/** Whether the sentence that tells a meeting says when it was, or is to be. */
function hasDay(doc: Doc, draft: Draft, today: string): boolean {
  const { status, trigger } = leading(draft);
  const words = { sentences: [trigger.sentence], trigger: trigger.from };
  const tense = status === 'held' ? 'past' : 'future';
  const { edtf, weekday, evidence } = findMeetingDate(doc, words, { today, tense, isNews: false });
  return (edtf !== null || weekday !== null) && evidence.length > 0;
}

/** Those told as the news, whatever their days. */
function findTold(doc: Doc, cast: Cast, drafts: readonly Draft[], today: string): ReadonlySet<Draft> {
  const body = doc.sentences.filter((s) => s.zone === 'body');
  const rank = new Map(body.map((s, i) => [s, i] as const));
  const at = (s: Sentence): number =>
    s.zone === 'body'
      ? (rank.get(s) ?? Number.POSITIVE_INFINITY)
      : s.zone === 'headline' || s.zone === 'deck'
        ? 0
        : Number.POSITIVE_INFINITY;
  const first = (d: Draft): number => Math.min(...d.tellings.map((t) => at(t.trigger.sentence)));
  const main = new Set(drafts.filter((d) => !d.background && first(d) < LEAD));
  if (main.size === 0) {
    const next =
      drafts.find((d) => !d.background && first(d) < LATE && leading(d).trigger.kind === 'verb' && opens(d)) ??
      drafts.find(
        (d) => !d.background && first(d) < LATER && opens(d) && isAction(leading(d).trigger) && hasDay(doc, d, today),
      );
    const subject = findSubject(cast, body);
    const his = body.slice(0, LEAD).some(tellsOfJourney)
      ? drafts.find((d) => !d.background && first(d) < FURTHER && subject && officialsOf(d).has(subject))
      : undefined;
    const chosen = next ?? his;
    if (chosen) main.add(chosen);
  }
  const people = new Set([...main].flatMap((d) => [...officialsOf(d)]));
  const countries = new Set([...people].flatMap((o) => o.entity ?? []));
  for (const draft of drafts) {
    if (main.has(draft) || draft.background || main.size === 0 || first(draft) > FURTHER) continue;
    const shares = [...officialsOf(draft)].some((o) => people.has(o) || (o.entity !== null && countries.has(o.entity)));
    if (!isVague(draft) && shares) main.add(draft);
  }
  return main;
}

const journey = foldedSet(JOURNEY_WORDS);

/** `وصل`, `زيارة`: an article about a journey is about whom it leads to. */
function tellsOfJourney(sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (journey.has(wordIn(sentence, i).replace(/^[وفب](?=زيار)/, ''))) return true;
  return false;
}

/** Whom an article is about: the first of whom its first sentence speaks (`وصل الرئيس X إلى …`). */
const findSubject = (cast: Cast, body: readonly Sentence[]): Official | undefined =>
  body.slice(0, LEAD).flatMap((sentence) => cast.references.get(sentence) ?? [])[0]?.official;

const several = foldedSet(SEVERAL_MEETINGS);

/** `أضاف أنه سيجري لقاءات مع …`: a programme that somebody speaks of, no meeting that is arranged. */
const isVague = (draft: Draft): boolean => {
  const { status, trigger } = leading(draft);
  if (trigger.kind === 'noun' && trigger.definite && !trigger.framed) return true;
  return status === 'planned' && several.has(wordIn(trigger.sentence, trigger.from));
};

/** `وكان قد التقى أمس …`: what its own words date to the days just before the article is part of its news. */
const RECENT_DAYS = 4;

/** Whether a meeting told as an earlier one was held at most two days before `day` by somebody of the news (ids). */
export function isRecent(meeting: ReportMeeting, news: ReadonlySet<string>, day: string | null): boolean {
  const { date, main, participants, status } = meeting;
  if (main || day === null || status === 'planned' || !participants.some((p) => p.principal && news.has(p.id)))
    return false;
  const own = /^\d{4}-\d\d-\d\d/.exec((date.edtf ?? '').replaceAll(/[?~%]/g, ''))?.[0];
  if (own !== undefined) return own <= day && addDays(own, RECENT_DAYS) >= day;
  return date.edtf === null && date.weekday !== null && (weekdayOf(day) - date.weekday + 7) % 7 <= RECENT_DAYS;
}

/** A verb of meeting, a noun with its verb (`أجرى محادثات`), or two before the press. */
const isAction = ({ kind, from, verbAt, frame }: Trigger): boolean =>
  kind === 'verb' || verbAt !== from || frame === 'appears';

/** `كما اجتمع`, `واستقبل`: the verb opens its sentence, so that it is told in the article's own voice. */
function opens(draft: Draft): boolean {
  const { sentence, verbAt } = leading(draft).trigger;
  return verbAt - sentence.from <= 4;
}
