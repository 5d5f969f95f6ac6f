import type { GazetteerPerson } from '../../gazetteer/types';
import { rememberWords } from '../../shared/arabic/remember-words';
import { wordsOf } from '../match/lexicon';

/** A person of the gazetteer with all full spellings, as folded words. */
export interface LinkTarget {
  readonly person: GazetteerPerson;
  readonly spellings: readonly (readonly string[])[];
}

const LINKS = new Set(['بن', 'ابن', 'ال', 'بنت']);

const known = new WeakMap<readonly string[], readonly string[]>();

/**
 * Names without `بن` and the article, `عبد الله` in one word, so that spellings of one name compare alike. Remembered for
 * the list asked about: an official's name is compared with every other.
 */
export function nameWords(words: readonly string[]): readonly string[] {
  const before = known.get(words);
  if (before) return before;
  const found = readNameWords(words);
  known.set(words, found);
  return found;
}

function readNameWords(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (LINKS.has(word)) continue;
    const next = words[i + 1];
    if ((word === 'عبد' || word === 'ابو' || word === 'ابي') && next !== undefined) {
      out.push(`${word === 'عبد' ? 'عبد' : 'ابو'}${next.replace(/^ال/, '')}`);
      i++;
    } else out.push(word.replace(/^عبدال/, 'عبد').replace(/^ال(?=..)/, ''));
  }
  return out;
}

export const buildLinkTargets = (people: readonly GazetteerPerson[]): LinkTarget[] =>
  people.map((person) => ({ person, spellings: spellingsOf(person) }));

const spellings = new WeakMap<GazetteerPerson, LinkTarget['spellings']>();

/** All full spellings of a person of the gazetteer, as folded words. */
export function spellingsOf(person: GazetteerPerson): LinkTarget['spellings'] {
  const before = spellings.get(person);
  if (before) return before;
  const found = [person.ar, ...person.variants].map((name) => nameWords(wordsOf(name)));
  spellings.set(person, found);
  return found;
}

/**
 * Whether two names can be one person's: one begins like the other (`سلمان بن عبدالعزيز` … `آل سعود`), or first and last
 * words agree and the shorter one leaves the middle out (`عادل الجبير`, `عادل بن أحمد الجبير`).
 */
export function namesAgree(
  a: readonly string[],
  b: readonly string[],
  same: (x: string, y: string) => boolean = equal,
): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || !same(short[0] as string, long[0] as string)) return false;
  if (short.every((word, i) => same(word, long[i] as string))) return true;
  if (!same(short.at(-1) as string, long.at(-1) as string)) return false;
  let at = 0;
  return short.every((word) => {
    while (at < long.length && !same(word, long[at] as string)) at++;
    return at++ < long.length;
  });
}

const equal = (x: string, y: string): boolean => x === y;

/** Foreign names are spelled by ear: ج/غ/ق/ك, ط/ت, س/ص/ز and the long vowels come and go. */
export const soundOf = rememberWords((word): string => {
  const sounds = word
    .replace(/[غجقخ]/g, 'ك')
    .replace(/ط/g, 'ت')
    .replace(/[صزث]/g, 'س')
    .replace(/[ضذظ]/g, 'د')
    .replace(/[ؤئءع]/g, '')
    .replace(/ف/g, 'ب')
    .replace(/تش/g, 'ش');
  return sounds.slice(0, 1) + sounds.slice(1).replace(/[اويه]/g, '');
});

export const soundsAlike = (x: string, y: string): boolean =>
  x === y || (x.length > 3 && y.length > 3 && soundOf(x) === soundOf(y));

/** Where no country confirms it, words whose sound is of two letters (`كامو`, `جامع`) agree only if they are written alike. */
export const soundsSurelyAlike = (x: string, y: string): boolean =>
  x === y || (soundOf(x).length > 2 && soundsAlike(x, y));
