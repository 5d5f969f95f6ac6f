import type { Status } from '../../domain/codes';
import { BACKGROUND_CUES, FUTURE_DAYS, FUTURE_FRAMES, PLUPERFECT, STATUS_AFTER, STATUS_CUES } from '../ar/status';
import { NEGATIONS, REFUSING } from '../ar/triggers';
import { foldedSet } from '../people/scan';
import type { Sentence, Span } from '../types';
import { findIntention } from './find-intention';
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
  if (dropped !== null) return { status: 'cancelled', span: span(dropped) };
  if (!trigger.framed) {
    for (const { status, reach, words } of before) {
      const i = findBack(sentence, from, reach, words) ?? findBack(sentence, trigger.verbAt, reach, words);
      if (i !== null && !isIdiom(sentence, i)) return { status, span: span(i) };
    }
  }
  for (const { status, reach, words } of after) {
    const i = findAhead(sentence, to, reach, words);
    if (i !== null && trigger.tense !== 'past') return { status, span: span(i) };
  }
  // `وصل … للقاء نظيره`: the purpose of a journey is still to come
  if (trigger.kind === 'noun' && trigger.clitic.endsWith('ل') && !trigger.definite)
    return { status: 'planned', span: span(from) };
  if (trigger.future) return { status: 'planned', span: span(from) };
  if (trigger.tense === 'present' && sentence.zone === 'body' && !trigger.framed) {
    const day =
      findAhead(sentence, sentence.from, sentence.to - sentence.from, futureDays) ??
      findBack(sentence, from, from - sentence.from, futureFrames);
    if (day !== null) return { status: 'planned', span: span(day) };
  }
  return { status: 'held', span: null };
}

const negations = foldedSet(NEGATIONS);
const refusing = foldedSet(REFUSING);
const NEGATION_REACH = 8;

/** `لا يخطط للقاء`, `ليس لدى الوزير خطط للقاء`, `رفض لقاء`. */
function isDenied(sentence: Sentence, intention: number): boolean {
  return (
    isWord(sentence, intention, refusing) || findBack(sentence, intention, NEGATION_REACH, negations) !== null
  );
}

const cancelled = foldedSet(STATUS_CUES.filter((c) => c.status === 'cancelled').flatMap((c) => c.words));
const MEANT = foldedSet(['مقررا', 'مقررة', 'المقرر', 'المفترض', 'ينوي', 'يعتزم', 'المنتظر']);

/** `ألغى زيارة …، وكان مقررا أن يلتقي فيها`: called off with what it belonged to. */
function findDropped({ sentence, from }: Trigger): number | null {
  const off = findBack(sentence, from, from - sentence.from, cancelled);
  if (off === null) return null;
  for (let i = off; i < from; i++)
    if (
      pluperfect.has(wordIn(sentence, i)) &&
      (MEANT.has(wordIn(sentence, i + 1)) || MEANT.has(wordIn(sentence, i + 2)))
    )
      return off;
  return null;
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

const SAME = foldedSet(['نفسه', 'ذاته']);

/** `في اليوم نفسه`: earlier on the day of the news is the news. */
function isSameDay(sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (SAME.has(wordIn(sentence, i)) && wordIn(sentence, i - 1) === 'اليوم') return true;
  return false;
}

/** Told as earlier than the news: `وكان الرئيس قد التقى`, `سبق أن بحث`, a year or month gone by. */
export function isBackground(trigger: Trigger): boolean {
  const { sentence, from } = trigger;
  if (sentence.zone === 'headline' || isSameDay(sentence)) return false;
  if (hadPlanned(trigger)) return false;
  const opening = Math.min(from, sentence.from + 3);
  for (let i = sentence.from; i < opening; i++) if (pluperfect.has(wordIn(sentence, i))) return true;
  if (findBack(sentence, from, 6, pluperfect) !== null) return true;
  // `أشار إلى لقائه`, `تحدث عن اجتماعه`: spoken of, not told
  if (trigger.kind === 'noun' && EARLIER.has(wordIn(sentence, trigger.to))) return true;
  if (trigger.kind === 'noun' && POINTING.has(wordIn(sentence, from - 1))) return true;
  return findBack(sentence, from, 4, background) !== null;
}
