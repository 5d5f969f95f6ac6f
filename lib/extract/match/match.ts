import type { Passage } from '../types';
import { cliticReadings, withoutArticle } from './clitics';
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

/**
 * The longest gazetteer phrase at each token of a passage, by token index. An unstripped reading beats a stripped one,
 * however long (`لبنان` is never ل + `بنان`), and inside a phrase no shorter one is reported at its own first token.
 */
export function matchPassage(passage: Passage, lexicon: PhraseTrie<Entry>): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  for (let i = 0; i < passage.tokens.length; i++) {
    const match = matchAt(passage, lexicon, i);
    if (match) matches.set(i, match);
  }
  return matches;
}

function matchAt({ tokens }: Passage, lexicon: PhraseTrie<Entry>, from: number): Match | null {
  const token = tokens[from];
  if (token?.kind !== 'word') return null;
  const rest = (ahead: number) => {
    const next = tokens[from + ahead];
    return next?.kind === 'word' && !next.afterBreak ? next.text : undefined;
  };
  for (const { clitic, word } of cliticReadings(token.text)) {
    const bare = withoutArticle(word);
    const whole = lexicon.findLongest(word, rest);
    const adjective = bare === null ? null : lexicon.findLongest(bare, (n) => withArticleDropped(rest(n)));
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
const withArticleDropped = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : (withoutArticle(word) ?? word);
