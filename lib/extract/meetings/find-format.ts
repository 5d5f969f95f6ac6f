import type { Format } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { FORMAT_CUES } from '../ar/status';
import { cliticReadings } from '../match/clitics';
import { foldedSet } from '../people/scan';
import type { Sentence, Span } from '../types';
import { wordIn } from './groups';
import type { Trigger } from './types';

interface FormatRead {
  readonly format: Format;
  readonly span: Span | null;
  readonly derivation: string | null;
}

/** Whether a cue at a token stands beside other people than those who met: another call of theirs, or of others. */
type SpeaksOfOthers = (sentence: Sentence, at: number) => boolean;

const cues = FORMAT_CUES.map((cue) => ({ ...cue, words: foldedSet(cue.words) }));

/**
 * How people met. In the trigger's own sentence a word of video or telephone decides, unless the verb itself needs one
 * room; then sentences that point back at the meeting (`خلال الاتصال`); else they met in person, which is inferred.
 */
export function findFormat(trigger: Trigger, rest: readonly Sentence[], speaksOfOthers: SpeaksOfOthers): FormatRead {
  const physical =
    ['receives', 'welcomes'].includes(trigger.frame) || (trigger.frame === 'meets' && trigger.kind === 'verb');
  for (const { format, words } of cues) {
    if (format === 'phone' && physical) continue;
    const i = findCue(trigger.sentence, words, trigger.from);
    if (i !== null && !isOfAgreement(trigger, i) && !isOfInterview(trigger.sentence, i))
      return { format, span: { sentence: trigger.sentence, from: i, to: i + 1 }, derivation: null };
  }
  if (trigger.frame === 'calls')
    return {
      format: 'phone',
      span: { sentence: trigger.sentence, from: trigger.from, to: trigger.to },
      derivation: null,
    };
  if (!physical)
    for (const sentence of rest)
      for (const { format, words } of cues) {
        const i = findCue(sentence, words, sentence.from);
        if (i === null || speaksOfOthers(sentence, i)) continue;
        if ((isFramed(sentence, i) && pointsBack(sentence, i)) || (format === 'video' && isOfThis(sentence, i)))
          return { format, span: { sentence, from: i, to: i + 1 }, derivation: null };
      }
  return { format: 'in_person', span: null, derivation: 'no-sign-of-distance' };
}

/** `اتفقا خلال اتصال هاتفي على عقد لقاء`: a meeting that was agreed upon by telephone is held otherwise. */
function isOfAgreement({ sentence, from, frame, kind }: Trigger, cue: number): boolean {
  if (kind !== 'noun' || frame === 'calls' || cue >= from) return false;
  for (let i = cue + 1; i < from; i++) if (AGREED.has(wordIn(sentence, i))) return true;
  return false;
}

/** `قال في حوار أجري معه عبر الهاتف`: a reporter was called. */
function isOfInterview(sentence: Sentence, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentence.from, i - INTERVIEW_REACH); k--)
    if (INTERVIEWS.has(wordIn(sentence, k)) || WITH_HIM.has(wordIn(sentence, k))) return true;
  return false;
}

const INTERVIEW_REACH = 6;
const INTERVIEWS = foldedSet(['مقابلة', 'المقابلة', 'تصريح', 'تصريحات', 'تصريحاته', 'لصحيفة', 'لقناة']);
/** `حوار أجري معه`; a dialogue of two states is led by both. */
const WITH_HIM = foldedSet(['معه', 'معها']);

const AGREED = foldedSet(['على', 'ترتيبات', 'لترتيب', 'تحضيرات', 'التحضير', 'للتحضير', 'موعد', 'المقرر', 'المرتقب']);

/** `خلال الاتصال`, `في المحادثة الهاتفية`: the words point back at this meeting, not at another call. */
function isFramed(sentence: Sentence, i: number): boolean {
  const near = [wordIn(sentence, i - 1), wordIn(sentence, i - 2)];
  return near.some((w) => FRAMES.has(w));
}

/** `خلال اتصال`, `في المحادثة الهاتفية`; `في اتصال هاتفي` is another call. */
const pointsBack = (sentence: Sentence, i: number): boolean =>
  ![wordIn(sentence, i - 1), wordIn(sentence, i - 2)].includes('في') ||
  [wordIn(sentence, i), wordIn(sentence, i - 1)].some((w) => /^(?:ب|ل)?(?:ال|لل)|(?:ه|ها|هما)$/.test(w));

/** `وجرى خلال الاجتماع الذي عقد عبر تقنية الاتصال المرئي …`, `وذلك عبر الفيديو`: by video, and of the meeting that was told. */
function isOfThis(sentence: Sentence, i: number): boolean {
  let by = wordIn(sentence, i) === AFAR;
  for (let k = i - 1; k >= Math.max(sentence.from, i - THIS_REACH); k--) {
    const word = wordIn(sentence, k);
    if (BY.has(word)) by = true;
    else if (by && (THIS.has(word) || (k === sentence.from && word === THUS))) return true;
  }
  return false;
}

const THIS_REACH = 10;
const BY = foldedSet(['عبر', 'بواسطة', 'بتقنية', 'باستخدام', 'بنظام']);
const THUS = foldKey('وذلك');
const THIS = foldedSet([
  'الاجتماع',
  'اجتماعهما',
  'اللقاء',
  'لقائهما',
  'لقاؤهما',
  'المباحثات',
  'مباحثاتهما',
  'المحادثات',
  'محادثاتهما',
  'الجلسة',
  'القمة',
  'المشاورات',
]);

const FRAMES = foldedSet(['خلال', 'في', 'أثناء', 'وخلال']);
const REACH = 40;
/** `دائرة تلفزيونية` joins two rooms; an interview on television is none. */
const TELEVISED = foldKey('تلفزيونية');

/** `عن بعد`: by themselves the letters are the word for after. */
const AFAR = foldKey('بعد');

/** The cue nearest to the trigger, within its sentence. */
function findCue(sentence: Sentence, words: ReadonlySet<string>, near: number): number | null {
  let best: number | null = null;
  for (let i = Math.max(sentence.from, near - REACH); i < Math.min(sentence.to, near + REACH); i++) {
    const word = wordIn(sentence, i);
    if (word === '') continue;
    if (word === TELEVISED && !/^(?:ال)?دايره$/.test(wordIn(sentence, i - 1))) continue;
    if (word.endsWith(AFAR) && (word !== AFAR || wordIn(sentence, i - 1) !== 'عن')) continue;
    if (!cliticReadings(word).some((r) => words.has(r.word) && r.clitic.length < 2)) continue;
    if (best === null || Math.abs(i - near) < Math.abs(best - near)) best = i;
  }
  return best;
}
