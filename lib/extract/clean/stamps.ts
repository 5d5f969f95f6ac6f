import { foldKey } from '../../shared/arabic/fold';
import { MONTHS, WEEKDAYS } from '../ar/calendar';
import { PUBLISHED, STAMP_WORDS, UPDATED } from '../ar/stamps';

const LONGEST = 160;
const WORDS: ReadonlySet<string> = new Set([
  ...[...PUBLISHED, ...UPDATED, ...STAMP_WORDS].map((word) => foldKey(word)),
  ...[MONTHS, WEEKDAYS].flatMap((table) =>
    [...table].flatMap(([head, rows]) => [head, ...rows.flatMap(({ rest }) => rest)]),
  ),
]);
/** A day with its year: `10 يناير 2023`, `10/01/2023`, `2023-01-10`. */
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?!\d)/;
const HEAD = /^(?:date\s*:?\s*)?20\d{2}-[01]\d-[0-3]\d(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?)?(?=\s)/i;
const HEAD_REACH = 60;

/**
 * Whether a line, in its matching form, is only the page's note of when it was published or changed: a date with its year,
 * the time of day, and the words that go with them. `الخميس 2 أبريل 2020 | 11:30 ص`, `نشر في: 26/06/2019 - 9:15 م`.
 */
export function isStamp(key: string): boolean {
  if (key.length > LONGEST || !YEAR.test(key)) return false;
  const words = key.match(/\p{L}+/gu) ?? [];
  return /\d\D+\d/.test(key) && words.every((word) => WORDS.has(word));
}

/** How much of a line, as it is written, is such a note before its text: `2025-12-04 14:20 التقى …`; 0 for none. */
export const lengthOfStampHead = (line: string): number => HEAD.exec(line.slice(0, HEAD_REACH))?.[0].length ?? 0;
