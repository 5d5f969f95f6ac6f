import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/partial-date';
import { toGregorianDay } from './hijri';

describe('toGregorianDay', () => {
  it.each([
    [1442, 2, 25, '2020-10-12'],
    [1441, 9, 1, '2020-04-24'],
    [1436, 10, 14, '2015-07-30'],
  ])('%i-%i-%i is %s', (year, month, day, expected) => {
    expect(toGregorianDay(year, month, day)).toBe(expected);
  });

  it('finds the first day of every month of 150 years, 29 or 30 days apart', () => {
    let before = toGregorianDay(1350, 1, 1) as string;
    for (let k = 1; k < 150 * 12; k++) {
      const first = toGregorianDay(1350 + Math.floor(k / 12), (k % 12) + 1, 1) as string;
      expect([addDays(before, 29), addDays(before, 30)]).toContain(first);
      before = first;
    }
  });

  it('has no thirtieth day of a month of 29 days', () => {
    const thirtieths = Array.from({ length: 12 }, (_, i) => toGregorianDay(1442, i + 1, 30));
    expect(thirtieths).toContain(null);
    expect(toGregorianDay(1442, 13, 1)).toBeNull();
  });
});
