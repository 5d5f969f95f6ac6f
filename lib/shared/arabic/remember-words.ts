import type { Token } from './tokens';

/** Words of an article repeat: a few ten thousand cover nearly all text. */
const CAPACITY = 40_000;
/** Longer words are rare, and a piece of a text that is no longer than this does not keep the text in memory (V8). */
const LONGEST = 12;

/**
 * A function of one word that answers from memory what it was asked before. The function must depend on nothing but the
 * word. The memory is bounded: it is emptied when it is full.
 */
export function rememberWords<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = read(word);
    if (known.size >= CAPACITY) known.clear();
    known.set(word, found);
    return found;
  };
}

let slots = 0;

/**
 * As `rememberWords`, for a question that is asked of every token: the answer stands in the word's `notes`, which all
 * its tokens share, so that it costs no look-up. `read` may ask the same token for other notes.
 */
export function rememberTokens<T>(read: (word: string, token: Token) => T): (token: Token) => T {
  const slot = slots++;
  return (token) => {
    const { word } = token;
    const known = word.notes?.[slot];
    if (known !== undefined) return known as T;
    const found = read(token.text, token);
    word.notes ??= [];
    word.notes[slot] = found;
    return found;
  };
}

/** Bits of a number that takes no more room than a reference (V8). */
const FLAG_BITS = 30;
let flags = 0;

/**
 * As `rememberTokens`, for a question whose answer is yes or no: it stands in the word itself, so that a word of which
 * nothing else is asked needs no notes. There is room for fifteen such questions; further ones go into the notes.
 */
export function rememberFlag(read: (word: string, token: Token) => boolean): (token: Token) => boolean {
  if (flags + 2 > FLAG_BITS) return rememberTokens(read);
  const asked = 1 << flags;
  const yes = 2 << flags;
  flags += 2;
  return (token) => {
    const { word } = token;
    if ((word.flags & asked) === 0) {
      const answer = read(token.text, token);
      word.flags |= answer ? asked | yes : asked;
    }
    return (word.flags & yes) !== 0;
  };
}
