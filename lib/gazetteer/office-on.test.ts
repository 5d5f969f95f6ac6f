import { describe, expect, it } from 'vitest';
import { officeOn } from './office-on';
import type { GazetteerOffice } from './types';

const office = (from: string, to: string): GazetteerOffice => {
  return { role: 'other', entity: 'AA', titleAr: 'مستشار', titleEn: 'Adviser', from, to };
};
const held = (from: string, to: string, day: string): boolean =>
  officeOn({ offices: [office(from, to)] }, day).length === 1;

describe('officeOn', () => {
  it.each([
    ['2015-03-10', '2018-06-01', '2016-01-01', true],
    ['2015-03-10', '2018-06-01', '2015-03-10', true],
    ['2015-03-10', '2018-06-01', '2018-06-01', true],
    ['2015-03-10', '2018-06-01', '2015-03-09', false],
    ['2015-03-10', '2018-06-01', '2018-06-02', false],
    ['2015-03', '2018-06', '2015-03-01', true],
    ['2015-03', '2018-06', '2018-06-30', true],
    ['2015', '2018', '2018-12-31', true],
    ['2015', '2018', '2019-01-01', false],
    ['2015', '', '2026-11-21', true],
    ['2015-03-10', '2018-06-01', '2018', true],
    ['2015-03-10', '2018-06-01', '2015-02', false],
  ])('from %j to %j on %s: %s', (from, to, day, expected) => {
    expect(held(from, to, day)).toBe(expected);
  });

  it('gives all offices held at once', () => {
    expect(officeOn({ offices: [office('2010', ''), office('2012', '2014')] }, '2013-05')).toHaveLength(2);
  });

  it('refuses what is no day', () => {
    expect(() => held('2015', '', '2015-13-01')).toThrow('"2015-13-01" is no date');
  });
});
