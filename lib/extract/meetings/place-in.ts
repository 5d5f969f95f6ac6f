import {
  ATTENDING,
  DIRECTIONS_OF_LAND,
  EVENT_NOUNS,
  IN_WORDS,
  NEAR_WORDS,
  NOT_IN_BEFORE,
  PLACE_NOUNS,
  POSTS,
  TALKS,
} from '../ar/places';
import type { Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { entriesAt, foldedSet, matchAt, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { isElsewhere } from './place-elsewhere';
import { hostsMeeting, isHosting, opensAsHost } from './place-hosting';
import { capitalAt, isOfPerson, placeAt, realmAt } from './place-names';
import { type Around, type Found, scanOf } from './place-types';
import { townAt } from './place-unknown';

const inWords = foldedSet(IN_WORDS);
const placeNouns = foldedSet([...PLACE_NOUNS, ...DIRECTIONS_OF_LAND]);
const eventNouns = foldedSet(EVENT_NOUNS);
const notBefore = foldedSet(NOT_IN_BEFORE);
const attending = foldedSet(ATTENDING);
const posts = foldedSet(POSTS);
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
      ? (openingOf(noun) ?? (noun.rule === 'capital' ? placedAt(noun, '', scan) : null))
      : placedAt({ ...found, from: i }, matchAt(scan, i)?.clitic ?? '', scan);
    const hosting = at === null && opensAsHost(sentence, i, found.to);
    const isPost =
      at !== null &&
      (isTitlesLand(references, at, found) || (isPostOf(references, at) && !around.sides.has(found.country)));
    const placed = { sentence, at: at ?? i, triggers, references, planned: around.planned };
    if (hosting || (at !== null && !isPost && !isElsewhere(placed))) places.push(found);
    i = Math.max(i, found.to - 1);
  }
  return places;
}

/** `وزير الخارجية والتجارة في مالطا`: the country is the last word of the title, and nobody is named in between. */
const isTitlesLand = (references: readonly Reference[], at: number, { country, rule }: Found): boolean =>
  rule === 'country' &&
  references.some(
    (r) => r.to === at && !r.mention?.name && r.mention?.entity === null && r.official.entity === country,
  );

/** `مدير مكتب … في نيروبي`: where somebody works who is told by his post alone. */
const isPostOf = (references: readonly Reference[], at: number): boolean =>
  references.some((r) => {
    if (r.to !== at || r.mention?.name) return false;
    for (let i = r.from; i < r.to; i++) if (posts.has(wordIn(r.sentence, i))) return true;
    return false;
  });

/** `في بلدة`, `بمدينة`: the token that puts something there; null where the noun only names the town. */
function openingOf({ sentence, from, to }: Found): number | null {
  if (inWords.has(wordIn(sentence, from - 1))) return from - 1;
  if (isHosting(sentence, from - 1)) return hostsMeeting(sentence, from - 1, to) ? from - 1 : null;
  return /^و?ب(?!لد)/.test(wordIn(sentence, from)) ? from : null;
}

/**
 * After في or glued to ب, with nouns and their adjectives between at most: `بالعاصمة الأردنية عمان`, `في «فندق السلام»`,
 * `في أحد فنادق العاصمة … برن`. The token of the preposition, or null.
 */
function placedAt({ sentence, from: i, to, rule }: Found, clitic: string, scan: Scan): number | null {
  if (clitic.includes('ب')) return notBefore.has(bare(wordIn(sentence, i - 1))) ? null : i;
  if (clitic !== '') return null;
  if (isEventsPlace(sentence, i, rule === 'city') || isBetween(sentence, i, to) || isInAddress(scan, i, to)) return i;
  for (let k = i - 1, words = 0; k >= sentence.from && words < CHAIN; k--) {
    const token = sentence.passage.tokens[k];
    if (token?.kind === 'number' || (token?.kind === 'punct' && QUOTES.includes(token.text))) continue;
    const word = wordIn(sentence, k);
    words++;
    const isHost = isHosting(sentence, k);
    if (isHost || inWords.has(word) || isNear(sentence, k)) {
      if (words > 1 && !placeNouns.has(wordIn(sentence, k + 1))) return null;
      return !isHost || hostsMeeting(sentence, k, to) ? k : null;
    }
    if (placeNouns.has(word) && word.startsWith('ب')) return k;
    if (word === '' || (!placeNouns.has(word) && !word.startsWith('ال'))) return null;
  }
  return null;
}

/** `قرب وارسو`, `بالقرب من وارسو`, `على مشارف وارسو` */
const isNear = (sentence: Sentence, k: number): boolean =>
  nearWords.has(wordIn(sentence, wordIn(sentence, k) === 'من' ? k - 1 : k));

const bare = (word: string): string => word.replace(/^(?:[وف]?ال)/, '');

/** `على هامش منتدى أنطاليا`, `يشارك في اجتماعات كيغالي`: an event called after its place, which people attend. */
function isEventsPlace(sentence: Sentence, i: number, isCity: boolean): boolean {
  if (!eventNouns.has(wordIn(sentence, i - 1))) return false;
  for (let k = i - 2; k >= Math.max(sentence.from, i - EVENT_REACH); k--) {
    const word = wordIn(sentence, k);
    if (word === MARGIN || (isCity && attending.has(word))) return true;
  }
  return false;
}

/** `في المقر الرسمي، بوتراجايا، ماليزيا`: a city between commas, and then the country it is in. */
function isInAddress(scan: Scan, i: number, to: number): boolean {
  if (!isComma(scan, i - 1) || !isComma(scan, to)) return false;
  const [land] = entriesAt(scan, to + 1, 'entity');
  return land !== undefined && entriesAt(scan, i, 'city').some((e) => e.city.country === land.code);
}

const isComma = ({ tokens }: Scan, i: number): boolean => tokens[i]?.text === '،' || tokens[i]?.text === ',';

/** `مباحثات القاهرة بين …`: talks called after the city they were in. */
const isBetween = (sentence: Sentence, i: number, to: number): boolean =>
  talks.has(wordIn(sentence, i - 1).replace(/^و?[بل]?/, '')) && wordIn(sentence, to) === BETWEEN;

const talks = foldedSet(TALKS);
const BETWEEN = 'بين';
const EVENT_REACH = 12;
const MARGIN = 'هامش';
