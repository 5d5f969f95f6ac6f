import type { Prepared } from '../prepare';
import type { Sentence } from '../types';

/** What an article names besides people, as far as it tells whose somebody is. */
export interface Surroundings {
  /** Countries of the cities that a sentence names. */
  readonly cities: (sentence: Sentence) => ReadonlySet<string>;
  /** Organisations by the first word of the name by which the article calls them: `الجماعة` of `الجماعة الكاريبية`. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
}

const isBody = (code: string): boolean => code.length > 2 || code === 'UN' || code === 'EU';

/** Reads the matches of the gazetteer when they are first asked about: of the whole article, or of a sentence. */
export function findSurroundings({ doc, matches }: Prepared): Surroundings {
  let bodies: Surroundings['bodies'] | null = null;
  const cities = ({ passage, from, to }: Sentence): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let i = from; i < to; i++)
      for (const entry of matches.get(passage)?.get(i)?.entries ?? [])
        if (entry.kind === 'city') found.add(entry.city.country);
    return found;
  };
  return {
    cities,
    get bodies() {
      bodies ??= findBodies({ doc, matches });
      return bodies;
    },
  };
}

function findBodies({ doc, matches }: Prepared): Surroundings['bodies'] {
  const bodies = new Map<string, Set<string>>();
  for (const passage of doc.passages)
    for (const { from, to, entries } of matches.get(passage)?.values() ?? []) {
      if (to - from < 2) continue;
      const first = passage.tokens[from]?.text.replace(/^(?:[وبف]+|ل)(?=ال)/, '').replace(/^و?لل/, 'ال') ?? '';
      for (const entry of entries)
        if (entry.kind === 'entity' && isBody(entry.code))
          bodies.set(first, (bodies.get(first) ?? new Set()).add(entry.code));
    }
  return bodies;
}
