/** A word as all its tokens share it. */
export interface Word {
  /** In the matching form. */
  readonly text: string;
  /** What was found out about the word; filled and read by `rememberTokens` alone. */
  readonly notes: unknown[];
}

/** Places of a table, a power of two: 15,000 articles of news have 190,000 words, and each that is forgotten is asked about anew. */
const SIZE = 1 << 18;
/** Half full at most, so that a free place is near. */
const CAPACITY = SIZE / 2;
/** Longer runs of letters are hardly words, and would only fill the memory. */
const LONGEST = 24;
/** A word's length stands in so many bits beside its place. */
const WIDTH_BITS = 5;
const WIDTH = 1 << WIDTH_BITS;

/** An open hash table; a word stands at the first free place from its hash on. */
interface Table {
  /** Of each place the word's hash, then where its units begin in `units` times 32 plus how many they are; 0 of a free place. */
  readonly places: Int32Array;
  readonly words: (Word | undefined)[];
  readonly units: Uint16Array;
  used: number;
  count: number;
}

const toTable = (): Table => ({
  places: new Int32Array(2 * SIZE),
  words: Array.from<Word | undefined>({ length: SIZE }),
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
  if (to - from > LONGEST) return { text: toText(units, from, to), notes: [] };
  let hash = -2128831035;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] as number), 16777619);
  hash ^= hash >>> 15;
  const at = placeOf(table, hash, units, from, to);
  const known = table.words[at];
  if (known) return known;
  const word = before.words[placeOf(before, hash, units, from, to)] ?? {
    text: toText(units, from, to),
    notes: [],
  };
  add(table, at, hash, word, units, from, to);
  if (table.count >= CAPACITY) {
    before = table;
    table = toTable();
  }
  return word;
}

/** Where the word stands, or the free place where it would. */
function placeOf({ places, units: own }: Table, hash: number, units: Uint16Array, from: number, to: number): number {
  for (let at = hash & (SIZE - 1); ; at = (at + 1) & (SIZE - 1)) {
    const place = places[2 * at + 1] as number;
    if (place === 0) return at;
    if (places[2 * at] !== hash || (place & (WIDTH - 1)) !== to - from) continue;
    const shift = (place >> WIDTH_BITS) - from;
    let i = from;
    while (i < to && own[i + shift] === units[i]) i++;
    if (i === to) return at;
  }
}

function add(place: Table, at: number, hash: number, word: Word, units: Uint16Array, from: number, to: number): void {
  place.places[2 * at] = hash;
  place.places[2 * at + 1] = place.used * WIDTH + to - from;
  place.words[at] = word;
  for (let i = from; i < to; i++) place.units[place.used++] = units[i] as number;
  place.count++;
}

/** As many arguments as a call takes safely. */
const CHUNK = 4096;

/** A text of its own: a piece of the article's would keep all of it in memory. */
function toText(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += CHUNK) text += String.fromCharCode(...units.subarray(i, Math.min(to, i + CHUNK)));
  return text;
}
