import type { Format, Status } from '../../domain/codes';
import type { Frame, Tense } from '../ar/triggers';
import type { Reference } from '../link/officials';
import type { Sentence, Span } from '../types';

/** A word that tells of a meeting. */
export interface Trigger {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  readonly kind: 'verb' | 'noun';
  /** `لقائه`, `التقاه`: one of the two stands elsewhere. */
  readonly suffix: boolean;
  /** `الاجتماع`: may only point back at a meeting told before. */
  readonly definite: boolean;
  readonly tense: Tense | null;
  readonly future: boolean;
  /** `خلال`, `في`, `بعد` before the noun: a frame for what is told, which took place. */
  readonly framed: boolean;
  /** Glued conjunction. */
  readonly clitic: string;
}

/** One telling of a meeting: a trigger and who stands around it. */
export interface Telling {
  readonly trigger: Trigger;
  /** Who received, called or is named first. */
  readonly hosts: readonly Reference[];
  readonly others: readonly Reference[];
  readonly status: Status;
  readonly statusSpan: Span | null;
  readonly format: Format;
  readonly formatSpan: Span | null;
  readonly formatDerivation: string | null;
  /** Told as earlier than the news. */
  readonly background: boolean;
  /** Not a meeting by itself: `اتفق X وY`. */
  readonly weak: boolean;
  /** The first side was carried over from before. */
  readonly carried: boolean;
}
