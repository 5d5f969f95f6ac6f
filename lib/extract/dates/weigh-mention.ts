import {
  AFTER_SOMETHING,
  ANNOUNCING,
  BACKGROUND,
  COMMAS,
  IN,
  ISSUING,
  LEADS_TO_STATEMENT,
  MEETING_NOUNS,
  MEETING_NOUNS_BARE,
  QUOTES,
  RELATIVES,
  SINCE,
  STATEMENT_WORDS,
  THAT,
} from './lexicon';
import { tenseOf } from './resolve/day-of-year';
import type { DateMention, MeetingWords, ResolveOptions, TokenRun } from './types';
import { isOneOf, textAt } from './words';

/** How well a mention fits a meeting: the lower the cost the better; what the choice rests on goes into the derivation. */
export interface MentionFit {
  readonly cost: number;
  readonly derivation: readonly string[];
}

/** Costs in tokens: what crossing such a word between trigger and date is worth. */
const CROSSING = { comma: 4, colon: 15, that: 10, relative: 12, afterSomething: 10, quote: 15 } as const;
/** A date in another sentence than the trigger's is worse than any in it. */
const OTHER_SENTENCE = 200;
/** So far left of a date the words that make it the day of a statement are looked for. */
const STATEMENT_REACH = 8;

/** Null where the mention is none of the meeting's: background, the day of a statement, the wrong tense, `since`. */
export function weighMention(
  mention: DateMention,
  rank: number,
  { trigger, cue, partner }: Pick<MeetingWords, 'trigger' | 'cue' | 'partner'>,
  options: ResolveOptions,
): MentionFit | null {
  const { sentence, from, to } = mention.span;
  const run: TokenRun = { tokens: sentence.passage.tokens, from: sentence.from, to: sentence.to };
  const at = rank === 0 ? trigger : sentence.from;
  if (isOtherTense(mention, options) || isSince(run, mention)) return null;
  if (rank === 0 && cue !== undefined && isOfCue(run, from, cue, trigger)) return null;
  // `لقاء كان مقررا غدا`: of what was called off `كان` is the ordinary word
  const isEarlier = cue === undefined && isBackground(run, from, rank === 0 ? trigger : null);
  if (isEarlier || isOfStatement(run, mention, rank === 0 ? trigger : null)) return null;
  if (rank === 0 && to === partner && at < from) return { cost: -1, derivation: [] };
  const [left, right] = at < from ? [at + 1, from] : [to, at];
  const cost = Math.max(0, right - left) + crossings(run, left, right) + rank * OTHER_SENTENCE;
  const isAnnounced = at > to && isAnnouncement(run, from, to, at);
  // of what was called off or denied it is the day of saying so
  if (isAnnounced && cue !== undefined) return null;
  return { cost: isAnnounced ? cost + CROSSING.that : cost, derivation: isAnnounced ? ['day-of-announcement'] : [] };
}

/**
 * `ألغى الرئيس أمس لقاء كان مقررا غدا`, `اللقاء المقرر غدا أرجئ أمس`: the day of calling off stands on the verb's side, no
 * noun of meeting between them.
 */
function isOfCue(run: TokenRun, at: number, cue: number, trigger: number): boolean {
  // told in another sentence: no day here is that of calling off
  if (cue < run.from) return false;
  if (cue > trigger) return at > cue;
  if (at > trigger) return false;
  for (let i = cue + 1; i < at; i++)
    if (isOneOf(MEETING_NOUNS, textAt(run, i)) || isOneOf(MEETING_NOUNS_BARE, textAt(run, i))) return false;
  return true;
}

/** `غدا` isn't told, `أمس` isn't planned. */
function isOtherTense({ first }: DateMention, { tense }: ResolveOptions): boolean {
  const said = tenseOf(first, tense);
  return said !== tense && first.year === null;
}

/** `منذ العام الماضي`; but `منذ يومين` is two days ago. */
function isSince(run: TokenRun, { span, first }: DateMention): boolean {
  if (first.shift?.unit === 'day' && isOneOf(SINCE, textAt(run, span.from))) return false;
  return isOneOf(SINCE, textAt(run, span.from)) || isOneOf(SINCE, textAt(run, span.from - 1));
}

