import type { Zone } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { CAPTION_MARKS } from './rules';

/** A line of a text: offsets `[start, end)` of the original, and its matching form with white space made single. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const CAPTIONS = CAPTION_MARKS.map((mark) => `(${foldKey(mark)})`);
const MAX_HEADLINE_WORDS = 20;
const MAX_DECK_WORDS = 50;
/** A line of so many words is running text; of somewhat fewer, if it ends as a sentence does. */
const RUNNING = 14;
const RUNNING_SENTENCE = 8;
const SHORT_DATELINE = 8;
/** Words that a headline has in common with the text under it. */
const SHARED = 2;

/** A line of text may be a whole article: its spaces are counted, not cut at. */
function words({ key }: Line): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/** Whether a line has at least so many words: most lines are told by their beginning. */
function hasWords({ key }: Line, least: number): boolean {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0 && count < least; at = key.indexOf(' ', at + 1)) count++;
  return count >= least;
}

export const isCaption = ({ key }: Line): boolean => key.length < 300 && CAPTIONS.some((mark) => key.includes(mark));
/** Running text, not a heading, a date or a link. */
export const isRunning = (line: Line): boolean =>
  !isLink(line) && (words(line) >= RUNNING || (words(line) >= RUNNING_SENTENCE && /[^.][.!]["»”]?$/.test(line.key)));

/** An address, alone or with a date. */
const isLink = (line: Line): boolean => !hasWords(line, RUNNING) && /https?:\/\/|www\./.test(line.key);

/**
 * The zone of each line. What a page has around an article (dates, names of sections, captions without a mark, links) is
 * `caption`: it stays in view and tells nothing. Among the lines above the text, the headline is the one that says most of
 * what the text says.
 */
export function zoneLines(lines: readonly Line[]): Zone[] {
  const first = lines.findIndex(isRunning);
  const last = lines.findLastIndex(isRunning);
  const isHeaded = hasHeadline(lines);
  if (first < 2)
    return lines.map((line, i) =>
      i > last && last >= 0 && isLeftOver(line) ? 'caption' : plainZone(lines, i, isHeaded),
    );
  const headline = findHeadline(lines.slice(0, first), lines.slice(first, first + 2));
  return lines.map((line, i) => {
    if (isCaption(line)) return 'caption';
    if (i >= first) return i > last && isLeftOver(line) ? 'caption' : 'body';
    if (line.key === headline) return 'headline';
    return i === first - 1 && isDateline(line) ? 'body' : 'caption';
  });
}

/** After the last of the text: a few words without the mark of a sentence. */
const isLeftOver = (line: Line): boolean => !hasWords(line, RUNNING_SENTENCE) && !/[.،؛:]$/.test(line.key);

/** `بيروت - وكالات:` on a line of its own. */
const isDateline = (line: Line): boolean =>
  words(line) <= SHORT_DATELINE && /[:)/–—-]/.test(line.key) && !/\d[:٫]\d|\d{4}/.test(line.key);

function findHeadline(header: readonly Line[], text: readonly Line[]): string | null {
  const told = new Set(text.flatMap((line) => contentWords(line.key)));
  let best: { readonly key: string; readonly shared: number } | null = null;
  for (const { key } of header) {
    const shared = new Set(contentWords(key).filter((word) => told.has(word))).size;
    if (shared >= SHARED && shared > (best?.shared ?? 0)) best = { key, shared };
  }
  return best?.key ?? null;
}

/** Words of four letters and more, without conjunction, preposition and article. */
const contentWords = (key: string): string[] =>
  key.split(/[^\p{L}]+/u).flatMap((word) => {
    const bare = word.replace(/^[وف]?(?:[بكل]?ال|لل)/, '');
    return bare.length > 3 ? [bare] : [];
  });

/** A text without anything around it: the first line is a headline if it is short, is no sentence and has longer text after it. */
function plainZone(lines: readonly Line[], i: number, isHeaded: boolean): Zone {
  const line = lines[i] as Line;
  if (isCaption(line)) return 'caption';
  if (i === 0) return isHeaded && words(line) > 3 ? 'headline' : 'body';
  // under a headline, a short second line before a caption is its deck
  const next = i === 1 && isHeaded ? lines[2] : undefined;
  return next && words(line) <= MAX_DECK_WORDS && isCaption(next) ? 'deck' : 'body';
}

function hasHeadline(lines: readonly Line[]): boolean {
  const [first, ...next] = lines.slice(0, 6);
  if (!first || /[.:)،-]$/.test(first.key) || isCaption(first)) return false;
  const length = words(first);
  return length <= MAX_HEADLINE_WORDS && next.some((line) => hasWords(line, length + 1));
}
