import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/domain/names';
import type { TimeUnit } from '@/lib/query';
import { toPlotBox } from './bar-layout';
import { planAxis } from './time-axis';
import { layoutTicks } from './time-ticks';

function ticksOf(first: string, last: string, unit: TimeUnit, language: Language = 'en', width = 752) {
  const { bins } = planAxis({ first, last }, { unit, within: null });
  return layoutTicks(bins, unit, language, toPlotBox(width, 111, language === 'ar'));
}
const labelsOf = (...args: Parameters<typeof ticksOf>) => ticksOf(...args).map(({ label }) => label);

describe('layoutTicks', () => {
  it('names years, and quarters between them where there is room', () => {
    expect(labelsOf('2020-01-01', '2022-12-31', 'month').slice(0, 6)).toEqual([
      '2020',
      'Apr',
      'Jul',
      'Oct',
      '2021',
      'Apr',
    ]);
    expect(labelsOf('2012-01-01', '2021-12-31', 'month', 'en', 500)).toEqual(
      Array.from({ length: 10 }, (_, i) => String(2012 + i)),
    );
  });

  it('says where a stretch lies that begins within a year', () => {
    expect(labelsOf('2020-05-01', '2020-09-30', 'month')).toEqual(['May 2020', 'Jun', 'Jul', 'Aug', 'Sep']);
    expect(labelsOf('2020-05-20', '2020-06-20', 'day').slice(0, 2)).toEqual(['20 May 2020', '23']);
  });

  it('names months in the language, with Latin figures', () => {
    expect(labelsOf('2020-01-01', '2020-12-31', 'month', 'ar').slice(0, 4)).toEqual([
      '2020',
      'فبراير',
      'مارس',
      'أبريل',
    ]);
  });

  it('spaces years out evenly', () => {
    expect(labelsOf('1950-01-01', '2020-12-31', 'year', 'en', 400)).toEqual([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
  });

  it('never lets two labels touch, nor one leave the picture', () => {
    for (const width of [320, 500, 752, 1200]) {
      for (const language of ['ar', 'en'] as const) {
        for (const [last, unit] of [
          ['2049-06-30', 'year'],
          ['2031-06-30', 'month'],
          ['2021-03-10', 'day'],
        ] as const) {
          const ticks = ticksOf('2020-04-28', last, unit, language, width);
          const ends = ticks
            .map(({ x, label }) => [x - label.length * 3, x + label.length * 3] as const)
            .sort((a, b) => a[0] - b[0]);
          expect(ticks.length).toBeGreaterThan(1);
          expect(ends.every(([start, end], i) => start >= 0 && end <= width && start > (ends[i - 1]?.[1] ?? -1))).toBe(
            true,
          );
        }
      }
    }
  });
});
