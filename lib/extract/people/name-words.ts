import { rememberTokens } from '../../shared/arabic/remember-words';
import { COMMON_WORDS } from '../ar/common-words';
import { STOP_WORDS } from '../ar/stop-words';
import { INSTITUTIONS, MODIFIERS, NAMES_LIKE_PARTICLES, REGIONS, SUBNATIONAL } from '../ar/titles';
import { NOUNS } from '../ar/triggers';
import { foldedSet } from './scan';
import { verbsBehindNames } from './verbs-behind';

const stops = foldedSet([
  ...NOUNS.flatMap((row) => row.nouns),
  ...STOP_WORDS,
  ...INSTITUTIONS,
  ...Object.keys(MODIFIERS),
  ...Object.keys(SUBNATIONAL),
  ...REGIONS.filter((region) => !region.includes(' ')),
]);
const glued = foldedSet(NAMES_LIKE_PARTICLES);
/** `فالح` is too short for one: behind an article stand two letters at least. */
const GLUED_ARTICLE = /^(?:[وفبك]ال.|لل)./;

/** Particles, days, institutions and words of meeting: they end a name whatever follows. */
export const isHardStop = (word: string): boolean => stops.has(word);

/** Everyday words, particles and title words: never part of a name. */
export const isStopWord = (word: string): boolean =>
  stops.has(word) ||
  COMMON_WORDS.has(word) ||
  (word.length > 3 && 'وفبلك'.includes(word[0] as string) && !glued.has(word) && isListed(word.slice(1)));

export const isListed = (word: string): boolean => word.length > 2 && (stops.has(word) || COMMON_WORDS.has(word));

/** A verb or noun by its shape: `تطرقت`, `استغرقت`, `أجراه`, `زياراته`. */
const looksInflected = (word: string): boolean =>
  word.length > 3 &&
  (/^(?:ت.+|است..+|ا[^ل]ت..+)ت$/.test(word) ||
    /(?:اه|اته|اتها|[ءئؤ]ها?)$/.test(word) ||
    (word.length > 4 && /(?:ها|هما)$/.test(word)));

/** A verb of the present by its shape: `يشكر`, `يغادر`, `يجتمع`, `يستعرض`; short names in ي have long vowels (`يوسف`). */
const PRESENT = /^(?:ي[^اويء]{3}|ي[^اوين]ا[^اوي]{2}?|ي[^اوي]ت[^اوي]{1,2}|يست.{2,4}|يت[^اوي].{1,3})$/;
const NAMES_IN_YEH = foldedSet(
  'ينسن ينتس يتسحاق يتسحاك يتسحق يرمك يعرب يشعيا يسري يحيى يلدز يلمز يلمظ يرلي يسلم يعقب يثرب يمنى'.split(' '),
);
const looksPresent = (word: string): boolean =>
  verbsBehindNames.has(word) ||
  ((PRESENT.test(word) || DUAL.test(word) || SEVERAL.test(word)) && !NAMES_IN_YEH.has(word)) ||
  (word.length > 5 && word.startsWith('سي') && PRESENT.test(word.slice(1)));

/** `يتوجهان`, `يلتقيان`, `يبحثان`: what two people do; Armenian names in يان have a long vowel before it (`يعقوبيان`). */
const DUAL = /^ي(?:[^اوي]{2,4}(?:ي|[^اوي])ان|[^اوي][اوي][^اوي]{1,2}ان|ت.{2,4}ان)$/;

/** `يجتمعون`, `يبحثون`: what several people do; Swedish names in ون have a long vowel before it (`يوهانسون`). */
const SEVERAL = /^ي(?:[^اوي]{3,4}|ت[^اوي]ا[^اوي]{2}|[^اوي]ا[^اوي]{2})ون$/;

/** `ستعقد`, `سيبحث`: a verb of the future by its shape; names in سي and ست have long vowels (`ستيفن`, `سيرغي`). */
export const looksFuture = (word: string): boolean => /^س[يت][^اويء]{3}$/.test(word);

/** `بيانا`, `اجتماعا`: an everyday noun as an object, written without its tanwin. */
const looksObject = (word: string): boolean =>
  word.length > 4 && word.endsWith('ا') && COMMON_WORDS.has(word.slice(0, -1));

/**
 * `الوضع`, `الأزمة`: an everyday noun with its article; families are called by adjectives and trades (`الكبير`, `البحري`).
 * Behind one word alone (`second`) only long ones count, and verbal nouns: `التعاون`.
 */
export const looksSubject = (word: string, second: boolean): boolean =>
  word.startsWith('ال') &&
  COMMON_WORDS.has(word.slice(2)) &&
  !/^ال(?:.ا..|..[يا].|ا[^ا]..|.*ي)$/.test(word) &&
  (!second || /^ال[^م].{4,}(?<!ان)$/.test(word) || /^الت.ا..$/.test(word));

const looksPlural = (word: string): boolean => word.length > 5 && word.endsWith('ات') && word.startsWith('ال');

/** What a word says about itself, wherever it stands. */
export interface Shape {
  readonly stop: boolean;
  /** No name is written so, a stop word or not. */
  readonly barred: boolean;
  /** Written like a verb of the present, like an object. */
  readonly present: boolean;
  readonly object: boolean;
}

export const toShape = (word: string): Shape => ({
  stop: isStopWord(word),
  barred: word.length < 2 || GLUED_ARTICLE.test(word) || looksPlural(word) || looksInflected(word),
  present: looksPresent(word),
  object: looksObject(word),
});

export const shapeOf = rememberTokens(toShape);

/** `كالاس`, `فالديس`: no `ك` or `ف` before a noun with its article, since the rest is no word of Arabic. */
export const isForeignInKal = (word: string): boolean =>
  /^[كف]ال.{2,}/.test(word) &&
  !isListed(word.slice(1)) &&
  !isListed(word.slice(3)) &&
  !COMMON_WORDS.has(`${word.slice(3)}ه`) &&
  !/[هتءين]$/.test(word);

/** `بالاكريشنان`, `كالبوادي`: no preposition before a noun with its article, since the rest is no word of Arabic. */
export const isForeignInBal = (word: string): boolean =>
  /^[بك]ال.{4,}/.test(word) && !isListed(word.slice(1)) && !isListed(word.slice(3)) && !/[هتء]$/.test(word);
