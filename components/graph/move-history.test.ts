import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMove, type Move, type MoveHistory, NO_MOVES, redoMove, undoMove } from './move-history';

const there = () => true;
const at = (x: number) => ({ x, y: 0 });
const move = (node: string, from: number, to: number): Move => ({ node, from: at(from), to: at(to) });

/** Where the nodes stand after all that was done. */
const placesOf = ({ done }: MoveHistory): Record<string, number> =>
  Object.fromEntries(done.map(({ node, to }) => [node, to.x]));

describe('the history of drags', () => {
  it('takes back the latest first, and does it again', () => {
    const history = addMove(addMove(NO_MOVES, move('a', 0, 1)), move('b', 5, 6));
    const back = undoMove(history, there);
    expect(back).toMatchObject({ node: 'b', to: at(5) });
    expect(undoMove(back?.history ?? NO_MOVES, there)).toMatchObject({ node: 'a', to: at(0) });
    expect(redoMove(back?.history ?? NO_MOVES, there)).toMatchObject({ node: 'b', to: at(6), history });
  });

  it('forgets what could be done again once something else is dragged', () => {
    const back = undoMove(addMove(NO_MOVES, move('a', 0, 1)), there);
    expect(redoMove(addMove(back?.history ?? NO_MOVES, move('b', 0, 1)), there)).toBeNull();
  });

  it('has nothing to take back of a click, of nothing, or of nodes that are not there', () => {
    expect(addMove(NO_MOVES, move('a', 3, 3))).toBe(NO_MOVES);
    expect(undoMove(NO_MOVES, there)).toBeNull();
    expect(undoMove(addMove(NO_MOVES, move('a', 0, 1)), () => false)).toBeNull();
  });

  it('passes over nodes that another drawing has', () => {
    const history = addMove(addMove(NO_MOVES, move('a', 0, 1)), move('b', 5, 6));
    expect(undoMove(history, (node) => node === 'a')).toMatchObject({ node: 'a', history: { done: [{ node: 'b' }] } });
  });

  it('is where it was after as many steps back as forth', () => {
    const drags = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 99 })), { minLength: 1 });
    fc.assert(
      fc.property(drags, fc.nat(20), (list, steps) => {
        let history = NO_MOVES;
        for (const [node, to] of list) history = addMove(history, move(node, placesOf(history)[node] ?? 0, to));
        let now = history;
        const count = Math.min(steps, history.done.length);
        for (let i = 0; i < count; i++) now = undoMove(now, there)?.history ?? now;
        expect(now.done).toEqual(history.done.slice(0, history.done.length - count));
        for (let i = 0; i < count; i++) now = redoMove(now, there)?.history ?? now;
        expect(now).toEqual(history);
      }),
    );
  });
});
