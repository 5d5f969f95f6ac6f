import { MONTHS, ORDINALS } from '../ar/calendar';
import { readDates } from '../dates/read-dates';
import { entriesAt, matchAt, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { chooseCity } from './place-names';
import { type Found, scanOf } from './place-types';

const OPENING = 30;
const SENTENCES_TRIED = 5;
const HEAD_REACH = 12;
const BRACKET_REACH = 6;

/** The city of the dateline or credit line, also of one whose agency nobody knows: `مسقط في 20 يناير 2025 (وكالة) -`. */
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
  const heads = sentences.filter((s) => s.zone === 'body' && startsLine(s)).slice(0, SENTENCES_TRIED);
  for (const sentence of heads) {
    const scan = scanOf(prepared, sentence);
    const found = cityAt(scan, sentence.from, day);
    if (found && (sentence === dated || isHead(scan, found.to))) return found;
  }
  return null;
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
