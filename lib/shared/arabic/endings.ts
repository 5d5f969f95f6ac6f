/** Letters by which the ends of words are told apart; shorter words by all that they have. */
const LETTERS = 3;
const SIZE = 1 << 14;

/** The ends of some words, to pass over most others without taking off what may be glued before them. */
interface Endings {
  add(word: string): void;
  /** Whether one of the words may be the end of this one: `وللوزير` ends as `وزير` and `الوزير` do. False is certain. */
  readonly mayEnd: (word: string) => boolean;
}

export function buildEndings(words: Iterable<string> = []): Endings {
  const known = new Uint8Array(SIZE);
  const add = (word: string): void => {
    known[placeOf(word, Math.min(word.length, LETTERS))] = 1;
  };
  for (const word of words) add(word);
  return {
    add,
    mayEnd(word) {
      // of three letters `لل` may be two, which stand for an article
      if (word.length <= LETTERS) return true;
      for (let length = LETTERS; length > 0; length--) if (known[placeOf(word, length)] === 1) return true;
      return false;
    },
  };
}

/** Where a word's last letters are noted; two endings may share a place. */
function placeOf(word: string, length: number): number {
  let hash = length;
  for (let i = word.length - length; i < word.length; i++) hash = Math.imul(hash, 61) + word.charCodeAt(i);
  return hash & (SIZE - 1);
}
