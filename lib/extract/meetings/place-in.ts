import {
  DIRECTIONS_OF_LAND,
  EVENT_NOUNS,
  HOSTED_EVENTS,
  HOSTING,
  HOSTING_AFTER,
  IN_WORDS,
  NEAR_WORDS,
  NOT_IN_BEFORE,
  PLACE_NOUNS,
  POSTS,
  RELATIVES,
} from '../ar/places';
import type { Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet, matchAt } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { isElsewhere } from './place-elsewhere';
import { capitalAt, isOfPerson, placeAt, realmAt } from './place-names';
import { type Around, type Found, scanOf } from './place-types';
import { townAt } from './place-unknown';

const inWords = foldedSet(IN_WORDS);
const placeNouns = foldedSet([...PLACE_NOUNS, ...DIRECTIONS_OF_LAND]);
const hosting = foldedSet(HOSTING);
const eventNouns = foldedSet(EVENT_NOUNS);
const notBefore = foldedSet(NOT_IN_BEFORE);
const hosts = foldedSet(HOSTING_AFTER);
const posts = foldedSet(POSTS);
const relatives = foldedSet(RELATIVES);
const hostedEvents = foldedSet(HOSTED_EVENTS);
const nearWords = foldedSet(NEAR_WORDS);
const QUOTES = '«»"“”(';
/** `في أحد فنادق العاصمة السويسرية برن` */
const CHAIN = 5;

/** Where a sentence is read for places. */
export interface Reading {
  readonly prepared: Prepared;
  readonly cast: Cast;
  readonly around: Around;
  /** The country of a town that no gazetteer knows, where the words beside it name none. */
  readonly fallback: () => string | null;
}

/**
 * The places that a sentence puts something in, in reading order, outside the words that name people. `triggers` are the
 * tokens of its words of meeting: what is said after them of a war or a government elsewhere (`الأوضاع في …`) is left out.
 */
export function placesIn(reading: Reading, sentence: Sentence, triggers: readonly number[]): Found[] {
  const { prepared, cast, around } = reading;
  const scan = scanOf(prepared, sentence);
  const references = cast.references.get(sentence) ?? [];
  const places: Found[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isOfPerson(references, scan, i)) continue;
    const noun = capitalAt(scan, i, around) ?? realmAt(scan, i, around) ?? townAt(scan, i, reading.fallback());
    const found = noun ?? (matchAt(scan, i) ? placeAt(scan, i, around) : null);
    if (!found) continue;
    const at = noun
      ? (openingOf(sentence, i) ?? (noun.rule === 'capital' ? placedAt(sentence, i, '') : null))
      : placedAt(sentence, i, matchAt(scan, i)?.clitic ?? '');
    const hosting = at === null && i === sentence.from && hosts.has(wordIn(sentence, found.to));
    const isPost = at !== null && isPostOf(references, at) && !around.sides.has(found.country);
    const placed = { sentence, at: at ?? i, triggers, references, planned: around.planned };
    if (hosting || (at !== null && !isPost && !isElsewhere(placed))) places.push(found);
    i = Math.max(i, found.to - 1);
  }
  return places;
}

/** `مدير مكتب … في نيروبي`: where somebody works who is told by his post alone. */
const isPostOf = (references: readonly Reference[], at: number): boolean =>
  references.some((r) => {
    if (r.to !== at || r.mention?.name) return false;
    for (let i = r.from; i < r.to; i++) if (posts.has(wordIn(r.sentence, i))) return true;
    return false;
  });

/** `في بلدة`, `بمدينة`: the token that puts something there; null where the noun only names the town. */
function openingOf(sentence: Sentence, i: number): number | null {
  const before = wordIn(sentence, i - 1);
  if (inWords.has(before) || hosting.has(before)) return i - 1;
  return /^و?ب(?!لد)/.test(wordIn(sentence, i)) ? i : null;
}

/**
 * After في or glued to ب, with nouns and their adjectives between at most: `بالعاصمة الأردنية عمان`, `في «فندق السلام»`,
 * `في أحد فنادق العاصمة … برن`. The token of the preposition, or null.
 */
function placedAt(sentence: Sentence, i: number, clitic: string): number | null {
  if (clitic.includes('ب')) return notBefore.has(bare(wordIn(sentence, i - 1))) ? null : i;
  if (clitic !== '') return null;
  if (isEventsCity(sentence, i)) return i;
  for (let k = i - 1, words = 0; k >= sentence.from && words < CHAIN; k--) {
    const token = sentence.passage.tokens[k];
    if (token?.kind === 'number' || (token?.kind === 'punct' && QUOTES.includes(token.text))) continue;
    const word = wordIn(sentence, k);
    words++;
    if (hosting.has(word) || inWords.has(word) || isNear(sentence, k))
      return (words === 1 || placeNouns.has(wordIn(sentence, k + 1))) && isOfEvent(sentence, k) ? k : null;
    if (placeNouns.has(word) && word.startsWith('ب')) return k;
    if (word === '' || (!placeNouns.has(word) && !word.startsWith('ال'))) return null;
  }
  return null;
}

/** `قرب وارسو`, `بالقرب من وارسو`, `على مشارف وارسو` */
const isNear = (sentence: Sentence, k: number): boolean =>
  nearWords.has(wordIn(sentence, wordIn(sentence, k) === 'من' ? k - 1 : k));

/** What hosts in a relative clause hosts what stands before: `القمة التي تستضيفها وارسو`, but not `الألعاب التي تستضيفها`. */
function isOfEvent(sentence: Sentence, k: number): boolean {
  if (!hosting.has(wordIn(sentence, k)) || !relatives.has(wordIn(sentence, k - 1))) return true;
  for (let i = k - 2; i >= Math.max(sentence.from, k - EVENT_REACH); i--)
    if (hostedEvents.has(bareEvent(wordIn(sentence, i)))) return true;
  return false;
}

const EVENT_REACH = 6;
const bareEvent = (word: string): string => word.replace(/^[وف]?(?:[بك]?ال|لل)/, '');

const bare = (word: string): string => word.replace(/^(?:[وف]?ال)/, '');

/** `على هامش منتدى أنطاليا`: an event of a city, beside which people met. */
function isEventsCity(sentence: Sentence, i: number): boolean {
  if (!eventNouns.has(wordIn(sentence, i - 1))) return false;
  for (let k = i - 2; k >= Math.max(sentence.from, i - 5); k--) if (wordIn(sentence, k) === MARGIN) return true;
  return false;
}

const MARGIN = 'هامش';
