import type { Evidence } from '../../domain/report';
import type { Token } from '../../shared/arabic/tokens';
import type { Calendar, DateUnit } from '../ar/calendar';
import type { Sentence, Span } from '../types';
import type { Direction } from './lexicon';

/** `أمس` is `{ unit: 'day', count: -1 }`, `العام المقبل` `{ unit: 'year', count: 1 }`; count null: `قبل أيام`. */
export interface Shift {
  readonly unit: DateUnit;
  readonly count: number | null;
}

/** What the words say of one day, month or year. A part that they don't say is null; nothing here is inferred. */
export interface DatePoint {
  readonly calendar: Calendar;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** ISO: 1 Monday – 7 Sunday. */
  readonly weekday: number | null;
  /** Distance from the day of writing. */
  readonly shift: Shift | null;
  readonly direction: Direction | null;
}

export const NOTHING_SAID: DatePoint = {
  calendar: 'gregorian',
  year: null,
  month: null,
  day: null,
  weekday: null,
  shift: null,
  direction: null,
};

/** Words of a sentence that name a date, or the first and last day of a range. */
export interface DateMention {
  readonly span: Span;
  readonly first: DatePoint;
  /** null: a single date. */
  readonly last: DatePoint | null;
}

/** The tokens `[from, to)` that a rule may look at: one sentence. */
export interface TokenRun {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** A part of a date, tokens `[from, to)`; neighbouring atoms that complete each other become one mention. */
export interface Atom {
  readonly kind: 'atom';
  readonly from: number;
  readonly to: number;
  readonly first: DatePoint;
  readonly last: DatePoint | null;
  /** Too weak to stand alone: `30/7` is a date only beside `الخميس`. */
  readonly weak: boolean;
}

/** Words that look like a date and are none; reading goes on at `to`. */
export interface Skip {
  readonly kind: 'skip';
  readonly to: number;
}

/** One rule of the grammar, tried at each token `i` of the run. */
export type DateRule = (run: TokenRun, i: number) => Atom | Skip | null;

export const toAtom = (from: number, to: number, said: Partial<DatePoint>, weak = false): Atom => ({
  kind: 'atom',
  from,
  to,
  first: { ...NOTHING_SAID, ...said },
  last: null,
  weak,
});

/** The days that a text can be counted from, `YYYY-MM-DD`; null where unknown. */
export interface DateAnchors {
  /** The day in `كوالا لمبور 4 مارس 2019 (شينخوا)`. */
  readonly dateline: string | null;
  /** The day that the text itself gives to `اليوم` or `أمس`: `اليوم الأربعاء 8 يوليو 2020`. */
  readonly told?: string | null;
  readonly publishedAt: string | null;
  /** Nobody gave the day of publication: it was read from the article's address. */
  readonly inAddress?: boolean;
  /** Nobody gave it either: it was read from a line of the page (`نشر في: …`). */
  readonly onPage?: boolean;
  /** Collected then: publication was on that day or a few days before, never after. */
  readonly seenAt: string | null;
}

export interface ResolveOptions {
  /** `YYYY-MM-DD`: no year after it is inferred except for plans. */
  readonly today: string;
  /** Whether the event is told or planned; a direction in the words themselves (`المقبل`) goes before it. */
  readonly tense: 'past' | 'future';
  /** Whether all participants held, in some part of that year, the offices that the text gives them. */
  readonly yearsPossible?: (year: number) => boolean;
}

/** The words that tell a meeting. */
export interface MeetingWords {
  /** The trigger's sentence first, the others in reading order. */
  readonly sentences: readonly Sentence[];
  /** Index of the trigger's token in the passage of the first sentence. */
  readonly trigger: number;
  /** Where the partner is named there: a day right before him is his (`التقى X الأربعاء، والخميس Y`). */
  readonly partner?: number;
  /** The token there that says the meeting was called or put off: days on its side are the days of doing so. */
  readonly cue?: number;
}

/** A `ReportDate`: what a mention comes to, with its words and the rules that were used. */
export interface ResolvedDate {
  /** Null where it can't be told; `derivation` then says why. */
  readonly edtf: string | null;
  readonly weekday: number | null;
  readonly evidence: Evidence[];
  readonly derivation: string[];
}
