import { rememberTokens } from '../../shared/arabic/remember-words';
import { FOREIGN_LINKS, IRISH_NAMES, NAME_LINKS, NAMES_IN_AL, NAMES_IN_WAW, NAMES_LIKE_PARTICLES } from '../ar/titles';
import {
  isChain,
  isChained,
  isGivenAdjective,
  isGivenInAl,
  isGivenLikeWord,
  isGivenOffice,
  isTitleWord,
} from './given-words';
import { givenNames, isInNames } from './known-names';
import {
  blocksName,
  isNameLikeAdjective,
  isNameLikeCity,
  isNameLikeOffice,
  isNameLikeWord,
  likeWords,
} from './name-like';
import {
  isForeignInBal,
  isForeignInKal,
  isHardStop,
  isListed,
  isStopWord,
  looksFuture,
  looksSubject,
  type Shape,
  shapeOf,
  toShape,
} from './name-words';
import {
  entityAt,
  entriesAt,
  foldedSet,
  honorificAt,
  isAli,
  isDefinite,
  isHyphenAt,
  matchAt,
  officeAt,
  type Scan,
  wordAt,
} from './scan';
import type { NameRead } from './types';
import {
  hasPossessor,
  hasTanwin,
  isConjunction,
  isNameByHamza,
  isOwnedNoun,
  isVerbByHamza,
  looksGoverning,
} from './written-form';

const links = foldedSet(NAME_LINKS);
const foreignLinks = foldedSet(FOREIGN_LINKS);
const namesInWaw = foldedSet(NAMES_IN_WAW);
const irishNames = foldedSet(IRISH_NAMES);
const namesInAl = foldedSet(NAMES_IN_AL);
const likeParticles = foldedSet(NAMES_LIKE_PARTICLES);
/** `سراج الدين`, `عبد الله`: links that close what stands before them. */
const ENDS_A_NAME = foldedSet(['الدين', 'الله']);
const MAX_WORDS = 5;
/** Words of a pedigree read after a name: four ancestors. */
export const MAX_CHAIN = 8;
/** The last word of a name is read with up to two particles behind it. */
export const LONGEST_NAME = MAX_WORDS + MAX_CHAIN + 2;

/** The clitic that may be taken off a name's first word, and the shape of what remains. */
const openingOf = rememberTokens((first): Opening => {
  const clitic = readClitic(first);
  const word = first.slice(clitic.length);
  const shape = toShape(word);
  return { clitic, shape, barred: shape.barred || shape.present || looksFuture(word) };
});

interface Opening {
  readonly clitic: string;
  readonly shape: Shape;
  /** Without a title before it no name begins so. */
  readonly barred: boolean;
}

const isLink = (word: string | null): boolean => word !== null && links.has(word);

export function readWords(scan: Scan, from: number, to: number, clitic: string): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const word = wordAt(scan, i);
    if (word !== null) words.push(i === from ? word.slice(clitic.length) : word);
  }
  return words;
}

/** The answer given last: one place is asked about by several readers in turn. */
const last = { scan: null as Scan | null, i: 0, least: 0, name: null as NameRead | null };

/** A name of `least` words and more that no gazetteer knows, at `i`; null where none can be. */
export function readUnknown(scan: Scan, i: number, least: number): NameRead | null {
  if (last.scan === scan && last.i === i && last.least === least) return last.name;
  const name = readUnknownAt(scan, i, least);
  last.scan = scan;
  last.i = i;
  last.least = least;
  last.name = name;
  return name;
}

function readUnknownAt(scan: Scan, i: number, least: number): NameRead | null {
  const token = i < scan.end ? scan.tokens[i] : undefined;
  if (token?.kind !== 'word') return null;
  // after a title the name begins its own word: `لامين` is a name, not ل + `أمين`
  const glued = openingOf(token);
  if (least > 1 && (glued.barred || isLatin(token.text))) return null;
  const isGlued = glued.clitic === 'و' || least > 1;
  const clitic = isGlued ? glued.clitic : '';
  const opening = token.text.slice(clitic.length);
  if (least > 1 && !givenNames.has(opening) && isKnownAt(scan, i + 1)) return null;
  if (!canOpen(scan, i, opening, clitic, isGlued ? glued.shape : shapeOf(token), least)) return null;
  let to = i + 1;
  let count = 1;
  if (isLink(opening) && wordAt(scan, to) !== null) to++;
  while (count < MAX_WORDS && to - i < MAX_WORDS + MAX_CHAIN) {
    const next = readOn(scan, to, count === 1, least);
    if (next === null) break;
    to = next.to;
    count += next.words;
  }
  const words = readWords(scan, i, to, clitic);
  if (words.length < least) return null;
  return { from: i, to, words, clitic, people: [], short: words.length === 1 };
}

