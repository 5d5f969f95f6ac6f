import type { Role } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { rememberFlag, rememberTokens } from '../../shared/arabic/remember-words';
import { isHyphen, type Token } from '../../shared/arabic/tokens';
import { HONORIFICS, NAMES_AFTER_ALI } from '../ar/titles';
import { type CliticReading, readingsOf } from '../match/clitics';
import { type Entry, wordsOf } from '../match/lexicon';
import type { Match, Matches } from '../match/match';
import { buildTrie, type PhraseTrie } from '../match/trie';
import type { Sentence } from '../types';
import { buildOfficeLexicon, type OfficeSense } from './office-lexicon';

/** A sentence as the readers of names and titles see it. */
export interface Scan {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly matches: Matches;
  readonly end: number;
}

/** A phrase of the language pack at a token. */
export interface WordHit<T> {
  readonly to: number;
  readonly clitic: string;
  readonly values: readonly T[];
}

/** Phrases of the language pack, and with which readings of a word any of them begins: none for most words. */
interface Phrases<T> {
  readonly trie: PhraseTrie<T>;
  readonly openings: (token: Token) => readonly CliticReading[];
}

const NONE: readonly CliticReading[] = [];

const toPhrases = <T>(trie: PhraseTrie<T>): Phrases<T> => ({
  trie,
  openings: rememberTokens((text, token) =>
    trie.mayOpenIn(text) ? readingsOf(token).filter((reading) => trie.opens(reading.word)) : NONE,
  ),
});

const offices = toPhrases(buildOfficeLexicon());
const honorifics = toPhrases(buildHonorifics());

function buildHonorifics(): PhraseTrie<Role | null> {
  const trie = buildTrie<Role | null>();
  for (const { phrase, role } of HONORIFICS) trie.add(wordsOf(phrase), role ?? null);
  return trie;
}

/** The folded word at `i`; null where there is none in the sentence. */
export function wordAt({ tokens, end }: Scan, i: number): string | null {
  const token = i < end ? tokens[i] : undefined;
  return token?.kind === 'word' ? token.text : null;
}

/** Whether the word at `i` bears the article; `أليسا` folds to the same first letters and does not. */
export function isDefinite(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (word === null || word.length < 4 || !word.startsWith('ال')) return false;
  return scan.sentence.passage.folded.original.charCodeAt(scan.tokens[i]?.start ?? 0) === ALEF;
}

const ALEF = 0x627;

/**
 * `على` the preposition and `علي` the name fold to one word; the last letter of the original tells them apart, or, where
 * a newspaper writes every last `ي` so, the form of address before it.
 */
export function isAli(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.text !== 'علي') return false;
  const last = scan.sentence.passage.folded.original[token.end - 1];
  return last === 'ي' || isAddressed(scan, i) || isTitled(scan, i);
}

/** `السفير التركي على رضا …`: behind a country's name or adjective, and before a given name that no other word is. */
const isTitled = (scan: Scan, i: number): boolean =>
  i > scan.sentence.from &&
  ALI_SECONDS.has(wordAt(scan, i + 1) ?? '') &&
  wordAt(scan, i + 2) !== null &&
  (matchAt(scan, i - 1)?.entries.some((e) => e.kind === 'adjective') ?? false);

/** `السيد على …`: after a form of address that is no office, and before no title. */
function isAddressed(scan: Scan, i: number): boolean {
  const address = i > scan.sentence.from ? honorificAt(scan, i - 1) : null;
  return address?.to === i && address.values[0] === null && wordAt(scan, i + 1) !== null && !officeAt(scan, i + 1);
}

/** A hyphen with no space on either side: `جونغ-أون`. */
export const isHyphenAt = ({ tokens, end }: Scan, i: number): boolean =>
  i + 1 < end && isHyphen(tokens[i], tokens[i + 1]);

export const isPunct = ({ tokens, end }: Scan, i: number, marks: string): boolean => {
  const token = i < end ? tokens[i] : undefined;
  return token?.kind === 'punct' && marks.includes(token.text);
};

