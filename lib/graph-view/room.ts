import type { LayoutState } from './layout-state';

/** Wider than the widest box: two boxes that overlap have their centres in the same cell or in neighbouring ones. */
const CELL = 144;

/** The placed nodes sorted into cells, so that a free place is found without looking at all of them. */
export interface Room {
  /** All nodes that could overlap one at this place, and some others. */
  readonly near: (x: number, y: number) => readonly number[];
  /** Takes in a node at its present place, from where it must not move. */
  readonly add: (i: number) => void;
}

const cellOf = (value: number): number => Math.floor(value / CELL);
const around = (cx: number, cy: number): readonly string[] =>
  [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${cx + dx} ${cy + dy}`));

export function buildRoom({ x, y }: LayoutState, placed: Iterable<number>): Room {
  const cells = new Map<string, number[]>();
  const room: Room = {
    near: (atX, atY) => cells.get(`${cellOf(atX)} ${cellOf(atY)}`) ?? [],
    add(i) {
      // each node is listed in all cells around its own, so that looking costs one access
      for (const key of around(cellOf(x[i] as number), cellOf(y[i] as number))) {
        const nodes = cells.get(key);
        if (nodes) nodes.push(i);
        else cells.set(key, [i]);
      }
    },
  };
  for (const i of placed) room.add(i);
  return room;
}
