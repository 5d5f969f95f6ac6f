/** Letters that Persian and Urdu write and Arabic does not, but for foreign names. */
const NOT_ARABIC = /[پچژگٹڈڑںےہھۀکی]/g;
const ARABIC_SCRIPT = /\p{Script=Arabic}/gu;
const LETTER = /\p{L}/gu;
/** Beginnings are enough to tell, and keep the price of a huge article small. */
const LOOK_AT = 4000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** `ar` for Arabic; `und` (undetermined) for everything else: Liqa reads no other language yet, and does not guess. */
export function toLanguage(text: string): 'ar' | 'und' {
  const start = text.slice(0, LOOK_AT);
  const arabic = count(start, ARABIC_SCRIPT);
  if (arabic === 0 || arabic * 2 < count(start, LETTER)) return 'und';
  return count(start, NOT_ARABIC) * 20 > arabic ? 'und' : 'ar';
}
