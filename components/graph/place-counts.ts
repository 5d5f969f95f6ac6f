import type { Point } from '@/lib/domain/explorer-data';
import type { NodeBox } from '@/lib/graph-view';

export interface PlacedNode extends NodeBox {
  readonly at: Point;
}

export interface CountedEdge {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
}

/** Where along its edge a count is tried, the middle first. */
const TRIES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74] as const;
/** Half of the room that a count takes, to either side and up and down. */
const HALF = { x: 8, y: 8 } as const;
/** Side of the squares by which obstacles are found. */
const CELL = 64;

/**
 * Finds for each edge's count a place on the edge where no node, name or other count is, as the shift from the edge's
 * middle; null where there is none: the count is left out (the list has it). Edges are served in the order given.
 */
export function placeCounts(
  edges: readonly CountedEdge[],
  nodes: readonly PlacedNode[],
): ReadonlyMap<string, Point | null> {
  const taken = new Map<string, Box[]>();
  for (const { at, half, up, down } of nodes) {
    add(taken, { left: at.x - half, right: at.x + half, top: at.y - up, bottom: at.y + down });
  }
  const places = new Map<string, Point | null>();
  for (const { id, from, to } of edges) {
    places.set(id, null);
    for (const share of TRIES) {
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      const box = { left: x - HALF.x, right: x + HALF.x, top: y - HALF.y, bottom: y + HALF.y };
      if (isTaken(taken, box)) continue;
      add(taken, box);
      places.set(id, { x: x - (from.x + to.x) / 2, y: y - (from.y + to.y) / 2 });
      break;
    }
  }
  return places;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function add(taken: Map<string, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) {
    const boxes = taken.get(cell);
    if (boxes) boxes.push(box);
    else taken.set(cell, [box]);
  }
}

const isTaken = (taken: ReadonlyMap<string, readonly Box[]>, box: Box): boolean =>
  cellsOf(box).some((cell) =>
    taken.get(cell)?.some((o) => o.left < box.right && o.right > box.left && o.top < box.bottom && o.bottom > box.top),
  );

function cellsOf({ left, right, top, bottom }: Box): readonly string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x} ${y}`);
  }
  return cells;
}
