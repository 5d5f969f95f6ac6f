import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../domain/partial-date';
import { DATE_ROWS, type DateRows, NO_DATES } from './corpus';
import { recognizeDates } from './recognize';
import { resolveDate } from './resolve-date';
import { toTestDoc } from './testing';

const NO_ANCHORS = { dateline: null, publishedAt: null, seenAt: null };

function readAll(text: string, group: Pick<DateRows, 'anchors' | 'tense'>): string[] {
  const mentions = toTestDoc(text).sentences.flatMap((s) => recognizeDates(s));
  return mentions.map((mention) => {
    const anchors = { ...NO_ANCHORS, ...group.anchors };
    const { edtf, weekday } = resolveDate(mention, anchors, { today: '2026-11-21', tense: group.tense });
    expect(edtf === null || parsePartialDate(edtf) !== null).toBe(true);
    return `${edtf ?? '–'}${weekday === null ? '' : ` w${weekday}`}`;
  });
}

describe.each(DATE_ROWS)('$note', (group) => {
  it.each(group.rows)('%s', (text, ...dates) => {
    expect(readAll(text, group)).toEqual(dates);
  });
});

describe('texts without a date', () => {
  it.each(NO_DATES)('%s', (text) => {
    expect(readAll(text, { anchors: { publishedAt: '2020-07-08' }, tense: 'past' })).toEqual([]);
  });
});

describe('the corpus', () => {
  it('has at least 150 rows and 40 negatives', () => {
    expect(DATE_ROWS.flatMap((group) => group.rows).length).toBeGreaterThanOrEqual(150);
    expect(NO_DATES.length).toBeGreaterThanOrEqual(40);
  });
});
