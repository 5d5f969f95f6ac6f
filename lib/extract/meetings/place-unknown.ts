import { BORDERS, CITY_LINKS, DIRECTIONS_OF_LAND, IN_WORDS, TOWN_NOUNS } from '../ar/places';
import { transliterate } from '../link/transliterate';
import { isStopWord } from '../people/name-words';
import { entriesAt, foldedSet, isDefinite, matchAt, type Scan, wordAt } from '../people/scan';
import { type Found, isPlaceless } from './place-types';

const townNouns = foldedSet(TOWN_NOUNS);
const links = foldedSet(CITY_LINKS);
const directions = foldedSet(DIRECTIONS_OF_LAND);
const borders = foldedSet(BORDERS);
const inWords = foldedSet(IN_WORDS);
const MAX_WORDS = 3;
const COUNTRY_REACH = 9;

/**
 * `في بلدة X الكولومبية`, `بمدينة X (شمال فرنسا)`: a town that no gazetteer knows, at the token of its noun. Its country is
 * the one named beside it, else `fallback`; null where neither tells, for a town in no country can't be shown.
 */
export function townAt(scan: Scan, i: number, fallback: string | null): Found | null {
  if (!townNouns.has(wordAt(scan, i) ?? '') || matchAt(scan, i) || matchAt(scan, i + 1)) return null;
  const to = endOfName(scan, i + 1);
  if (to === null) return null;
  const country = countryAfter(scan, to) ?? fallback;
  if (country === null) return null;
  const { tokens, folded } = scan.sentence.passage;
  const name = folded.original.slice(tokens[i + 1]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return { sentence: scan.sentence, from: i, to, country, city: transliterate(name), rule: 'town-in-text' };
}

/** The name's first word may be anything but an everyday word; further ones are bare (`سان خوسيه`), not definite (`الحدودية`). */
function endOfName(scan: Scan, from: number): number | null {
  let to = from;
  while (to < from + MAX_WORDS) {
    const word = wordAt(scan, to);
    if (word === null || word.length < 3 || isStopWord(word) || links.has(word) || directions.has(word)) break;
    if (to > from && (isDefinite(scan, to) || matchAt(scan, to) || /^[بوفل]ال/.test(word))) break;
    to++;
  }
  return to > from ? to : null;
}

/** `الكولومبية`, `في كولومبيا`, `(شمال فرنسا)`, `الواقعة أقصى جنوب كولومبيا`; a border town's neighbour is no answer. */
function countryAfter(scan: Scan, from: number): string | null {
  for (let i = from; i < from + COUNTRY_REACH; i++) {
    const word = wordAt(scan, i);
    if (word !== null && borders.has(word)) return null;
    const adjective = i <= from + 1 ? entriesAt(scan, i, 'adjective')[0] : undefined;
    if (adjective && word !== null && isFeminine(word) && !isPlaceless(adjective.code)) return adjective.code;
    const country = entriesAt(scan, i, 'entity')[0] ?? entriesAt(scan, i, 'city')[0]?.city;
    if (!country) continue;
    const code = 'code' in country ? country.code : country.country;
    if (isPlaceless(code)) continue;
    return leadsToLand(scan, i) ? code : null;
  }
  return null;
}

const isFeminine = (word: string): boolean => word.endsWith('ه');

function leadsToLand(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1]?.text ?? '';
  const clitic = matchAt(scan, i)?.clitic ?? '';
  return clitic.includes('ب') || inWords.has(before) || '(،,-–'.includes(before) || directions.has(before);
}
