import type { Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';

/** A place that words name: tokens `[from, to)` of the sentence. */
export interface Found {
  readonly country: string;
  readonly city: string | null;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** What told it, for the derivation: `venue`, `city`, `country`, `visit`, `dateline` … */
  readonly rule: string;
}

/** What the reading of a place's name depends on: the names that cities had then, the countries of the two sides. */
export interface Around {
  /** `YYYY-MM-DD`, or null where the article has no day. */
  readonly day: string | null;
  readonly sides: ReadonlySet<string | null>;
  /** A plan: words like `المقرر` then speak of it, and not of another event. */
  readonly planned: boolean;
}

/** An organisation is nowhere: its seat is told as a venue. */
export const isPlaceless = (country: string): boolean => country.length !== 2 || country === 'UN' || country === 'EU';

export const scanOf = ({ matches }: Prepared, sentence: Sentence): Scan => ({
  sentence,
  tokens: sentence.passage.tokens,
  matches: matches.get(sentence.passage) ?? new Map(),
  end: sentence.to,
});

/** The opening of a document: bounded, so that an article of a thousand meetings still takes time in proportion. */
const OPENING = 30;
const REACH = 20;
type Sentences = readonly Sentence[];
export const bodyOf = (all: Sentences): Sentences => all.slice(0, OPENING).filter((s) => s.zone === 'body');
export const headsOf = (all: Sentences): Sentences =>
  all.slice(0, OPENING).filter((s) => s.zone === 'headline' || s.zone === 'deck');
/** The sentences about the one numbered `at`. */
export const sentencesNear = (all: Sentences, at: number): Sentences =>
  all.slice(Math.max(0, at - REACH), at + REACH + 1);
