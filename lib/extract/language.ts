import { foldArabic } from '../shared/arabic/fold';
import { rememberFlag } from '../shared/arabic/remember-words';
import { tokenize } from '../shared/arabic/tokens';
import type { Passage } from './types';

/** Letters that Arabic doesn't write and Persian, Urdu, Kurdish or Pashto do. */
const FOREIGN_LETTERS = /[پچژگٹڈڑںےہھکیۆێەڵڕڤ]/gu;
const FUNCTION_WORDS = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'عن',
  'ان',
  'مع',
  'التي',
  'الذي',
  'هذا',
  'هذه',
  'ذلك',
  'بين',
  'خلال',
  'وقد',
  'كما',
  'بعد',
  'قبل',
  'عبر',
  'او',
  'لا',
  'لم',
  'ما',
  'كان',
  'قال',
  'اليوم',
  'امس',
  'الرئيس',
  'وزير',
]);
const FOREIGN_WORDS = new Set([
  'است',
  'را',
  'این',
  'اين',
  'که',
  'كه',
  'برای',
  'براي',
  'ایران',
  'شد',
  'کرد',
  'كرد',
  'می',
  'مي',
  'اور',
  'کی',
  'كي',
  'میں',
  'مين',
  'ہے',
  'نے',
  'کے',
  'سے',
]);

/**
 * Why a text is not read: it is empty, or it is not in Arabic. null for Arabic. A simple count: Arabic letters among all
 * letters, letters and words of the neighbouring languages, and the commonest Arabic words.
 */
export function findLanguageTrouble(passages: readonly Written[]): string | null {
  const counts = countWords(passages);
  const { words, arabic, common } = counts;
  if (words === 0) return 'the text is empty: no meeting can be read from it';
  if (arabic * 2 < words) return 'the text is not in Arabic: no meeting was read from it';
  if (common >= arabic / 4) return null;
  const letters = passages.map((p) => p.folded.original.match(FOREIGN_LETTERS)?.length ?? 0);
  const foreign = letters.reduce((a, b) => a + b, 0);
  return foreign > arabic / 3 || counts.foreign > arabic / 12
    ? 'the text is written in Arabic letters but in another language: no meeting was read from it'
    : null;
}

/** `ar` for Arabic; `und` (undetermined) for everything else: no other language is read yet, and none is guessed. */
export function toLanguage(text: string): 'ar' | 'und' {
  const folded = foldArabic(text);
  return findLanguageTrouble([{ folded, tokens: tokenize(folded) }]) === null ? 'ar' : 'und';
}

type Written = Pick<Passage, 'folded' | 'tokens'>;

interface WordCounts {
  words: number;
  arabic: number;
  /** Words of the neighbouring languages. */
  foreign: number;
  /** The commonest Arabic words, and whatever bears the article. */
  common: number;
}

function countWords(passages: readonly Written[]): WordCounts {
  const counts: WordCounts = { words: 0, arabic: 0, foreign: 0, common: 0 };
  for (const { tokens } of passages)
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      counts.words++;
      if (!isArabic(token)) continue;
      counts.arabic++;
      if (isCommon(token)) counts.common++;
      if (isForeign(token)) counts.foreign++;
    }
  return counts;
}

const isArabic = rememberFlag(startsInArabic);
const isForeign = rememberFlag((word) => FOREIGN_WORDS.has(word));
const isCommon = rememberFlag((word) => word.startsWith('ال') || FUNCTION_WORDS.has(word));

function startsInArabic(word: string): boolean {
  const c = word.charCodeAt(0);
  return (c >= 0x621 && c <= 0x64a) || (c >= 0x671 && c <= 0x6d3);
}
