import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate, weekdayOf } from './partial-date';

describe('parsePartialDate', () => {
  it.each([
    ['2020-10-12', '2020-10-12', '2020-10-12', 'day', false],
    ['2022?-08-05', '2022-08-05', '2022-08-05', 'day', true],
    ['2015-02', '2015-02-01', '2015-02-28', 'month', false],
    ['2016-02', '2016-02-01', '2016-02-29', 'month', false],
    ['2019', '2019-01-01', '2019-12-31', 'year', false],
    ['2015-07-23~', '2015-07-23', '2015-07-23', 'about', false],
    ['2015-07-23%', '2015-07-23', '2015-07-23', 'about', true],
    ['2020-08-04/2020-08-06', '2020-08-04', '2020-08-06', 'day', false],
    ['[2020-08-04,2020-08-05]', '2020-08-04', '2020-08-05', 'about', false],
  ])('%s lies in %s – %s, known to the %s', (edtf, first, last, certainty, inferred) => {
    expect(parsePartialDate(edtf)).toEqual({ bounds: { first, last }, certainty, inferred });
  });

  it.each([
    '',
    '2020-13',
    '2021-02-29',
    '2020-00-01',
    '20-10-12',
    '2020-10-12T10:00',
    '202X',
    '2020-08-06/2020-08-04',
    '[2020]',
    'أكتوبر',
  ])('%j is no date of the subset', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePartialDate(text)));
  });
});

describe('weekdayOf', () => {
  it('counts from Monday', () => {
    expect(weekdayOf('2020-10-12')).toBe(1);
    expect(weekdayOf('2022-08-05')).toBe(5);
    expect(weekdayOf('2024-02-25')).toBe(7);
  });
});
