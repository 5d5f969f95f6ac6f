import { describe, expect, it } from 'vitest';
import type { PlaceNodes } from '../data';
import { loadExplorer } from './explore';
import { placeNodes } from './place-nodes';
import { placeOutside } from './place-outside';
import { relayout } from './relayout';
import { importToys, withStore } from './testing';

const ONE = 'CN:lin-an met RU:ivan-petrov on 2020-10-12';
const TWO = 'KH:sok-test met CN:lin-an on 2021-03-04';

describe('placeOutside', () => {
  it('finds places while no transaction is open', () =>
    withStore(async (store) => {
      const inside: boolean[] = [];
      const place: PlaceNodes = (data) => {
        inside.push(store.database.raw.inTransaction);
        return placeNodes(data);
      };
      await importToys(store, [ONE], { place });
      await importToys(store, [ONE, TWO], { place });
      relayout(store, place);
      expect(inside).toEqual([false, false, false]);
      expect((await loadExplorer(store)).revision).toBe(3);
    }));

  it('finds them anew, inside, where somebody else wrote in between', () =>
    withStore(async (store) => {
      const inside: boolean[] = [];
      const place: PlaceNodes = (data) => {
        inside.push(store.database.raw.inTransaction);
        if (inside.length === 1) relayout(store);
        return placeNodes(data);
      };
      await importToys(store, [ONE], { place });
      expect(inside).toEqual([false, true]);
      const { positions, revision } = await loadExplorer(store);
      expect(revision).toBe(2);
      expect(Object.keys(positions)).toEqual(expect.arrayContaining(['c:CN', 'c:RU']));
    }));

  it('passes on what a write throws, and writes once where no places are asked for', () => {
    let writes = 0;
    expect(placeOutside(placeNodes, () => ++writes)).toBe(1);
    expect(() =>
      placeOutside(placeNodes, () => {
        throw new Error('full');
      }),
    ).toThrow('full');
  });
});
