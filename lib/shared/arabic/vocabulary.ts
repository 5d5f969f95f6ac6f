/** A word as all its tokens share it. */
export interface Word {
  /** In the matching form. */
  readonly text: string;
  /** What was found out about the word, null while that is nothing; filled and read by `rememberTokens` alone. */
  notes: unknown[] | null;
  /** Two bits a question, whether it was asked and whether the answer is yes; filled and read by `rememberFlag` alone. */
  flags: number;
}

const toWord = (text: string): Word => ({ text, notes: null, flags: 0 });

/** Places of a table, a power of two: 15,000 articles of news have 190,000 words, and each that is forgotten is asked about anew. */
const SIZE = 1 << 18;
/** Half full at most, so that a free place is near. */
const CAPACITY = SIZE / 2;
/** Longer runs of letters are hardly words, and would only fill the memory. */
const LONGEST = 24;
/** A word's length stands in so many bits beside its beginning. */
const WIDTH_BITS = 5;
const WIDTH = 1 << WIDTH_BITS;
/** Bits of a place that say which word stands there; the others hold so much of its hash as the place does not tell. */
const INDEX_BITS = 18;
const INDEX = (1 << INDEX_BITS) - 1;

/**
 * An open hash table; a word stands at the first free place from its hash on. Only the places are spread: all else is in
 * the order in which the words were met, so that frequent words, which are met early, lie together.
 */
interface Table {
  /** Of each place the top of the word's hash, then 1 + the word's number; 0 of a free place. */
  readonly places: Int32Array;
  readonly words: (Word | undefined)[];
  /** Of each word where its units begin in `units` times 32, plus how many they are. */
  readonly spans: Int32Array;
  readonly units: Uint16Array;
  used: number;
  count: number;
}

const toTable = (): Table => ({
  places: new Int32Array(SIZE),
  words: Array.from<Word | undefined>({ length: CAPACITY }),
  spans: new Int32Array(CAPACITY),
  units: new Uint16Array(CAPACITY * LONGEST),
  used: 0,
  count: 0,
});
let table = toTable();
/** The table that was full last: what is asked for again moves over, so that only rare words are forgotten. */
let before = toTable();

/**
 * The word whose code units stand at `[from, to)`: one object for as long as it is remembered. A hundred thousand words
 * cover nearly all text, and the memory is bounded. Hashed over the units (FNV-1a), which is several times as fast as
 * cutting each word out of the text to look it up in a map.
 */
export function findWord(units: Uint16Array, from: number, to: number): Word {
  if (to - from === 1) return findSign(units[from] as number);
  if (to - from > LONGEST) return toWord(toText(units, from, to));
  let hash = -2128831035;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] as number), 16777619);
  hash ^= hash >>> 15;
  const at = placeOf(table, hash, units, from, to);
  const known = wordAt(table, at);
  if (known) return known;
  const word = wordAt(before, placeOf(before, hash, units, from, to)) ?? toWord(toText(units, from, to));
  add(table, at, hash, word, units, from, to);
  if (table.count >= CAPACITY) {
    before = table;
    table = toTable();
  }
  return word;
}

/** Of each code unit the word that it is alone: every sixth token is a mark or one letter. */
const signs: (Word | undefined)[] = Array.from({ length: 1 << 16 });

function findSign(unit: number): Word {
  const known = signs[unit];
  if (known) return known;
  const word = toWord(String.fromCharCode(unit));
  signs[unit] = word;
  return word;
}

/** The word at a place; none at a free one. */
const wordAt = ({ places, words }: Table, at: number): Word | undefined => {
  const place = places[at] as number;
  return place === 0 ? undefined : words[(place & INDEX) - 1];
};

/** Where the word stands, or the free place where it would. */
function placeOf(
  { places, spans, units: own }: Table,
  hash: number,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  const top = hash >>> INDEX_BITS;
  for (let at = hash & (SIZE - 1); ; at = (at + 1) & (SIZE - 1)) {
    const place = places[at] as number;
    if (place === 0) return at;
    if (place >>> INDEX_BITS !== top) continue;
    const span = spans[(place & INDEX) - 1] as number;
    if ((span & (WIDTH - 1)) !== to - from) continue;
    const shift = (span >> WIDTH_BITS) - from;
    let i = from;
    while (i < to && own[i + shift] === units[i]) i++;
    if (i === to) return at;
  }
}

function add(to: Table, at: number, hash: number, word: Word, units: Uint16Array, from: number, end: number): void {
  to.words[to.count] = word;
  to.spans[to.count] = to.used * WIDTH + end - from;
  for (let i = from; i < end; i++) to.units[to.used++] = units[i] as number;
  to.places[at] = (hash & ~INDEX) | ++to.count;
}

/** As many arguments as a call takes safely. */
const CHUNK = 4096;

/** A text of its own: a piece of the article's would keep all of it in memory. */
function toText(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += CHUNK) text += String.fromCharCode(...units.subarray(i, Math.min(to, i + CHUNK)));
  return text;
}
