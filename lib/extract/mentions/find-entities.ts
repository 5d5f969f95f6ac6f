import { findCity, gazetteer } from '../../gazetteer/index';
import { foldKey } from '../../shared/arabic/fold';
import type { Token } from '../../shared/arabic/tokens';
import { buildPhraseTrie, findPhrases, type PhraseTrie } from '../topics/phrase-trie';
import type { Sentence, Span } from '../types';

/** Words that speak of a country or an organisation; `person`: by the name of somebody who holds office there. */
export interface EntityHit {
  readonly entity: string;
  readonly person: string | null;
  readonly span: Span;
}

interface Named {
  readonly entity: string | null;
  readonly person: string | null;
  readonly capital: boolean;
  /** The folded first word with its article, if any. */
  readonly first: string;
  /** The folded last word, which stands in the text as it is: names take no pronoun. */
  readonly last: string;
}

let trie: PhraseTrie<Named> | null = null;
const entityTrie = (): PhraseTrie<Named> => {
  trie ??= buildPhraseTrie([...readEntities(), ...readCapitals(), ...readPeople(), ...HIDDEN]);
  return trie;
};

/** Phrases of the trie are written without the article, names in the gazetteer with it. */
const withoutArticles = (phrase: string): string => phrase.replace(/(^|\s)ال(?=\S{2})/g, '$1');

function toEntry(phrase: string, rest: Omit<Named, 'first' | 'last'>): readonly [string, Named] {
  const words = withoutArticles(phrase);
  const first = foldKey(phrase.split(/[\s-]+/)[0] ?? '');
  return [words, { ...rest, first, last: foldKey(words.split(/[\s-]+/).at(-1) ?? '') }];
}

function* readEntities(): Iterable<readonly [string, Named]> {
  for (const { code, ar, variants, adjectives, metonyms } of gazetteer.entities)
    for (const phrase of [ar, ...variants, ...adjectives, ...metonyms])
      yield toEntry(phrase, { entity: code, person: null, capital: false });
}

function* readCapitals(): Iterable<readonly [string, Named]> {
  for (const { code, kind, capital, ar: name, variants: names } of gazetteer.entities) {
    const city = kind === 'country' ? findCity(capital) : null;
    if (!city) continue;
    const known = new Set([name, ...names]);
    for (const phrase of [city.ar, ...city.variants])
      if (!known.has(phrase)) yield toEntry(phrase, { entity: code, person: null, capital: true });
  }
}

/** Whole names of people all of whose offices are of one country or organisation. */
function* readPeople(): Iterable<readonly [string, Named]> {
  for (const { id, ar, variants, offices } of gazetteer.people) {
    const [entity, ...others] = new Set(offices.map((office) => office.entity));
    if (entity === undefined || others.length > 0) continue;
    for (const phrase of [ar, ...variants])
      if (phrase.includes(' ')) yield toEntry(phrase, { entity, person: id, capital: false });
  }
}

/** Seas called by a country are not it. */
const HIDDEN = [
  'محيط هندي',
  'محيطين هندي',
  'محيط هندي وهادئ',
  'بحر صين جنوبي',
  'بحر صين شرقي',
  'خليج عربي',
  'بحر عرب',
].map((phrase) => toEntry(phrase, { entity: null, person: null, capital: false }));

/** The entities that the words of a sentence name, in order. */
export function findEntities(sentence: Sentence): EntityHit[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: EntityHit[] = [];
  let government = -1; // the token behind the last capital that stood for its government
  for (const hit of findPhrases(entityTrie(), tokens, from, to)) {
    const named = hit.values.filter((value) => tokens[hit.to - 1]?.text.endsWith(value.last));
    const [first] = named;
    if (!first || new Set(named.map((value) => value.entity)).size > 1) continue;
    const { entity, person, capital } = first;
    if (entity === null) continue;
    if (capital) {
      if (!isGovernment(tokens, hit.from, first.first) && !(government === hit.from && isJoined(tokens, hit.from)))
        continue;
      government = hit.to;
    }
    found.push({ entity, person, span: { sentence, from: hit.from, to: hit.to } });
  }
  return found;
}

/** Before a capital that acts or is dealt with, not one where something happens. */
const LEADS: ReadonlySet<string> = new Set(
  'أن|إن|لأن|بأن|بين|مع|استعداد|موقف|مواقف|حكومة|حكومتي|سياسة|إدارة|دعم|رغبة|حرص|قرار|رفض|اتهام|علاقات|العلاقات|تدعو|رؤية|ثقة|التزام|سلطات|دور|نفوذ|جهود|على'
    .split('|')
    .map(foldKey),
);

const isGovernment = (tokens: readonly Token[], at: number, word: string): boolean =>
  tokens[at]?.text === word && LEADS.has(tokens[at - 1]?.text ?? '');

/** `بين الرياض وطهران` */
const isJoined = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text.startsWith('و') === true;