/** `The post وزير الدفاع`: words in Latin letters before an Arabic title are no name. */
const isLatin = (word: string): boolean => word.charCodeAt(0) < ARABIC;
const ARABIC = 0x600;

/** `رحبت فلانة الفلانية`: where the gazetteer's full name stands, a word before it that is nobody's first name is no name. */
const isKnownAt = (scan: Scan, i: number): boolean =>
  matchAt(scan, i)?.clitic === '' && entriesAt(scan, i, 'person').some((e) => !e.short);

/** The next piece of a name at `at`, and how many words it counts for; null where the name ends. */
function readOn(
  scan: Scan,
  at: number,
  second: boolean,
  least: number,
): { readonly to: number; readonly words: number } | null {
  if (isHyphenAt(scan, at) && isPartAfterHyphen(scan, at + 1)) return { to: at + 2, words: 0 };
  const word = wordAt(scan, at);
  if (word === null || scan.tokens[at]?.afterBreak) return null;
  const next = wordAt(scan, at + 1);
  if (isLink(word) && !ENDS_A_NAME.has(word) && next !== null) {
    if (isChain(word) || !isStopWord(next)) return { to: at + 2, words: 0 };
    if (foreignLinks.has(word) && !isHardStop(next)) return { to: at + 2, words: 0 };
    if (foreignLinks.has(word) && likeWords.has(next)) return { to: at + 2, words: 0 };
  }
  if (isParticle(scan, at, word)) return { to: at + (next === 'لا' ? 3 : 2), words: 0 };
  if (ENDS_A_NAME.has(word)) return { to: at + 1, words: 0 };
  return canContinue(scan, at, word, second, least) ? { to: at + 1, words: 1 } : null;
}

/** `جونغ-أون`, `جاي-إن`: the syllable behind a hyphen, an everyday word or not, but nobody else's name. */
const isPartAfterHyphen = (scan: Scan, i: number): boolean =>
  (wordAt(scan, i)?.length ?? 9) < 8 && matchAt(scan, i) === null && officeAt(scan, i) === null;

/** `دي لا توري`, `أو كونور`: words that are particles of a name only before these. */
function isParticle(scan: Scan, i: number, word: string): boolean {
  const next = wordAt(scan, i + 1);
  if (word === 'دي') return next === 'لا' && wordAt(scan, i + 2) !== null;
  return word === 'او' && next !== null && irishNames.has(next);
}

/** What is glued to a name's first word: و, or a preposition where the rest is a given name and the whole is none. */
export function readClitic(word: string): string {
  const isBurmese =
    word.startsWith('وو') && word.length > 3 && !isListed(word.slice(1)) && !givenNames.has(word.slice(1));
  if (word.length > 3 && word.startsWith('و') && !namesInWaw.has(word) && !isBurmese) return 'و';
  const glued =
    word.length > 4 && 'بل'.includes(word[0] as string) && !givenNames.has(word) && givenNames.has(word.slice(1));
  return glued ? (word[0] as string) : '';
}

