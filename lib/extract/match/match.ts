import { rememberFlag, rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import type { Passage } from '../types';
import { readingsOf, withoutArticle } from './clitics';
import type { Entry } from './lexicon';
import type { PhraseTrie } from './trie';

/** A phrase of the gazetteer in a passage: tokens `[from, to)`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Proclitics stripped from its first word: ``, `و`, `ب`, `ول`. */
  readonly clitic: string;
  readonly entries: readonly Entry[];
}

/** The gazetteer's phrases in a passage, by the index of their first token; each is looked for when it is first asked for. */
export interface Matches {
  get(at: number): Match | undefined;
  values(): Iterable<Match>;
  /** Whether a person's name may begin at a token; where it is not told, one may anywhere. False is certain. */
  mayBePerson?(at: number): boolean;
}

/**
 * The longest gazetteer phrase at each token of a passage, by token index. An unstripped reading beats a stripped one,
 * however long (`لبنان` is never ل + `بنان`), and inside a phrase no shorter one is reported at its own first token.
 */
export function matchPassage({ tokens }: Passage, lexicon: PhraseTrie<Entry>): Matches {
  const openings = openingsOf(lexicon);
  const found: Match[] = [];
  /** Of each token 0 while nobody asked, -1 where no phrase begins, else 1 + the phrase's place in `found`. */
  const places = new Int32Array(tokens.length);
  const get = (at: number): Match | undefined => {
    const place = places[at] ?? -1;
    if (place !== 0) return found[place - 1];
    const match = matchAt(tokens, lexicon, openings, at);
    places[at] = match ? found.push(match) : -1;
    return match ?? undefined;
  };
  const values = function* () {
    for (let i = 0; i < tokens.length; i++) {
      const match = get(i);
      if (match) yield match;
    }
  };
  const person = personOpeningsOf(lexicon);
  const mayBePerson = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && person(token);
  };
  return { get, values, mayBePerson };
}

/** A reading of a word with which a phrase of the gazetteer may begin. */
interface Opening {
  readonly clitic: string;
  readonly word: string;
  /** Without the article; null where no phrase begins so. */
  readonly bare: string | null;
}

const NONE: readonly Opening[] = [];
type Openings = (token: Token) => readonly Opening[];
const openingsByLexicon = new WeakMap<PhraseTrie<Entry>, Openings>();

/** The readings of a word that open a phrase: none for most words. Remembered, since an article repeats its words. */
function openingsOf(lexicon: PhraseTrie<Entry>): Openings {
  const before = openingsByLexicon.get(lexicon);
  if (before) return before;
  const openings = rememberTokens((text, token): readonly Opening[] => {
    if (!lexicon.mayOpenIn(text)) return NONE;
    const found: Opening[] = [];
    for (const { clitic, word } of readingsOf(token)) {
      const article = withoutArticle(word);
      const bare = article !== null && lexicon.opens(article) ? article : null;
      if (bare !== null || lexicon.opens(word)) found.push({ clitic, word, bare });
    }
    return found.length > 0 ? found : NONE;
  });
  openingsByLexicon.set(lexicon, openings);
  return openings;
}

type Test = (token: Token) => boolean;
const personOpeningsByLexicon = new WeakMap<PhraseTrie<Entry>, Test>();

function personOpeningsOf(lexicon: PhraseTrie<Entry>): Test {
  const before = personOpeningsByLexicon.get(lexicon);
  if (before) return before;
  /** A first word may be that of hundreds of phrases. */
  const known = new Map<string, boolean>();
  const opensName = (word: string): boolean => {
    if (!lexicon.opens(word)) return false;
    const found = known.get(word) ?? lexicon.opensAny(word, (entry) => entry.kind === 'person');
    known.set(word, found);
    return found;
  };
  const opens = rememberFlag(
    (text, token) => lexicon.mayOpenIn(text) && readingsOf(token).some(({ word }) => opensName(word)),
  );
  personOpeningsByLexicon.set(lexicon, opens);
  return opens;
}

function matchAt(tokens: readonly Token[], lexicon: PhraseTrie<Entry>, openings: Openings, from: number): Match | null {
  const token = tokens[from];
  if (token?.kind !== 'word') return null;
  const readings = openings(token);
  if (readings.length === 0) return null;
  for (const { clitic, word, bare } of readings) {
    const whole = lexicon.findAmong(word, tokens, from, asItIs);
    const adjective = bare === null ? null : lexicon.findAmong(bare, tokens, from, withArticleDropped);
    const adjectives = adjective?.values.flatMap(toAdjective) ?? [];
    const hit =
      adjective && adjectives.length > 0 && adjective.length > (whole?.length ?? 0)
        ? { length: adjective.length, values: adjectives }
        : whole;
    if (!hit) continue;
    const extra = adjective && adjective.length === hit.length && hit === whole ? adjectives : [];
    return { from, to: from + hit.length, clitic, entries: [...hit.values, ...extra] };
  }
  return null;
}

/** `التشيلي` is the country's own name with the article: an adjective like any other. */
const toAdjective = (entry: Entry): readonly Entry[] =>
  entry.kind === 'adjective' ? [entry] : entry.kind === 'entity' ? [{ kind: 'adjective', code: entry.code }] : [];

/** `الكوري الشمالي` is listed as `كوري شمالي`: every word of an adjective drops its article. */
const withArticleDropped = (word: string): string => withoutArticle(word) ?? word;
const asItIs = (word: string): string => word;
