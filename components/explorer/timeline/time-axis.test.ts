import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/partial-date';
import { TIME_UNITS } from '@/lib/query';
import { meetingOn } from './testing';
import { countBins, findSpan, keepInSight, MOST_BINS, NO_RANGE, NO_ZOOM, planAxis, zoomTo } from './time-axis';

const THREE_YEARS = { first: '2020-01-15', last: '2022-11-20' };
const FORTY_YEARS = { first: '1980-02-01', last: '2020-11-20' };

describe('findSpan', () => {
  it('goes from the first to the last possible day, whatever the status', () => {
    const meetings = [meetingOn('2021'), meetingOn('2020-03-04', { status: 'denied' }), meetingOn(null)];
    expect(findSpan(meetings, false)).toEqual({ first: '2020-03-04', last: '2021-12-31' });
  });

  it('counts background meetings only where they are taken in', () => {
    const meetings = [meetingOn('1999', { background: true }), meetingOn('2020-03-04')];
    expect(findSpan(meetings, false)?.first).toBe('2020-03-04');
    expect(findSpan(meetings, true)?.first).toBe('1999-01-01');
  });

  it('is null where no day is known', () => {
    expect(findSpan([meetingOn(null)], true)).toBeNull();
  });
});

describe('planAxis', () => {
  it('chooses days for a season, months for some years and years for decades', () => {
    expect(planAxis({ first: '2020-01-15', last: '2020-03-01' }, NO_ZOOM).unit).toBe('day');
    expect(planAxis(THREE_YEARS, NO_ZOOM).unit).toBe('month');
    expect(planAxis(FORTY_YEARS, NO_ZOOM).unit).toBe('year');
  });

  it('has whole bins, from the one of the first day to the one of the last', () => {
    const { bins, days, zoomed, refused } = planAxis(THREE_YEARS, NO_ZOOM);
    expect([bins[0]?.key, bins.at(-1)?.key, bins.length]).toEqual(['2020-01', '2022-11', 35]);
    expect([days, zoomed, refused]).toEqual([{ first: '2020-01-01', last: '2022-11-30' }, false, null]);
  });

  it('takes a coarser unit for more bars than can be told apart, and says which and how many', () => {
    const axis = planAxis(THREE_YEARS, { unit: 'day', within: null });
    expect([axis.unit, axis.refused]).toEqual(['month', { unit: 'day', bins: 1041 }]);
    expect(planAxis(FORTY_YEARS, { unit: 'month', within: null })).toMatchObject({
      unit: 'year',
      refused: { bins: 490 },
    });
  });

  it('makes as many bins as it counts, and never more than it may but in years', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...TIME_UNITS), (start, length, unit) => {
        const first = start.toISOString().slice(0, 10);
        const span = { first, last: addDays(first, length) };
        const axis = planAxis(span, { unit, within: null });
        expect(axis.bins).toHaveLength(countBins(span, axis.unit));
        expect(axis.bins.length <= MOST_BINS || axis.unit === 'year').toBe(true);
        expect(axis.days.first <= span.first && axis.days.last >= span.last).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('zoomTo', () => {
  it('shows the whole time where its bars can be told apart', () => {
    expect(zoomTo('month', THREE_YEARS, { from: '2021-03-01', to: '2021-03-31' }).within).toBeNull();
  });

  it('goes closer to the chosen range, with as much again on each side', () => {
    const zoom = zoomTo('day', THREE_YEARS, { from: '2021-03-11', to: '2021-03-20' });
    expect(zoom).toEqual({ unit: 'day', within: { first: '2021-03-01', last: '2021-03-30' } });
    expect(planAxis(THREE_YEARS, zoom)).toMatchObject({ unit: 'day', zoomed: true, refused: null });
    expect(zoomTo('month', FORTY_YEARS, { from: '2019-01-01', to: null }).within).toEqual({
      first: '2017-02-01',
      last: '2020-11-20',
    });
  });

  it('never leads to more bars than it may', () => {
    const zoom = zoomTo('day', THREE_YEARS, { from: '2020-06-01', to: '2021-06-30' });
    expect(planAxis(THREE_YEARS, zoom).bins).toHaveLength(399);
  });

  it('asks for the whole time, which is then refused, where there is no range that is short enough', () => {
    for (const range of [NO_RANGE, { from: '2020-06-01', to: null }, { from: '2031-01-01', to: '2031-02-01' }]) {
      expect(planAxis(THREE_YEARS, zoomTo('day', THREE_YEARS, range)).refused?.unit).toBe('day');
    }
  });
});

describe('keepInSight', () => {
  const zoom = { unit: 'day', within: { first: '2021-03-01', last: '2021-03-30' } } as const;

  it('keeps a zoom that shows a part of the range, or that has none', () => {
    expect(keepInSight(zoom, NO_RANGE)).toBe(zoom);
    expect(keepInSight(zoom, { from: '2020-01-01', to: '2021-03-01' })).toBe(zoom);
  });

  it('leaves a zoom beside which a range was chosen', () => {
    expect(keepInSight(zoom, { from: '2021-04-01', to: null }).within).toBeNull();
    expect(keepInSight(zoom, { from: null, to: '2021-02-28' }).within).toBeNull();
  });
});
