import type { ArticleInput, ArticleReport, ReportMeeting, ReportParticipant } from '../../domain/report';
import { nameWords } from '../../extract/link/names';
import { wordsOf } from '../../extract/match/lexicon';
import type { Prepared } from '../../extract/prepare';
import { type Outcome, type Reading, readStages } from '../../extract/read-stages';
import { namesFit, toNameKey } from './find-name';
import { type GoldArticle, type GoldMeeting, type GoldPerson, principalsOf } from './gold';

/** One article of a set: what is true of it, what was reported, and what each stage made of it. */
export interface Case {
  readonly article: ArticleInput;
  readonly gold: GoldArticle;
  readonly report: ArticleReport;
  readonly prepared: Prepared;
  readonly reading: Reading;
}

/** The case of an article; null where it was not read at all (its report then says why in a warning). */
export function toCase(article: ArticleInput, gold: GoldArticle, report: ArticleReport, today: string): Case | null {
  try {
    const { prepared, reading } = readStages(article, { today });
    return reading && { article, gold, report, prepared, reading };
  } catch {
    return null;
  }
}

/** Whether a participant of a report is somebody of the gold, as far as country and name go. */
export function fitsParticipant(participant: ReportParticipant, person: GoldPerson): boolean {
  if (participant.represents !== person.entity) return false;
  const own = participant.name;
  if (!person.name_ar) return participant.role === person.role || own === null;
  if (!own) return false;
  return namesFit(toNameKey(person.name_ar), nameWords(wordsOf(own.ar)));
}

/** How many principals of a gold meeting stand in a reported one. */
export const countShared = (gold: GoldMeeting, meeting: ReportMeeting): number =>
  principalsOf(gold).filter((g) => meeting.participants.some((p) => fitsParticipant(p, g))).length;

/** The pair of a gold and a reported meeting that share the most people, among those that fit what was said of them. */
export function findPair(
  { gold, report }: Case,
  fitsGold: (gold: GoldMeeting) => boolean,
  fitsMeeting: (meeting: ReportMeeting) => boolean,
): { readonly gold: GoldMeeting; readonly meeting: ReportMeeting } | null {
  const pairs = gold.meetings
    .filter(fitsGold)
    .flatMap((g) => report.meetings.filter(fitsMeeting).map((meeting) => ({ gold: g, meeting })));
  pairs.sort((a, b) => countShared(b.gold, b.meeting) - countShared(a.gold, a.meeting));
  return pairs[0] ?? null;
}

/** The draft that a reported meeting was built from. */
export function outcomeOf({ reading }: Case, meeting: ReportMeeting): Outcome | null {
  const words = wordsKey(meeting);
  return reading.outcomes.find((o) => o.fate === 'kept' && o.meeting && wordsKey(o.meeting) === words) ?? null;
}

function wordsKey({ basis, participants }: ReportMeeting): string {
  const [trigger] = basis.meeting.evidence;
  return `${trigger?.field}:${trigger?.start} ${participants.map((p) => p.id).join(' ')}`;
}
