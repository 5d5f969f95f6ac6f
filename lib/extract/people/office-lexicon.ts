import type { Role } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { HEADS, NO_OFFICES, OF_ONE_COUNTRY, OFFICES, TITLES } from '../ar/offices';
import { wordsOf } from '../match/lexicon';
import { buildTrie, type PhraseTrie } from '../match/trie';

/** One reading of an office's words. */
export interface OfficeSense {
  /** null: a title that is no office of a state (`الرئيس التنفيذي`). */
  readonly role: Role | null;
  /** The country or organisation that the words name by themselves. */
  readonly entity: string | null;
  /** The one country that has an office of this name, meant where the words state none. */
  readonly home: string | null;
  /** A complement of no fixed length may follow. */
  readonly open: boolean;
  /** Says too little to be anybody by itself. */
  readonly generic: boolean;
  /** 1, 2 (dual) or 3 (plural). */
  readonly number: 1 | 2 | 3;
  readonly feminine: boolean;
  /** Without the article: a country must follow (`رئيس روسيا`, `وزير خارجية روسيا`). */
  readonly construct: boolean;
}

type Base = Pick<OfficeSense, 'role' | 'entity' | 'home' | 'open' | 'generic'>;

const AL = 'ال';
const heads = new Map(Object.entries(HEADS).map(([head, forms]) => [foldKey(head), forms]));

const homes = new Map(
  Object.entries(OF_ONE_COUNTRY).flatMap(([code, phrases]) =>
    phrases.map((phrase) => [foldKey(phrase), code] as const),
  ),
);

/** All offices in all their forms. Built once. */
export function buildOfficeLexicon(): PhraseTrie<OfficeSense> {
  const trie = buildTrie<OfficeSense>();
  for (const phrase of NO_OFFICES)
    addPhrase(trie, phrase, { role: null, entity: null, home: null, open: true, generic: false });
  for (const { role, phrases, entity, open } of OFFICES)
    for (const phrase of phrases.flatMap(inBothSpellings))
      addPhrase(trie, phrase, {
        role,
        entity: entity ?? null,
        home: homes.get(foldKey(phrase)) ?? null,
        open: open ?? false,
        generic: false,
      });
  for (const { role, title, generic, open } of TITLES)
    addTitle(trie, title, { role, entity: null, home: null, open: open ?? false, generic: generic ?? false });
  return trie;
}

/** `شؤون` is written `شئون` in Egypt, `مسؤول` `مسئول`. */
function inBothSpellings(phrase: string): readonly string[] {
  const other = phrase.replaceAll('شؤون', 'شئون').replaceAll('مسؤول', 'مسئول');
  return other === phrase ? [phrase] : [phrase, other];
}

/** `وزير الخارجية` in its forms: feminine, dual, plural, and `وزير خارجية` before a country. */
function addPhrase(trie: PhraseTrie<OfficeSense>, phrase: string, base: Base): void {
  const [first = '', ...rest] = wordsOf(phrase);
  const definite = first.startsWith(AL) && heads.has(first.slice(2));
  const stem = definite ? first.slice(2) : first;
  const article = definite ? AL : '';
  const put = (word: string, tail: readonly string[], number: 1 | 2 | 3, feminine: boolean, construct: boolean) =>
    trie.add([article + word, ...tail], { ...base, number, feminine, construct });
  const last = rest.at(-1);
  const indefinite =
    !definite && last !== undefined && last.startsWith(AL) && last.length > 4 && base.role !== null
      ? [...rest.slice(0, -1), last.slice(2)]
      : null;
  const putBoth = (word: string, number: 1 | 2 | 3, feminine: boolean) => {
    put(word, rest, number, feminine, false);
    if (indefinite) put(word, indefinite, number, feminine, true);
  };
  putBoth(stem, 1, false);
  const forms = heads.get(stem);
  if (!forms) return;
  if (forms.feminine) {
    putBoth(foldKey(forms.feminine), 1, true);
    const adjective = rest[0];
    if (definite && adjective) put(foldKey(forms.feminine), [`${adjective}ه`, ...rest.slice(1)], 1, true, false);
  }
  for (const dual of forms.dual) putBoth(foldKey(dual), 2, false);
  for (const plural of forms.plural) putBoth(foldKey(plural), 3, false);
}

/** `رئيس` in its forms: `الرئيس`, `الرئيسة`, `الرئيسان`, `الرؤساء`, and `رئيس` before a country. */
function addTitle(trie: PhraseTrie<OfficeSense>, title: string, base: Base): void {
  const stem = foldKey(title);
  const forms = heads.get(stem);
  const put = (word: string, number: 1 | 2 | 3, feminine: boolean, construct: boolean) =>
    trie.add([word], { ...base, number, feminine, construct });
  // `الأمير` and `الملك` alone are forms of address, read as such unless a country follows
  put(AL + stem, 1, false, false);
  put(stem, 1, false, true);
  put(`${AL}${stem}ان`, 2, false, false);
  put(`${AL}${stem}ين`, 2, false, false);
  if (!forms) return;
  const feminine = foldKey(forms.feminine);
  if (feminine) {
    put(AL + feminine, 1, true, false);
    put(feminine, 1, true, true);
    put(`${AL}${feminine.slice(0, -1)}تان`, 2, true, false);
    put(`${AL}${feminine.slice(0, -1)}تين`, 2, true, false);
  }
  for (const dual of forms.dual) put(foldKey(dual), 2, false, true);
  for (const plural of forms.plural) {
    const word = foldKey(plural);
    put(AL + word, 3, false, false);
    put(word, 3, false, true);
  }
}
