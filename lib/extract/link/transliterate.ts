import { LATIN_NAMES } from '../ar/latin-names';
import { type Manner, mannerOf } from './latin-manner';

/** Letters of Arabic with one sound; the rest depend on their neighbours or on whose name it is. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'o',
  ي: 'i',
  ى: 'a',
  ة: 'a',
  ئ: 'i',
  ؤ: 'o',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ک: 'k',
  ی: 'i',
};
const LONG = 'اويآىأ';

/**
 * An Arabic spelling of a name as the press writes such names in English: `ميروسلاف بيتروف` → `Miroslav Petrov`. Good
 * enough to read and to sort by; whoever the gazetteer knows has his real name. `entity` tells in whose manner.
 */
export function transliterate(name: string, entity: string | null = null): string {
  const bare = name.replace(/[\u064b-\u065f\u0670\u0640]/g, '');
  const manner = mannerOf(bare, entity);
  return bare
    .replace(/(^|\s)عبد\s+ال(?=\S{3})/g, '$1عبدال')
    .split(/[\s\u00a0]+/)
    .filter(Boolean)
    .map((part) =>
      part
        .split(/[-‐‑]/)
        .map((word) => toLatin(word, manner))
        .join('-'),
    )
    .join(' ');
}

function toLatin(arabic: string, manner: Manner): string {
  const usual = LATIN_NAMES.get(arabic);
  if (usual) return usual;
  if (arabic.startsWith('عبدال') && arabic.length > 6) return `Abdul${toLatin(arabic.slice(5), manner).toLowerCase()}`;
  const family = arabic.startsWith('ال') && arabic.length > 3 && manner.arabic ? arabic.slice(2) : null;
  if (family !== null) return `al-${LATIN_NAMES.get(family) ?? capital(letters(family, manner))}`;
  return capital(letters(arabic, manner));
}

function letters(arabic: string, manner: Manner): string {
  const ending = manner.endings.find(([end]) => arabic.endsWith(end) && arabic.length > end.length + 1);
  const stem = ending ? arabic.slice(0, -ending[0].length) : arabic;
  return fillVowels(soundsOf(stem, manner, ending === undefined), manner, ending !== undefined) + (ending?.[1] ?? '');
}

/** The sounds of a word's letters, two letters for one sound taken together. */
function soundsOf(arabic: string, manner: Manner, whole: boolean): string[] {
  const sounds: string[] = [];
  for (let i = 0; i < arabic.length; ) {
    const pair = manner.pairs.find(
      ([from, , final]) => arabic.startsWith(from, i) && (!final || i + from.length === arabic.length),
    );
    const sound = pair ? pair[1] : soundAt(arabic, i, manner, whole);
    if (sound !== '' && !(sounds.at(-1) === sound && isVowel(sound))) sounds.push(sound);
    i += pair ? pair[0].length : 1;
  }
  return sounds;
}

function soundAt(arabic: string, i: number, manner: Manner, whole: boolean): string {
  const char = arabic[i] as string;
  if (/[a-z0-9]/i.test(char)) return char.toLowerCase();
  const [before, after] = [arabic[i - 1] ?? '', arabic[i + 1] ?? ''];
  const isLast = whole && i === arabic.length - 1;
  const glides =
    LONG.includes(after) && after !== '' && (i === 0 || LONG.includes(before) || after === 'ا' || after === 'آ');
  if (char === 'و') return i === 0 || glides ? 'w' : manner.arabic ? 'ou' : 'o';
  if (char === 'ي') return i === 0 || (glides && (!manner.romance || LONG.includes(before))) ? 'y' : 'i';
  if ('اأإ'.includes(char) && i === 0 && (after === 'و' || after === 'ي') && arabic.length > 2) return '';
  if (char === 'ف' && !manner.arabic && LONG.includes(before) && before !== '' && LONG.includes(after) && after !== '')
    return 'v';
  if (char === 'غ' && !manner.arabic) return 'g';
  if (char === 'ه' && isLast && !manner.arabic) return manner.finalH ?? (before === 'ن' ? 'h' : 'e');
  return LETTERS[char] ?? '';
}

const VOWELS = 'aeiou';
const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWELS.includes(sound[0] as string);
const isConsonant = (sound: string | undefined): boolean => sound !== undefined && !isVowel(sound);

/** Vowels that Arabic leaves out are put where no tongue could do without. */
function fillVowels(sounds: readonly string[], manner: Manner, hasEnding: boolean): string {
  let out = '';
  /** Consonants since the last vowel. */
  let run = 0;
  sounds.forEach((sound, i) => {
    const isLast = i === sounds.length - 1 && !hasEnding;
    if (isConsonant(sound) && wantsVowel(sounds, i, run, manner, isLast)) {
      out += isLast && i > 1 && (!manner.arabic || run < 2) ? 'e' : 'a';
      run = 0;
    }
    out += sound;
    run = isVowel(sound) ? 0 : run + 1;
  });
  return out;
}

/** In an opening cluster, before a third consonant that no `s`, `r` or `l` eases, before a final liquid (`فيبر`). */
function wantsVowel(sounds: readonly string[], i: number, run: number, manner: Manner, isLast: boolean): boolean {
  if (run === 0) return false;
  const [before, here] = [sounds[i - 1] as string, sounds[i] as string];
  if (i === 1) return opensHard(before, here, sounds[2], manner);
  if (isLast && 'rlnmdb'.includes(here) && !closes(before, here, manner)) return true;
  if (isLast) return run > 1 && (manner.arabic || !EASY.has(before));
  return run > 1 && (manner.arabic || !(EASY.has(here) || EASY.has(before)));
}

/** Whether two sounds that a word begins with want a vowel between them. */
function opensHard(first: string, second: string, third: string | undefined, manner: Manner): boolean {
  if (second === 'y' || second === 'w') return false;
  if (manner.arabic || !OPENINGS.has(`${first}${second}`)) return true;
  return isConsonant(third) && !'sh'.startsWith(first);
}

/** `Horn`, `Karl`, `Donald`; not `Guler`, nor the second syllable of an Arabic name. */
const closes = (before: string, here: string, { arabic }: Manner): boolean =>
  'rn'.includes(before) || (before === 'l' && here !== 'r' && !arabic);

const EASY: ReadonlySet<string> = new Set(['r', 'l', 's', 'sh', 'ts', 'ch', 'st', 'y', 'w']);

const OPENINGS: ReadonlySet<string> = new Set(
  'br bl tr dr kr kl fr fl gr gl pl pr st sk sl sm sn sp sv sht shv shm shl shn dm dv vl vr zd zl zb ts kn chr khr thr thy ky by my ny'.split(
    ' ',
  ),
);

const capital = (latin: string): string => latin.slice(0, 1).toUpperCase() + latin.slice(1);

/** `إدوارد مارتينيتي` → `edward-martiniti`: permanent for a spelling, and free of anything but letters and hyphens. */
export function toSlug(name: string): string {
  const slug = transliterate(name)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
