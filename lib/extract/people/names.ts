import { gazetteer } from '../../gazetteer';
import type { GazetteerPerson } from '../../gazetteer/types';
import { rememberTokens } from '../../shared/arabic/remember-words';
import { COMMON_WORDS } from '../ar/common-words';
import { STOP_WORDS } from '../ar/stop-words';
import {
  INSTITUTIONS,
  IRISH_NAMES,
  MODIFIERS,
  NAME_LINKS,
  NAMES_IN_AL,
  NAMES_IN_WAW,
  NAMES_LIKE_PARTICLES,
  SUBNATIONAL,
} from '../ar/titles';
import { NOUNS } from '../ar/triggers';
import { wordsOf } from '../match/lexicon';
import {
  entityAt,
  entriesAt,
  foldedSet,
  honorificAt,
  isAli,
  isDefinite,
  matchAt,
  officeAt,
  type Scan,
  wordAt,
} from './scan';

/** A person's name in a text: tokens `[from, to)`. */
export interface NameRead {
  readonly from: number;
  readonly to: number;
  /** The folded words, a conjunction before the first one taken off. */
  readonly words: readonly string[];
  /** A clitic that is glued to the first word: `و` in `ولافروف`. */
  readonly clitic: string;
  /** People of the gazetteer who are called exactly so. */
  readonly people: readonly GazetteerPerson[];
  /** Only the short form stands here (`لافروف`). */
  readonly short: boolean;
}

const stops = foldedSet([
  ...NOUNS.flatMap((row) => row.nouns),
  ...STOP_WORDS,
  ...INSTITUTIONS,
  ...Object.keys(MODIFIERS),
  ...Object.keys(SUBNATIONAL),
]);
const links = foldedSet(NAME_LINKS);
const glued = foldedSet(NAMES_LIKE_PARTICLES);
const namesInWaw = foldedSet(NAMES_IN_WAW);
const irishNames = foldedSet(IRISH_NAMES);
const namesInAl = foldedSet(NAMES_IN_AL);
/** First words of the gazetteer's names of two words and more. */
const givenNames: ReadonlySet<string> = new Set(
  gazetteer.people.flatMap((p) =>
    [p.ar, ...p.variants]
      .map(wordsOf)
      .filter((w) => w.length > 1 && (w[0]?.length ?? 0) > 2)
      .map((w) => w[0] as string),
  ),
);
/** `سراج الدين`, `عبد الله`: links that close what stands before them. */
const ENDS_A_NAME = foldedSet(['الدين', 'الله']);
const MAX_WORDS = 5;
/** Words of a pedigree read after a name: four ancestors. */
const MAX_CHAIN = 8;
const GLUED_ARTICLE = /^(?:[وفبك]ال|لل)./;

/** Everyday words, particles and title words: never part of a name. */
export const isStopWord = (word: string): boolean =>
  stops.has(word) ||
  COMMON_WORDS.has(word) ||
  (word.length > 3 && 'وفبلك'.includes(word[0] as string) && !glued.has(word) && isListed(word.slice(1)));

const isListed = (word: string): boolean => word.length > 2 && (stops.has(word) || COMMON_WORDS.has(word));

/** A verb or noun by its shape: `تطرقت`, `أجراه`, `زياراته`. */
const looksInflected = (word: string): boolean =>
  word.length > 3 &&
  (/^ت.+ت$/.test(word) || /(?:اه|اته|اتها|[ءئؤ]ها?)$/.test(word) || (word.length > 4 && /(?:ها|هما)$/.test(word)));

/** What a word says about itself, wherever it stands. */
interface Shape {
  readonly stop: boolean;
  /** No name is written so, a stop word or not. */
  readonly barred: boolean;
}

const toShape = (word: string): Shape => ({
  stop: isStopWord(word),
  barred: word.length < 2 || GLUED_ARTICLE.test(word) || looksPlural(word) || looksInflected(word),
});

const shapeOf = rememberTokens(toShape);

/** The clitic that may be taken off a name's first word, and the shape of what remains. */
const openingOf = rememberTokens((first): { readonly clitic: string; readonly shape: Shape } => {
  const clitic = readClitic(first);
  return { clitic, shape: toShape(first.slice(clitic.length)) };
});

const isLink = (word: string | null): boolean => word !== null && links.has(word);

