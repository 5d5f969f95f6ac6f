import type { Zone } from '../domain/codes';
import type { ArticleInput, Evidence } from '../domain/report';
import type { FoldedText } from '../shared/arabic/fold';
import type { Token } from '../shared/arabic/tokens';

/** What a reading depends on besides the article. Passed in, so that the same article always reads the same. */
export interface ExtractContext {
  /** The day of reading, `YYYY-MM-DD`: open tenures end here, and no year after it is inferred except for plans. */
  readonly today: string;
}

/** One of the article's two strings, folded and split once. */
export interface Passage {
  readonly field: 'title' | 'text';
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
}

/** A sentence: tokens `[from, to)` of a passage. Removed boilerplate is in no sentence. */
export interface Sentence {
  /** Position in `Doc.sentences`. */
  readonly index: number;
  readonly passage: Passage;
  readonly zone: Zone;
  readonly from: number;
  readonly to: number;
  /** Counts from 0 over the whole document; a headline or caption is a paragraph of its own. */
  readonly paragraph: number;
}

/** An article made ready for recognition. */
export interface Doc {
  readonly article: ArticleInput;
  readonly passages: readonly Passage[];
  /** In reading order: title, then the text. */
  readonly sentences: readonly Sentence[];
  readonly removed: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly warnings: readonly string[];
}

/** Tokens `[from, to)` of a sentence's passage. */
export interface Span {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** The evidence of a span: its exact characters in the original. */
export function toEvidence(span: Span): Evidence {
  const { passage, zone } = span.sentence;
  const start = passage.tokens[span.from]?.start;
  const end = passage.tokens[span.to - 1]?.end;
  if (start === undefined || end === undefined || end <= start) throw new RangeError('a span of no tokens');
  return { field: passage.field, zone, start, end, quote: passage.folded.original.slice(start, end) };
}

/** Words of the document that speak of one of a meeting's participants: a name, a title, a pronoun-like `الأخير`. */
export interface ParticipantMention {
  readonly span: Span;
  /** `ReportParticipant.id`. */
  readonly participant: string;
  /** 0–1: short names and `الأخير` are less sure than a full name. */
  readonly confidence: number;
}
