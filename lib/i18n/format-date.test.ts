import { describe, expect, it } from 'vitest';
import { formatMeetingDate, formatPart, formatWeekday } from './format-date';

describe('formatPart', () => {
  it('spells a day, a month and a year with Latin figures in both languages', () => {
    expect(formatPart('2020-10-12', 'en')).toBe('12 October 2020');
    expect(formatPart('2020-10-12', 'ar')).toBe('12 أكتوبر 2020');
    expect(formatPart('2020-10', 'ar')).toBe('أكتوبر 2020');
    expect(formatPart('2020', 'ar')).toBe('2020');
  });

  it('marks an approximate date with a tilde and leaves an inferred year unmarked', () => {
    expect(formatPart('2015-07~', 'en')).toBe('~ July 2015');
    expect(formatPart('2022?-08-05', 'en')).toBe('5 August 2022');
  });

  it('shortens months in English to three letters', () => {
    expect(formatPart('2021-09', 'en', 'short')).toBe('Sep 2021');
  });
});

describe('formatMeetingDate', () => {
  it('tells one of two days from a span of days', () => {
    expect(formatMeetingDate({ edtf: '[2020-08-04,2020-08-05]' }, 'en')).toBe('4 August 2020 or 5 August 2020');
    expect(formatMeetingDate({ edtf: '2020-08-04/2020-08-05' }, 'en')).toBe('4 August 2020 – 5 August 2020');
  });

  it('has no words for a date of which nothing is known', () => {
    expect(formatMeetingDate({ edtf: null }, 'ar')).toBeNull();
  });
});

describe('formatWeekday', () => {
  it('counts from Monday', () => {
    expect(formatWeekday(1, 'en')).toBe('Monday');
    expect(formatWeekday(7, 'ar')).toBe('الأحد');
  });
});
