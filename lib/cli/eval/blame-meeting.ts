import type { ReportMeeting } from '../../domain/report';
import { firstStage } from '../../extract/explain-stages';
import type { Official } from '../../extract/link/officials';
import { findTriggers } from '../../extract/meetings/find-triggers';
import type { Draft } from '../../extract/meetings/merge';
import type { Telling } from '../../extract/meetings/types';
import type { Outcome } from '../../extract/read-stages';
import { type Case, countShared, outcomeOf } from './context';
import { type GoldMeeting, isMainGold, principalsOf } from './gold';
import { type Blame, tracePerson } from './trace-person';

/** The stage that lost a meeting of the gold. */
export function blameMissedMeeting(it: Case, gold: GoldMeeting): Blame {
  const traced = principalsOf(gold).map((person) => ({ person, trace: tracePerson(it.prepared, it.reading, person) }));
  const officials = new Set(traced.flatMap(({ trace }) => ('found' in trace ? trace.found : [])));
  const people = traced.filter(({ trace }) => 'found' in trace).length;
  const lost = traced.flatMap(({ trace }) => ('lost' in trace ? [trace.lost] : []));
  const stage = firstStage(lost.map((l) => l.stage));
  if (people < 2 && stage) return lost.find((l) => l.stage === stage) as Blame;
  const tellings = it.reading.tellings.filter(
    (t) =>
      countIn(
        [...t.hosts, ...t.others].map((r) => r.official),
        officials,
      ) > 1,
  );
  if (tellings.length === 0) return blameUntold(it, officials);
  const outcomes = it.reading.outcomes.filter((o) => o.draft.tellings.some((t) => tellings.includes(t)));
  return blameOutcomes(it, outcomes, tellings, gold);
}

const countIn = (some: readonly Official[], all: ReadonlySet<Official>): number =>
  new Set(some.filter((o) => all.has(o))).size;

/** The people are there, but no telling of a meeting has them on its sides. */
function blameUntold({ reading, prepared }: Case, officials: ReadonlySet<Official>): Blame {
  const sentences = prepared.doc.sentences.filter((s) => s.zone !== 'caption' && s.zone !== 'dateline');
  const speaking = sentences.filter((s) =>
    (reading.cast.references.get(s) ?? []).some((r) => officials.has(r.official)),
  );
  const words = speaking.flatMap((s) => findTriggers(s));
  if (words.length === 0)
    return { stage: 'trigger', why: 'no word of meeting stands in the sentences that speak of them' };
  return { stage: 'sides', why: `no word of meeting got both of them (${quoteAll(words.map(wordsOfSpan))})` };
}

function blameOutcomes(it: Case, outcomes: readonly Outcome[], tellings: readonly Telling[], gold: GoldMeeting): Blame {
  const words = quoteAll(tellings.map((t) => wordsOfSpan(t.trigger)));
  if (outcomes.length === 0) return { stage: 'merge', why: `told too weakly to be a meeting of its own (${words})` };
  const kept = outcomes.filter((o) => o.fate === 'kept');
  const news = kept.filter((o) => o.meeting?.main);
  if (news.length > 0) return blameKept(it, news, gold);
  if (kept.length > 0) return { stage: 'main', why: `taken for background (${words})` };
  const fates = new Set(outcomes.map((o) => o.fate));
  if (fates.has('no-day-or-place'))
    return { stage: 'main', why: `taken for background, and left out since it has neither day nor place (${words})` };
  if (fates.has('retelling')) return { stage: 'merge', why: `taken for another meeting told once more (${words})` };
  return { stage: 'link', why: `fewer than two countries or bodies were left on its sides (${words})` };
}

/** Reported as news, and still not met by the gold: something else stands in it, or it was left out at the end. */
function blameKept(it: Case, news: readonly Outcome[], gold: GoldMeeting): Blame {
  const reported = news.filter((o) => it.report.meetings.some((m) => outcomeOf(it, m) === o));
  if (reported.length === 0) return { stage: 'validate', why: 'built, but left out as not valid' };
  const others = it.gold.meetings.filter((g) => g !== gold && isMainGold(g));
  const [outcome] = reported;
  const meeting = outcome?.meeting;
  if (outcome && meeting && others.some((g) => countShared(g, meeting) > 1))
    return { stage: 'merge', why: `put together with another meeting (${tellingsOf(outcome.draft)})` };
  const apart = new Set(meeting?.participants.filter((p) => p.principal).map((p) => p.represents)).size;
  return apart > new Set(principalsOf(gold).map((p) => p.entity)).size
    ? { stage: 'sides', why: 'found, but with sides that did not take part' }
    : { stage: 'sides', why: 'found, but without some of its sides' };
}

/** Rules by which a country was inferred, without a word that says it. */
const INFERRED: ReadonlySet<string> = new Set([
  'home-country',
  'side-of-attendants',
  'same-side',
  'country-of-dateline',
  'same-office',
  'same-organisation',
  'country-of-reception',
  'country-of-visit',
]);

/** The stage that made a meeting which is not in the gold. */
export function blameInventedMeeting(it: Case, meeting: ReportMeeting): Blame {
  const sides = meeting.participants.filter((p) => p.principal);
  const near = [...it.gold.meetings].sort((a, b) => countShared(b, meeting) - countShared(a, meeting))[0];
  const shared = near ? countShared(near, meeting) : 0;
  if (near && shared > 1 && shared === principalsOf(near).length)
    return isMainGold(near)
      ? { stage: 'merge', why: 'the same people as another meeting: not put together with it' }
      : { stage: 'main', why: 'a meeting of the background was taken for news' };
  if (shared > 0) return { stage: 'sides', why: 'one side met, but not this other one' };
  const rules = sides.flatMap((p) => p.derivation.filter((rule) => INFERRED.has(rule)));
  if (rules.length > 0) return { stage: 'link', why: `the country of one side was inferred (${rules.join(', ')})` };
  const words = quoteAll(meeting.basis.meeting.evidence.map((e) => e.quote));
  return { stage: 'trigger', why: `${words} was read as a word of meeting` };
}

const tellingsOf = (draft: Draft): string => quoteAll(draft.tellings.map((t) => wordsOfSpan(t.trigger)));

/** The words of tokens as the article writes them. */
export function wordsOfSpan({ sentence, from, to }: Pick<Telling['trigger'], 'sentence' | 'from' | 'to'>): string {
  const { tokens, folded } = sentence.passage;
  return folded.original.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

const quoteAll = (words: readonly string[]): string => [...new Set(words)].map((w) => `«${w}»`).join(', ');
