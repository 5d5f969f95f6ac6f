import type { ReportMeeting } from '../../domain/report';
import type { ParticipantMention, Sentence, Span } from '../types';

export type Statement = ReportMeeting['statements'][number];

/**
 * Who speaks: a participant; both sides together; a spokesman, communiqué or agency giving the official account;
 * somebody else; or nobody who could be told.
 */
export type Speaker =
  | { readonly kind: 'participant'; readonly id: string }
  | { readonly kind: 'joint' | 'source' | 'other' | 'unknown' };

/** Somebody's reported words: who, how that is known, and the tokens of what was said. */
export interface SpeechEvent {
  readonly speaker: Speaker;
  readonly attribution: Statement['attribution'];
  readonly span: Span;
  /** Rules that named the speaker where no words of the sentence do. */
  readonly derivation: readonly string[];
}

/** A sentence with what the reading of speech asks about its tokens; indexes are those of the passage. */
export interface Line {
  readonly sentence: Sentence;
  /** Participants named from a token on, longest words first. */
  readonly mentionsAt: ReadonlyMap<number, readonly ParticipantMention[]>;
  /** The mention that covers a token, if any. */
  readonly mentionOver: ReadonlyMap<number, ParticipantMention>;
  /** The folded words of each participant's name. */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded names and adjectives of the sides' countries and organisations. */
  readonly sideWords: ReadonlySet<string>;
  /** Tokens inside quotation marks. */
  readonly quoted: ReadonlySet<number>;
  /** Where quotations open. */
  readonly quoteOpens: ReadonlySet<number>;
  /** A quotation that the sentence leaves open. */
  readonly leavesQuoteOpen: boolean;
}
