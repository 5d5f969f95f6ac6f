import { describe, expect, it } from 'vitest';
import { findAddressDay } from './find-address-day';

describe('findAddressDay', () => {
  it.each([
    ['https://example.org/2019/03/04/article_12.html', '2019-03-04'],
    ['https://example.org/2019-03/04/c_139.htm', '2019-03-04'],
    ['https://example.org/news/20190304-talks', '2019-03-04'],
    ['https://example.org/2019/3/4/talks', '2019-03-04'],
  ])('reads the day in %s', (address, day) => {
    expect(findAddressDay(address, null)).toBe(day);
  });

  it.each([
    ['https://example.org/article/1201903044'],
    ['https://example.org/2019/02/30/talks'],
    ['https://example.org/2019/03/'],
    [''],
    [null],
  ])('reads none in %s', (address) => {
    expect(findAddressDay(address, null)).toBeNull();
  });

  it('does not believe a day after the article was collected', () => {
    expect(findAddressDay('https://example.org/2019/03/04/a', '2019-03-03')).toBeNull();
    expect(findAddressDay('https://example.org/2019/03/04/a', '2019-03-04')).toBe('2019-03-04');
  });
});
