import { INSTITUTIONS, NAMES_LIKE_OFFICES, NAMES_LIKE_WORDS } from '../ar/titles';
import { isHardStop } from './name-words';
import { foldedSet, isDefinite, matchAt, officeAt, type Scan, wordAt } from './scan';

export const likeWords = foldedSet(NAMES_LIKE_WORDS);
const likeOffices = foldedSet(NAMES_LIKE_OFFICES);
const institutions = foldedSet(INSTITUTIONS);

/** Whether a country, a city or another thing of the gazetteer that is nobody's name stands at `i`. */
export function blocksName(scan: Scan, i: number): boolean {
  return matchAt(scan, i)?.entries.some((e) => e.kind !== 'person') === true;
}

/** `ماركو روسي`: no adjective without the article belongs to a name before it, so it is the name's; not `روسي الجنسية`. */
export const isNameLikeAdjective = (scan: Scan, i: number): boolean =>
  matchAt(scan, i)?.to === i + 1 &&
  matchAt(scan, i)?.entries.every((e) => e.kind === 'adjective') === true &&
  (!isDefinite(scan, i + 1) || isHardStop(wordAt(scan, i + 1) ?? ''));

/** `كارين لوند`: a town's name without a preposition, right behind a given name, is a family's; of a capital nobody is called. */
export const isNameLikeCity = (scan: Scan, i: number): boolean => {
  const match = matchAt(scan, i);
  if (match?.clitic !== '' || match.to !== i + 1 || isDefinite(scan, i)) return false;
  return match.entries.every((e) => e.kind === 'city' && !e.city.capital);
};

/** `ماكي سال`, `عبد الله شاهد`; not `سلامة الأراضي`, where a definite noun follows. */
export const isNameLikeWord = (scan: Scan, i: number, word: string): boolean =>
  likeWords.has(word) && !blocksName(scan, i) && (!isDefinite(scan, i + 1) || isHardStop(wordAt(scan, i + 1) ?? ''));

/** `حسين أمير عبد اللهيان`, `إبراهيم رئيسي`; not `فلان أمير قطر`, `فلان أمين عام كذا`. */
export function isNameLikeOffice(scan: Scan, i: number, word: string): boolean {
  if (!likeOffices.has(word) || officeAt(scan, i)?.to !== i + 1) return false;
  const next = wordAt(scan, i + 1);
  if (next === null) return true;
  return (
    (!isDefinite(scan, i + 1) || isHardStop(next)) &&
    !institutions.has(next) &&
    !blocksName(scan, i + 1) &&
    officeAt(scan, i + 1) === null
  );
}
