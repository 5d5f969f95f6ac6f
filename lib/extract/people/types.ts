import type { Role } from '../../domain/codes';
import type { GazetteerPerson } from '../../gazetteer/types';
import type { Sentence } from '../types';

/** A person's name in a text: tokens `[from, to)`. */
export interface NameRead {
  readonly from: number;
  readonly to: number;
  /** The folded words, a conjunction before the first one taken off. */
  readonly words: readonly string[];
  /** A clitic that is glued to the first word: `و` in `ولافروف`. */
  readonly clitic: string;
  /** People of the gazetteer who are called exactly so. */
  readonly people: readonly GazetteerPerson[];
  /** Only the short form stands here (`لافروف`). */
  readonly short: boolean;
}

/** An office as the words of a text give it. */
export interface OfficeRead {
  /** null: a title that is no office of a state. */
  readonly role: Role | null;
  readonly entity: string | null;
  /** The one country that has an office of this name, where no words state another. */
  readonly home?: string | null;
  readonly generic: boolean;
  readonly former: boolean;
  readonly acting: boolean;
  readonly visiting: boolean;
  readonly feminine: boolean;
  /** Its words name a body of the state: `المستشار في الديوان الملكي`. */
  readonly ofState: boolean;
  readonly from: number;
  readonly to: number;
}

/** Words that speak of one person: title and name, one of them, or `نظيره`. Tokens `[from, to)` of the sentence's passage. */
export interface PersonMention {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly name: NameRead | null;
  readonly offices: readonly OfficeRead[];
  /** The country or organisation stated with the title; null where none is. */
  readonly entity: string | null;
  /** What the form of address tells (`الأمير`, `السيناتور`). */
  readonly honorific: Role | null;
  /** `نظيره`: holds the office of the one named before. */
  readonly counterpart: boolean;
  /** `وزراء خارجية دول الخليج`: several people, told as one group. */
  readonly group: boolean;
  /** Conjunction or preposition glued to the first word. */
  readonly clitic: string;
}
