import { describe, expect, it } from 'vitest';
import { recognizeDates } from './recognize';
import { resolveDate } from './resolve-date';
import { toTestDoc } from './testing';
import type { DateAnchors, ResolveOptions } from './types';

function resolve(text: string, anchors: Partial<DateAnchors> = {}, options: Partial<ResolveOptions> = {}) {
  const mention = recognizeDates(toTestDoc(text).sentences[0]!)[0]!;
  const all = { dateline: null, publishedAt: null, seenAt: null, ...anchors };
  const { edtf, weekday, derivation } = resolveDate(mention, all, { today: '2026-11-21', tense: 'past', ...options });
  return { edtf, weekday, derivation };
}

describe('resolveDate', () => {
  it('infers a missing year where the offices leave one whose weekday fits', () => {
    expect(resolve('يوم الجمعة (5 أغسطس)', {}, { yearsPossible: (year) => year >= 2018 && year <= 2024 })).toEqual({
      edtf: '2022?-08-05',
      weekday: 5,
      derivation: ['weekday', 'office-tenure'],
    });
  });

  it('tells no year where several remain or none', () => {
    expect(resolve('الجمعة 5 أغسطس', {}, { yearsPossible: (y) => y >= 2015 })).toEqual({
      edtf: null,
      weekday: 5,
      derivation: ['weekday', 'office-tenure', 'several-years-fit'],
    });
    expect(resolve('الجمعة 5 أغسطس', {}, { yearsPossible: (y) => y === 2021 }).derivation).toContain('no-year-fits');
  });

  it('infers no year after the day of reading except for plans', () => {
    expect(resolve('الجمعة 4 ديسمبر', {}, { yearsPossible: (y) => y >= 2026 }).edtf).toBeNull();
    expect(resolve('الجمعة 4 ديسمبر', {}, { yearsPossible: (y) => y >= 2026, tense: 'future' }).edtf).toBe(
      '2026?-12-04',
    );
  });

  it('keeps the weekday and says why where there is no anchor', () => {
    expect(resolve('اليوم الأربعاء')).toEqual({ edtf: null, weekday: 3, derivation: ['weekday', 'no-anchor'] });
    expect(resolve('أمس')).toEqual({ edtf: null, weekday: null, derivation: ['no-anchor'] });
  });

  it('prefers the dateline to publication and publication to collection', () => {
    const [dateline, publishedAt, seenAt] = ['2020-10-12', '2020-10-13', '2020-10-15'];
    expect(resolve('أمس', { dateline, publishedAt, seenAt })).toMatchObject({
      edtf: '2020-10-11',
      derivation: ['relative-to-dateline'],
    });
    expect(resolve('أمس', { publishedAt, seenAt })).toMatchObject({
      edtf: '2020-10-12',
      derivation: ['relative-to-publication'],
    });
    expect(resolve('أمس', { seenAt })).toMatchObject({ edtf: '2020-10-14?', derivation: ['relative-to-collection'] });
  });

  it('lets the weekday win over the anchor, marked', () => {
    expect(resolve('اليوم الثلاثاء', { publishedAt: '2020-07-08' })).toEqual({
      edtf: '2020-07-07~',
      weekday: 2,
      derivation: ['weekday-over-anchor', 'relative-to-publication'],
    });
  });

  it('names the words that say it', () => {
    const doc = toTestDoc('قال المدير يوم الجمعة(5 أغسطس) إن');
    const date = resolveDate(
      recognizeDates(doc.sentences[0]!)[0]!,
      { dateline: null, publishedAt: null, seenAt: null },
      { today: '2026-11-21', tense: 'past' },
    );
    expect(date.evidence[0]?.quote).toBe('يوم الجمعة(5 أغسطس)');
  });
});
