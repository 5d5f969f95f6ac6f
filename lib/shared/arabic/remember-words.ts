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
 * As `rememberWords`, for a question that is asked of every token: the answer stands in the token's `notes`, which all
 * tokens of a word share, so that it costs no look-up. `read` may ask the same token for other notes.
 */
export function rememberTokens<T>(read: (word: string, token: Token) => T): (token: Token) => T {
  const slot = slots++;
  return (token) => {
    const known = token.notes[slot];
    if (known !== undefined) return known as T;
    const found = read(token.text, token);
    token.notes[slot] = found;
    return found;
  };
}
