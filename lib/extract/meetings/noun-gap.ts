import { LIGHT_VERBS, MEETING_ADJECTIVES } from '../ar/triggers';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { lightVerbWithObject } from './find-triggers';
import { hasBetween, WITH, wordIn } from './groups';

const BETWEEN = foldedSet(['بين', 'وبين']);
const FROM = foldedSet(['من']);
const skipped = foldedSet([...MEETING_ADJECTIVES, 'الذي', 'التي', ...LIGHT_VERBS.past, ...LIGHT_VERBS.present]);
/** مع stands right before the person, `كل من` or `عدد من المسؤولين بينهم` between at most. */
const WITH_REACH = 6;
/** بين, `كل من` between at most. */
const BETWEEN_REACH = 3;
const IN = foldedSet(['في', 'لدى', 'داخل']);
/** What a preposition of place may need: `في مقر الوزارة`. */
const PLACE_WORDS = 3;
const DAYS = foldedSet(
  'السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة صباح مساء ظهر عصر الماضي المقبل الجاري نفسه'.split(' '),
);
/** Somebody else is spoken of, or to. */
const CLAUSE = foldedSet([
  'أن',
  'إن',
  'أنه',
  'إنه',
  'على',
  'إلى',
  'عن',
  'حول',
  'بشأن',
  'بعد',
  'قبل',
  'بأن',
  'بين',
  'بحضور',
]);

/** Words between a noun of meeting and the first person after it. */
export interface Gap {
  readonly between: boolean;
  readonly with: boolean;
  readonly from: boolean;
  /** `أجراه`: who did it follows. */
  readonly doer: boolean;
  /** Nothing but adverbs and adjectives: the noun's own genitive. */
  readonly plain: boolean;
  /** Nothing but where and when: `لقائه في مكتبه اليوم السفير`. */
  readonly placed: boolean;
}

/** What stands between tokens `from` and `to`. */
export function readGap(sentence: Sentence, from: number, to: number): Gap {
  let plain = true;
  let doer = false;
  for (let i = from; i < to; i++) {
    const word = wordIn(sentence, i);
    if (lightVerbWithObject(word) === 'one') doer = true;
    if (word !== '' && !skipped.has(word)) plain = false;
  }
  return {
    between: hasBetween(sentence, Math.max(from, to - BETWEEN_REACH), to, BETWEEN),
    with: hasBetween(sentence, Math.max(from, to - WITH_REACH), to, WITH),
    from: hasBetween(sentence, from, to, FROM),
    doer,
    plain,
    placed: isPlaced(sentence, from, to),
  };
}

/** Whether all words between are of place and time: a preposition of place and what it needs, days, adjectives. */
function isPlaced(sentence: Sentence, from: number, to: number): boolean {
  let place = 0;
  for (let i = from; i < to; i++) {
    const word = wordIn(sentence, i);
    place = IN.has(word) ? PLACE_WORDS : /^ب../.test(word) ? PLACE_WORDS - 1 : place - 1;
    if (place < 0 && word !== '' && !skipped.has(word) && !DAYS.has(word)) return false;
    if (CLAUSE.has(word)) return false;
  }
  return true;
}
