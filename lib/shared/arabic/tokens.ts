import type { FoldedText } from './fold';
import { findWord, type Word } from './vocabulary';

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
  /** What was found out about the word, the same for all its tokens; filled and read by `remember-words` alone. */
  readonly word: Word;
}

const SPACE = 0;
const ARABIC = 1;
const LATIN = 2;
const DIGIT = 3;
const PUNCT = 4;
type CharClass = typeof SPACE | typeof ARABIC | typeof LATIN | typeof DIGIT | typeof PUNCT;

/** Classes met so far; UNKNOWN until then. */
const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classOf(c: number): number {
  const known = classes[c] as number;
  if (known !== UNKNOWN) return known;
  const found = findClass(c);
  classes[c] = found;
  return found;
}

function findClass(c: number): CharClass {
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
  const { units, starts } = folded;
  const { length } = units;
  const tokens: Token[] = [];
  let afterBreak = true;
  let afterSpace = true;
  for (let i = 0; i < length; ) {
    const cls = classOf(units[i] as number);
    if (cls === SPACE) {
      if (units[i] === 10 || units[i] === 13) afterBreak = true;
      afterSpace = true;
      i++;
      continue;
    }
    let j = i + 1;
    if (cls !== PUNCT) while (j < length && classOf(units[j] as number) === cls) j++;
    // what came from one character of the original (a ligature, a fraction, a surrogate pair) stays in one token
    while (j < length && starts[j] === starts[j - 1]) j++;
    const kind = cls === PUNCT ? 'punct' : cls === DIGIT ? 'number' : 'word';
    const start = starts[i] as number;
    const word = findWord(units, i, j);
    tokens.push({ kind, text: word.text, start, end: endOf(folded, j), afterBreak, afterSpace, word });
    afterBreak = false;
    afterSpace = false;
    i = j;
  }
  return tokens;
}

/** The original's offset just after folded unit `j - 1`, without the marks dropped after it that belong to a later gap. */
function endOf({ original, starts }: FoldedText, j: number): number {
  const last = starts[j - 1] as number;
  const width = isSurrogate(original.charCodeAt(last)) && (original.codePointAt(last) as number) > 0xffff ? 2 : 1;
  let end = last + width;
  const next = starts[j] as number;
  // tashkeel written after the last letter belongs to the word; white space and direction marks do not
  while (end < next && isVowelMark(original.charCodeAt(end))) end++;
  return end;
}

const isSurrogate = (c: number): boolean => (c & 0xf800) === 0xd800;

const isVowelMark = (c: number): boolean => (c >= 0x64b && c <= 0x65f) || c === 0x670 || c === 0x640;

/** Whether a token is a hyphen inside a word, with no space on either side: `جونغ-أون`. */
export const isHyphen = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'punct' &&
  '-‐‑'.includes(token.text) &&
  !token.afterSpace &&
  next?.kind === 'word' &&
  !next.afterSpace;
