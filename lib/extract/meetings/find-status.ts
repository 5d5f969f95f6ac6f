import type { Status } from '../../domain/codes';
import {
  ATTENDING,
  BACKGROUND_CUES,
  CALLING_OFF,
  FUTURE_DAYS,
  FUTURE_FRAMES,
  OBJECT_ENDS,
  OUTCOMES_OF,
  PLUPERFECT,
  PURPOSES,
  STATUS_AFTER,
  STATUS_CUES,
  VISITED,
} from '../ar/status';
import { INFORMED, NEGATIONS, REFUSING } from '../ar/triggers';
import { foldedSet } from '../people/scan';
import type { Sentence, Span } from '../types';
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
const after = STATUS_AFTER.map((cue) => ({ ...cue, words: foldedSet(cue.words) }));
const futureDays = foldedSet(FUTURE_DAYS);
const futureFrames = foldedSet(FUTURE_FRAMES);
const pluperfect = foldedSet(PLUPERFECT);
const background = foldedSet(BACKGROUND_CUES);

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
  for (const { status, reach, words } of after) {
    const i = findAhead(sentence, to, reach, words);
    if (i !== null && trigger.tense !== 'past') return { status, span: span(i) };
  }
  // `يلتقي X Y في قمة تعقد في …`: the frame itself is still to come
  if (trigger.framed && !trigger.definite && isWord(sentence, to, TO_BE_HELD))
    return { status: 'planned', span: span(to) };
  // `وصل … للقاء نظيره`: the purpose of a journey is still to come
  const isPurposeNoun = trigger.kind === 'noun' && trigger.clitic.endsWith('ل') && trigger.frame !== 'receives';
  if (isPurposeNoun && !trigger.definite && !isOfPicture(trigger)) return { status: 'planned', span: span(from) };
  // `توجه إلى … ليبحث مع نظيره`
  const isPurposeVerb = trigger.kind === 'verb' && trigger.clitic.endsWith('ل');
  if (trigger.future || isPurposeVerb || isPurpose(trigger)) return { status: 'planned', span: span(from) };
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
const MEANT = foldedSet(['مقررا', 'مقررة', 'المقرر', 'المفترض', 'ينوي', 'يعتزم', 'المنتظر']);
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

function findBack(sentence: Sentence, from: number, reach: number, words: ReadonlySet<string>): number | null {
  for (let i = from - 1; i >= Math.max(sentence.from, from - reach); i--) if (isWord(sentence, i, words)) return i;
  return null;
}

function findAhead(sentence: Sentence, from: number, reach: number, words: ReadonlySet<string>): number | null {
  for (let i = from; i < Math.min(sentence.to, from + reach); i++) if (isWord(sentence, i, words)) return i;
  return null;
}

function isWord(sentence: Sentence, i: number, words: ReadonlySet<string>): boolean {
  const word = wordIn(sentence, i);
  return word !== '' && (words.has(word) || ('وف'.includes(word[0] as string) && words.has(word.slice(1))));
}

const TO_BE_HELD = foldedSet(['يعقد', 'تعقد', 'سيعقد', 'ستعقد', 'يجري', 'تجري']);

const EARLIER = foldedSet(['سابق', 'سابقا', 'السابق', 'سابقة', 'السابقة', 'الأخير', 'الأخيرة']);
const POINTING = foldedSet(['إلى', 'عن', 'منذ']);

/** `وكان مقررا أن يلتقي`, `كان سيعقد`, `كان لـX لقاء`: `كان` of a plan, or of having. */
function hadPlanned({ sentence, from }: Trigger): boolean {
  for (let i = sentence.from; i < from; i++) {
    if (!pluperfect.has(wordIn(sentence, i))) continue;
    const next = [wordIn(sentence, i + 1), wordIn(sentence, i + 2)];
    if (next.some((w) => MEANT.has(w)) || /^س[يت]/.test(next[0] ?? '') || /^ل[^مقد]/.test(next[0] ?? '')) return true;
  }
  return false;
}

