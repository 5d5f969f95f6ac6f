import type { Basis, Evidence, ReportMeeting, ReportParticipant } from '../domain/report';
import { findSigns } from './assemble/confidence';
import { findOtherDates, findOtherPlaces, type Refused } from './explain-refused';
import type { Stage } from './explain-stages';
import type { Draft } from './meetings/merge';
import type { Prepared } from './prepare';
import type { Reading } from './read-stages';
import { toEvidence } from './types';

/** One value of a meeting: the words that prove it, the rules that made it, and what else was considered. */
export interface FieldExplanation {
  readonly field: string;
  /** As the report writes it; null where it can not be told. */
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
  /** Names of rules, as in the report's `derivation`. */
  readonly rules: readonly string[];
  readonly stage: Stage;
  /** What no rule says: a sentence without a full stop; empty where words or rules say all. */
  readonly why: string;
  readonly refused: readonly Refused[];
}

export interface DraftReading {
  readonly prepared: Prepared;
  readonly reading: Reading;
  readonly draft: Draft;
  readonly today: string;
}

/** Every field of a meeting, in the order of the stages that fill them. */
export function explainFields(meeting: ReportMeeting, it: DraftReading): FieldExplanation[] {
  const { status, format, basis } = meeting;
  return [
    toField('meeting', it.draft.tellings.length > 1 ? 'told several times' : 'told once', 'trigger', basis.meeting, {
      evidence: it.draft.tellings.map((t) => toEvidence(t.trigger)),
    }),
    explainMain(meeting, it),
    ...meeting.participants.map((p) => explainParticipant(p, meeting, it)),
    toField('status', status, 'status', basis.status),
    toField('format', format, 'format', basis.format),
    explainDate(meeting, it),
    explainPlace(meeting, it),
    ...explainContent(meeting),
    explainConfidence(meeting, it),
  ];
}

function toField(
  field: string,
  value: string | null,
  stage: Stage,
  basis: Basis,
  more: Partial<Pick<FieldExplanation, 'why' | 'refused' | 'evidence'>> = {},
): FieldExplanation {
  return { field, value, stage, evidence: basis.evidence, rules: basis.derivation, why: '', refused: [], ...more };
}

const NO_BASIS: Basis = { evidence: [], derivation: [] };

/** The sentences that carry the news, as `findMain` counts them. */
const LEAD = 3;

function explainMain({ main }: ReportMeeting, { prepared, draft }: DraftReading): FieldExplanation {
  const lead = new Set(prepared.doc.sentences.filter((s) => s.zone === 'body').slice(0, LEAD));
  const told = draft.tellings.map((t) => t.trigger.sentence);
  const why = main
    ? told.some((s) => s.zone === 'headline' || s.zone === 'deck')
      ? 'told in the headline'
      : told.some((s) => lead.has(s))
        ? 'told in the first sentences'
        : 'told later, but of the officials or countries of the news, or dated to the days of the article'
    : draft.background
      ? 'its own words tell it as earlier than the news'
      : 'told later than the first sentences, and not of the officials of the news';
  return toField('main', main ? 'the news of the article' : 'background', 'main', NO_BASIS, { why });
}

function explainParticipant(p: ReportParticipant, meeting: ReportMeeting, it: DraftReading): FieldExplanation {
  const name = p.name ? `${p.name.ar} (${p.name.en})` : 'not named';
  const value = `${p.represents}, ${p.roles.join(' + ') || p.role}: ${name}`;
  const words = p.derivation.length === 0 ? 'the words give the country and the office' : '';
  const asked = meeting.requestedBy === p.id ? 'it took place at the request of this side' : '';
  const why = [words, asked].filter(Boolean).join('; ');
  return toField(p.principal ? 'participant' : 'attended', value, p.principal ? 'sides' : 'aides', p, {
    evidence: [...p.evidence, ...titleOf(p, it)],
    why,
  });
}

/** The words that give somebody's office, where they stand apart from those by which he takes part. */
function titleOf({ id, evidence }: ReportParticipant, { prepared, reading }: DraftReading): Evidence[] {
  for (const sentence of prepared.doc.sentences)
    for (const reference of reading.cast.references.get(sentence) ?? []) {
      if (reference.official.id !== id || (reference.mention?.offices.length ?? 0) === 0) continue;
      const title = toEvidence(reference);
      return evidence.some((e) => e.field === title.field && e.start === title.start) ? [] : [title];
    }
  return [];
}

function explainDate(meeting: ReportMeeting, it: DraftReading): FieldExplanation {
  const { date } = meeting;
  const refused = findOtherDates(it.prepared, it.draft, meeting, it.today);
  return toField('date', date.edtf, date.edtf === null ? 'date-recognise' : 'date-choose', date, { refused });
}

function explainPlace(meeting: ReportMeeting, { prepared, reading, draft }: DraftReading): FieldExplanation {
  const { place, format } = meeting;
  if (format === 'phone' || format === 'video')
    return toField('place', null, 'place-choose', NO_BASIS, { why: 'a meeting at a distance is in no one place' });
  const refused = findOtherPlaces(prepared, reading, draft, meeting);
  if (!place)
    return toField('place', null, 'place-find', NO_BASIS, { why: 'no words and no rule tell where', refused });
  const cityWhy = place.city === null ? 'the words name no city, and a capital is not assumed' : '';
  const value = [place.city, place.country].filter(Boolean).join(', ');
  return toField('place', value, 'place-choose', place, { why: cityWhy, refused });
}

function explainContent(meeting: ReportMeeting): FieldExplanation[] {
  const nameOf = (id: string | null): string => {
    const person = meeting.participants.find((p) => p.id === id);
    return person?.name?.en ?? person?.represents ?? 'both sides';
  };
  return [
    ...(meeting.context ? [toField('context', 'beside something else', 'context', meeting.context)] : []),
    ...meeting.topics.map((t) => toField('topic', [t.code, ...t.subjects].join(', '), 'topics', t)),
    ...meeting.outcomes.map((o) => toField('outcome', o.parties.join(' and '), 'outcomes', o)),
    ...meeting.statements.map((s) =>
      toField('statement', `${nameOf(s.speaker)} (${s.side}), ${s.kind}, speaker ${s.attribution}`, 'statements', s),
    ),
    ...meeting.mentions.map((m) => toField('mention', `${m.entity}, by ${nameOf(m.by)}`, 'mentions', m)),
  ];
}

/** What makes a meeting more or less sure. */
function explainConfidence(meeting: ReportMeeting, { prepared: { doc }, draft }: DraftReading): FieldExplanation {
  const signs = findSigns({ doc, draft, meeting });
  const told = signs.map(
    ({ name, weight }) => `${name.replaceAll('-', ' ')} (${weight > 0 ? '+' : '−'}${Math.abs(weight)})`,
  );
  const why = told.length > 0 ? told.join('; ') : 'nothing speaks against it';
  return toField('confidence', meeting.confidence.toFixed(2), 'validate', NO_BASIS, { why });
}
