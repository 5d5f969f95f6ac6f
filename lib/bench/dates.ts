import { DATE_ROWS, type DateRows } from '../extract/dates/corpus';
import { recognizeDates } from '../extract/dates/recognize';
import { resolveDate } from '../extract/dates/resolve-date';
import { toTestDoc } from '../extract/dates/testing';
import { loadChrono, type OtherParser } from './dates-chrono';

/**
 * Reads every date row of the corpus that comes to single days with Liqa and with chrono-node, in one run, and prints how
 * often each gives the right value. A row counts as right if all its days are found, in order, and none besides.
 * Ranges, months and dates that can't be told are left out: chrono-node has no form for them.
 * Usage: `npm run bench:dates`.
 */

const TODAY = '2026-11-21';
const NO_ANCHORS = { dateline: null, publishedAt: null, seenAt: null };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Row {
  readonly text: string;
  readonly expected: readonly string[];
  readonly group: DateRows;
}

/** `2022?-08-05~ w5` → `2022-08-05`: the value without how sure it is. */
const valueOf = (written: string): string => written.replace(/ w\d$/, '').replaceAll(/[?~%]/g, '');

const rows: readonly Row[] = DATE_ROWS.flatMap((group) =>
  group.rows.map(([text, ...dates]) => ({ text, expected: dates.map(valueOf), group })),
).filter((row) => row.expected.length > 0 && row.expected.every((date) => DAY.test(date)));

function readWithLiqa({ text, group }: Row): string[] {
  const anchors = { ...NO_ANCHORS, ...group.anchors };
  return toTestDoc(text)
    .sentences.flatMap((sentence) => recognizeDates(sentence))
    .map((mention) => resolveDate(mention, anchors, { today: TODAY, tense: group.tense }).edtf)
    .map((edtf) => (edtf === null ? '–' : valueOf(edtf)));
}

function readWithOther({ text, group }: Row, parser: OtherParser): readonly string[] {
  const { dateline, publishedAt, seenAt } = { ...NO_ANCHORS, ...group.anchors };
  return parser.read(text, dateline ?? publishedAt ?? seenAt ?? TODAY, group.tense === 'future');
}

const isRight = (read: readonly string[], { expected }: Row): boolean => read.join() === expected.join();

function rateOf(read: (row: Row) => readonly string[]): string {
  const started = performance.now();
  const right = rows.filter((row) => isRight(read(row), row)).length;
  const ms = performance.now() - started;
  const share = ((100 * right) / rows.length).toFixed(1);
  return `${right} of ${rows.length} rows right (${share} %), ${ms.toFixed(0)} ms`;
}

const parser = await loadChrono();
console.log(`Liqa: ${rateOf(readWithLiqa)}`);
console.log(typeof parser === 'string' ? parser : `${parser.name}: ${rateOf((row) => readWithOther(row, parser))}`);
