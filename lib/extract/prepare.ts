import type { Zone } from '../domain/codes';
import type { ArticleInput } from '../domain/report';
import { type FoldedText, foldArabic } from '../shared/arabic/fold';
import { rememberWords } from '../shared/arabic/remember-words';
import { type Token, tokenize } from '../shared/arabic/tokens';
import { cleanText } from './clean/clean';
import type { Entry } from './match/lexicon';
import { type Matches, matchPassage } from './match/match';
import type { PhraseTrie } from './match/trie';
import { findDatelineEnd } from './segment/dateline';
import { splitSentences } from './segment/sentences';
import type { Doc, Passage, Sentence } from './types';

/** A document with the gazetteer's phrases found in it. */
export interface Prepared {
  readonly doc: Doc;
  readonly matches: ReadonlyMap<Passage, Matches>;
}

const CAPACITY = 400_000;

/** Folds, cleans and divides an article. A text beyond 400,000 characters is read up to there, with a warning. */
export function prepareArticle(article: ArticleInput, lexicon: PhraseTrie<Entry>): Prepared {
  const sentences: Sentence[] = [];
  const matches = new Map<Passage, Matches>();
  const passages: Passage[] = [];
  const warnings: string[] = [];
  let paragraph = 0;
  const addPassage = (field: Passage['field'], folded: FoldedText, wrapped = false): Passage => {
    const tokens = tokenize(folded);
    const passage: Passage = { field, folded, tokens: wrapped ? withoutBreaks(tokens) : tokens };
    passages.push(passage);
    matches.set(passage, matchPassage(passage, lexicon));
    return passage;
  };
  const addSentences = (passage: Passage, zone: Zone, from: number, to: number) => {
    for (const run of splitSentences(passage.tokens, from, to))
      sentences.push({ index: sentences.length, passage, zone, from: run.from, to: run.to, paragraph });
  };
  if (article.title?.trim()) {
    const title = addPassage('title', foldArabic(article.title));
    addSentences(title, 'headline', 0, title.tokens.length);
    paragraph++;
  }
  const days = checkDays(article);
  warnings.push(...days.warnings);
  if (article.text.length > CAPACITY)
    warnings.push(`the text has ${article.text.length} characters; ${CAPACITY} were read`);
  const folded = foldArabic(article.text.slice(0, CAPACITY));
  const { lines, removed, wrapped } = cleanText(folded);
  const text = addPassage('text', folded, wrapped);
  let expectDateline = true;
  for (const line of lines) {
    const [from, to] = tokensBetween(text.tokens, line.start, line.end);
    let body = from;
    if (line.zone === 'body' && expectDateline) {
      const end = findDatelineEnd(text.tokens, matches.get(text) ?? new Map(), from, to);
      if (end !== null) addDateline(sentences, text, from, end, paragraph);
      body = end ?? from;
      expectDateline = end === to;
    }
    addSentences(text, line.zone, body, to);
    paragraph++;
  }
  return { doc: { article: days.article, passages, sentences, removed, warnings }, matches };
}

const withoutBreaks = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, i) => (i > 0 && token.afterBreak ? { ...token, afterBreak: false } : token));

/** The article without days that no calendar has, and a warning for each. */
function checkDays(article: ArticleInput): { readonly article: ArticleInput; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const check = (field: 'publishedAt' | 'seenAt'): string | null => {
    const day = article[field] ?? null;
    if (day === null || isDay(day)) return day;
    warnings.push(`${field} ${JSON.stringify(day)} is no day YYYY-MM-DD: the article was read as if it had none`);
    return null;
  };
  const checked = { ...article, publishedAt: check('publishedAt'), seenAt: check('seenAt') };
  return { article: warnings.length > 0 ? checked : article, warnings };
}

/** Articles come by days: one answer serves many. */
const isDay = rememberWords((text): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
});

function addDateline(sentences: Sentence[], passage: Passage, from: number, to: number, paragraph: number): void {
  sentences.push({ index: sentences.length, passage, zone: 'dateline', from, to, paragraph });
}

/** The tokens that begin in `[start, end)`: a binary search, so that many lines stay linear. */
function tokensBetween(tokens: readonly Token[], start: number, end: number): [from: number, to: number] {
  return [firstFrom(tokens, start), firstFrom(tokens, end)];
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
