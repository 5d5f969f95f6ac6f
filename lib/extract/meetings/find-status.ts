import type { Status } from '../../domain/codes';
import {
  AGENDA_HEADS,
  ATTENDING,
  CALLING_OFF,
  FUTURE_DAYS,
  FUTURE_FRAMES,
  FUTURE_TALK,
  JOURNEY_NOUNS,
  JOURNEYS,
  OBJECT_ENDS,
  OUTCOMES_OF,
  PURPOSES,
  STATUS_CUES,
  VISITED,
} from '../ar/status';
import { NEGATIONS, REFUSING } from '../ar/triggers';
import { foldedSet } from '../people/scan';
import type { Sentence, Span } from '../types';
import { after, findAhead, findBack, isWord, MEANT, pluperfect } from './cue-words';
import { findIntention } from './find-intention';
import { findPresentPlan } from './find-present-plan';
import { wordIn } from './groups';
import type { Trigger } from './types';

interface StatusRead {
  readonly status: Status;
  /** The words that say so; null where the verb itself does. */
  readonly span: Span | null;
}

const before = STATUS_CUES.map((cue) => ({ ...cue, words: foldedSet(cue.words) }));
const futureDays = foldedSet(FUTURE_DAYS);
const futureFrames = foldedSet(FUTURE_FRAMES);

/** Whether a meeting took place: cues before the word, then after it, then the tense of the verb. */
export function findStatus(trigger: Trigger): StatusRead {
  const { sentence, from, to } = trigger;
  const span = (i: number): Span => ({ sentence, from: i, to: i + 1 });
  const intention = findIntention(trigger);
  if (intention !== null)
    return { status: isDenied(sentence, intention) ? 'denied' : 'planned', span: span(intention) };
  const dropped = findDropped(trigger);
  if (dropped) return { status: dropped.status, span: span(dropped.at) };
  if (!trigger.framed && !outcomesOf.has(wordIn(sentence, from - 1))) {
    const off = findNearestCue(trigger) ?? findCalledOff(trigger);
    if (off) return { status: off.status, span: span(off.at) };
  }
  // `ومن المقرر أن يبحثا خلال لقائهما`: what frames a plan is planned
  const opening = trigger.framed ? findAhead(sentence, sentence.from, OPENING, planning) : null;
  if (opening !== null && opening < from) return { status: 'planned', span: span(opening) };
  const would = findWouldHave(trigger);
  if (would !== null) return { status: 'planned', span: span(would) };
  const talk = findTalkToCome(trigger);
  if (talk !== null) return { status: 'planned', span: span(talk) };
  for (const { status, reach, words } of after) {
    const i = findAhead(sentence, to, reach, words);
    if (i !== null && trigger.tense !== 'past') return { status, span: span(i) };
  }
  // `خلال لقائه الرئيس غدا`
  if (trigger.framed && !trigger.definite) {
    const end = findAhead(sentence, to, DAY_REACH, CLAUSES) ?? to + DAY_REACH;
    const day = findAhead(sentence, to, end - to, futureDays);
    if (day !== null) return { status: 'planned', span: span(day) };
  }
  // `يلتقي X Y في قمة تعقد في …`: the frame itself is still to come
  if (trigger.framed && !trigger.definite && isWord(sentence, to, TO_BE_HELD))
    return { status: 'planned', span: span(to) };
  // `وصل … للقاء نظيره`: the purpose of a journey is still to come
  const isPurposeNoun = trigger.kind === 'noun' && trigger.clitic.endsWith('ل') && trigger.frame !== 'receives';
  const isDone = findAhead(sentence, to, HELD_REACH, HELD) !== null;
  if (isPurposeNoun && !trigger.definite && !isDone && !isOfPicture(trigger))
    return { status: 'planned', span: span(from) };
  // `توجه إلى … ليبحث مع نظيره`
  const isPurposeVerb = trigger.kind === 'verb' && trigger.clitic.endsWith('ل');
  if (trigger.future || isPurposeVerb || isPurpose(trigger) || isOnTheWayTo(trigger))
    return { status: 'planned', span: span(from) };
  const plan = findPresentPlan(trigger);
  if (plan !== null) return { status: 'planned', span: span(plan) };
  if (trigger.tense === 'present' && sentence.zone === 'body' && !trigger.framed) {
    const day =
      findAhead(sentence, sentence.from, sentence.to - sentence.from, futureDays) ??
      findBack(sentence, from, from - sentence.from, futureFrames);
    if (day !== null) return { status: 'planned', span: span(day) };
  }
  return { status: 'held', span: null };
}

