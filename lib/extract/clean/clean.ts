import type { Zone } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { BULLETS, CAPTION_MARKS, CLEAN_RULES, type CleanRule } from './rules';

/** A line of the article that is read: offsets `[start, end)` of the original text, without white space at its ends. */
interface CleanLine {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
}

interface Cleaned {
  readonly lines: readonly CleanLine[];
  readonly removed: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** The line in the matching form, white space made single. */
  readonly key: string;
}

const RULES = CLEAN_RULES.map((rule) => ({ rule, keys: rule.phrases.map(keyOf) }));
const CAPTIONS = CAPTION_MARKS.map((mark) => `(${keyOf(mark)})`);

/** Divides a text into lines, takes boilerplate away and says what zone each line is. Linear; never throws. */
export function cleanText(text: string): Cleaned {
  const removed: Cleaned['removed'][number][] = [];
  const kept: Line[] = [];
  const captions = new Set<string>();
  const lines = splitLines(text);
  for (const line of lines) {
    const found = findRule(line);
    if (found?.removes === 'rest-of-text' && kept.length > 0) {
      removed.push({ rule: found.rule, start: line.start, end: lines.at(-1)?.end ?? line.end });
      break;
    }
    if (found?.removes === 'line' || found?.removes === 'rest-of-text') {
      removed.push({ rule: found.rule, start: line.start, end: line.end });
      continue;
    }
    const cut = found ? cutLine(text, line, found) : null;
    if (found && cut !== null) removed.push({ rule: found.rule, start: cut, end: line.end });
    const left = cut === null ? line : trimmed(text, line.start, cut);
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
  return { lines: kept.map((line, i) => ({ zone: zoneOf(kept, i), start: line.start, end: line.end })), removed };
}

function keyOf(text: string): string {
  return foldKey(text).split(/\s+/).filter(Boolean).join(' ');
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n' && text[i] !== '\r') continue;
    const line = trimmed(text, start, i);
    if (line) lines.push(line);
    start = i + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Line | null {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end, key: keyOf(text.slice(start, end)) } : null;
}

const isSpace = (c: number): boolean => c <= 0x20 || c === 0xa0 || (c >= 0x200b && c <= 0x200f) || c === 0xfeff;

function findRule(line: Line): CleanRule | null {
  const bare = line.key
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
  for (const { rule, keys } of RULES) {
    const fits = keys.some((key) => {
      if (rule.match === 'is') return bare === key;
      if (rule.match === 'starts') return bare === key || bare.startsWith(`${key} `);
      return line.key.includes(rule.afterStop ? `. ${key} ` : key);
    });
    // a long paragraph that happens to speak of a privacy policy is news, not a banner
    if (fits && (rule.match !== 'contains' || rule.removes === 'rest-of-line' || line.key.length < 400)) return rule;
  }
  return null;
}

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

const isCaption = (line: Line): boolean => CAPTIONS.some((mark) => line.key.includes(mark)) && line.key.length < 300;

const MAX_HEADLINE_WORDS = 20;
const MAX_DECK_WORDS = 50;
const words = (line: Line | undefined): number => (line ? line.key.split(' ').length : 0);

/** The first line is a headline if it is short, is no sentence and has longer text after it; a short second line before a caption is its deck. */
function zoneOf(lines: readonly Line[], i: number): Zone {
  const line = lines[i] as Line;
  if (isCaption(line)) return 'caption';
  const first = lines[0] as Line;
  const longest = Math.max(...lines.slice(1, 6).map((l) => words(l)), 0);
  const headline =
    words(first) <= MAX_HEADLINE_WORDS && !/[.:)،-]$/.test(first.key) && longest > words(first) && !isCaption(first);
  if (i === 0) return headline && words(first) > 3 ? 'headline' : 'body';
  const next = lines[i + 1];
  if (i === 1 && headline && words(line) <= MAX_DECK_WORDS && next && isCaption(next)) return 'deck';
  return 'body';
}
