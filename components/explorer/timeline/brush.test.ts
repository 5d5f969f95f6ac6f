import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKeyTarget, isInRange, moveHandle, moveRange, rangeOfBins, toBinRange } from './brush';
import { NO_RANGE, planAxis } from './time-axis';

const SPAN = { first: '2020-01-15', last: '2020-12-20' };
const AXIS = planAxis(SPAN, { unit: 'month', within: null });
const MARCH_TO_MAY = { from: '2020-03-01', to: '2020-05-31' };

describe('toBinRange', () => {
  it('finds the bins of the ends, and takes an open end for the outermost', () => {
    expect(toBinRange(MARCH_TO_MAY, AXIS.bins)).toEqual({ first: 2, last: 4 });
    expect(toBinRange({ from: null, to: '2020-05-03' }, AXIS.bins)).toEqual({ first: 0, last: 4 });
    expect(toBinRange(NO_RANGE, AXIS.bins)).toEqual({ first: 0, last: 11 });
  });

  it('keeps to the axis where the range lies beyond it', () => {
    expect(toBinRange({ from: '2031-01-01', to: '2031-02-01' }, AXIS.bins)).toEqual({ first: 11, last: 11 });
    expect(toBinRange({ from: '1999-01-01', to: '1999-02-01' }, AXIS.bins)).toEqual({ first: 0, last: 0 });
  });
});

describe('isInRange', () => {
  it('takes in a bin of which a part lies in the range', () => {
    const march = { first: '2020-03-01', last: '2020-03-31' };
    expect(isInRange(march, { from: '2020-03-31', to: null })).toBe(true);
    expect(isInRange(march, { from: '2020-04-01', to: null })).toBe(false);
    expect(isInRange(march, { from: null, to: '2020-02-29' })).toBe(false);
  });
});

describe('rangeOfBins', () => {
  it('makes whole bins, drawn in either direction', () => {
    expect(rangeOfBins(2, 4, AXIS, SPAN)).toEqual(MARCH_TO_MAY);
    expect(rangeOfBins(4, 2, AXIS, SPAN)).toEqual(MARCH_TO_MAY);
  });

  it('is no range where it takes in everything', () => {
    expect(rangeOfBins(0, 11, AXIS, SPAN)).toEqual(NO_RANGE);
    expect(rangeOfBins(-5, 99, AXIS, SPAN)).toEqual(NO_RANGE);
  });

  it('stays a range at the ends of a zoom, beyond which there is more', () => {
    const zoomed = planAxis(SPAN, { unit: 'day', within: { first: '2020-03-01', last: '2020-03-31' } });
    expect(rangeOfBins(0, 30, zoomed, SPAN)).toEqual({ from: '2020-03-01', to: '2020-03-31' });
  });
});

describe('moveHandle', () => {
  it('moves one end to a bin and leaves the other to the day', () => {
    const range = { from: '2020-03-09', to: '2020-05-20' };
    expect(moveHandle(range, 'from', 3, AXIS, SPAN)).toEqual({ from: '2020-04-01', to: '2020-05-20' });
    expect(moveHandle(range, 'to', 11, AXIS, SPAN)).toEqual({ from: '2020-03-09', to: '2020-12-31' });
  });

  it('stops at the other end', () => {
    expect(moveHandle(MARCH_TO_MAY, 'from', 9, AXIS, SPAN).from).toBe('2020-05-01');
    expect(moveHandle(MARCH_TO_MAY, 'to', 0, AXIS, SPAN).to).toBe('2020-03-31');
  });

  it('opens the range once neither end leaves anything out', () => {
    expect(moveHandle({ from: '2020-03-01', to: null }, 'from', 0, AXIS, SPAN)).toEqual(NO_RANGE);
  });
});

describe('moveRange', () => {
  it('keeps the length, as far as the axis goes', () => {
    expect(moveRange(MARCH_TO_MAY, 1, AXIS, SPAN)).toEqual({ from: '2020-04-01', to: '2020-06-30' });
    expect(moveRange(MARCH_TO_MAY, 99, AXIS, SPAN)).toEqual({ from: '2020-10-01', to: '2020-12-31' });
    expect(moveRange(MARCH_TO_MAY, -99, AXIS, SPAN)).toEqual({ from: '2020-01-01', to: '2020-03-31' });
  });

  it('never gives a range in the wrong order', () => {
    const bin = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(bin, bin, fc.integer({ min: -15, max: 15 }), fc.constantFrom('from', 'to'), (a, b, by, handle) => {
        const start = rangeOfBins(a, b, AXIS, SPAN);
        for (const { from, to } of [moveRange(start, by, AXIS, SPAN), moveHandle(start, handle, a + by, AXIS, SPAN)]) {
          expect(from === null || to === null || from <= to).toBe(true);
        }
      }),
    );
  });
});

describe('findKeyTarget', () => {
  it('takes the arrow that points to the future for later, in both directions of reading', () => {
    expect([findKeyTarget('ArrowRight', 5, AXIS, false), findKeyTarget('ArrowLeft', 5, AXIS, false)]).toEqual([6, 4]);
    expect([findKeyTarget('ArrowRight', 5, AXIS, true), findKeyTarget('ArrowLeft', 5, AXIS, true)]).toEqual([4, 6]);
    expect([findKeyTarget('ArrowUp', 5, AXIS, true), findKeyTarget('ArrowDown', 5, AXIS, true)]).toEqual([6, 4]);
  });

  it('goes a year by page in months, and to the ends by Home and End', () => {
    expect(findKeyTarget('PageUp', 5, AXIS, false)).toBe(17);
    expect([findKeyTarget('Home', 5, AXIS, true), findKeyTarget('End', 5, AXIS, true)]).toEqual([0, 11]);
    expect(findKeyTarget('a', 5, AXIS, false)).toBeNull();
  });
});
