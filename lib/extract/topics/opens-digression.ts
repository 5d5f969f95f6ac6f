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

/** Whether a sentence begins as other news does: `من جهة أخرى، …`, `وعلى الصعيد المتصل …`. */
export const opensDigression = ({ passage: { tokens }, from, to }: Sentence): boolean =>
  OPENINGS.some((words) =>
    words.every((word, k) => {
      const text = from + k < to ? (tokens[from + k]?.text ?? '') : '';
      return text === word || text === `ال${word}` || (k === 0 && text === `و${word}`);
    }),
  );
