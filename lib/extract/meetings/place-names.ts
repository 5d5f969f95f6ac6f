import { gazetteer } from '../../gazetteer';
import type { GazetteerCity } from '../../gazetteer/types';
import { KINGDOMS } from '../ar/outlets';
import { CAPITAL_OF, CITY_NOUNS, CITY_STATES, HOME_REALMS, PLACE_NOUNS, THE_CAPITAL, TOWARDS } from '../ar/places';
import type { Reference } from '../link/officials';
import { entriesAt, foldedSet, matchAt, type Scan } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { type Around, type Found, isPlaceless } from './place-types';

const placeNouns = foldedSet(PLACE_NOUNS);
const towards = foldedSet(TOWARDS);
const cityNouns = foldedSet(CITY_NOUNS);
const homeRealms = foldedSet(HOME_REALMS);
const REALMS: ReadonlySet<string> = new Set([...KINGDOMS, 'OM']);
/** A country that is a kingdom or a sultanate. */
export const isRealm = (country: string): boolean => REALMS.has(country);
const capitalOf = foldedSet(CAPITAL_OF);
const theCapital = foldedSet(THE_CAPITAL);

/** Inside the words that name somebody; but a country that itself stands for somebody spoken of before is a country here. */
export const isOfPerson = (references: readonly Reference[], scan: Scan, i: number): boolean =>
  references.some((r) => r.from <= i && i < r.to && !(r.from === i && r.to === matchAt(scan, i)?.to));

/** The place whose name begins at token `i`; null where none does. A venue says more than a city, a city than a country. */
export function placeAt(scan: Scan, i: number, around: Around): Found | null {
  const match = matchAt(scan, i);
  if (!match) return null;
  const at = { sentence: scan.sentence, from: i, to: match.to };
  const [venue] = entriesAt(scan, i, 'venue');
  if (venue) return cityAfterVenue(scan, match.to, around) ?? venueAt(at, venue.venue);
  const city = chooseCity(
    entriesAt(scan, i, 'city').map((e) => e.city),
    around.day,
  );
  const country = entriesAt(scan, i, 'entity').find((e) => !isPlaceless(e.code))?.code ?? null;
  if (city && (country === null || meansCity(scan, i, city, country, around)))
    return { ...at, country: city.country, city: city.en, rule: 'city' };
  return country === null ? null : { ...at, country, city: null, rule: 'country' };
}

const venueAt = (
  at: Pick<Found, 'sentence' | 'from' | 'to'>,
  venue: { readonly country: string; readonly city: string },
): Found => ({ ...at, country: venue.country, city: venue.city || null, rule: 'venue' });

/** `مقر الأمم المتحدة في جنيف`: the city after the venue is the one meant, where an organisation has several seats. */
function cityAfterVenue(scan: Scan, to: number, around: Around): Found | null {
  const next = wordIn(scan.sentence, to) === 'في' ? to + 1 : to;
  const match = matchAt(scan, next);
  if (!match || (next === to && match.clitic !== 'ب')) return null;
  const city = chooseCity(
    entriesAt(scan, next, 'city').map((e) => e.city),
    around.day,
  );
  return (
    city && { sentence: scan.sentence, from: next, to: match.to, country: city.country, city: city.en, rule: 'city' }
  );
}

/** One spelling for a city and a country: `سنغافورة` is both, `مدينة الكويت` the city, `عمان` whichever a side is of. */
function meansCity({ sentence }: Scan, i: number, city: GazetteerCity, country: string, { sides }: Around): boolean {
  if (cityNouns.has(wordIn(sentence, i - 1))) return true;
  if (city.country !== country) return sides.has(city.country) && !sides.has(country);
  return CITY_STATES.includes(country);
}

/** Of a city's names the one of the day; of two cities of one name the first. */
export const chooseCity = (cities: readonly GazetteerCity[], day: string | null): GazetteerCity | null =>
  cities.find((c) => heldName(c, day)) ?? cities[0] ?? null;

/** Whether a city had its name on a day; on an unknown one, whether it has it now. */
export const heldName = ({ from, to }: GazetteerCity, day: string | null): boolean =>
  day === null ? to === '' : (from === '' || from <= day) && (to === '' || day < to);

/**
 * `عاصمة طاجيكستان`, `العاصمة الكمبودية`: the capital, at the token of the noun. null where its own name follows, and
 * without the city where a country has several.
 */
export function capitalAt(scan: Scan, i: number, { day }: Around): Found | null {
  const word = wordIn(scan.sentence, i);
  const isDefinite = theCapital.has(word);
  if (!isDefinite && !capitalOf.has(word)) return null;
  const match = matchAt(scan, i + 1);
  const [country] = entriesAt(scan, i + 1, isDefinite ? 'adjective' : 'entity');
  if (!match || !country || isPlaceless(country.code) || entriesAt(scan, match.to, 'city').length > 0) return null;
  const capitals = gazetteer.cities.filter((c) => c.capital && c.country === country.code && heldName(c, day));
  const city = capitals.length === 1 ? (capitals[0]?.en ?? null) : null;
  return { sentence: scan.sentence, from: i, to: match.to, country: country.code, city, rule: 'capital' };
}

const LED_REACH = 3;
const OPENING: ReadonlySet<string> = new Set(['(', '«', '"', '“']);
/** `إلى بغداد`, `إلى مدينة جدة`, `للعاصمة الإثيوبية أديس أبابا`: a noun and its adjective may stand between. */
export function isLed(sentence: Sentence, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentence.from, i - LED_REACH); k--) {
    const word = wordIn(sentence, k);
    // `إلى مدينة (أوساكا)`
    if (word === '' && OPENING.has(sentence.passage.tokens[k]?.text ?? '')) continue;
    if (towards.has(word)) return isNextWord(sentence, k, i) || placeNouns.has(wordIn(sentence, k + 1));
    if (word.startsWith('لل') && placeNouns.has(word)) return true;
    if (!placeNouns.has(word) && !word.startsWith('ال')) return false;
  }
  return false;
}

/** No word between the two, a bracket or a quotation mark at most. */
const isNextWord = (sentence: Sentence, k: number, i: number): boolean =>
  k === i - 1 || (k === i - 2 && wordIn(sentence, k + 1) === '');

/** `إلى المملكة`, `في السلطنة`: the one side that is a kingdom or a sultanate; null where none or both are. */
export function realmAt(scan: Scan, i: number, { sides }: Around): Found | null {
  if (!homeRealms.has(wordIn(scan.sentence, i)) || matchAt(scan, i)) return null;
  const realms = [...sides].filter((s): s is string => s !== null && REALMS.has(s));
  const [country] = realms;
  if (country === undefined || realms.length > 1) return null;
  return { sentence: scan.sentence, from: i, to: i + 1, country, city: null, rule: 'country' };
}
