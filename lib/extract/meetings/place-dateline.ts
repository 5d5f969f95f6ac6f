import { MONTHS, ORDINALS } from '../ar/calendar';
import { BYLINE_WORDS } from '../ar/places';
import { readDates } from '../dates/read-dates';
import { entriesAt, foldedSet, matchAt, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import { findDatelineEnd } from '../segment/dateline';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { chooseCity } from './place-names';
import { type Found, scanOf } from './place-types';

const bylineWords = foldedSet(BYLINE_WORDS);
const OPENING = 30;
const LINES_TRIED = 16;
const HEAD_REACH = 12;
const BRACKET_REACH = 6;
const BYLINE_LENGTH = 8;
const SHORT_BYLINE = 5;

/**
 * The city of the dateline or credit line, also of one whose agency nobody knows: `مسقط في 20 يناير 2025 (وكالة) -`; or of
 * the writer's line: `كتب فلان - القاهرة`, `بغداد/ فلان`.
 */
export function findDatelinePlace(prepared: Prepared, day: string | null): Found | null {
  const sentences = prepared.doc.sentences.slice(0, OPENING);
  for (const sentence of sentences.filter((s) => s.zone === 'dateline')) {
    const scan = scanOf(prepared, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      const found = cityAt(scan, i, day);
      if (found) return found;
    }
  }
  const dated = readDates(prepared.doc).dateline?.span.sentence;
  const heads = sentences.filter((s) => s.passage.field === 'text' && startsLine(s)).slice(0, LINES_TRIED);
  for (const sentence of heads) {
    const scan = scanOf(prepared, sentence);
    const found = cityAt(scan, sentence.from, day);
    if (found && sentence.zone === 'body' && (sentence === dated || isHead(scan, found.to))) return found;
    const byline = opensDateline(scan) ? found : cityOfByline(scan, found, day);
    if (byline) return byline;
  }
  return null;
}

/** A dateline below the page's chrome, or one that stands where a headline does: `الرياض 4 مارس 2021م واس`. */
function opensDateline({ sentence: { zone, from, to }, tokens, matches }: Scan): boolean {
  const end = zone === 'caption' ? null : findDatelineEnd(tokens, matches, from, to);
  return end !== null && (zone === 'body' || end === to || isNumberNext(tokens, from));
}

/** `الرياض 4 مارس`: no headline puts a number after a city. */
const isNumberNext = (tokens: Scan['tokens'], from: number): boolean => tokens[from + 1]?.kind === 'number';

/** A line of its own that names a writer and a city: `كتب فلان - القاهرة`, `القاهرة/ فلان`, `بكين ـ صحيفة كذا`. */
function cityOfByline(scan: Scan, first: Found | null, day: string | null): Found | null {
  const { sentence, tokens } = scan;
  const { from, to, zone } = sentence;
  const next = tokens[to];
  if (zone === 'caption' || to - from > BYLINE_LENGTH || (next !== undefined && !next.afterBreak)) return null;
  if (
    first &&
    zone === 'body' &&
    !'،,.'.includes(tokens[first.to]?.text ?? '') &&
    DASHES.test(gapBefore(scan, first.to))
  )
    return first;
  if (!(zone === 'body' && to - from <= SHORT_BYLINE) && !namesWriter(scan)) return null;
  for (let i = from + 1; i < to; i++) {
    const city = DASHES.test(gapBefore(scan, i)) ? cityAt(scan, i, day) : null;
    if (city?.to === to) return city;
  }
  return null;
}

const namesWriter = (scan: Scan): boolean => {
  for (let i = scan.sentence.from; i < scan.sentence.to; i++)
    if (bylineWords.has(wordIn(scan.sentence, i)) || entriesAt(scan, i, 'outlet').length > 0) return true;
  return false;
};

const DASHES = /[-–—ـ/:|]/;

/** What stands between the words about token `i`; a tatweel used as a dash is no token. */
function gapBefore({ sentence, tokens }: Scan, i: number): string {
  const word = tokens[i]?.kind === 'punct' ? tokens[i + 1] : tokens[i];
  const before = tokens[i - 1]?.kind === 'punct' ? tokens[i - 2] : tokens[i - 1];
  return before && word ? sentence.passage.folded.original.slice(before.end, word.start) : '';
}

const startsLine = ({ passage, from }: Sentence): boolean => from === 0 || passage.tokens[from]?.afterBreak === true;

function cityAt(scan: Scan, i: number, day: string | null): Found | null {
  const match = matchAt(scan, i);
  if (!match || match.clitic !== '') return null;
  const city = chooseCity(
    entriesAt(scan, i, 'city').map((e) => e.city),
    day,
  );
  return (
    city && {
      country: city.country,
      city: city.en,
      sentence: scan.sentence,
      from: i,
      to: match.to,
      rule: 'dateline',
    }
  );
}

/** `نيويورك (وكالة) -`, `أديس أبابا - `, `الرباط:` after the city; a date, في and commas may stand between. */
function isHead({ tokens, end }: Scan, from: number): boolean {
  for (let i = from; i < Math.min(end, from + HEAD_REACH); i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.text === ':') return true;
    if ('-–—'.includes(token.text)) return token.afterSpace && tokens[i + 1]?.afterSpace === true;
    if (token.text === '(' || token.text === '/') return isShortBracket(tokens, i, token.text === '(' ? ')' : '/');
    const isDate = token.kind === 'number' || MONTHS.has(token.text) || ORDINALS.has(token.text);
    if (!isDate && token.text !== '،' && token.text !== 'في') return false;
  }
  return false;
}

function isShortBracket(tokens: Scan['tokens'], open: number, close: string): boolean {
  for (let i = open + 1; i <= open + BRACKET_REACH; i++) if (tokens[i]?.text === close) return true;
  return false;
}
