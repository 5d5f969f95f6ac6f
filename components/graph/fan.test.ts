import { describe, expect, it } from 'vitest';
import { spreadFan } from './fan';

/** Where labels stand up and down, from the middle of the pair. */
const heights = (count: number, dx: number, dy: number) => {
  const normalY = dx / Math.hypot(dx, dy);
  return spreadFan(count, dx, dy)
    .map((blade) => (blade.bend / 2) * normalY + blade.shiftY)
    .sort((a, b) => a - b);
};

describe('spreadFan', () => {
  it('keeps a single meeting on the straight line', () => {
    expect(spreadFan(1, 200, 40)).toEqual([{ bend: 0, shiftX: 0, shiftY: 0 }]);
  });

  it('spreads evenly to both sides', () => {
    const bends = spreadFan(4, 200, 0).map((blade) => blade.bend);
    expect(bends.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
  });

  it.each([
    [200, 0],
    [0, 200],
    [0, -200],
    [120, 160],
    [-120, 160],
    [30, -200],
  ])('gives each label of a pair at (%i, %i) its own line', (dx, dy) => {
    const at = heights(4, dx, dy);
    for (let i = 1; i < at.length; i++) expect((at[i] ?? 0) - (at[i - 1] ?? 0)).toBeGreaterThanOrEqual(20.9);
  });

  it('is never wider than its bound', () => {
    const bends = spreadFan(40, 300, 10).map((blade) => Math.abs(blade.bend / 2));
    expect(Math.max(...bends)).toBeLessThanOrEqual(120.01);
  });
});
