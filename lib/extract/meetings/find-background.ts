import { foldKey } from '../../shared/arabic/fold';
import { BACKGROUND_CUES } from '../ar/status';
import { INFORMED } from '../ar/triggers';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { after, findAhead, findBack, MEANT, pluperfect } from './cue-words';
import { wordIn } from './groups';
import type { Trigger } from './types';

const background = foldedSet(BACKGROUND_CUES);
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

/** `مكالمته الهاتفية الأخيرة`: an adjective between. */
const isLastOne = ({ sentence, to }: Trigger): boolean =>
  wordIn(sentence, to).startsWith('ال') && last.has(wordIn(sentence, to + 1));

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
  // `وكان في استقباله الرئيس، قبل أن يعقدا اجتماعا`: what came next
  if (wordIn(sentence, trigger.verbAt - 1) === THAT && BEFORE.has(wordIn(sentence, trigger.verbAt - 2))) return false;
  const opening = Math.min(from, sentence.from + 3);
  for (let i = sentence.from; i < opening; i++)
    if (pluperfect.has(wordIn(sentence, i)) || BEFORE_NOW.has(wordIn(sentence, i))) return true;
  if (findBack(sentence, from, 6, pluperfect) !== null || isSince(trigger)) return true;
  // `أطلع المجلس على مباحثاته`, `بحث مع X أثناء زيارته الأخيرة`: spoken of afterwards; `أطلع X Y، خلال لقاء` is no such
  if (trigger.kind === 'noun' && !trigger.framed && findBack(sentence, from, from - sentence.from, informed) !== null)
    return true;
  if (isLastVisit(trigger)) return true;
  // `أشار إلى لقائه`, `تحدث عن اجتماعه`: spoken of, not told
  const isEarlier = EARLIER.has(wordIn(sentence, trigger.to)) || isLastOne(trigger);
  if (trigger.kind === 'noun' && isEarlier) return true;
  if (trigger.kind === 'noun' && POINTING.has(wordIn(sentence, from - 1))) return !isToCome(trigger);
  const cue = findBack(sentence, from, 4, background);
  return cue !== null && !isOfNow(sentence, cue, from);
}

/** `منذ التقى الرئيسان في`, `بعد يوم من مشاركته في اجتماع`: before what is told. */
function isSince({ sentence, from, verbAt }: Trigger): boolean {
  const at = wordIn(sentence, verbAt - 1) === THAT ? verbAt - 2 : verbAt - 1;
  if (SINCE.has(wordIn(sentence, at))) return true;
  for (let i = Math.max(sentence.from, from - AFTER_REACH); i < from; i++)
    if (AFTER.has(wordIn(sentence, i)) && SPANS.has(wordIn(sentence, i + 1))) return true;
  return false;
}

const THAT = foldKey('أن');
const SINCE = foldedSet(['منذ', 'ومنذ']);
const AFTER = foldedSet(['بعد', 'وبعد']);
const SPANS = foldedSet('يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر عام عامين سنوات'.split(' '));
const AFTER_REACH = 8;

/** `في إشارة إلى اللقاء الذي ستعقده`: a plan is no background. */
const isToCome = ({ sentence, to }: Trigger): boolean =>
  after.some(({ status, reach, words }) => status === 'planned' && findAhead(sentence, to, reach, words) !== null);

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
