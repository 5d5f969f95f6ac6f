import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, parsePartialDate, weekdayOf } from './partial-date';

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

  it('reads back any day that exists, and refuses the day after a month has ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
        expect(parsePartialDate(last)?.bounds).toEqual({ first: last, last });
        expect(parsePartialDate(`${last.slice(0, 8)}${Number(last.slice(8)) + 1}`)).toBeNull();
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parsePartialDate(text)).not.toThrow();
      }),
    );
  });
});

describe('weekdayOf', () => {
  it('counts from Monday', () => {
    expect(weekdayOf('2020-10-12')).toBe(1);
    expect(weekdayOf('2022-08-05')).toBe(5);
    expect(weekdayOf('2024-02-25')).toBe(7);
  });
});

describe('addDays', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
  });

  it('moves the weekday on by as many days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (count) => {
        const expected = (((weekdayOf('2020-06-15') - 1 + count) % 7) + 7) % 7;
        expect(weekdayOf(addDays('2020-06-15', count)) - 1).toBe(expected);
      }),
    );
  });
});

describe('addMonths', () => {
  it('crosses years in both directions, from a month or a day', () => {
    expect(addMonths('2020-11', 3)).toBe('2021-02');
    expect(addMonths('2020-01-31', -1)).toBe('2019-12');
    expect(addMonths('2020-12', 0)).toBe('2020-12');
  });
});
