import { nameWords, soundsAlike } from '../../extract/link/names';
import { cliticReadings } from '../../extract/match/clitics';
import { wordsOf } from '../../extract/match/lexicon';
import type { Prepared } from '../../extract/prepare';
import type { Passage, Sentence } from '../../extract/types';

/** Tokens `[from, to)` of a passage. */
export interface Place {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** How many words may stand between those of a name that was shortened elsewhere. */
const SLACK = 3;

/** The words of a name by which spellings compare: no `بن`, no article. */
export const toNameKey = (name: string): readonly string[] => nameWords(wordsOf(name));

/** Whether one name is the other with words left out, by sound; a lone word must be the other's first or last. */
export function namesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [only] = short;
  if (only === undefined) return false;
  if (short.length === 1) return soundsAlike(only, long[0] ?? '') || soundsAlike(only, long.at(-1) ?? '');
  return countInOrder(short, long) === short.length;
}

/** How many words of the first stand in the second, in order. */
function countInOrder(words: readonly string[], long: readonly string[]): number {
  let at = 0;
  let found = 0;
  for (const word of words) {
    const next = long.findIndex((other, i) => i >= at && soundsAlike(word, other));
    if (next < 0) continue;
    found++;
    at = next + 1;
  }
  return found;
}

/**
 * Where an article writes a name: two of its words beside each other, or, if it never does, its last word alone. In
 * reading order, with what the cleaner took out.
 */
export function findName(prepared: Prepared, name: string): Place[] {
  const key = toNameKey(name);
  const needed = Math.min(2, key.length);
  const whole = prepared.doc.passages.flatMap((passage) => findIn(passage, key, needed));
  const last = key.at(-1);
  return whole.length > 0 || last === undefined
    ? whole
    : prepared.doc.passages.flatMap((passage) => findIn(passage, [last], 1));
}

function findIn(passage: Passage, key: readonly string[], needed: number): Place[] {
  const places: Place[] = [];
  const size = key.length + SLACK;
  for (let from = 0; from < passage.tokens.length; from++) {
    if (!opens(passage, from, key)) continue;
    const to = endOf(passage, from, size);
    const run = passage.tokens.slice(from, to).map((t) => t.text);
    const words = readingsOf(run[0] ?? '').map((first) => nameWords([first, ...run.slice(1)]));
    if (words.some((w) => countInOrder(key, w) >= needed))
      places.push({ passage, from, to: Math.min(to, from + key.length) });
  }
  return places;
}

const readingsOf = (word: string): string[] => cliticReadings(word).map((r) => r.word);

/** Whether the token can be the first word of the name that is written here. */
const opens = ({ tokens }: Passage, at: number, key: readonly string[]): boolean =>
  tokens[at]?.kind === 'word' &&
  readingsOf(tokens[at].text).some((word) => {
    const [plain] = nameWords([word, ...(word === 'عبد' || word === 'ابو' ? [tokens[at + 1]?.text ?? ''] : [])]);
    return plain !== undefined && key.some((k) => soundsAlike(k, plain));
  });

function endOf({ tokens }: Passage, from: number, size: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < size && tokens[to]?.kind === 'word') to++;
  return to;
}

/** The sentence that holds a place; null where the cleaner took it out. */
export const sentenceOf = (prepared: Prepared, { passage, from }: Place): Sentence | null =>
  prepared.doc.sentences.find((s) => s.passage === passage && s.from <= from && from < s.to) ?? null;
