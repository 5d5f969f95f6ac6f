import type { GazetteerCity, GazetteerPerson, GazetteerTables, GazetteerVenue } from '../../gazetteer/types';
import { foldArabic, foldKey } from '../../shared/arabic/fold';
import { tokenize } from '../../shared/arabic/tokens';
import { buildTrie, type PhraseTrie } from './trie';

/** What a phrase of the gazetteer can stand for. */
export type Entry =
  | { readonly kind: 'entity'; readonly code: string }
  | { readonly kind: 'adjective'; readonly code: string }
  | { readonly kind: 'metonym'; readonly code: string }
  | { readonly kind: 'city'; readonly city: GazetteerCity }
  | { readonly kind: 'venue'; readonly venue: GazetteerVenue }
  | { readonly kind: 'person'; readonly person: GazetteerPerson; readonly short: boolean }
  | { readonly kind: 'outlet'; readonly id: string };

/** The words of a phrase in the matching form; hyphens and points between them are left out. */
export const wordsOf = (phrase: string): string[] =>
  tokenize(foldArabic(phrase))
    .filter((t) => t.kind !== 'punct')
    .map((t) => t.text);

/** `وفدا نرويجيا`: the indefinite accusative of a relative adjective; of `ليبي` and its like it is the country's name. */
const toAccusative = (adjective: string): string =>
  adjective
    .split(' ')
    .map((word) => (word.endsWith('ي') ? `${word}ا` : word))
    .join(' ');

/** One trie over every table of the gazetteer. Adjectives stand without the article, as in the tables. */
export function buildLexicon(tables: GazetteerTables): PhraseTrie<Entry> {
  const trie = buildTrie<Entry>();
  const put = (phrase: string, entry: Entry) => {
    for (const words of spellings(wordsOf(phrase))) trie.add(words, entry);
  };
  const names = new Set(tables.entities.flatMap(({ ar, variants }) => [ar, ...variants]));
  for (const { code, ar, variants, adjectives, metonyms } of tables.entities) {
    for (const name of distinct([ar, ...variants])) put(name, { kind: 'entity', code });
    const accusatives = adjectives.map(toAccusative).filter((form) => !names.has(form));
    for (const form of distinct([...adjectives, ...accusatives])) put(form, { kind: 'adjective', code });
    for (const name of distinct(metonyms)) put(name, { kind: 'metonym', code });
  }
  for (const city of tables.cities)
    for (const name of distinct([city.ar, ...city.variants])) put(name, { kind: 'city', city });
  for (const venue of tables.venues)
    for (const name of distinct([venue.ar, ...venue.variants])) put(name, { kind: 'venue', venue });
  for (const person of tables.people) {
    const full = distinct([person.ar, ...person.variants]);
    for (const name of full) put(name, { kind: 'person', person, short: false });
    for (const name of distinct(person.short))
      if (!full.includes(name)) put(name, { kind: 'person', person, short: true });
  }
  for (const { id, ar, variants } of tables.outlets)
    for (const name of distinct([ar, ...variants])) put(name, { kind: 'outlet', id });
  return trie;
}

const distinct = (names: readonly string[]): string[] => [...new Map(names.map((n) => [foldKey(n), n])).values()];

/** `عبد الله` and `عبدالله`, `أبو ظبي` and `أبوظبي` are one name: both spellings of a phrase, joined and apart. */
function spellings(words: readonly string[]): string[][] {
  const apart = words.flatMap((w) => (w.length > 6 && w.startsWith('عبدال') ? ['عبد', w.slice(3)] : [w]));
  const joined: string[] = [];
  for (let i = 0; i < apart.length; i++) {
    const [word, next] = [apart[i] as string, apart[i + 1]];
    const joins = next !== undefined && ((word === 'عبد' && next.startsWith('ال')) || word === 'ابو');
    joined.push(joins ? word + next : word);
    if (joins) i++;
  }
  const all = [[...words], apart, joined];
  return all.filter((w, i) => all.findIndex((v) => v.join(' ') === w.join(' ')) === i);
}