/** The cue that stands nearest before the word of meeting: `يلغي زيارته ويستعد للقاء` is a plan. */
function findNearestCue({ sentence, from, verbAt }: Trigger): CalledOff | null {
  const cues = before.flatMap(({ status, reach, words }) => {
    const at = findBack(sentence, from, reach, words) ?? findBack(sentence, verbAt, reach, words);
    return at === null || isIdiom(sentence, at) ? [] : [{ status, at }];
  });
  // of `لم` and what it denies the rows' order decides
  const [first] = cues;
  if (!first || first.status === 'denied') return first ?? null;
  const off = cues.find((c) => c.status !== 'planned');
  const plan = cues.find((c) => c.status === 'planned');
  return off && plan && plan.at > off.at && !isHad(sentence, off.at, plan.at) ? plan : first;
}

/** `ألغى لقاء كان مقررا`: the plan is what was called off. */
function isHad(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pluperfect.has(wordIn(sentence, i))) return true;
  return MEANT.has(wordIn(sentence, to)) && wordIn(sentence, to).startsWith('ال');
}

const negations = foldedSet(NEGATIONS);
const refusing = foldedSet(REFUSING);
const NEGATION_REACH = 8;

/** `لا يخطط للقاء`, `ليس لدى الوزير خطط للقاء`, `رفض لقاء`. */
function isDenied(sentence: Sentence, intention: number): boolean {
  return isWord(sentence, intention, refusing) || findBack(sentence, intention, NEGATION_REACH, negations) !== null;
}

const callingOff = CALLING_OFF.map((cue) => ({ ...cue, words: foldedSet(cue.words) }));
const objectEnds = foldedSet(OBJECT_ENDS);
/** Words before a meeting that say it is to be. */
export const planning = foldedSet(STATUS_CUES.filter((c) => c.status === 'planned').flatMap((c) => c.words));
const OBJECT_REACH = 20;
/** Where a sentence about a plan says so: `ومن المقرر أن`. */
const OPENING = 3;

interface CalledOff {
  readonly status: Status;
  readonly at: number;
}

/** `ألغى زيارة …، وكان مقررا أن يلتقي فيها`, `أجل زيارة كان سيلتقي خلالها`: called off with what it belonged to. */
function findDropped({ sentence, from }: Trigger): CalledOff | null {
  for (const { status, words } of callingOff) {
    const at = findBack(sentence, from, from - sentence.from, words);
    if (at === null || isIdiom(sentence, at)) continue;
    for (let i = at; i < from; i++) {
      if (BECAUSE.has(wordIn(sentence, i))) break;
      if (pluperfect.has(wordIn(sentence, i)) && isMeant(sentence, i) && !hasWord(sentence, i, from, BECAUSE))
        return { status, at };
    }
  }
  return null;
}

const BECAUSE = foldedSet(['لأن', 'لأنه', 'لأنها', 'بعد', 'بعدما', 'عقب', 'بسبب', 'إذ', 'حيث', 'فيما', 'بينما']);

function hasWord(sentence: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(wordIn(sentence, i))) return true;
  return false;
}

/** `كان مقررا`, `كان من المقرر`, `كان سيلتقي`. */
const isMeant = (sentence: Sentence, had: number): boolean =>
  MEANT.has(wordIn(sentence, had + 1)) ||
  MEANT.has(wordIn(sentence, had + 2)) ||
  /^س[يت]/.test(wordIn(sentence, had + 1));

/** `ألغى الرئيس X أمس لقاء`: the verb, its subject, and the meeting as its object. */
function findCalledOff({ kind, sentence, from }: Trigger): CalledOff | null {
  if (kind !== 'noun') return null;
  for (let i = from - 1; i >= Math.max(sentence.from, from - OBJECT_REACH); i--) {
    if (objectEnds.has(wordIn(sentence, i)) || isWord(sentence, i, planning)) return null;
    const off = callingOff.find(({ words }) => isWord(sentence, i, words));
    if (off && !isIdiom(sentence, i)) return { status: off.status, at: i };
  }
  return null;
}

