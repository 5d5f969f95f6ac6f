import type { Doc, Sentence, Span } from '../types';
import { IN } from './lexicon';
import { isDateHead, MAX_DAY_PARTS, recognizeDates } from './recognize';
import type { DateMention } from './types';

export interface Dateline {
  /** From the first word of the text to the end of the agency's name or of the date. */
  readonly span: Span;
  readonly date: DateMention;
  /** The words before the date (`كوالا لمبور`), without the punctuation and `في` between; null where there are none. */
  readonly place: Span | null;
}

/** A place has at most this many words, an agency's bracket at most this many tokens. */
const PLACE_REACH = 7;
const AGENCY_REACH = 8;
/** A headline, and what a page has around it, may stand in the text before the dateline. */
const SENTENCES_TRIED = 15;

/**
 * The dated beginning of an agency's report, `كوالا لمبور 4 مارس 2019 (شينخوا)`, or null. A dateline without a date is
 * none here. Who the place is, is for the gazetteer to say.
 */
export function findDateline(doc: Doc): Dateline | null {
  const texts = doc.sentences.filter((s) => s.passage.field === 'text').slice(0, SENTENCES_TRIED);
  const marked = texts.find((s) => s.zone === 'dateline');
  if (marked) return readDateline(marked, true);
  for (const sentence of texts) {
    const isHead = sentence.zone === 'body' || sentence.zone === 'headline';
    const found = isHead && startsLine(sentence) ? readDateline(sentence, false) : null;
    if (found) return found;
  }
  return null;
}

const startsLine = (s: Sentence): boolean => s.from === 0 || s.passage.tokens[s.from]?.afterBreak === true;

function readDateline(sentence: Sentence, isMarked: boolean): Dateline | null {
  if (!isMarked && !(mayBegin(sentence) && hasClosing(sentence))) return null;
  const date = recognizeDates(sentence).find(
    (m) => m.first.day !== null && m.first.month !== null && m.last === null && m.first.shift === null,
  );
  if (!date || (!isMarked && date.span.from - sentence.from > PLACE_REACH)) return null;
  const end = isMarked ? sentence.to : endOfAgency(sentence, date.span.to);
  if (end === null) return null;
  const place = placeWords(sentence, date.span.from);
  if (!isMarked && place === null) return null;
  return { span: { sentence, from: sentence.from, to: end }, date, place };
}

/** Whether any word may begin a date so early that a place alone stands before it: most first sentences need no reading. */
function mayBegin({ passage, from, to }: Sentence): boolean {
  for (let i = from; i < Math.min(to, from + PLACE_REACH + MAX_DAY_PARTS + 1); i++) {
    const token = passage.tokens[i];
    if (token && isDateHead(token)) return true;
  }
  return false;
}

/** `(شينخوا)`, `/ وام /`, `:` or a dash must follow: a bare date after some words is a sentence that tells something. */
function endOfAgency(sentence: Sentence, from: number): number | null {
  const { tokens } = sentence.passage;
  const text = (i: number) => (i < sentence.to ? (tokens[i]?.text ?? '') : '');
  // `أنقرة / وكالة - 10 فبراير 2018` on a line of its own
  if (from >= sentence.to) return hasSlash(sentence) ? sentence.to : null;
  const closing = CLOSINGS.get(text(from));
  if (closing === undefined) return null;
  if (closing === '') return from + 1;
  for (let i = from + 1; i < from + AGENCY_REACH; i++) if (text(i) === closing) return i + 1;
  // `الرياض 19 يناير 2016 /وصل …`: the slash alone
  return closing === '/' ? from + 1 : null;
}

const hasSlash = ({ passage, from }: Sentence): boolean =>
  passage.tokens[from + 1]?.text === '/' || passage.tokens[from + 2]?.text === '/';

const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['/', '/'],
  [':', ''],
  ['-', ''],
  ['–', ''],
  ['—', ''],
]);

/** Whether a mark stands in a sentence that may follow the date of a dateline. */
function hasClosing({ passage: { tokens }, from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'punct' && CLOSINGS.has(token.text)) return true;
  }
  return false;
}

function placeWords(sentence: Sentence, dateFrom: number): Span | null {
  const { tokens } = sentence.passage;
  let to = dateFrom;
  while (to > sentence.from && (tokens[to - 1]?.kind === 'punct' || IN.has(tokens[to - 1]?.text ?? ''))) to--;
  return to > sentence.from ? { sentence, from: sentence.from, to } : null;
}
