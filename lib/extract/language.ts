import type { Doc } from './types';

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
export function findLanguageTrouble(doc: Doc): string | null {
  const words = doc.passages.flatMap((p) => p.tokens).filter((t) => t.kind === 'word');
  if (words.length === 0) return 'the text is empty: no meeting can be read from it';
  const arabic = words.filter((t) => /^[\u0621-\u064a\u0671-\u06d3]/.test(t.text));
  if (arabic.length * 2 < words.length) return 'the text is not in Arabic: no meeting was read from it';
  const original = doc.passages.map((p) => p.folded.original).join(' ');
  const foreign = (original.match(FOREIGN_LETTERS) ?? []).length;
  const foreignWords = arabic.filter((t) => FOREIGN_WORDS.has(t.text)).length;
  const common = arabic.filter((t) => FUNCTION_WORDS.has(t.text) || t.text.startsWith('ال')).length;
  const isForeign = (foreign > arabic.length / 3 || foreignWords > arabic.length / 12) && common < arabic.length / 4;
  return isForeign
    ? 'the text is written in Arabic letters but in another language: no meeting was read from it'
    : null;
}
