import { foldKey } from '../../shared/arabic/fold';
import type { Sentence } from '../types';

/** Words by which an article turns to other news, without a leading و. */
const OPENINGS = [
  'على صعيد متصل',
  'على صعيد آخر',
  'في سياق متصل',
  'في سياق منفصل',
  'في سياق آخر',
  'في شأن آخر',
  'في شأن متصل',
  'من جهة أخرى',
  'من جهة ثانية',
  'من ناحية أخرى',
  'من ناحية ثانية',
  'من جانب آخر',
  'في تطور آخر',
  'في موضوع آخر',
  'في غضون ذلك',
  'إلى ذلك',
  'في الأثناء',
  'في هذه الأثناء',
].map((phrase) => phrase.split(' ').map(foldKey));

/** What a verb is followed by that names no subject: `من جهة أخرى، أكد أن …` goes on with him who spoke before. */
const NO_SUBJECT = new Set(['أن', 'إن', 'أنه', 'إنه', 'أنها', 'إنها', 'على', 'عن', 'إلى'].map(foldKey));
const PUNCTUATION = /^[\p{P}\p{S}]+$/u;

/** Whether a sentence begins as other news does: `من جهة أخرى، …`, `وعلى الصعيد المتصل …`, with a subject of its own. */
export function opensDigression({ passage: { tokens }, from, to }: Sentence): boolean {
  const textAt = (i: number): string => (i < to ? (tokens[i]?.text ?? '') : '');
  const opening = OPENINGS.find((words) =>
    words.every((word, k) => {
      const text = textAt(from + k);
      return text === word || text === `ال${word}` || (k === 0 && text === `و${word}`);
    }),
  );
  if (!opening) return false;
  const verb = from + opening.length;
  return !NO_SUBJECT.has(textAt(PUNCTUATION.test(textAt(verb)) ? verb + 2 : verb + 1));
}
