import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '@/lib/query';
import { countOnAxis } from './bins';
import { meetingOn } from './testing';
import { NO_ZOOM, planAxis } from './time-axis';

const SPAN = { first: '2020-01-15', last: '2020-12-20' };
const MEETINGS = [
  meetingOn('2020-03-04'),
  meetingOn('2020-03-09', { format: 'video' }),
  meetingOn('2020-03-10~'),
  meetingOn('2020-11-02', { status: 'planned' }),
  meetingOn('2020-11-20'),
  meetingOn(null),
];

describe('countOnAxis', () => {
  it('has a bin for each of the axis, also where nothing is left', () => {
    const { bins, undated, beyond } = countOnAxis(
      MEETINGS,
      DEFAULT_VIEW,
      planAxis(SPAN, { unit: 'month', within: null }),
    );
    expect(bins).toHaveLength(12);
    expect(bins[2]).toMatchObject({ key: '2020-03', total: 3, uncertain: 1, formats: { in_person: 1, video: 1 } });
    expect(bins[0]).toMatchObject({ key: '2020-01', first: '2020-01-01', last: '2020-01-31', total: 0 });
    expect([undated, beyond]).toEqual([1, 0]);
  });

  it('counts what lies beyond a zoom, under the same filters', () => {
    const axis = planAxis(SPAN, { unit: 'day', within: { first: '2020-03-01', last: '2020-03-31' } });
    const { bins, beyond, undated } = countOnAxis(MEETINGS, DEFAULT_VIEW, axis);
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(3);
    expect([beyond, undated]).toEqual([1, 1]);
    expect(countOnAxis(MEETINGS, { ...DEFAULT_VIEW, statuses: ['held', 'planned'] }, axis).beyond).toBe(2);
  });

  it('is not changed by the date range', () => {
    const axis = planAxis(SPAN, NO_ZOOM);
    const range = { ...DEFAULT_VIEW, from: '2020-11-01' };
    expect(countOnAxis(MEETINGS, range, axis)).toEqual(countOnAxis(MEETINGS, DEFAULT_VIEW, axis));
  });
});