const informed = foldedSet(INFORMED);
const visits = foldedSet(['زيارته', 'زيارتها', 'الزيارة', 'لقائه', 'لقائها']);
const last = foldedSet(['الأخيرة', 'الأخير']);
const VISIT_REACH = 20;

function isLastVisit({ sentence, to }: Trigger): boolean {
  for (let i = to; i < Math.min(sentence.to, to + VISIT_REACH); i++)
    if (visits.has(wordIn(sentence, i)) && last.has(wordIn(sentence, i + 1))) return true;
  return false;
}

const SAME = foldedSet(['نفسه', 'ذاته']);

/** `في اليوم نفسه`: earlier on the day of the news is the news. */
function isSameDay(sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (SAME.has(wordIn(sentence, i)) && wordIn(sentence, i - 1) === 'اليوم') return true;
  return false;
}

/** `سبق للوزير X أن التقى`: at the head of its sentence it governs all of it. */
const BEFORE_NOW = foldedSet(['سبق', 'وسبق']);

/** Told as earlier than the news: `وكان الرئيس قد التقى`, `سبق أن بحث`, a year or month gone by. */
export function isBackground(trigger: Trigger): boolean {
  const { sentence, from } = trigger;
  if (sentence.zone === 'headline' || isSameDay(sentence)) return false;
  if (hadPlanned(trigger)) return false;
  const opening = Math.min(from, sentence.from + 3);
  for (let i = sentence.from; i < opening; i++)
    if (pluperfect.has(wordIn(sentence, i)) || BEFORE_NOW.has(wordIn(sentence, i))) return true;
  if (findBack(sentence, from, 6, pluperfect) !== null) return true;
  // `أطلع المجلس على مباحثاته`, `بحث مع X أثناء زيارته الأخيرة`: spoken of afterwards; `أطلع X Y، خلال لقاء` is no such
  if (trigger.kind === 'noun' && !trigger.framed && findBack(sentence, from, from - sentence.from, informed) !== null)
    return true;
  if (isLastVisit(trigger)) return true;
  // `أشار إلى لقائه`, `تحدث عن اجتماعه`: spoken of, not told
  if (trigger.kind === 'noun' && EARLIER.has(wordIn(sentence, trigger.to))) return true;
  if (trigger.kind === 'noun' && POINTING.has(wordIn(sentence, from - 1))) return true;
  const cue = findBack(sentence, from, 4, background);
  return cue !== null && !isOfNow(sentence, cue, from);
}

/**
 * A cue that says nothing of the meeting: what came after it (`قبل أن يجتمعا`, `قبل بدء اجتماعهما`), earlier on its own
 * day (`وقبل ذلك بساعات`), or the day of another clause (`الهدنة التي بدأت الليلة الماضية، ودعا خلال لقائه`).
 */
function isOfNow(sentence: Sentence, cue: number, from: number): boolean {
  if (BEFORE.has(wordIn(sentence, cue)) && (cue + 1 === from || BEGINNING.has(wordIn(sentence, cue + 1)))) return true;
  if (HOURS.has(wordIn(sentence, cue + 2))) return true;
  if (!LAST_TIME.has(wordIn(sentence, cue)) || cue - sentence.from < OPENING_TIME) return false;
  return sentence.passage.tokens[cue + 1]?.text === '،' || sentence.passage.tokens[cue + 1]?.text === ',';
}

const LAST_TIME = foldedSet(['الماضي', 'الماضية']);
/** `وفي الأسبوع الماضي، التقى`: at the head of its sentence a day is of what follows. */
const OPENING_TIME = 5;
const BEFORE = foldedSet(['قبل', 'وقبل', 'قبيل']);
const BEGINNING = foldedSet(['أن', 'بدء', 'انعقاد', 'عقد', 'انطلاق', 'بداية', 'إجراء']);
const HOURS = foldedSet(['بساعات', 'بساعة', 'بساعتين', 'بقليل', 'بدقائق', 'مباشرة', 'بوقت']);
