import { describe, expect, it } from 'vitest';
import { nextFrame, startPlayback } from './playback';
import { NO_RANGE, planAxis } from './time-axis';

const SPAN = { first: '2020-01-15', last: '2021-12-20' };
const AXIS = planAxis(SPAN, { unit: 'month', within: null });

describe('startPlayback', () => {
  it('begins at the range', () => {
    const range = { from: '2020-03-01', to: '2020-05-31' };
    expect(startPlayback(range, AXIS, SPAN)).toBe(range);
  });

  it('begins at the beginning with a tenth of the axis where there is no range', () => {
    expect(startPlayback(NO_RANGE, AXIS, SPAN)).toEqual({ from: '2020-01-01', to: '2020-03-31' });
  });

  it('begins again, as long as before, where the range stands at the end', () => {
    expect(startPlayback({ from: '2021-11-01', to: null }, AXIS, SPAN)).toEqual({
      from: '2020-01-01',
      to: '2020-02-29',
    });
  });

  it('has nothing to play over a single bin', () => {
    const day = { first: '2020-01-15', last: '2020-01-15' };
    expect(startPlayback(NO_RANGE, planAxis(day, { unit: 'day', within: null }), day)).toBeNull();
  });
});

describe('nextFrame', () => {
  it('goes a bin at a time to the end, and stops there', () => {
    const ends: (string | null)[] = [];
    let frame = startPlayback({ from: '2021-08-01', to: '2021-09-30' }, AXIS, SPAN);
    while (frame !== null) {
      ends.push(frame.to);
      frame = nextFrame(frame, AXIS, SPAN);
    }
    expect(ends).toEqual(['2021-09-30', '2021-10-31', '2021-11-30', '2021-12-31']);
  });
});
