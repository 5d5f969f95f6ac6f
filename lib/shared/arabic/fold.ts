/**
 * The matching form of a text: what the extractor, the gazetteer, the search index and the query all compare.
 * NFKC; tashkeel, tatweel and direction marks dropped; أ إ آ ٱ → ا, ى → ي, ة → ه; Persian kaf and yeh to the Arabic
 * ones; Arabic-Indic digits to 0–9; Latin letters in lower case. Every unit keeps the offset it came from.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
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

/** Folds a text and keeps where each unit came from. Linear in the length. */
export function foldArabic(original: string): FoldedText {
  const starts = new Uint32Array(original.length * 4 + 1);
  let text = '';
  let grown = starts;
  for (let i = 0; i < original.length; ) {
    const unit = original.charCodeAt(i);
    let folded: string;
    let width = 1;
    if ((unit >= 0x621 && unit <= 0x64a) || unit < 0x80) {
      folded = table.get(unit) ?? (original[i] as string);
    } else {
      const point = original.codePointAt(i) as number;
      width = point > 0xffff ? 2 : 1;
      folded = foldCodePoint(point, original.slice(i, i + width));
    }
    if (text.length + folded.length >= grown.length) {
      const wider = new Uint32Array(grown.length * 2 + folded.length);
      wider.set(grown);
      grown = wider;
    }
    for (let k = 0; k < folded.length; k++) grown[text.length + k] = i;
    text += folded;
    i += width;
  }
  grown[text.length] = original.length;
  return { original, text, starts: grown.slice(0, text.length + 1) };
}

/** The matching form alone, for keys and search words. */
export const foldKey = (text: string): string => foldArabic(text).text;