/** `كان` or `سبق` in the date's clause, and the trigger not in it: if it is, the meeting itself is background. */
function isBackground(run: TokenRun, from: number, trigger: number | null): boolean {
  // `وكان قد أجرى يوم السبت محادثات`
  if (trigger !== null && trigger > from && isOneClause(run, from, trigger)) return false;
  for (let i = from - 1; i >= run.from; i--) {
    if (i === trigger || COMMAS.has(textAt(run, i))) return false;
    // `وكان في استقباله` tells what is going on
    if (isOneOf(BACKGROUND, textAt(run, i)) && !IN.has(textAt(run, i + 1))) return true;
  }
  return false;
}

const CLAUSE_REACH = 12;

function isOneClause(run: TokenRun, from: number, to: number): boolean {
  if (to - from > CLAUSE_REACH) return false;
  for (let i = from; i < to; i++) {
    const word = textAt(run, i);
    if (COMMAS.has(word) || THAT.has(word) || RELATIVES.has(word)) return false;
  }
  return true;
}

/** `وقال في بيان اليوم`, `أوضح أمس في مؤتمر صحفي`: the day on which somebody spoke about it. */
function isOfStatement(run: TokenRun, { span }: DateMention, trigger: number | null): boolean {
  for (let i = span.from - 1; i >= Math.max(run.from, span.from - STATEMENT_REACH); i--) {
    const word = textAt(run, i);
    // of `مؤتمر صحفي` the second word goes with the first
    if (i === trigger || i - 1 === trigger || THAT.has(word) || COMMAS.has(word)) break;
    if (isOneOf(STATEMENT_WORDS, word)) return true;
  }
  if (isOfIssue(run, span.from, trigger)) return true;
  for (let i = span.to; i < Math.min(run.to, span.to + 3); i++) {
    const word = textAt(run, i);
    if (i === trigger || COMMAS.has(word)) break;
    if (isOneOf(STATEMENT_WORDS, word) && isOneOf(LEADS_TO_STATEMENT, textAt(run, i - 1))) return true;
  }
  return false;
}

/** `أصدرت الوزارة، يوم الخميس، بلاغا`: the verb of issuing across the comma before the date. */
function isOfIssue(run: TokenRun, from: number, trigger: number | null): boolean {
  const start = COMMAS.has(textAt(run, from - 1)) ? from - 2 : from - 1;
  for (let i = start; i >= Math.max(run.from, from - STATEMENT_REACH); i--) {
    const word = textAt(run, i);
    if (i === trigger || THAT.has(word) || COMMAS.has(word)) return false;
    if (isOneOf(ISSUING, word)) return true;
  }
  return false;
}

/** `أعلن القصر اليوم أن …`: the verb of announcing before the date, `that` between the date and the trigger. */
function isAnnouncement(run: TokenRun, from: number, to: number, trigger: number): boolean {
  let hasVerb = false;
  for (let i = from - 1; i >= Math.max(run.from, from - STATEMENT_REACH) && !hasVerb; i--)
    hasVerb = isOneOf(ANNOUNCING, textAt(run, i));
  if (!hasVerb) return false;
  for (let i = to; i < trigger; i++) if (THAT.has(textAt(run, i))) return true;
  return false;
}

function crossings(run: TokenRun, left: number, right: number): number {
  let cost = 0;
  for (let i = left; i < right; i++) {
    const word = textAt(run, i);
    if (COMMAS.has(word)) cost += CROSSING.comma;
    else if (word === ':') cost += CROSSING.colon;
    else if (QUOTES.has(word)) cost += CROSSING.quote;
    else if (THAT.has(word)) cost += CROSSING.that;
    else if (RELATIVES.has(word)) cost += CROSSING.relative;
    else if (isOneOf(AFTER_SOMETHING, word)) cost += CROSSING.afterSomething;
  }
  return cost;
}