/** `عقد اجتماع معه كان سيكون بلا نتيجة`: it would have been. */
function findWouldHave({ sentence, kind, framed, to }: Trigger): number | null {
  if (kind !== 'noun' || framed) return null;
  const had = findAhead(sentence, to, WOULD_REACH, pluperfect);
  return had !== null && wouldBe.has(wordIn(sentence, had + 1)) ? had : null;
}

const WOULD_REACH = 14;
const wouldBe = foldedSet(['سيكون', 'ستكون', 'سيعقد', 'ستعقد', 'سيجري', 'ستجري', 'سيتم', 'سيشكل', 'ستشكل']);

/** `وصل … للاجتماع بنظيره`: the purpose of a journey, with the article that `ل` leaves unseen. */
function isOnTheWayTo({ kind, sentence, from, to, definite, clitic }: Trigger): boolean {
  if (kind !== 'noun' || !definite || !clitic.endsWith('ل')) return false;
  const next = wordIn(sentence, to);
  if (next !== 'مع' && !/^ب.../.test(next)) return false;
  const start = from - sentence.from;
  return findBack(sentence, from, start, journeys) !== null && findBack(sentence, from, start, visited) === null;
}

const journeys = foldedSet(JOURNEYS);
const futureTalk = foldedSet(FUTURE_TALK);
const journeyNouns = foldedSet(JOURNEY_NOUNS);
const agendaHeads = foldedSet(AGENDA_HEADS);
const TALK_REACH = 24;
const JOURNEY_REACH = 3;

/**
 * What is to be said there, so that it is still to come: `وسيناقش … خلال اجتماعه`, `سيؤكد خلال زيارته، التي يستهلها بلقاء`,
 * `سيشكل … محور المحادثات`. The token of the verb, or null.
 */
function findTalkToCome({ sentence, kind, from, tense, framed }: Trigger): number | null {
  if (kind !== 'noun' || tense === 'past') return null;
  const verb = findBack(sentence, from, TALK_REACH, futureTalk);
  if (verb === null) return null;
  if (agendaHeads.has(wordIn(sentence, from - 1))) return verb;
  if (framed && verb - sentence.from < OPENING) return verb;
  const journey = findAhead(sentence, verb + 1, JOURNEY_REACH, journeyNouns);
  return journey !== null && journey < from ? verb : null;
}

/** `لقطات لاجتماعه مع`: the letter belongs to what stands before; of `للقائه` alone it is a purpose. */
const isOfPicture = ({ sentence, from, suffix }: Trigger): boolean =>
  suffix && !/^ل(?:لقا|مقابل)/.test(wordIn(sentence, from).replace(/^[وف]/, ''));

const purposes = foldedSet(PURPOSES);
const visited = foldedSet(VISITED);
const attending = foldedSet(ATTENDING);
const outcomesOf = foldedSet(OUTCOMES_OF);
const ATTENDING_REACH = 3;

/** `وصل … لإجراء محادثات`: still to come, unless the visit is told as done. */
function isPurpose({ kind, sentence, from, definite }: Trigger): boolean {
  if (kind !== 'noun' || findBack(sentence, from, from - sentence.from, visited) !== null) return false;
  for (let i = from - 1; i >= from - ATTENDING_REACH; i--) if (attending.has(wordIn(sentence, i))) return true;
  return !definite && (purposes.has(wordIn(sentence, from - 1)) || purposes.has(wordIn(sentence, from - 2)));
}

/** `من أجل لقاء`, `منذ موعد`: the noun `أجل` delays nothing. */
const isIdiom = (sentence: Sentence, i: number): boolean =>
  wordIn(sentence, i) === 'اجل' && ['من', 'لاجل'].includes(wordIn(sentence, i - 1));

/** What was said there begins. */
const CLAUSES = foldedSet(['على', 'أن', 'إن', 'عن', 'حول', 'بشأن', 'إلى', 'عقد']);
/** Its day stands after whom he is to meet. */
const DAY_REACH = 12;
/** `متابعة لقمة عقدت في`: it is over. */
const HELD = foldedSet(['عقد', 'عقدت', 'جرى', 'جرت', 'انعقد', 'انعقدت', 'استضافت', 'استضافها', 'استضافتها']);
const HELD_REACH = 3;
const TO_BE_HELD = foldedSet(['يعقد', 'تعقد', 'سيعقد', 'ستعقد', 'يجري', 'تجري']);
