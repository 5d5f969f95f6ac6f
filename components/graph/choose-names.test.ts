import { describe, expect, it } from 'vitest';
import { chooseNames, type NameCandidate } from './choose-names';

const node = (id: string, x: number, rank: number, more: Partial<NameCandidate> = {}): NameCandidate => ({
  id,
  x,
  y: 100,
  radius: 8,
  width: 80,
  size: 12,
  rank,
  large: true,
  selected: false,
  ...more,
});

describe('chooseNames', () => {
  it('draws every name at its natural size where that can be read', () => {
    const chosen = chooseNames([node('a', 0, 1), node('b', 10, 2)], 1);
    expect([...chosen]).toEqual([
      ['b', 12],
      ['a', 12],
    ]);
  });

  it('draws the names that have room at the least readable size, the higher rank first', () => {
    const chosen = chooseNames([node('a', 100, 1), node('b', 130, 2), node('c', 400, 0)], 0.5);
    expect([...chosen.keys()]).toEqual(['b', 'c']);
    expect((chosen.get('b') as number) * 0.5).toBeCloseTo(10.5);
  });

  it('lets no name of an official cover another disc, and a country cover only officials', () => {
    const below = { y: 118, radius: 6, width: 1 };
    const official = node('o', 100, 1, { large: false });
    expect(chooseNames([official, node('x', 100, 0, { ...below, large: false })], 0.5).has('o')).toBe(false);
    expect(chooseNames([node('c', 100, 1), node('x', 100, 0, { ...below, large: false })], 0.5).has('c')).toBe(true);
    expect(chooseNames([node('c', 100, 1), node('x', 100, 0, below)], 0.5).has('c')).toBe(false);
  });

  it('names an official who is selected, whatever lies under the name, and no other name over it', () => {
    const below = { y: 118, radius: 6, width: 1 };
    const selected = node('o', 100, 9, { large: false, selected: true });
    const chosen = chooseNames([selected, node('x', 100, 0, below), node('c', 120, 5)], 0.2);
    expect(chosen.get('o')).toBeCloseTo(10.5 / 0.2);
    expect(chosen.has('c')).toBe(false);
  });
});
