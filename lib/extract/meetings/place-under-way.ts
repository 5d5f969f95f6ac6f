import { foldKey } from '../../shared/arabic/fold';
import { CALLED_OFF, FORMER_VISIT, NOT_VISITING_BEFORE, TOWARDS, VISITS_TO_COME, WISHES } from '../ar/places';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { opensBackground } from './place-around';
import type { Around } from './place-types';

const towards = foldedSet(TOWARDS);
const toCome = foldedSet(VISITS_TO_COME);
const spokenOf = foldedSet(NOT_VISITING_BEFORE);
const former = foldedSet(FORMER_VISIT);
const wishes = foldedSet(WISHES);
const calledOff = foldedSet(CALLED_OFF);
const AN = foldKey('أن');

/** Not `دعوة لزيارة`, not `سيزور` of a meeting that was held, not `زيارته السابقة`. */
export function isUnderWay(sentence: Sentence, i: number, { planned }: Around): boolean {
  const word = wordIn(sentence, i);
  if (former.has(wordIn(sentence, i + 1)) || former.has(wordIn(sentence, i + 2)) || isFormerOf(sentence, i))
    return false;
  if (isWished(sentence, i) || isOfEarlierDay(sentence, i)) return false;
  if (!planned && (toCome.has(word) || toCome.has(wordIn(sentence, i + 1)))) return false;
  for (let k = i - 1; k >= Math.max(sentence.from, i - 3); k--) {
    const before = wordIn(sentence, k);
    if (before === '') break;
    // what was called off was to be there
    if (planned && calledOff.has(before)) return true;
    if (spokenOf.has(before)) return isArrival(word) && /^و?(?:بعد|عقب)/.test(before);
    if (!planned && toCome.has(before)) return false;
  }
  return true;
}

/** `زيارة "سالم" الأخيرة`: the visitor's name between. */
function isFormerOf(sentence: Sentence, i: number): boolean {
  let words = 0;
  for (let k = i + 1; k < Math.min(sentence.to, i + FORMER_REACH) && words < NAME_WORDS; k++) {
    const word = wordIn(sentence, k);
    if (word !== '' && former.has(word)) return word === LAST;
    if (towards.has(word)) return false;
    if (word !== '') words++;
  }
  return false;
}

/** `وكان الوزير زار الرباط`, `زار الرباط العام الماضي`: a visit of another day. */
function isOfEarlierDay(sentence: Sentence, i: number): boolean {
  if (!VISITED.test(wordIn(sentence, i))) return false;
  if (opensBackground(sentence)) return true;
  for (let k = i + 1; k < Math.min(sentence.to, i + FORMER_REACH); k++)
    if (former.has(wordIn(sentence, k))) return true;
  return false;
}

const VISITED = /^و?زارت?$/;
const FORMER_REACH = 7;
const NAME_WORDS = 4;
const LAST = foldKey('الأخيرة');

/** `أعرب عن رغبته في أن يقوم الرئيس بزيارة إلى …`, `يأمل أن يزور …`: nobody is there. */
function isWished(sentence: Sentence, i: number): boolean {
  let that = false;
  for (let k = i - 1; k >= Math.max(sentence.from, i - WISH_REACH); k--) {
    const word = wordIn(sentence, k);
    if (word === '' && PAUSES.has(sentence.passage.tokens[k]?.text ?? '')) return false;
    that ||= word === AN || word === `ب${AN}`;
    if (wishes.has(word)) return that;
  }
  return false;
}

const WISH_REACH = 14;
const PAUSES: ReadonlySet<string> = new Set(['،', ',', '؛', '.', ':']);

/** `بعد وصوله إلى`: he is there. */
const isArrival = (word: string): boolean => /صول/.test(word);