function findPhrase<T>(scan: Scan, i: number, phrases: Phrases<T>): WordHit<T> | null {
  const first = i < scan.end ? scan.tokens[i] : undefined;
  if (first?.kind !== 'word') return null;
  const readings = phrases.openings(first);
  if (readings.length === 0) return null;
  const { trie } = phrases;
  const rest = (ahead: number) => wordAt(scan, i + ahead) ?? undefined;
  let best: WordHit<T> | null = null;
  for (const { clitic, word } of readings) {
    const hit = trie.findLongest(word, rest);
    if (hit && (!best || i + hit.length > best.to)) best = { to: i + hit.length, clitic, values: hit.values };
    if (best && clitic === '') break;
  }
  return best;
}

/** Words that end otherwise need no list of readings. */
const opens = <T>(token: Token, { trie, openings }: Phrases<T>): boolean =>
  trie.mayOpenIn(token.text) && openings(token).length > 0;

/** Whether a word by itself may begin an office or a form of address. False is certain. */
export const opensTitle = rememberFlag((_, token): boolean => opens(token, offices) || opens(token, honorifics));

/** Whether an office may begin with a word. False is certain. */
export const opensOffice = rememberFlag((_, token): boolean => opens(token, offices));

/** The office that begins at `i`, in its longest form. */
export const officeAt = (scan: Scan, i: number): WordHit<OfficeSense> | null => findPhrase(scan, i, offices);

/** The senses of an office of exactly these words. */
export function findOffice(words: readonly string[]): readonly OfficeSense[] | null {
  const hit = offices.trie.findLongest(words[0] ?? '', (ahead) => words[ahead]);
  return hit && hit.length === words.length ? hit.values : null;
}

/** The form of address that begins at `i`. */
export const honorificAt = (scan: Scan, i: number): WordHit<Role | null> | null => findPhrase(scan, i, honorifics);

/** `نظيره السعودي الأمير …`: behind the forms of address at `i`. */
export function afterHonorifics(scan: Scan, i: number): number {
  let at = i;
  for (let address = honorificAt(scan, at); address?.clitic === ''; address = honorificAt(scan, at)) at = address.to;
  return at;
}

/** The entries of one kind in the phrase that begins at `i`. */
export function entriesAt<K extends Entry['kind']>(
  scan: Scan,
  i: number,
  kind: K,
): readonly Extract<Entry, { kind: K }>[] {
  const entries = matchAt(scan, i)?.entries;
  // most places have none: spare them the filter
  return entries?.some((e) => e.kind === kind)
    ? entries.filter((e): e is Extract<Entry, { kind: K }> => e.kind === kind)
    : [];
}

export function matchAt(scan: Scan, i: number): Match | null {
  const match = i < scan.end ? scan.matches.get(i) : undefined;
  return match && match.to <= scan.end ? match : null;
}

/** The country or organisation named, or whose adjective stands, at `i`. */
export function entityAt(
  scan: Scan,
  i: number,
): { readonly code: string; readonly to: number; readonly clitic: string; readonly adjective: boolean } | null {
  const match = matchAt(scan, i);
  if (!match) return null;
  // `التشيلي` is both the country and its adjective
  const adjective = match.entries.some((e) => e.kind === 'adjective');
  for (const entry of match.entries)
    if (entry.kind === 'entity' || entry.kind === 'adjective')
      return { code: entry.code, to: match.to, clitic: match.clitic, adjective };
  return null;
}

/** Whether the phrase at `i` can be a country's name; `السعودية` is its adjective too. */
export const isNamedAt = (scan: Scan, i: number): boolean =>
  matchAt(scan, i)?.entries.some((e) => e.kind === 'entity') === true;

/** A set of folded words out of ordinary spelling. */
export const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((w) => foldKey(w)));

const ALI_SECONDS = foldedSet(NAMES_AFTER_ALI);
