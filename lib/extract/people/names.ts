import { ORDINARY_NAMES } from '../ar/titles';
import { isChain } from './given-words';
import { isGivenName, isInNames } from './known-names';
import { isStopWord } from './name-words';
import { entriesAt, foldedSet, matchAt, officeAt, type Scan, wordAt } from './scan';
import type { NameRead } from './types';
import { MAX_CHAIN, readUnknown, readWords } from './unknown-name';

const ordinary = foldedSet(ORDINARY_NAMES);
const isOrdinary = (word: string): boolean => ordinary.has(word);

/** The gazetteer's people at `i`: full names first, else short ones. */
function knownAt(scan: Scan, i: number): NameRead | null {
  const match = matchAt(scan, i);
  if (!match) return null;
  const entries = entriesAt(scan, i, 'person');
  if (entries.length === 0) return null;
  const full = entries.filter((e) => !e.short);
  const short = full.length === 0;
  // `كبرى`, `سويا`: nobody's short name takes these
  if (short && /[كس]/.test(match.clitic)) return null;
  const words = readWords(scan, i, match.to, match.clitic);
  return {
    from: i,
    to: match.to,
    words,
    clitic: match.clitic,
    people: (short ? entries : full).map((e) => e.person),
    short,
  };
}

/**
 * A name at `i` after a title, a form of address or a conjunction: one that the gazetteer knows, or up to five words
 * that can be a name, with their links (`بن`, `آل`). `least`: how many words an unknown name must have.
 */
export function readName(scan: Scan, i: number, least: number): NameRead | null {
  const known = knownAt(scan, i);
  const unknown = readUnknown(scan, i, least);
  if (known && !known.short) return extended(scan, known, unknown);
  if (!known) return unknown;
  if (unknown && least > 1 && isPairOfShorts(scan, known, unknown)) return known;
  return unknown && unknown.to > known.to ? unknown : extended(scan, known);
}

/** `التقى زيلينسكي ماكرون`, `لقاء زيلينسكي بماكرون`: two who are both known by one word stand side by side. */
function isPairOfShorts(scan: Scan, { to, words, people }: NameRead, unknown: NameRead): boolean {
  const next = matchAt(scan, to);
  if (unknown.to <= to || words.length !== 1 || !next || !['', 'ب'].includes(next.clitic)) return false;
  const others = entriesAt(scan, to, 'person');
  if (others.length === 0 || others.some((e) => people.includes(e.person))) return false;
  const [first = ''] = words;
  return isSafeShort(words) && !isGivenName(first) && !isOrdinary(first) && !isOrdinary(wordAt(scan, to) ?? '');
}

/** A known name runs on through `بن X` and `آل X`, and through further words of an unknown name. */
function extended(scan: Scan, name: NameRead, longer: NameRead | null = null): NameRead {
  let to = name.to;
  if (name.words.length > 1 && longer && !isNextPerson(scan, name, longer))
    while (to < longer.to && isOfName(wordAt(scan, to) ?? 'ال')) to++;
  const end = name.to + MAX_CHAIN;
  while (to < end && isChain(wordAt(scan, to)) && wordAt(scan, to + 1) !== null) to += 2;
  return to === name.to ? name : { ...name, to, words: [...name.words, ...readWords(scan, name.to, to, '')] };
}

/** `سالم الرابحي خالد العساف مستشار كذا`: a given name behind a known full name is somebody else's, whose office follows. */
function isNextPerson(scan: Scan, { to, words }: NameRead, longer: NameRead): boolean {
  const next = wordAt(scan, to) ?? '';
  if (longer.to - to < 2 || next.startsWith('عبد') || !(words.at(-1) ?? '').startsWith('ال')) return false;
  return isGivenName(next) && officeAt(scan, longer.to)?.clitic === '';
}

/** A word with the article belongs to a name only where names are known to have it. */
const isOfName = (word: string): boolean => !word.startsWith('ال') || isInNames(word);

/** A bare short name that is also an everyday word says nothing by itself: `هو`, `لي`. */
export const isSafeShort = (words: readonly string[]): boolean =>
  words.length > 1 || ((words[0]?.length ?? 0) > 2 && !isStopWord(words[0] as string));
