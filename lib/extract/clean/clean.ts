import type { Zone } from '../../domain/codes';
import { type FoldedText, findUnit, foldKey } from '../../shared/arabic/fold';
import { BULLETS, CLEAN_RULES, type CleanRule } from './rules';
import { isStamp, lengthOfStampHead } from './stamps';
import { isWrapped, unwrapLines } from './unwrap';
import { isCaption, isRunning, type Line, zoneLines } from './zones';

/** A line of the article that is read: offsets `[start, end)` of the original text, without white space at its ends. */
interface CleanLine {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
}

interface Cleaned {
  readonly lines: readonly CleanLine[];
  /** The text was broken at a width: the ends of its lines end nothing. */
  readonly wrapped: boolean;
  readonly removed: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

/** White space that is not one space between two words. */
const LOOSE_SPACE = /^\s|\s\s|[^\S ]|\s$/;
const RULES = CLEAN_RULES.map((rule) => ({ rule, keys: rule.phrases.map(keyOf) }));
/** First words of the phrases with which a line has to begin: most lines begin otherwise and need no closer look. */
const OPENERS: ReadonlySet<string> = new Set(
  RULES.flatMap(({ rule, keys }) => (rule.match === 'contains' ? [] : keys.map((key) => key.split(' ')[0] ?? ''))),
);

/** Divides a text into lines, takes boilerplate away and says what zone each line is. Linear; never throws. */
export function cleanText(folded: FoldedText): Cleaned {
  const text = folded.original;
  const removed: Cleaned['removed'][number][] = [];
  const kept: Line[] = [];
  const captions = new Set<string>();
  const lines = splitLines(folded);
  let skipping = false;
  for (const line of lines) {
    const found = findRule(line);
    const box = removed.at(-1);
    if (skipping && box && !isRunning(line)) {
      removed.splice(-1, 1, { ...box, end: line.end });
      continue;
    }
    skipping = false;
    if (found?.removes === 'rest-of-text') {
      if (kept.filter(isRunning).length >= ENOUGH_TEXT) {
        removed.push({ rule: found.rule, start: line.start, end: lines.at(-1)?.end ?? line.end });
        break;
      }
      // a box of links above the text ends where running text begins
      skipping = true;
    }
    if (found?.removes === 'line' || found?.removes === 'rest-of-text') {
      removed.push({ rule: found.rule, start: line.start, end: line.end });
      continue;
    }
    const cut = found ? cutLine(text, line, found) : null;
    if (found && cut !== null) removed.push({ rule: found.rule, start: cut, end: line.end });
    const left = cut === null ? line : trimmed(folded, line.start, cut);
    if (!left) continue;
    if (isCaption(left)) {
      const name = left.key.replaceAll(new RegExp(`[${BULLETS}]`, 'g'), '').trim();
      if (captions.has(name)) {
        removed.push({ rule: 'repeated-caption', start: left.start, end: left.end });
        continue;
      }
      captions.add(name);
    }
    kept.push(left);
  }
  const wrapped = removed.length === 0 && isWrapped(kept);
  const whole = wrapped ? unwrapLines(kept) : kept;
  return { lines: zoned(whole), removed, wrapped };
}

/** A line with the page's day is none of the article's, wherever it stands: the others are judged without it. */
function zoned(lines: readonly Line[]): CleanLine[] {
  const rest = lines.filter(({ key }) => !isStamp(key));
  const zones = zoneLines(rest);
  const zoneOf = new Map(rest.map((line, i) => [line, zones[i] ?? 'body']));
  return lines.map((line) => ({ zone: zoneOf.get(line) ?? 'caption', start: line.start, end: line.end }));
}

function keyOf(text: string): string {
  return toSingleSpaces(foldKey(text));
}

function toSingleSpaces(text: string): string {
  return LOOSE_SPACE.test(text) ? text.split(/\s+/).filter(Boolean).join(' ') : text;
}

function splitLines(folded: FoldedText): Line[] {
  const { original } = folded;
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= original.length; i++) {
    if (i < original.length && !isBreak(original.charCodeAt(i))) continue;
    lines.push(...withoutStampHead(folded, trimmed(folded, start, i)));
    start = i + 1;
  }
  return lines;
}

/** `2025-12-04 التقى …`: the page's day, then the text. */
function withoutStampHead(folded: FoldedText, line: Line | null): Line[] {
  if (!line) return [];
  const head = lengthOfStampHead(folded.original.slice(line.start, line.end));
  const parts =
    head > 0 ? [trimmed(folded, line.start, line.start + head), trimmed(folded, line.start + head, line.end)] : [line];
  return parts.flatMap((part) => part ?? []);
}

const isBreak = (c: number): boolean => c === 10 || c === 13;

function trimmed(folded: FoldedText, from: number, to: number): Line | null {
  const { original, text } = folded;
  let [start, end] = [from, to];
  while (start < end && isSpace(original.charCodeAt(start))) start++;
  while (end > start && isSpace(original.charCodeAt(end - 1))) end--;
  if (end <= start) return null;
  return { start, end, key: toSingleSpaces(text.slice(findUnit(folded, start), findUnit(folded, end))) };
}

const isSpace = (c: number): boolean => c <= 0x20 || c === 0xa0 || (c >= 0x200b && c <= 0x200f) || c === 0xfeff;

function findRule({ key: line }: Line): CleanRule | null {
  const opener = /[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '';
  const bare = OPENERS.has(opener) ? withoutMarks(line) : null;
  for (const { rule, keys } of RULES) {
    if (rule.match === 'contains') {
      // a long paragraph that happens to speak of a privacy policy is news, not a banner
      if (rule.removes !== 'rest-of-line' && line.length >= LONG_LINE) continue;
      if (keys.some((key) => line.includes(rule.afterStop ? `. ${key} ` : key))) return rule;
    } else if (bare !== null) {
      if (keys.some((key) => bare === key || (rule.match === 'starts' && bare.startsWith(`${key} `)))) return rule;
    }
  }
  return null;
}

const LONG_LINE = 400;
/** Lines of running text before a box of links that make it the end of the article. */
const ENOUGH_TEXT = 2;

/** The words of a line alone, with one space between. */
const withoutMarks = (line: string): string =>
  line
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');

/** The offset from which a `rest-of-line` rule cuts: the last place in the line where one of its phrases stands. */
function cutLine(text: string, line: Line, { phrases, afterStop }: CleanRule): number | null {
  const original = text.slice(line.start, line.end);
  for (const phrase of phrases) {
    const at = original.lastIndexOf(phrase);
    if (at < 0) continue;
    if (afterStop && !original.slice(0, at).trimEnd().endsWith('.')) continue;
    return line.start + at;
  }
  return null;
}
