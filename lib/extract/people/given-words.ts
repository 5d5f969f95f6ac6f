import { COMMON_GIVEN_NAMES, GIVEN_LIKE_WORDS, GIVEN_RATHER_THAN_WORDS } from '../ar/titles';
import { blocksName, isNameLikeOffice, likeWords } from './name-like';
import { isListed, isStopWord } from './name-words';
import { entityAt, foldedSet, honorificAt, isAli, isDefinite, matchAt, officeAt, type Scan, wordAt } from './scan';

const givenLikeWords = foldedSet(GIVEN_LIKE_WORDS);
const rareWords = foldedSet(GIVEN_RATHER_THAN_WORDS);
const commonGiven = foldedSet(COMMON_GIVEN_NAMES);

export const isChain = (word: string | null): boolean =>
  word === 'بن' || word === 'ال' || word === 'بنت' || word === 'ابن';

/** `الرئيس رجب طيب …`: an everyday word that is a given name too, between a title and another name. */
export function isGivenLikeWord(scan: Scan, i: number, word: string, least: number): boolean {
  if (!givenLikeWords.has(word) || (least > 1 && !rareWords.has(word) && !endsInHonorific(scan, i))) return false;
  const next = wordAt(scan, i + 1);
  return (
    next !== null &&
    (likeWords.has(next) || isChain(next) || isAli(scan, i + 1) || !isStopWord(next)) &&
    !(isDefinite(scan, i + 1) && isListed(next.slice(2))) &&
    !blocksName(scan, i + 1) &&
    officeAt(scan, i + 1) === null
  );
}

/** `الأمير تركي الفيصل`, `تركي بن …`: an adjective without the article is a given name behind an address or before `بن`. */
export const isGivenAdjective = (scan: Scan, i: number): boolean =>
  matchAt(scan, i)?.to === i + 1 &&
  matchAt(scan, i)?.entries.every((e) => e.kind === 'adjective') === true &&
  !isDefinite(scan, i) &&
  wordAt(scan, i + 1) !== null &&
  (isChained(scan, i) || (wordAt(scan, i + 1) === 'ال' && wordAt(scan, i + 2) !== null) || endsInHonorific(scan, i));

/** `الدرديري محمد`: a definite word that is no everyday one, before a common given name. */
export const isGivenInAl = (scan: Scan, i: number, word: string): boolean =>
  commonGiven.has(wordAt(scan, i + 1) ?? '') &&
  !isListed(word) &&
  !isListed(word.slice(2)) &&
  matchAt(scan, i) === null &&
  officeAt(scan, i) === null;

/** `مساعد بن …` */
export const isChained = (scan: Scan, i: number): boolean =>
  wordAt(scan, i + 1) === 'بن' && wordAt(scan, i + 2) !== null && !SPEAKING.has(wordAt(scan, i) ?? '');
const SPEAKING = foldedSet(['قال', 'ذكر', 'أكد', 'أعلن', 'صرح', 'أضاف', 'أوضح', 'وقال', 'وأكد', 'وذكر']);

/** `مساعد` is an office, but a name before `بن` or after `الدكتور`. */
export function isTitleWord(scan: Scan, i: number, clitic: string): boolean {
  const office = officeAt(scan, i);
  if (!office || office.clitic.length > clitic.length) return false;
  const alone = office.to === i + 1 && !isDefinite(scan, i);
  return !(alone && (isChain(wordAt(scan, i + 1)) || endsInHonorific(scan, i)));
}

/** `وزير الصحة اللبناني أمين قانصو`: behind a title with its country's adjective, an office's word before a family name. */
export const isGivenOffice = (scan: Scan, i: number, word: string): boolean =>
  isNameLikeOffice(scan, i, word) &&
  entityAt(scan, i - 1)?.adjective === true &&
  wordAt(scan, i + 1) !== null &&
  !isStopWord(wordAt(scan, i + 1) ?? '') &&
  !isListed((wordAt(scan, i + 1) ?? '').replace(/^(?:[وبلف]?ال|لل)/, ''));

const endsInHonorific = (scan: Scan, i: number): boolean =>
  [1, 2, 3].some((back) => i - back >= scan.sentence.from && honorificAt(scan, i - back)?.to === i);
