import { foldKey } from '../../shared/arabic/fold';
import {
  ADVERBS,
  BARE_COMPLEMENTIZERS,
  COMPLEMENTIZERS,
  HIS_WORDS,
  PREPOSITIONS,
  type ReportingVerb,
  SWITCHES,
} from '../ar/reporting';
import { leadsOn } from './find-subject';
import { isPunct, textAt } from './line';
import type { Line } from './types';

const REACH = 36;
const IN_THE = foldKey('بال');

/**
 * The first token of what is said, after the verb and its subject: behind `إن` or `:`, at a quotation, behind the
 * verb's preposition, or the object itself. Null where nothing said follows.
 */
export function findContentStart(line: Line, verb: ReportingVerb, start: number): number | null {
  const end = Math.min(line.sentence.to, start + REACH);
  let inPhrase = false;
  for (let i = start; i < end; i++) {
    const text = textAt(line, i);
    if (isPunct(line, i)) {
      // a name in quotation marks inside a phrase: `في مقابلة مع «الصحيفة»، إن`
      if (line.quoteOpens.has(i) && inPhrase && isName(line, i)) continue;
      if (text === ':' || line.quoteOpens.has(i)) return skipComplementizer(line, skipToWord(line, i));
      if (text === '،' || text === ',') inPhrase = false;
      if (text === '.' || text === '؛') return null;
      continue;
    }
    const mention = line.mentionOver.get(i);
    // `دعا خلال لقائه المبعوث إلى اليمن …`: words of a title lead nowhere
    if (mention && (inPhrase || !verb.takesObject)) {
      i = mention.span.to - 1;
      continue;
    }
    if (COMPLEMENTIZERS.has(text)) return BARE_COMPLEMENTIZERS.has(text) ? skipToWord(line, i + 1) : i;
    if (leadsOn(verb, line, i)) return text.startsWith('ب') ? i : skipToWord(line, afterComplementizer(line, i + 1));
    if (ADVERBS.has(text)) continue;
    if (PREPOSITIONS.has(text) || text.startsWith(IN_THE)) inPhrase = true;
    else if (verb.takesObject && !inPhrase) return i;
  }
  return null;
}

const LONGEST_NAME = 5;
function isName(line: Line, at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_NAME; i++) if (isPunct(line, i)) return true;
  return false;
}

/** `على أن …`, `أعاد التأكيد على …`: both lead to what is said. */
const afterComplementizer = (line: Line, at: number): number =>
  BARE_COMPLEMENTIZERS.has(textAt(line, at)) || textAt(line, at) === ON ? at + 1 : at;
const ON = foldKey('على');

/** `قال: «إن …»` */
const skipComplementizer = (line: Line, at: number | null): number | null =>
  at !== null && BARE_COMPLEMENTIZERS.has(textAt(line, at)) ? skipToWord(line, at + 1) : at;

function skipToWord(line: Line, at: number): number | null {
  for (let i = at; i < line.sentence.to; i++) if (!isPunct(line, i)) return i;
  return null;
}

const CONNECTORS: ReadonlySet<string> = new Set(
  [
    'كما',
    'و',
    'ثم',
    'وقد',
    'قد',
    'وكما',
    'فيما',
    'بينما',
    'حيث',
    'إذ',
    'لكن',
    'هذا',
    'أيضا',
    'وكان',
    'حسب',
    'على',
    'حد',
    'كذلك',
  ].map(foldKey),
);
const SWITCH_WORDS: readonly (readonly string[])[] = SWITCHES.map((phrase) => phrase.split(' ').map(foldKey));

/** The end of what was said before token `at`: without punctuation, connectors and `من جانبه` that lead to the next. */
export function trimEnd(line: Line, start: number, at: number): number {
  const closers = findClosers(line, start, at);
  let end = at;
  while (end > start) {
    const text = textAt(line, end - 1);
    const switched = SWITCH_WORDS.find((words) => end - words.length >= start && endsWith(line, end, words));
    if (switched) end -= switched.length;
    else if (closers.has(end - 1)) break;
    else if (isPunct(line, end - 1) || CONNECTORS.has(text) || HIS_WORDS.has(text)) end--;
    else break;
  }
  return end;
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '»': '«', '”': '“', '"': '"' };

/** Brackets and quotation marks that close one opened since `start`: part of what was said. */
function findClosers(line: Line, start: number, end: number): ReadonlySet<number> {
  const closers = new Set<number>();
  const open = new Map<string, number>();
  for (let i = start; i < end; i++) {
    const text = textAt(line, i);
    const opening = PAIRS[text];
    const depth = opening === undefined ? 0 : (open.get(opening) ?? 0);
    if (opening !== undefined && depth > 0) {
      closers.add(i);
      open.set(opening, depth - 1);
    } else if (OPENINGS.has(text)) open.set(text, (open.get(text) ?? 0) + 1);
  }
  return closers;
}
const OPENINGS: ReadonlySet<string> = new Set(Object.values(PAIRS));

const endsWith = (line: Line, end: number, words: readonly string[]): boolean =>
  words.every((word, k) => {
    const text = textAt(line, end - words.length + k);
    return text === word || (k === 0 && text === `و${word}`);
  });

/** Whether `من جانبه`, `بدوره` stand at this token, and where they end. */
export function findSwitch(line: Line, at: number): number | null {
  for (const words of SWITCH_WORDS) if (endsWith(line, at + words.length, words)) return at + words.length;
  return null;
}

/** A verb that stands here opens a clause: at the beginning, after punctuation, behind connectors or `ومن جهة أخرى`. */
export function opensClause(line: Line, at: number): boolean {
  const i = trimStart(line, at) - 1;
  return i < line.sentence.from || (isPunct(line, i) && textAt(line, i) !== '-') || findAside(line, i) !== null;
}

/** The first token of the clause that a verb opens: itself, or the `ومن جهة أخرى` before it. */
export const findClauseStart = (line: Line, at: number): number => findAside(line, at - 1) ?? at;

const ASIDE_WORDS = 5;
/** Where `ومن جهة أخرى` begins if it ends at token `last`. */
function findAside(line: Line, last: number): number | null {
  for (let i = last; i > last - ASIDE_WORDS && i >= line.sentence.from; i--) {
    const text = textAt(line, i);
    if (isPunct(line, i)) return null;
    if (text.startsWith('و') && PREPOSITIONS.has(text.slice(1)))
      return i === line.sentence.from || isPunct(line, i - 1) ? i : null;
  }
  return null;
}

function trimStart(line: Line, at: number): number {
  let i = at;
  while (i > line.sentence.from) {
    const switched = SWITCH_WORDS.find((words) => i - words.length >= line.sentence.from && endsWith(line, i, words));
    if (switched) i -= switched.length;
    else if (CONNECTORS.has(textAt(line, i - 1))) i--;
    else break;
  }
  return i;
}

const ALSO = foldKey('كما');
const HAPPENED: ReadonlySet<string> = new Set(['تم', 'جرى', 'تمت', 'جرت'].map(foldKey));

/** `…، كما تم بحث …`: the article itself speaks again. */
export const resumesReport = (line: Line, at: number): boolean =>
  textAt(line, at) === ALSO && isPunct(line, at - 1) && HAPPENED.has(textAt(line, at + 1));
