import { foldKey } from '../../shared/arabic/fold';
import {
  ACCOMPANYING,
  ATTEND,
  ATTENDED_EVENTS,
  ATTENDED_IT,
  BOTH,
  COMPRISE,
  DELEGATIONS,
  IN_PRESENCE_OF,
} from '../ar/attendance';
import { STATUS_CUES } from '../ar/status';
import type { Reference } from '../link/officials';
import { cliticReadings } from '../match/clitics';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';

/**
 * Words that lead to attendants. `presence`: at the meeting; `company`: with one side; `event`: the meeting itself is named;
 * `members`: of a delegation.
 */
export interface Attendance {
  readonly sentence: Sentence;
  readonly kind: 'presence' | 'company' | 'event' | 'members';
  /** The token of the word itself, and the one from which people are named. */
  readonly at: number;
  readonly from: number;
  /** Who attended, where he stands before the word (`الوزيرة X، التي حضرت اللقاء`); null: those from `from` on. */
  readonly people: readonly Reference[] | null;
  /** Several meetings that were told together. */
  readonly both: boolean;
  /** Within words of a plan: `زيارة سيقوم بها برفقة X`. */
  readonly planned: boolean;
}

const presence = foldedSet(IN_PRESENCE_OF);
const company = foldedSet(ACCOMPANYING);
const attendedIt = foldedSet(ATTENDED_IT);
const attend = foldedSet(ATTEND);
const events = foldedSet(ATTENDED_EVENTS);
const comprise = foldedSet(COMPRISE);
const delegations = foldedSet(DELEGATIONS);
const both = foldedSet(BOTH);
const plans = foldedSet(STATUS_CUES.filter((c) => c.status === 'planned').flatMap((c) => c.words));
const relatives = foldedSet(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين']);

const EVENT_REACH = 4;
const DELEGATION_REACH = 7;
const LIST_REACH = 60;
const PLAN_REACH = 8;
const BESIDE = 2;

/**
 * The places of a sentence from which attendants are named, in reading order. `continues`: the sentence before named some,
 * so that `ومن الجانب النرويجي X` names more.
 */
export function findAttendances(sentence: Sentence, references: readonly Reference[], continues = false): Attendance[] {
  const found: Attendance[] = continues ? [...otherSide(sentence, references)] : [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (wordIn(sentence, i) === '' || references.some((r) => r.from <= i && i < r.to)) continue;
    const attendance = attendanceAt(sentence, i, references);
    if (attendance) found.push(attendance);
  }
  return found;
}

/** `ومن الجانب النرويجي الوزير فلان`: who is named at once behind the side was there; not behind a verb. */
function otherSide(sentence: Sentence, references: readonly Reference[]): Attendance[] {
  const at = /^و?(?:من|عن)$/.test(wordIn(sentence, sentence.from)) ? sentence.from : sentence.from + 1;
  if (!/^و?(?:من|عن)$/.test(wordIn(sentence, at)) || wordIn(sentence, at + 1) !== SIDE) return [];
  const isListed = references.some((r) => r.from >= at + 2 && r.from <= at + 1 + BESIDE);
  return isListed ? [{ sentence, kind: 'event', at, from: at + 1, people: null, both: false, planned: false }] : [];
}
const SIDE = foldKey('الجانب');

function attendanceAt(sentence: Sentence, at: number, references: readonly Reference[]): Attendance | null {
  const kind = kindOf(sentence, at);
  if (kind === null) return null;
  const isBoth = isOneOf(both, wordIn(sentence, at));
  const whole = { sentence, kind, at, from: at + 1, people: null, both: isBoth, planned: isPlanned(sentence, at) };
  if (kind !== 'event') return whole;
  const before = relatives.has(wordIn(sentence, at - 1)) ? who(references, at - 1) : null;
  if (isOneOf(attendedIt, wordIn(sentence, at))) return before ? { ...whole, people: before } : whole;
  const event = eventFrom(sentence, at + 1, at + EVENT_REACH);
  if (event !== null)
    return { ...whole, from: event + 1, people: before, both: isBoth || both.has(wordIn(sentence, event)) };
  // `حضر X وY اللقاء`: the people first, and at once
  const isVerbFirst = before === null && references.some((r) => r.from >= at + 1 && r.from <= at + BESIDE);
  const end = isVerbFirst ? eventFrom(sentence, at + 1, at + LIST_REACH) : null;
  return end === null ? null : { ...whole, people: references.filter((r) => r.from > at && r.from < end) };
}

function kindOf(sentence: Sentence, at: number): Attendance['kind'] | null {
  const word = wordIn(sentence, at);
  if (isOneOf(presence, word)) {
    // `يشهد حضور` is no list; the bare noun needs its preposition
    const bare = word === 'حضور' && wordIn(sentence, at - 1) !== 'في';
    return bare ? null : 'presence';
  }
  if (isOneOf(company, word)) return 'company';
  if (isOneOf(attendedIt, word) || isOneOf(attend, word)) return 'event';
  if (!isOneOf(comprise, word)) return null;
  for (let i = at + 1; i <= at + EVENT_REACH; i++) if (delegations.has(wordIn(sentence, i))) return 'members';
  for (let i = at - 1; i >= at - DELEGATION_REACH; i--) if (isOneOf(delegations, wordIn(sentence, i))) return 'members';
  return null;
}

function eventFrom(sentence: Sentence, from: number, to: number): number | null {
  for (let i = from; i <= Math.min(to, sentence.to - 1); i++) if (events.has(wordIn(sentence, i))) return i;
  return null;
}

/** The person right before `التي حضرت`, a comma between at most. */
function who(references: readonly Reference[], relative: number): Reference[] | null {
  const last = references.findLast((r) => r.to <= relative && relative - r.to < BESIDE);
  return last ? [last] : null;
}

function isPlanned(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - PLAN_REACH); i--)
    if (isOneOf(plans, wordIn(sentence, i))) return true;
  return false;
}

const isOneOf = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || cliticReadings(word).some((r) => (r.clitic === 'و' || r.clitic === 'ف') && words.has(r.word));
