import { describe, expect, it } from 'vitest';
import { type DatedCurve, placeDates } from './place-dates';

const NONE = { x: 0, y: 0 };
const upright = (bend: number): DatedCurve => ({
  from: { x: 0, y: 0 },
  to: { x: 0, y: 300 },
  bend,
  width: 80,
  height: 20,
  usual: NONE,
});

describe('placeDates', () => {
  it('leaves a date that is in nobody’s way in the middle', () => {
    expect(placeDates([upright(0)], [])).toEqual([NONE]);
  });

  it('puts the dates of two close curves beside them, each on its own side', () => {
    const [first, second] = placeDates([upright(-25), upright(25)], []);
    // On the way down, what lies to the right of the way is on the left of the screen.
    expect(first?.x).toBe(44);
    expect(second?.x).toBe(-44);
  });

  it('moves a date along its curve off a name', () => {
    const name = { left: -60, right: 60, top: 140, bottom: 160 };
    const [place] = placeDates([upright(0)], [name]);
    expect(Math.abs(place?.y ?? 0)).toBeGreaterThanOrEqual(20);
    expect(place?.x).toBe(0);
  });

  it('keeps the usual place where there is no room at all', () => {
    const everywhere = { left: -500, right: 500, top: -500, bottom: 800 };
    expect(placeDates([upright(10)], [everywhere])).toEqual([NONE]);
  });
});
