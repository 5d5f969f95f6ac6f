import type { Format, Status } from '../../domain/codes';
import type { Frame, Tense } from '../ar/triggers';
import type { Official, Reference } from '../link/officials';
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
  /** The verb that a noun leans on (`أن يجري X محادثات`), else the word itself: what says whether it took place stands before it. */
  readonly verbAt: number;
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

/** Who stands around a trigger. */
export interface Sides {
  readonly hosts: readonly Reference[];
  readonly others: readonly Reference[];
  readonly carried: boolean;
}

/** The people of a sentence, and whoever the sentences before were about. */
export interface Around {
  readonly references: readonly Reference[];
  readonly carried: readonly Reference[];
  /** Everybody spoken of in earlier sentences of the body. */
  readonly known: ReadonlySet<Official>;
  /** The two of whom the text spoke together last: `الوزيران`, `اللقاء`. */
  readonly pair: readonly Reference[];
  /** Whom earlier words of the sentence gave somebody to meet, and who met them: the traveller of a tour goes on. */
  readonly met: ReadonlyMap<Official, readonly Reference[]>;
}
