import type { ReportMeeting } from '../../domain/report';
import { type Draft, leading } from '../meetings/merge';
import type { Doc } from '../types';

/** What is known of a meeting when its confidence is reckoned. */
interface Evidence {
  readonly draft: Draft;
  readonly doc: Doc;
  readonly meeting: Pick<ReportMeeting, 'place' | 'participants' | 'format'> & {
    readonly date: Pick<ReportMeeting['date'], 'edtf' | 'weekday' | 'derivation'>;
  };
}

interface Sign {
  readonly name: string;
  /** Added to the log-odds of the whole meeting being right. */
  readonly weight: number;
  readonly holds: (evidence: Evidence) => boolean;
}

const principalsOf = ({ meeting }: Evidence) => meeting.participants.filter((p) => p.principal);
const hasRule = ({ meeting }: Evidence, ...rules: readonly string[]): boolean =>
  [...meeting.date.derivation, ...(meeting.place?.derivation ?? [])].some((rule) => rules.includes(rule));
const surest = ({ draft }: Evidence): number => Math.min(...draft.people.map((r) => r.confidence));

/** Rules that gave an official his country where no words did. */
const INFERRED: ReadonlySet<string> = new Set([
  'home-country',
  'country-of-dateline',
  'country-of-reception',
  'country-of-visit',
  'same-organisation',
  'same-office',
  'same-side',
]);
const VAGUE_ROLES: ReadonlySet<string> = new Set(['other', 'party_official', 'io_official']);

/** Log-odds of a meeting of which nothing below can be said. */
const BASE = 3.1;

/**
 * What makes a meeting more or less sure. The weights are those of a logistic regression of «people, day, place, format and
 * status all right» on these signs, over the labelled meetings that QUALITY.md names, rounded.
 */
const SIGNS: readonly Sign[] = [
  { name: 'known-by-office-alone', weight: -1, holds: (e) => principalsOf(e).some((p) => p.name === null) },
  {
    name: 'named-by-one-word',
    weight: -0.7,
    holds: (e) => principalsOf(e).some((p) => p.name?.ar.split(' ').length === 1),
  },
  {
    name: 'unknown-name',
    weight: -0.3,
    holds: (e) => e.draft.people.some((r) => !r.official.known && r.official.name),
  },
  { name: 'more-than-two', weight: -0.4, holds: (e) => principalsOf(e).length > 2 },
  { name: 'vague-office', weight: -0.4, holds: (e) => principalsOf(e).some((p) => VAGUE_ROLES.has(p.role)) },
  {
    name: 'inferred-country',
    weight: -0.4,
    holds: (e) => principalsOf(e).some((p) => p.derivation.some((d) => INFERRED.has(d))),
  },
  { name: 'linked-by-title', weight: -0.6, holds: (e) => surest(e) < 0.9 },
  { name: 'linked-loosely', weight: -0.6, holds: (e) => surest(e) < 0.8 },
  { name: 'told-once', weight: -0.4, holds: (e) => e.draft.tellings.length === 1 },
  { name: 'told-often', weight: 0.5, holds: (e) => e.draft.tellings.length > 2 },
  { name: 'told-by-a-noun', weight: -0.35, holds: (e) => leading(e.draft).trigger.kind === 'noun' },
  { name: 'no-word-of-meeting', weight: -0.4, holds: (e) => leading(e.draft).weak },
  { name: 'carried-subject', weight: -0.3, holds: (e) => leading(e.draft).carried },
  { name: 'no-day', weight: -0.7, holds: ({ meeting: { date } }) => date.edtf === null && date.weekday === null },
  {
    name: 'day-of-the-week-alone',
    weight: 0.7,
    holds: ({ meeting: { date } }) => date.edtf === null && date.weekday !== null,
  },
  { name: 'about-a-day', weight: -0.4, holds: ({ meeting: { date } }) => date.edtf?.includes('~') ?? false },
  { name: 'day-of-collection', weight: -1, holds: (e) => hasRule(e, 'relative-to-collection') },
  { name: 'month-only', weight: -0.3, holds: (e) => hasRule(e, 'month-only') },
  { name: 'day-of-the-lead', weight: -0.4, holds: (e) => hasRule(e, 'lead') },
  { name: 'no-place', weight: -0.8, holds: ({ meeting }) => meeting.place === null && meeting.format === 'in_person' },
  { name: 'no-city', weight: -0.5, holds: ({ meeting: { place } }) => place !== null && place.city === null },
  { name: 'no-headline', weight: -0.9, holds: ({ doc }) => !doc.sentences.some((s) => s.zone === 'headline') },
];

/** What lowers or raises a meeting's confidence, by name. */
export const findSigns = (evidence: Evidence): readonly Sign[] => SIGNS.filter(({ holds }) => holds(evidence));

/** The probability that a meeting is wholly right (people, day, place, format, status), 0–1, to two digits. */
export function confidenceOf(evidence: Evidence): number {
  const odds = findSigns(evidence).reduce((sum, { weight }) => sum + weight, BASE);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
