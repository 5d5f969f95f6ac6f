import type { Role } from '../../domain/codes';
import type { ReportMeeting } from '../../domain/report';
import { findMeetingDate } from '../dates/find-meeting-date';
import type { Cast } from '../link/resolve';
import { findContext, findRequester } from '../meetings/find-context';
import type { Aide } from '../meetings/find-aides';
import { findPlace } from '../meetings/find-place';
import { type Draft, leading, sentencesOf } from '../meetings/merge';
import type { Prepared } from '../prepare';
import { recognizeContent } from '../topics/recognize-content';
import { type ParticipantMention, type Sentence, toEvidence } from '../types';
import { buildParticipants, type PeopleContext } from './participants';

export interface MeetingContext extends PeopleContext {
  readonly today: string;
  readonly main: boolean;
  /** The sentences that speak of this meeting. */
  readonly scope: readonly Sentence[];
}

/** A draft with every field of the report filled; null where it turns out to be no meeting. */
export function buildMeeting(prepared: Prepared, cast: Cast, draft: Draft, aides: readonly Aide[], context: MeetingContext): ReportMeeting | null {
  const participants = buildParticipants(draft, aides, context);
  if (!participants) return null;
  const telling = leading(draft);
  const status = draft.tellings.find((t) => t.statusSpan !== null && t.status === telling.status);
  const format = draft.tellings.find((t) => t.formatSpan !== null && t.format === telling.format);
  const trigger = toEvidence(telling.trigger);
  const date = findMeetingDate(prepared.doc, dateWords(draft), {
    today: context.today, tense: telling.status === 'planned' ? 'future' : 'past', isNews: context.main, monthWhenUndated: context.main,
    yearsPossible: (year) => yearFits(draft, year),
  });
  const place = findPlace(prepared, cast, draft, context.day);
  const requester = findRequester(prepared, cast, draft);
  const mentions = mentionsOf(cast, participants.map((p) => p.id), context.scope);
  return {
    main: context.main, status: telling.status, format: telling.format,
    basis: {
      meeting: { evidence: [trigger], derivation: telling.carried ? ['carried-subject'] : [] },
      status: { evidence: status?.statusSpan ? [toEvidence(status.statusSpan)] : [trigger], derivation: status ? [] : ['tense-of-verb'] },
      format: { evidence: format?.formatSpan ? [toEvidence(format.formatSpan)] : [], derivation: format ? [] : [telling.formatDerivation ?? 'no-sign-of-distance'] },
    },
    date: { edtf: date.edtf, weekday: date.weekday, evidence: date.evidence, derivation: date.derivation },
    place, context: findContext(draft), requestedBy: participants.find((p) => p.id === requester?.id)?.id ?? null,
    participants,
    ...recognizeContent(prepared.doc, participants, mentions, context.scope),
    confidence: confidenceOf(draft, participants.some((p) => p.derivation.includes('home-country'))),
  };
}

/** The trigger's own sentence first. */
function dateWords(draft: Draft): { readonly sentences: readonly Sentence[]; readonly trigger: number } {
  return { sentences: sentencesOf(draft), trigger: leading(draft).trigger.from };
}

/** Whether all known participants held, in some part of a year, an office that the text gives them. */
function yearFits(draft: Draft, year: number): boolean {
  return draft.people.every(({ official }) => {
    const rows = official.known?.offices ?? [];
    const stated = new Set(official.offices.filter((o) => !o.former).map((o) => o.role));
    const roles = [...new Set(rows.map((o) => o.role))].filter((role) => stated.has(role));
    const held = (role: Role) => rows.some((o) => o.role === role && Number(o.from.slice(0, 4)) <= year && (o.to === '' || Number(o.to.slice(0, 4)) >= year));
    return roles.every(held);
  });
}

function mentionsOf(cast: Cast, ids: readonly string[], scope: readonly Sentence[]): ParticipantMention[] {
  return scope.flatMap((sentence) =>
    (cast.references.get(sentence) ?? [])
      .filter((r) => ids.includes(r.official.id))
      .map((r) => ({ span: { sentence, from: r.from, to: r.to }, participant: r.official.id, confidence: r.confidence })),
  );
}

/** How far a meeting is to be trusted: less for what was carried over, inferred or told in passing. */
function confidenceOf(draft: Draft, inferredCountry: boolean): number {
  const telling = leading(draft);
  const sure = Math.min(...draft.people.map((r) => r.confidence));
  const score = 0.95 - (telling.carried ? 0.15 : 0) - (telling.weak ? 0.15 : 0) - (inferredCountry ? 0.05 : 0) - (1 - sure) * 0.2 - (draft.background ? 0.05 : 0);
  return Math.round(Math.max(0.1, score) * 100) / 100;
}
