import type { FoldedText } from './fold';

export type TokenKind = 'word' | 'number' | 'punct';

/** A word, a number or one punctuation mark, in the matching form, with its span in the original. */
export interface Token {
  readonly kind: TokenKind;
  /** Folded: `وزير`, `الصيني`, `12`, `(`. A word is a run of letters of one script. */
  readonly text: string;
  /** UTF-16 offsets `[start, end)` into the original. */
  readonly start: number;
  readonly end: number;
  /** A line break stands between this token and the one before it. */
  readonly afterBreak: boolean;
  /** White space (or the beginning) stands before it. */
  readonly afterSpace: boolean;
}

const SPACE = 0;
const ARABIC = 1;
const LATIN = 2;
const DIGIT = 3;
const PUNCT = 4;
type CharClass = typeof SPACE | typeof ARABIC | typeof LATIN | typeof DIGIT | typeof PUNCT;

function classOf(c: number): CharClass {
  if (c === 0x20 || (c >= 9 && c <= 13)) return SPACE;
  if ((c >= 0x621 && c <= 0x64a) || (c >= 0x671 && c <= 0x6d3) || (c >= 0x750 && c <= 0x77f)) return ARABIC;
  if (c >= 0x30 && c <= 0x39) return DIGIT;
  if ((c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x2af && c !== 0xd7 && c !== 0xf7)) return LATIN;
  if (c < 0x80) return PUNCT;
  return /\p{L}/u.test(String.fromCharCode(c)) ? LATIN : /\s/u.test(String.fromCharCode(c)) ? SPACE : PUNCT;
}

/**
 * Splits a folded text into tokens in one pass. Dropped marks (tashkeel, tatweel) never split a word; `_` and `#` do,
 * so that `#زيارة_رسمية` gives its words.
 */
export function tokenize(folded: FoldedText): Token[] {
  const { text, starts } = folded;
  const tokens: Token[] = [];
  let afterBreak = true;
  let afterSpace = true;
  for (let i = 0; i < text.length; ) {
    const cls = classOf(text.charCodeAt(i));
    if (cls === SPACE) {
      if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) afterBreak = true;
      afterSpace = true;
      i++;
      continue;
    }
    let j = i + 1;
    if (cls !== PUNCT) while (j < text.length && classOf(text.charCodeAt(j)) === cls) j++;
    // what came from one character of the original (a ligature, a fraction, a surrogate pair) stays in one token
    while (j < text.length && starts[j] === starts[j - 1]) j++;
    const kind = cls === PUNCT ? 'punct' : cls === DIGIT ? 'number' : 'word';
    const start = starts[i] as number;
    tokens.push({ kind, text: text.slice(i, j), start, end: endOf(folded, j), afterBreak, afterSpace });
    afterBreak = false;
    afterSpace = false;
    i = j;
  }
  return tokens;
}

/** The original's offset just after folded unit `j - 1`, without the marks dropped after it that belong to a later gap. */
function endOf({ original, starts }: FoldedText, j: number): number {
  const last = starts[j - 1] as number;
  const width = (original.codePointAt(last) as number) > 0xffff ? 2 : 1;
  let end = last + width;
  const next = starts[j] as number;
  // tashkeel written after the last letter belongs to the word; white space and direction marks do not
  while (end < next && isVowelMark(original.charCodeAt(end))) end++;
  return end;
}

const isVowelMark = (c: number): boolean => (c >= 0x64b && c <= 0x65f) || c === 0x670 || c === 0x640;