/** The gazetteer's people at `i`: full names first, else short ones. */
function knownAt(scan: Scan, i: number): NameRead | null {
  const match = matchAt(scan, i);
  if (!match) return null;
  const entries = entriesAt(scan, i, 'person');
  if (entries.length === 0) return null;
  const full = entries.filter((e) => !e.short);
  const short = full.length === 0;
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

function readWords(scan: Scan, from: number, to: number, clitic: string): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const word = wordAt(scan, i);
    if (word !== null) words.push(i === from ? word.slice(clitic.length) : word);
  }
  return words;
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
  return unknown && unknown.to > known.to ? unknown : extended(scan, known);
}

/** A known name runs on through `بن X` and `آل X`, and through further words of an unknown name. */
function extended(scan: Scan, name: NameRead, longer: NameRead | null = null): NameRead {
  let to = name.to;
  if (name.words.length > 1 && longer) while (to < longer.to && !(wordAt(scan, to) ?? 'ال').startsWith('ال')) to++;
  const end = name.to + MAX_CHAIN;
  while (to < end && isChain(wordAt(scan, to)) && wordAt(scan, to + 1) !== null) to += 2;
  return to === name.to ? name : { ...name, to, words: [...name.words, ...readWords(scan, name.to, to, '')] };
}

const isChain = (word: string | null): boolean => word === 'بن' || word === 'ال' || word === 'بنت' || word === 'ابن';

function readUnknown(scan: Scan, i: number, least: number): NameRead | null {
  const token = i < scan.end ? scan.tokens[i] : undefined;
  if (token?.kind !== 'word') return null;
  // after a title the name begins its own word: `لامين` is a name, not ل + `أمين`
  const glued = openingOf(token);
  const isGlued = glued.clitic === 'و' || least > 1;
  const clitic = isGlued ? glued.clitic : '';
  const opening = token.text.slice(clitic.length);
  if (!canOpen(scan, i, opening, clitic, isGlued ? glued.shape : shapeOf(token))) return null;
  let to = i + 1;
  let count = 1;
  if (isLink(opening) && wordAt(scan, to) !== null) to++;
  while (count < MAX_WORDS && to - i < MAX_WORDS + MAX_CHAIN) {
    const word = wordAt(scan, to);
    if (word === null || scan.tokens[to]?.afterBreak) break;
    if (
      isLink(word) &&
      !ENDS_A_NAME.has(word ?? '') &&
      wordAt(scan, to + 1) !== null &&
      (isChain(word) || !isStopWord(wordAt(scan, to + 1) as string))
    ) {
      to += 2;
      continue;
    }
    if (isParticle(scan, to, word)) {
      to += wordAt(scan, to + 1) === 'لا' ? 3 : 2;
      continue;
    }
    if (ENDS_A_NAME.has(word)) {
      to++;
      continue;
    }
    if (!canContinue(scan, to, word, count === 1)) break;
    to++;
    count++;
  }
  const words = readWords(scan, i, to, clitic);
  if (words.length < least) return null;
  return { from: i, to, words, clitic, people: [], short: words.length === 1 };
}

/** `دي لا توري`, `أو كونور`: words that are particles of a name only before these. */
function isParticle(scan: Scan, i: number, word: string): boolean {
  const next = wordAt(scan, i + 1);
  if (word === 'دي') return next === 'لا' && wordAt(scan, i + 2) !== null;
  return word === 'او' && next !== null && irishNames.has(next);
}

/** What is glued to a name's first word: و, or a preposition where the rest is a given name and the whole is none. */
function readClitic(word: string): string {
  if (word.length > 3 && word.startsWith('و') && !namesInWaw.has(word)) return 'و';
  const glued =
    word.length > 4 && 'بل'.includes(word[0] as string) && !givenNames.has(word) && givenNames.has(word.slice(1));
  return glued ? (word[0] as string) : '';
}

/** An unknown name of two words and more whose first is a given name: its parts are nobody else's short names. */
export function skipUnknownName(scan: Scan, i: number): number {
  const name = readUnknown(scan, i, 2);
  return name && givenNames.has(name.words[0] as string) && name.words.slice(1).every((w) => !isStopWord(w))
    ? name.to
    : i;
}

/** Whether an unknown name of two words and more begins at `i`. */
export const opensUnknownName = (scan: Scan, i: number): boolean => readUnknown(scan, i, 2) !== null;

