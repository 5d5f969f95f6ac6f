/**
 * The matching form of a text: what the extractor, the gazetteer, the search index and the query all compare.
 * NFKC; tashkeel, tatweel and direction marks dropped; أ إ آ ٱ → ا, ى → ي, ة → ه; Persian kaf and yeh to the Arabic
 * ones; Arabic-Indic digits to 0–9; Latin letters in lower case. Every unit keeps the offset it came from.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** The code units of `text`, which are several times as fast to go through as a string. */
  readonly units: Uint16Array;
  /** `starts[i]`: where in the original the unit that gave `text[i]` begins; `starts[text.length]` is the original's length. */
  readonly starts: Uint32Array;
}

const DROP = '';
const table = new Map<number, string>();
for (const [from, to] of [
  ['أإآٱ', 'ا'],
  ['ىیے', 'ي'],
  ['ة', 'ه'],
  ['کگ', 'ك'],
] as const)
  for (const c of from) table.set(c.charCodeAt(0), to);
for (let d = 0; d < 10; d++) {
  table.set(0x660 + d, String(d));
  table.set(0x6f0 + d, String(d));
}
const DROPPED: readonly (readonly [first: number, last: number])[] = [
  [0x064b, 0x065f], // tashkeel and the combining hamza
  [0x0670, 0x0670], // dagger alif
  [0x0640, 0x0640], // tatweel
  [0x0610, 0x061a], // Quranic marks
  [0x06d6, 0x06ed],
  [0x200b, 0x200f], // zero-width and direction marks
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x061c, 0x061c],
  [0xfeff, 0xfeff],
  [0x00ad, 0x00ad],
];
for (const [first, last] of DROPPED) for (let c = first; c <= last; c++) table.set(c, DROP);
for (let c = 0x41; c <= 0x5a; c++) table.set(c, String.fromCharCode(c + 32));
table.set(0xa0, ' ');

/** The folded form of one code point; computed once for each that is met outside the table. */
function foldCodePoint(point: number, char: string): string {
  const known = table.get(point);
  if (known !== undefined) return known;
  let out = '';
  for (const c of char.normalize('NFKC').toLowerCase()) out += table.get(c.codePointAt(0) as number) ?? c;
  table.set(point, out);
  return out;
}

/** `plain[c]`: the one unit that code unit `c` folds to; GONE, or MANY where `foldCodePoint` has to say. */
const MANY = 0xffff;
const GONE = 0xfffe;
const plain = new Uint16Array(0x10000).fill(MANY);
for (let c = 0; c < 0x64b; c++) if (c < 0x80 || c >= 0x621) plain[c] = c;
for (const [from, to] of table) plain[from] = to === DROP ? GONE : to.charCodeAt(0);

/** Folds a text and keeps where each unit came from. Linear in the length. */
export function foldArabic(original: string): FoldedText {
  const { length } = original;
  if (scratch.units.length <= length) widen(length + 1);
  let { units, starts } = scratch;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const unit = original.charCodeAt(i);
    const folded = plain[unit] as number;
    if (folded < GONE) {
      if (count >= units.length) ({ units, starts } = widen(count + 1));
      units[count] = folded;
      starts[count++] = i;
    } else if (folded === MANY) {
      const point = original.codePointAt(i) as number;
      const width = point > 0xffff ? 2 : 1;
      const many = foldCodePoint(point, original.slice(i, i + width));
      if (width === 1) remember(unit, many);
      if (count + many.length > units.length) ({ units, starts } = widen(count + many.length));
      for (let k = 0; k < many.length; k++) {
        units[count] = many.charCodeAt(k);
        starts[count++] = i;
      }
      i += width - 1;
    }
  }
  starts[count] = length;
  const folded = {
    original,
    text: textOf(units, count),
    units: units.slice(0, count),
    starts: starts.slice(0, count + 1),
  };
  if (units.length > LARGE) scratch = toScratch(LARGE);
  return folded;
}

/** The index in `text` of the first unit that comes from the original's offset or after: a binary search. */
export function findUnit({ starts }: FoldedText, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whoever folds to one unit is looked up the next time. */
function remember(unit: number, folded: string): void {
  if (folded.length === 0) plain[unit] = GONE;
  else if (folded.length === 1 && folded.charCodeAt(0) < GONE) plain[unit] = folded.charCodeAt(0);
}

interface Scratch {
  readonly units: Uint16Array;
  /** One longer: the end has a start too. */
  readonly starts: Uint32Array;
}

const LARGE = 1 << 16;
const toScratch = (size: number): Scratch => ({ units: new Uint16Array(size), starts: new Uint32Array(size + 1) });
/** Written anew by every text; grows for a long one and shrinks after it. */
let scratch = toScratch(LARGE);

function widen(least: number): Scratch {
  const wide = toScratch(Math.max(least, scratch.units.length * 2));
  wide.units.set(scratch.units);
  wide.starts.set(scratch.starts);
  scratch = wide;
  return wide;
}

/** As many arguments as a call takes safely. */
const CHUNK = 4096;

function textOf(units: Uint16Array, count: number): string {
  let text = '';
  for (let i = 0; i < count; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(count, i + CHUNK)) as unknown as number[]);
  return text;
}

/** The matching form alone, for keys and search words. */
export const foldKey = (text: string): string => foldArabic(text).text;