function canOpen(scan: Scan, i: number, word: string, clitic: string, shape: Shape, least: number): boolean {
  const isWord = shape.stop && !isAli(scan, i) && !isNameByHamza(scan, i) && !isChained(scan, i);
  const isLike = (isWord || shape.barred || shape.object) && isGivenLikeWord(scan, i, word, least);
  if ((shape.barred && !isLike && !(least === 1 && isForeignInKal(word))) || (isWord && !isLike)) return false;
  if (
    word.startsWith('ال') &&
    word.length > 4 &&
    (clitic !== '' || isDefinite(scan, i)) &&
    !namesInAl.has(word) &&
    !isGivenInAl(scan, i, word)
  )
    return false;
  if (shape.present || isConjunction(scan, i) || (shape.object && !isLike && !givenNames.has(word))) return false;
  if (hasTanwin(scan, i) || hasPossessor(scan, i) || (least > 1 && (looksFuture(word) || looksGoverning(scan, i))))
    return false;
  if (
    (matchAt(scan, i)?.clitic ?? '').length <= 1 &&
    blocksName(scan, i) &&
    !isGivenAdjective(scan, i) &&
    !(least === 1 && givenNames.has(word) && isNameLikeCity(scan, i))
  )
    return false;
  return !(isTitleWord(scan, i, clitic) && !(least === 1 && isGivenOffice(scan, i, word))) && !honorificAt(scan, i);
}

/** Endings of foreign family names that no Arabic word with و before it has. */
const FOREIGN_END = /(?:نغ|نج|سكي|يتش|ينكو|بيرغ|برغر|ستاين)$/;

/** `ماريون ويشلت،`, `سون ويدونغ`, `جون وايسن`: a family name in وي, وو or وا; a verb would have its subject behind it. */
const looksForeign = (scan: Scan, i: number, word: string): boolean =>
  (/^و[يو]/.test(word) || (/^وا[^ل].+[^هيا]$/.test(word) && !isInNames(word.slice(1)))) &&
  (FOREIGN_END.test(word) ||
    /^وا.+و$/.test(word) ||
    wordAt(scan, i + 1) === null ||
    scan.tokens[i + 1]?.afterBreak === true);

/** `second`: only one word of the name stands before it; `least` is 1 behind a title. */
function canContinue(scan: Scan, i: number, word: string, second: boolean, least: number): boolean {
  if (isVerbByHamza(scan, i)) return false;
  if (isAli(scan, i) || isNameLikeWord(scan, i, word)) return true;
  if (isOwnedNoun(scan, i, isListed)) return false;
  if (second && least === 1 && isNameLikeAdjective(scan, i)) return true;
  const token = scan.tokens[i];
  const shape = token ? shapeOf(token) : null;
  if (!shape || shape.stop || hasTanwin(scan, i) || (looksSubject(word, second) && !isInNames(word))) return false;
  if (shape.barred && !(second && (isForeignInKal(word) || (least === 1 && isForeignInBal(word))))) return false;
  if (shape.present || shape.object) return false;
  if (word.startsWith('و') && word.length > 3 && !namesInWaw.has(word) && !(second && looksForeign(scan, i, word)))
    return false;
  if (
    (officeAt(scan, i) && !likeParticles.has(word) && !isNameLikeOffice(scan, i, word)) ||
    honorificAt(scan, i)?.clitic === ''
  )
    return false;
  const match = matchAt(scan, i);
  if (
    match?.clitic === 'ب' &&
    match.entries.some(({ kind }) => kind === 'city' || kind === 'venue' || kind === 'entity')
  )
    return false; // `التقى فلان الفلاني بدمشق …`
  if (second && least === 1 && isNameLikeCity(scan, i)) return true;
  if (match?.clitic === '' && blocksName(scan, i))
    return entityAt(scan, i)?.adjective === true && isDefinite(scan, i) && !nameFollows(scan, i + 1);
  return !entriesAt(scan, i, 'outlet').length;
}

/** `أحمد المصري` is a name; `أحمد المصري سامح` is none: an adjective before another name belongs to a title. */
function nameFollows(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  return word !== null && (entriesAt(scan, i, 'person').length > 0 || canOpen(scan, i, word, '', toShape(word), 2));
}

/** A given name that begins like a preposition: `لولوة`, `بشار`. */
export const isGivenInPreposition = (word: string): boolean => givenNames.has(word) || likeParticles.has(word);

/** A given name with the article and another name behind it, where a title's complement would read on: `الرشيد هارون`. */
export const opensWithAl = (scan: Scan, i: number): boolean => {
  const word = wordAt(scan, i);
  return (
    word !== null &&
    namesInAl.has(word) &&
    isDefinite(scan, i) &&
    !isDefinite(scan, i + 1) &&
    readUnknown(scan, i, 2) !== null
  );
};