/** `آنا` the name and `أنا` the pronoun fold to one word. */
const isAna = ({ sentence, tokens }: Scan, i: number): boolean =>
  tokens[i]?.text === 'انا' && sentence.passage.folded.original[tokens[i]?.start ?? 0] === 'آ';

function canOpen(scan: Scan, i: number, word: string, clitic: string, shape: Shape): boolean {
  if (shape.barred || (shape.stop && !isAli(scan, i) && !isAna(scan, i) && !isChained(scan, i))) return false;
  if (word.startsWith('ال') && word.length > 4 && (clitic !== '' || isDefinite(scan, i)) && !namesInAl.has(word))
    return false;
  if (hasTanwin(scan, i) || hasPossessor(scan, i)) return false;
  if ((matchAt(scan, i)?.clitic ?? '').length <= 1 && blocksName(scan, i)) return false;
  return !isTitleWord(scan, i, clitic) && !honorificAt(scan, i);
}

/** `مساعد بن …` */
const isChained = (scan: Scan, i: number): boolean => wordAt(scan, i + 1) === 'بن' && wordAt(scan, i + 2) !== null;

/** `مساعد` is an office, but a name before `بن` or after `الدكتور`. */
function isTitleWord(scan: Scan, i: number, clitic: string): boolean {
  const office = officeAt(scan, i);
  if (!office || office.clitic.length > clitic.length) return false;
  const alone = office.to === i + 1 && !isDefinite(scan, i);
  return !(alone && (isChain(wordAt(scan, i + 1)) || endsInHonorific(scan, i)));
}

const endsInHonorific = (scan: Scan, i: number): boolean =>
  i > scan.sentence.from && honorificAt(scan, i - 1)?.to === i;

/** `ماريون ويشلت،`: a family name in وي or وو that a pause follows; a verb would have its subject there. */
const looksForeign = (scan: Scan, i: number, word: string): boolean =>
  /^و[يو]/.test(word) && (wordAt(scan, i + 1) === null || scan.tokens[i + 1]?.afterBreak === true);

/** `second`: only one word of the name stands before it. */
function canContinue(scan: Scan, i: number, word: string, second: boolean): boolean {
  if (isAli(scan, i)) return true;
  const token = scan.tokens[i];
  const shape = token ? shapeOf(token) : null;
  if (!shape || shape.stop || shape.barred || hasTanwin(scan, i)) return false;
  if (word.startsWith('و') && word.length > 3 && !namesInWaw.has(word) && !(second && looksForeign(scan, i, word)))
    return false;
  if (officeAt(scan, i) || honorificAt(scan, i)?.clitic === '') return false;
  const match = matchAt(scan, i);
  if (match?.clitic === '' && blocksName(scan, i))
    return entityAt(scan, i)?.adjective === true && isDefinite(scan, i) && !nameFollows(scan, i + 1);
  return !entriesAt(scan, i, 'outlet').length;
}

/** `أحمد المصري` is a name; `أحمد المصري سامح` is none: an adjective before another name belongs to a title. */
function nameFollows(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  return word !== null && (entriesAt(scan, i, 'person').length > 0 || canOpen(scan, i, word, '', toShape(word)));
}

function blocksName(scan: Scan, i: number): boolean {
  return matchAt(scan, i)?.entries.some((e) => e.kind !== 'person') === true;
}

/** `اتصالاً`: a word written with tanwin is an adverb or an object, no name. */
function hasTanwin({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { original } = sentence.passage.folded;
  for (let at = token.start; at < token.end; at++) {
    const c = original.charCodeAt(at);
    if (c >= 0x64b && c <= 0x64d) return true;
  }
  return false;
}

/** `التزامه`, `بتوليه`: a noun with its owner's pronoun, which folds like a feminine ending; French names end in `يه`. */
function hasPossessor({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  if (!token || token.text.length < 6) return false;
  const { original } = sentence.passage.folded;
  if (original[token.end - 1] !== 'ه') return false;
  const written = original.slice(token.start, token.end);
  return (token.text.startsWith('ال') && /[^ي]ه$/.test(written)) || /^[بل]ت.+ه$/.test(written);
}

function looksPlural(word: string): boolean {
  return word.length > 5 && word.endsWith('ات') && word.startsWith('ال');
}

/** A bare short name that is also an everyday word says nothing by itself: `هو`, `لي`. */
export const isSafeShort = (words: readonly string[]): boolean =>
  words.length > 1 || ((words[0]?.length ?? 0) > 2 && !isStopWord(words[0] as string));
