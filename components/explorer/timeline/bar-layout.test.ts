import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineBin } from '@/lib/query';
import { baseline, binAt, buildCountScale, layoutBars, toPlotBox, toWindow, xOf } from './bar-layout';
import { planAxis } from './time-axis';

const LTR = toPlotBox(752, 111, false);
const RTL = toPlotBox(752, 111, true);
const { bins: MONTHS } = planAxis({ first: '2020-01-01', last: '2020-12-31' }, { unit: 'month', within: null });

const binOf = (held: number, uncertain = 0, notHeld = 0): TimelineBin => ({
  key: '2020-01',
  first: '2020-01-01',
  last: '2020-01-31',
  total: held + uncertain + notHeld,
  formats: { in_person: held, video: 0, phone: 0, unknown: 0 },
  families: [],
  uncertain,
  notHeld,
});
const IN_PERSON = { key: 'in_person', label: '', colour: '', count: (bin: TimelineBin) => bin.formats.in_person };

describe('xOf and binAt', () => {
  it('put the past at the start side', () => {
    expect([xOf(0, LTR), xOf(1, LTR)]).toEqual([34, 738]);
    expect([xOf(0, RTL), xOf(1, RTL)]).toEqual([718, 14]);
  });

  it('find the bin whose middle a place is, in both directions, and the outermost beyond the axis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(399), fc.boolean(), (n, i, mirrored) => {
        const box = mirrored ? RTL : LTR;
        expect(binAt(xOf(((i % n) + 0.5) / n, box), n, box)).toBe(i % n);
      }),
    );
    expect([binAt(-50, 12, LTR), binAt(900, 12, LTR), binAt(900, 12, RTL)]).toEqual([0, 11, 0]);
  });
});

describe('buildCountScale', () => {
  it('has round lines and room for the most', () => {
    expect([0, 1, 3, 9, 40, 1234].map((most) => buildCountScale(most).ticks)).toEqual([
      [1],
      [1],
      [2, 4],
      [5, 10],
      [20, 40],
      [1000, 2000],
    ]);
  });

  it('always holds what it is made for, with whole numbers and few lines', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (most) => {
        const scale = buildCountScale(most);
        expect(scale.most).toBeGreaterThanOrEqual(most);
        expect(scale.ticks.length).toBeLessThanOrEqual(3);
        expect(scale.ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('layoutBars', () => {
  it('stacks colours, then doubt, then what was not held, and leaves out what counts nothing', () => {
    const [bar, other] = layoutBars([binOf(2, 1, 1), binOf(0, 0, 1)], [IN_PERSON], buildCountScale(4), LTR);
    expect(bar?.parts.map(({ key }) => key)).toEqual(['in_person', 'uncertain', 'notHeld']);
    const [held, doubt] = bar?.parts ?? [];
    expect((held?.y ?? 0) + (held?.height ?? 0)).toBeCloseTo(baseline(LTR));
    expect(held?.height).toBeGreaterThan(doubt?.height ?? 0);
    expect(other?.parts).toHaveLength(1);
  });

  it('is as high as the scale where a bin counts the most', () => {
    const [bar] = layoutBars([binOf(3, 1)], [IN_PERSON], { most: 4, ticks: [4] }, LTR);
    expect(Math.abs((bar?.parts.at(-1)?.y ?? 0) - LTR.top)).toBeLessThan(1);
  });

  it('draws the mirrored picture in Arabic', () => {
    const bins = MONTHS.map((days) => ({ ...binOf(1), ...days }));
    const scale = buildCountScale(1);
    const there = layoutBars(bins, [IN_PERSON], scale, LTR);
    const here = layoutBars(bins, [IN_PERSON], scale, RTL);
    there.forEach((bar, i) => {
      expect(here[i]?.x).toBeCloseTo(752 - bar.x - bar.width);
    });
  });
});

describe('toWindow', () => {
  it('lies on whole bins to the pixel, and within a bin to the day', () => {
    expect(toWindow({ from: '2020-04-01', to: '2020-06-30' }, MONTHS)).toEqual({ start: 3 / 12, end: 6 / 12 });
    const { start } = toWindow({ from: '2020-04-16', to: null }, MONTHS);
    expect(start).toBeCloseTo(3.5 / 12);
  });

  it('reaches the ends where it is open or goes beyond', () => {
    expect(toWindow({ from: null, to: null }, MONTHS)).toEqual({ start: 0, end: 1 });
    expect(toWindow({ from: '2019-05-01', to: '2031-01-01' }, MONTHS)).toEqual({ start: 0, end: 1 });
  });
});
