import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import type { Entry } from '../match/lexicon';
import type { Match, Matches } from '../match/match';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';

/** A country or a city that a sentence names, at a token. */
export interface PlaceNamed {
  readonly code: string;
  readonly at: number;
  readonly clitic: string;
  readonly isCity: boolean;
}

/** What an article names besides people, as far as it tells whose somebody is. */
export interface Surroundings {
  /** Countries of the cities that a sentence names. */
  readonly cities: (sentence: Sentence) => ReadonlySet<string>;
  /** Countries, cities and venues that a sentence names. */
  readonly places: (sentence: Sentence) => readonly PlaceNamed[];
  /** Pairs of countries whose relations the article names: `العلاقات اللبنانية اليابانية`. */
  readonly relations: readonly (readonly [string, string])[];
  /** Organisations by the first word of the name by which the article calls them: `الجماعة` of `الجماعة الكاريبية`. */
  readonly bodiesFrom: (word: string) => ReadonlySet<string>;
}

const isBody = (code: string): boolean => code.length > 2 || code === 'UN' || code === 'EU';

/** Reads the matches of the gazetteer when they are first asked about: of a sentence, or at the words asked for. */
export function findSurroundings({ doc, matches }: Prepared): Surroundings {
  const known = new Map<string, ReadonlySet<string>>();
  let relations: Surroundings['relations'] | null = null;
  const places = ({ passage, from, to }: Sentence): PlaceNamed[] => {
    const found: PlaceNamed[] = [];
    for (let at = from; at < to; at++) {
      const match = matches.get(passage)?.get(at);
      if (match) found.push(...placesOf(match.entries).map((place) => ({ ...place, at, clitic: match.clitic })));
    }
    return found;
  };
  const cities = (sentence: Sentence): ReadonlySet<string> =>
    new Set(places(sentence).flatMap(({ isCity, code }) => (isCity ? [code] : [])));
  const bodiesFrom = (word: string): ReadonlySet<string> => {
    const before = known.get(word);
    if (before) return before;
    const found = findBodies({ doc, matches }, word);
    known.set(word, found);
    return found;
  };
  return {
    cities,
    places,
    get relations() {
      relations ??= findRelations({ doc, matches });
      return relations;
    },
    bodiesFrom,
  };
}

/** A city or a venue stands for its country, of several that are called so each; of one spelling for both, the city is meant. */
function placesOf(entries: readonly Entry[]): Pick<PlaceNamed, 'code' | 'isCity'>[] {
  const cities = entries.flatMap((e) => {
    if (e.kind === 'city') return [e.city.country];
    return e.kind === 'venue' && e.venue.country ? [e.venue.country] : [];
  });
  if (cities.length > 0) return [...new Set(cities)].map((code) => ({ code, isCity: true }));
  const country = entries.find((e) => e.kind === 'entity');
  const isAdjective = entries.some((e) => e.kind === 'adjective');
  if (country?.kind !== 'entity' || isAdjective || isBody(country.code)) return [];
  return [{ code: country.code, isCity: false }];
}

const RELATIONS = /^(?:و|ل|ب)?(?:العلاقات|للعلاقات|علاقات|الروابط|روابط|التعاون|للتعاون|تعاون)$/;
const STATE = /^[ول]*(?:ال|لل)?(?:مملكه|جمهوريه|دوله|سلطنه)$/;
const BROTHERLY = /^(?:ال|و)?(?:شقيق|صديق)(?:ه|ها|ته|تها)?$/;
/** Words between `علاقات` and `بين`: `علاقات الصداقة والتعاون الثنائي القائمة بين`. */
const BEFORE_BETWEEN = 5;

function findBetween(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i <= from + BEFORE_BETWEEN; i++) {
    if (tokens[i]?.kind !== 'word') return null;
    if (tokens[i]?.text === 'بين') return i;
  }
  return null;
}

/** The gazetteer's phrase at a token, or behind the noun of a state that opens none. */
const phraseAt = (phrases: Matches | undefined, tokens: readonly Token[], i: number): Match | undefined =>
  phrases?.get(i) ?? (STATE.test(tokens[i]?.text ?? '') ? phrases?.get(i + 1) : undefined);

/** `مملكة البحرين وشقيقتها جمهورية …`, `البلدين الشقيقين`: words of friendship between the two names. */
const afterBrotherly = (tokens: readonly Token[], i: number): number =>
  BROTHERLY.test(tokens[i]?.text ?? '') ? i + 1 : i;

/** `العلاقات اللبنانية اليابانية`, `العلاقات بين لبنان واليابان`: each pair once. */
function findRelations({ doc, matches }: Prepared): [string, string][] {
  const found = new Map<string, [string, string]>();
  for (const passage of doc.passages)
    passage.tokens.forEach((token, i) => {
      if (!RELATIONS.test(token.text)) return;
      const between = findBetween(passage.tokens, i + 1);
      const phrases = matches.get(passage);
      const first = phraseAt(phrases, passage.tokens, (between ?? i) + 1);
      const next = first && between !== null ? afterBrotherly(passage.tokens, first.to) : first?.to;
      const second = next === undefined ? undefined : phraseAt(phrases, passage.tokens, next);
      const [a, b] = [countryOf(first?.entries), countryOf(second?.entries)];
      if (a && b && a !== b) found.set([a, b].sort().join(), [a, b]);
    });
  return [...found.values()];
}

function countryOf(entries: readonly Entry[] | undefined): string | null {
  const found = entries?.find((e) => e.kind === 'adjective' || e.kind === 'entity');
  return found && 'code' in found && !isBody(found.code) ? found.code : null;
}

function findBodies({ doc, matches }: Prepared, word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const passage of doc.passages)
    for (let i = 0; i < passage.tokens.length; i++) {
      if (bareOf(passage.tokens[i] as Token) !== word) continue;
      const match = matches.get(passage)?.get(i);
      if (!match || match.to - match.from < 2) continue;
      for (const entry of match.entries) if (entry.kind === 'entity' && isBody(entry.code)) found.add(entry.code);
    }
  return found;
}

/** A word with its article alone: `وبالجماعة`, `للجماعة` → `الجماعة`. */
const bareOf = rememberTokens((word) => word.replace(/^(?:[وبف]+|ل)(?=ال)/, '').replace(/^و?لل/, 'ال'));
