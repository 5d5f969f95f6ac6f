import { isStamp } from './stamps';
import type { Line } from './zones';

/** So many lines tell whether a text was broken at a width. */
const ENOUGH = 6;
const NARROW = { least: 3, most: 12 } as const;

const countWords = ({ key }: Line): number => key.split(' ', NARROW.most + 2).length;
const isEnded = ({ key }: Line): boolean => /[.!؟:؛]["»”)]*$/.test(key);

/**
 * Whether a text was broken into lines at some width, so that a line's end says nothing: most of its lines are of a few
 * words and end in none of the marks that end a sentence.
 */
export function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < ENOUGH) return false;
  const narrow = lines.filter((line) => countWords(line) >= NARROW.least && countWords(line) <= NARROW.most);
  const open = narrow.filter((line) => !isEnded(line));
  return narrow.length > lines.length * 0.8 && open.length > lines.length * 0.6;
}

/** The lines of a broken text put together again up to the mark that ends a sentence. */
export function unwrapLines(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let open = false;
  for (const line of lines) {
    const before = out.at(-1);
    const stands = isStamp(line.key);
    if (open && before && !stands)
      out.splice(-1, 1, { start: before.start, end: line.end, key: `${before.key} ${line.key}` });
    else out.push(line);
    open = !stands && !isEnded(line);
  }
  return out;
}
