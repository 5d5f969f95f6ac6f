import type { Role, Status } from '../../domain/codes';
import type { Evidence, ReportMeeting, ReportPlace } from '../../domain/report';
import { DENIALS } from '../ar/status';
import { findMeetingDate, type MeetingDateOptions } from '../dates/find-meeting-date';
import type { MeetingWords, ResolvedDate } from '../dates/types';
import type { Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import type { Aide } from '../meetings/find-aides';
import { findContext, findRequester } from '../meetings/find-context';
import { findPlace } from '../meetings/find-place';
import { wordIn } from '../meetings/groups';
import { type Draft, leading, sentencesOf } from '../meetings/merge';
import type { Telling, Trigger } from '../meetings/types';
import { foldedSet } from '../people/scan';
import type { Prepared } from '../prepare';
import { recognizeContent } from '../topics/recognize-content';
import { type ParticipantMention, type Sentence, toEvidence } from '../types';
import { confidenceOf } from './confidence';
import { buildParticipants, type PeopleContext } from './participants';

interface MeetingContext extends PeopleContext {
  readonly today: string;
  readonly main: boolean;
  /** The words that tell the article's other meetings. */
  readonly rivals: readonly Trigger[];
  /** The sentences that speak of this meeting. */
  readonly scope: readonly Sentence[];
}

/** A draft with every field of the report filled; null where it turns out to be no meeting. */
export function buildMeeting(
  prepared: Prepared,
  cast: Cast,
  draft: Draft,
  aides: readonly Aide[],
  context: MeetingContext,
): ReportMeeting | null {
  const telling = leading(draft);
  const status = draft.tellings.find((t) => t.statusSpan !== null && t.status === telling.status);
  const format = draft.tellings.find((t) => t.formatSpan !== null && t.format === telling.format);
  const trigger = toEvidence(telling.trigger);
  const place = findPlace(prepared, cast, draft, context.day, context.rivals);
  const date = withinTenure(draft, findDate(prepared, draft, place, context));
  const participants = buildParticipants(draft, aides, { home: context.home, day: context.day ?? toDay(date.edtf) });
  if (!participants) return null;
  const requester = findRequester(prepared, cast, draft);
  const mentions = mentionsOf(
    cast,
    participants.map((p) => p.id),
    context.scope,
  );
  return {
    main: context.main,
    status: telling.status,
    format: telling.format,
    basis: {
      meeting: { evidence: [trigger], derivation: telling.carried ? ['carried-subject'] : [] },
      status: {
        evidence: status?.statusSpan ? [toEvidence(status.statusSpan)] : [trigger],
        derivation: status ? [] : ['tense-of-verb'],
      },
      format: {
        evidence: format?.formatSpan ? [toEvidence(format.formatSpan)] : [],
        derivation: format ? [] : [telling.formatDerivation ?? 'no-sign-of-distance'],
      },
    },
    date: { edtf: date.edtf, weekday: date.weekday, evidence: date.evidence, derivation: date.derivation },
    place,
    context: findContext(draft),
    requestedBy: participants.find((p) => p.id === requester?.id)?.id ?? null,
    participants,
    ...recognizeContent(prepared.doc, participants, mentions, context.scope),
    confidence: confidenceOf({
      draft,
      doc: prepared.doc,
      meeting: { date, place, participants, format: telling.format },
    }),
  };
}

const DROPPED: ReadonlySet<Status> = new Set<Status>(['cancelled', 'postponed']);
const denials = foldedSet(DENIALS);

/** `نفى وجود لقاء غدا`: the day of denying is not the day that was denied; of `لم يلتق أمس` it is. */
const isDenied = ({ status, statusSpan }: Telling): boolean =>
  status === 'denied' && statusSpan !== null && denials.has(wordIn(statusSpan.sentence, statusSpan.from));

/**
 * The day of the meeting. A plan within a visit that is under way takes the day of the visit: its words first, then, as
 * for news of the past, the month of the anchor.
 */
function findDate(prepared: Prepared, draft: Draft, place: ReportPlace | null, context: MeetingContext): ResolvedDate {
  const telling = leading(draft);
  const dropped = DROPPED.has(telling.status);
  const planned = telling.status === 'planned';
  const own = sentencesOf(draft);
  const options = {
    today: context.today,
    isNews: context.main,
    monthWhenUndated: context.main,
    yearsPossible: (year: number) => yearFits(draft, year),
  };
  const [partner] = telling.others;
  const words = {
    sentences: own,
    trigger: telling.trigger.from,
    ...(partner && partner.sentence === own[0] ? { partner: partner.from } : {}),
  };
  if (dropped || isDenied(telling)) return findDroppedDate(prepared, draft, words, options);
  const date = findMeetingDate(prepared.doc, words, { ...options, tense: planned ? 'future' : 'past' });
  const visit = place?.derivation.includes('visit') ? place.evidence[0] : undefined;
  if (!planned || date.edtf !== null || date.weekday !== null || !visit) return date;
  const during = prepared.doc.sentences.filter((s) => !own.includes(s) && holdsSpan(s, visit));
  return findMeetingDate(
    prepared.doc,
    { sentences: [...own, ...during], trigger: telling.trigger.from },
    { ...options, tense: 'past' },
  );
}

/**
 * The day for which a meeting was meant that was called off: it lies ahead of the news, or has passed without the meeting.
 * Where the text gives none, about the day of calling it off (`~`): meetings are mostly called off when they are near.
 */
function findDroppedDate(
  { doc }: Prepared,
  draft: Draft,
  words: MeetingWords,
  options: Omit<MeetingDateOptions, 'tense'>,
): ResolvedDate {
  const { status, statusSpan, trigger } = leading(draft);
  const here = draft.tellings.filter((t) => t.trigger.sentence === trigger.sentence).map((t) => t.trigger.from);
  const cue = statusSpan?.sentence === trigger.sentence ? statusSpan.from : ELSEWHERE;
  const meant = { ...words, trigger: Math.min(...here), cue };
  const ahead = findMeetingDate(doc, meant, { ...options, monthWhenUndated: false, tense: 'future' });
  if (isTold(ahead)) return ahead;
  const passed = findMeetingDate(doc, meant, { ...options, isNews: false, monthWhenUndated: false, tense: 'past' });
  if (isTold(passed)) return passed;
  if (status === 'denied') return passed;
  const off = findMeetingDate(doc, words, { ...options, tense: 'past' });
  const edtf = off.edtf !== null && /\d$/.test(off.edtf) ? `${off.edtf}~` : off.edtf;
  return { ...off, edtf, derivation: [...off.derivation, 'day-of-calling-off'] };
}

/** The words of calling off stand in another sentence. */
const ELSEWHERE = -1;

const isTold = (date: ResolvedDate): boolean => date.edtf !== null || date.weekday !== null;

function holdsSpan({ passage, from, to }: Sentence, { field, start }: Evidence): boolean {
  return (
    passage.field === field && (passage.tokens[from]?.start ?? 0) <= start && start < (passage.tokens[to - 1]?.end ?? 0)
  );
}

/** The first day of a date known to the day. */
const toDay = (edtf: string | null): string | null =>
  /^\d{4}-\d\d-\d\d/.exec((edtf ?? '').replaceAll(/[?~%]/g, ''))?.[0] ?? null;

/** Whether all known participants held, in some part of a year, an office that the text gives them. */
function yearFits(draft: Draft, year: number): boolean {
  return draft.people.every((person) => heldIn(person, year) ?? true);
}

/** null for somebody of whom no office is stated that the project knows him to have held. */
function heldIn({ official }: Reference, year: number): boolean | null {
  const rows = official.known?.offices ?? [];
  const stated = new Set(official.offices.filter((o) => !o.former).map((o) => o.role));
  const roles = [...new Set(rows.map((o) => o.role))].filter((role) => stated.has(role));
  const held = (role: Role) =>
    rows.some(
      (o) => o.role === role && Number(o.from.slice(0, 4)) <= year && (o.to === '' || Number(o.to.slice(0, 4)) >= year),
    );
  return roles.length === 0 ? null : roles.every(held);
}

/**
 * A page shows the day of reading and was read years later: counted from that day, `اليوم` is no date where none of the
 * people held his office then.
 */
function withinTenure(draft: Draft, date: ResolvedDate): ResolvedDate {
  const day = toDay(date.edtf);
  if (day === null || !date.derivation.some((d) => READ_ON.has(d))) return date;
  const held = draft.people.map((person) => heldIn(person, Number(day.slice(0, 4)))).filter((h) => h !== null);
  if (held.length === 0 || held.includes(true)) return date;
  return { ...date, edtf: null, derivation: [...date.derivation, 'office-tenure', 'no-year-fits'] };
}

const READ_ON: ReadonlySet<string> = new Set(['relative-to-collection', 'relative-to-page']);

function mentionsOf(cast: Cast, ids: readonly string[], scope: readonly Sentence[]): ParticipantMention[] {
  return scope.flatMap((sentence) =>
    (cast.references.get(sentence) ?? [])
      .filter((r) => ids.includes(r.official.id))
      .map((r) => ({
        span: { sentence, from: r.from, to: r.to },
        participant: r.official.id,
        confidence: r.confidence,
      })),
  );
}
