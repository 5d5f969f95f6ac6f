import type { Topic } from '../../domain/codes';
import type { Evidence, ReportMeeting } from '../../domain/report';
import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import { type Doc, type Sentence, type Span, toEvidence } from '../types';
import { seatHits, type Table, toTable } from './at-table';
import { findAgenda } from './find-agenda';
import { findOccasions } from './find-occasions';
import { findSubjects, type SubjectHit } from './find-subjects';
import { groupBy } from './group-by';
import { formsOf } from './word-forms';

export type ReportTopic = ReportMeeting['topics'][number];

/**
 * Others' words, for `recognizeTopics`: a communiqué's count in full, an outsider's about the sides or their talks in
 * part, a stranger's about anything else no more than the article's own, even where they tell what was debated.
 */
export interface ReportedWords {
  readonly span: Span;
  readonly by: 'official' | 'outsider' | 'stranger';
}

/** How much words count by where they stand. A certain subject at full weight is enough by itself. */
const STANDING = { said: 1, agenda: 1, outsider: 0.6, headline: 0.5, bare: 0.25, greeting: 0 } as const;
const BARE_LIMIT = 0.5;
const ENOUGH = 1;

/**
 * The topics of a meeting: what its participants said, what was agreed and what was on the agenda, by the subjects
 * that the words name. A bare word elsewhere is not enough, nor are several; a headline and the body together are. What
 * ties are called depends on who sits at the `table`; a title or a name (`named`) is about nothing.
 */
export function recognizeTopics(
  _doc: Doc,
  scope: readonly Sentence[],
  statements: ReportMeeting['statements'],
  outcomes: ReportMeeting['outcomes'],
  reported: readonly ReportedWords[] = [],
  table: Table = NO_BODIES,
  named: readonly Span[] = [],
): ReportTopic[] {
  const said = markSaid(
    scope,
    [...statements, ...outcomes].flatMap((value) => value.evidence),
  );
  const reportedIn = groupBy(reported, ({ span }) => span.sentence.index);
  const namedIn = groupBy(named, ({ sentence }) => sentence.index);
  const tallies = new Map<Topic, Tally>();
  let last: Last = { index: Number.NaN, standing: 0 };
  for (const sentence of scope) {
    const { index, from, to } = sentence;
    const goesOn = last.index === index - 1 && isAddition(sentence) ? last.standing : 0;
    const standing = buildStanding(sentence, said, reportedIn.get(index) ?? [], goesOn);
    last = { index, standing: standing.at(-2) ?? 0 }; // behind it the full stop
    for (const span of namedIn.get(index) ?? []) standing.fill(STANDING.greeting, span.from - from, span.to - from);
    for (const hit of seatHits(table, sentence, findSubjects({ sentence, from, to })))
      count(tallies, hit, standing[hit.span.from - from] ?? 0);
  }
  return [...tallies].flatMap(([code, tally]) => toTopic(code, tally));
}

const NO_BODIES = toTable(new Set());

/** The sentence before, and how much its last word counts. */
interface Last {
  readonly index: number;
  readonly standing: number;
}

const ADDITIONS: ReadonlySet<string> = new Set(['إضافة', 'بالإضافة', 'فضلا', 'علاوة', 'ناهيك'].map(foldKey));

/** `إضافة إلى …`, a sentence by itself: it goes on with the one before. */
const isAddition = ({ passage, from }: Sentence): boolean => ADDITIONS.has(passage.tokens[from]?.text ?? '');

interface Tally {
  full: number;
  outside: number;
  bare: number;
  readonly hits: SubjectHit[];
}

function count(tallies: Map<Topic, Tally>, hit: SubjectHit, standing: number): void {
  if (standing === 0) return;
  const tally = tallies.get(hit.subject.topic) ?? { full: 0, outside: 0, bare: 0, hits: [] };
  tallies.set(hit.subject.topic, tally);
  const weight = hit.weight * standing;
  if (standing === STANDING.outsider) tally.outside = tally.outside + weight;
  else if (standing > STANDING.bare) tally.full += weight;
  else tally.bare = Math.min(BARE_LIMIT, tally.bare + weight);
  tally.hits.push(hit);
}

function toTopic(code: Topic, { full, outside, bare, hits }: Tally): ReportTopic[] {
  // the article's own words and outsiders' bear out what the sides said, they do not stand for it
  const sum = full > 0 ? full + Math.min(outside + bare, BARE_LIMIT) : outside;
  if (sum < ENOUGH) return [];
  const subjects = [...new Set(hits.map((hit) => hit.subject.id))];
  return [{ code, subjects, evidence: hits.map((hit) => toEvidence(hit.span)), derivation: [] }];
}

/** How much each token of a sentence counts. */
function buildStanding(
  sentence: Sentence,
  said: ReadonlySet<Token>,
  reported: readonly ReportedWords[],
  goesOn: number,
): Float64Array {
  const ground = hasGreeting(sentence)
    ? STANDING.greeting
    : sentence.zone === 'headline' || sentence.zone === 'deck'
      ? STANDING.headline
      : STANDING.bare;
  const standing = new Float64Array(sentence.to - sentence.from).fill(Math.max(ground, goesOn));
  const raise = (from: number, to: number, value: number) => {
    for (let i = from; i < to; i++) standing[i - sentence.from] = Math.max(standing[i - sentence.from] ?? 0, value);
  };
  const agenda = findAgenda(sentence);
  if (agenda) raise(agenda.from, agenda.to, STANDING.agenda);
  const bare = Math.min(ground, STANDING.bare);
  for (const { span, by } of reported) {
    if (by === 'stranger') standing.fill(bare, span.from - sentence.from, span.to - sentence.from);
    else raise(span.from, span.to, by === 'official' ? STANDING.said : STANDING.outsider);
  }
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = sentence.passage.tokens[i];
    if (token && said.has(token)) raise(i, i + 1, STANDING.said);
  }
  for (const { from, to } of findOccasions(sentence)) standing.fill(0, from - sentence.from, to - sentence.from);
  return standing;
}

/** The tokens that stand in evidence. Both lists are gone through once, in the order of the article. */
function markSaid(scope: readonly Sentence[], evidence: readonly Evidence[]): ReadonlySet<Token> {
  const said = new Set<Token>();
  for (const field of ['title', 'text'] as const) {
    const spans = evidence.filter((e) => e.field === field).sort((a, b) => a.start - b.start);
    let next = 0;
    let until = 0;
    for (const { passage, from, to } of scope) {
      if (passage.field !== field) continue;
      for (let i = from; i < to; i++) {
        const token = passage.tokens[i];
        if (!token) continue;
        for (let span = spans[next]; span && span.start <= token.start; span = spans[++next])
          until = Math.max(until, span.end);
        if (token.end <= until) said.add(token);
      }
    }
  }
  return said;
}

const GREETINGS: ReadonlySet<string> = new Set(
  ['تحيات', 'تحياته', 'تحياتها', 'تهانيه', 'تهاني', 'هنأ', 'تهنئة', 'تعازيه', 'برقية', 'ودع'].map(foldKey),
);

const isGreeting = rememberTokens((_, token) => formsOf(token).some((form) => GREETINGS.has(form)));

function hasGreeting({ passage, from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token && isGreeting(token)) return true;
  }
  return false;
}
