import { foldKey } from '../../shared/arabic/fold';
import { rememberFlag } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import { HOME_OF_AGENCY, HOME_OF_SOURCE, HOME_WORDS, KINGDOM_NAMES, KINGDOMS } from '../ar/outlets';
import { wordsOf } from '../match/lexicon';
import type { Prepared } from '../prepare';
import type { Passage, Sentence } from '../types';
import { foldedSet } from './scan';

/** The country whose `وزير الخارجية` needs no adjective in this article, and the rule that says so. */
export interface Home {
  readonly entity: string;
  readonly derivation: 'home-of-agency' | 'home-of-outlet' | 'home-words';
}

const agencies = new Map(Object.entries(HOME_OF_AGENCY).map(([name, code]) => [wordsOf(name).join(' '), code]));
const sources = new Map(Object.entries(HOME_OF_SOURCE));
const homeWords = Object.entries(HOME_WORDS).map(([words, code]) => [wordsOf(words).join(' '), code] as const);
const named = foldedSet(KINGDOM_NAMES);
const kingdom = foldKey('المملكة');

/**
 * Where an article is at home, from its own words first: the agency in its dateline, words that one country says of
 * itself, a bare `المملكة` beside one kingdom alone; then the outlet. null where nothing tells.
 */
export function findHome(prepared: Prepared): Home | null {
  const { doc, matches } = prepared;
  const agency = findAgency(doc.sentences);
  if (agency) return { entity: agency, derivation: 'home-of-agency' };
  const own = findHomeWords(doc);
  if (own) return { entity: own, derivation: 'home-words' };
  const source = sources.get((doc.article.source ?? '').toLowerCase());
  const abroad = findHeading(prepared);
  if (abroad !== null && !(source && names(prepared, source))) return { entity: abroad, derivation: 'home-words' };
  if (source) return { entity: source, derivation: 'home-of-outlet' };
  if (!doc.passages.some(hasBareKingdom)) return null;
  const kingdoms = new Set<string>();
  for (const passage of doc.passages)
    for (const { entries } of matches.get(passage)?.values() ?? [])
      for (const e of entries)
        if ((e.kind === 'entity' || e.kind === 'adjective') && KINGDOMS.includes(e.code)) kingdoms.add(e.code);
  const [only] = kingdoms;
  return kingdoms.size === 1 && only ? { entity: only, derivation: 'home-words' } : null;
}

const isKingdom = rememberFlag((word) => word.endsWith(kingdom.slice(2)) && /^[وبف]?(?:ال|لل)/.test(word));

/** `المملكة` without the name of any. */
const hasBareKingdom = ({ tokens }: Passage): boolean =>
  tokens.some((token, i) => isKingdom(token) && !named.has(tokens[i + 1]?.text ?? ''));

/** `كينيا: أزمة المياه`: the country that a headline puts before everything else. */
function findHeading({ doc, matches }: Prepared): string | null {
  const headline = doc.sentences.find((s) => s.zone === 'headline');
  const match = headline && matches.get(headline.passage)?.get(headline.from);
  if (!match || match.clitic !== '' || headline.passage.tokens[match.to]?.text !== ':') return null;
  const country = match.entries.find((e) => e.kind === 'entity');
  return country?.kind === 'entity' && /^[A-Z]{2}$/.test(country.code) ? country.code : null;
}

/** Whether an article names a country, or calls anything by its adjective. */
const names = ({ doc, matches }: Prepared, code: string): boolean =>
  doc.passages.some((passage) =>
    [...(matches.get(passage)?.values() ?? [])].some(({ entries }) =>
      entries.some((e) => (e.kind === 'entity' || e.kind === 'adjective') && e.code === code),
    ),
  );

/** Whether a phrase that one country says of itself may begin in a word. */
const opensHomeWords = rememberFlag((word): boolean => homeWords.some(([words]) => word.includes(firstOf(words))));
const firstOf = (words: string): string => words.split(' ')[0] ?? '';

const LONGEST_HOME_WORDS = Math.max(...homeWords.map(([words]) => words.split(' ').length));

/** Joins the words only from those on in which such a phrase may begin. */
function findHomeWords({ passages }: Prepared['doc']): string | null {
  const pieces: string[] = [];
  for (const { tokens } of passages)
    for (let i = 0; i < tokens.length; i++)
      if (opensHomeWords(tokens[i] as Token)) pieces.push(joinWords(tokens, i, i + LONGEST_HOME_WORDS));
  if (pieces.length === 0) return null;
  return homeWords.find(([words]) => pieces.some((piece) => piece.includes(words)))?.[1] ?? null;
}

const joinWords = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');

/** The country of the city in an article's dateline, or of the city and date that its first sentence opens with. */
export function findScene({ doc, matches }: Prepared): string | null {
  const first = doc.sentences.find((s) => s.zone === 'dateline') ?? doc.sentences.find((s) => s.zone === 'body');
  const match = first && matches.get(first.passage)?.get(first.from);
  const city = match?.entries.find((e) => e.kind === 'city');
  if (!first || !match || city?.kind !== 'city') return findPosting(doc, matches);
  const next = first.passage.tokens[match.to];
  const opens = next?.kind === 'number' || '-–—:('.includes(next?.text ?? ' ');
  return first.zone === 'dateline' || opens ? city.city.country : findPosting(doc, matches);
}

/** `سفير X لدى Y`: where ambassadors are posted, if the article names one such country. */
function findPosting(doc: Prepared['doc'], matches: Prepared['matches']): string | null {
  const countries = new Set<string>();
  for (const passage of doc.passages)
    passage.tokens.forEach((token, i) => {
      if (token.text !== POSTED) return;
      const found = matches.get(passage)?.get(i + 1) ?? matches.get(passage)?.get(i + 2);
      for (const e of found?.entries ?? [])
        if (e.kind === 'entity' && /^[A-Z]{2}$/.test(e.code) && e.code !== 'UN' && e.code !== 'EU')
          countries.add(e.code);
    });
  const [only] = countries;
  return countries.size === 1 && only ? only : null;
}
const POSTED = foldKey('لدى');

function findAgency(sentences: Prepared['doc']['sentences']): string | null {
  for (const sentence of sentences) {
    const { zone, passage, from, to } = sentence;
    if (zone !== 'dateline') continue;
    const words = passage.tokens
      .slice(from, to)
      .filter((t) => t.kind === 'word')
      .map((t) => t.text);
    for (let i = 0; i < words.length; i++) {
      const code = agencyIn(words, i)?.code;
      if (code) return code;
    }
  }
  const first = sentences.find((s) => s.zone === 'body');
  return first ? agencyBefore(first) : null;
}

function agencyIn(words: readonly string[], i: number): { readonly code: string; readonly length: number } | null {
  for (let length = 3; length > 0; length--) {
    const code = agencies.get(words.slice(i, i + length).join(' '));
    if (code) return { code, length };
  }
  return null;
}

/** `العمانية: استقبل …`, `(بترا) - بحث …`: the agency at the head of the first sentence, set off by a mark. */
function agencyBefore({ passage, from }: Sentence): string | null {
  const bracket = passage.tokens[from]?.text === '(' ? 1 : 0;
  const start = from + bracket;
  const words = passage.tokens.slice(start, start + 3).map((t) => t.text);
  const agency = agencyIn(words, 0);
  const mark = passage.tokens[start + (agency?.length ?? 0)];
  const isSetOff = mark?.kind === 'punct' && (bracket ? mark.text === ')' : ':-–—/'.includes(mark.text));
  return agency && isSetOff ? agency.code : null;
}
