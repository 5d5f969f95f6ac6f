import type { Point } from '../domain/explorer-data';
import { type GraphNode, type GraphView, toNodeBox } from '../graph-view';

type Places = Readonly<Record<string, Point>>;

/** The side of a cell: a meeting's diamond with some air around it, in graph units. */
const CELL = 32;

/**
 * Places for the meeting nodes that have none: the free cell of a grid that is nearest to the middle of the meeting's
 * parties. A full layout weighs every pair of nodes, too much for ten thousand meetings; this looks at cells alone.
 * The same graph and places give the same answer; nothing that has a place is moved or covered.
 */
export function placeHubs(graph: GraphView, positions: Places): Places {
  const findFreeCell = buildCellFinder(takeCells(graph.nodes, positions));
  const parties = collectParties(graph);
  const placed: Record<string, Point> = {};
  for (const { id, kind } of graph.nodes) {
    if (kind !== 'meeting' || positions[id]) continue;
    const ends = (parties.get(id) ?? []).flatMap((party) => positions[party] ?? []);
    const [column, row] = findFreeCell(toCell(middle(ends, 'x')), toCell(middle(ends, 'y')));
    placed[id] = { x: column * CELL, y: row * CELL };
  }
  return placed;
}

const toCell = (at: number): number => Math.round(at / CELL);

const middle = (points: readonly Point[], axis: keyof Point): number =>
  points.length === 0 ? 0 : points.reduce((sum, point) => sum + point[axis], 0) / points.length;

/** One number for a cell: rows are fewer than 2^20 to either side. */
const toKey = (column: number, row: number): number => column * 2 ** 21 + row;

/** The cells under the boxes of all nodes that have a place. */
function takeCells(nodes: readonly GraphNode[], positions: Places): Set<number> {
  const taken = new Set<number>();
  for (const node of nodes) {
    const at = positions[node.id];
    if (!at) continue;
    const { half, up, down } = toNodeBox(node);
    for (let column = toCell(at.x - half); column <= toCell(at.x + half); column++)
      for (let row = toCell(at.y - up); row <= toCell(at.y + down); row++) taken.add(toKey(column, row));
  }
  return taken;
}

function collectParties({ edges }: GraphView): ReadonlyMap<string, readonly string[]> {
  const parties = new Map<string, string[]>();
  for (const { kind, source, target } of edges) {
    if (kind !== 'spoke') continue;
    const of = parties.get(source);
    if (of) of.push(target);
    else parties.set(source, [target]);
  }
  return parties;
}

const BLOCK = 4;

/**
 * Takes the free cell nearest to a wished one, looking in rings that grow, each in a fixed order. Cells never become
 * free again: where a search from a cell went out to ring R, one from another cell of its block of 4 × 4 finds nothing
 * nearer than ring R - 3. Without that, ten thousand meetings of two countries walk over each other's cells.
 */
function buildCellFinder(taken: Set<number>): (column: number, row: number) => readonly [number, number] {
  const reached = new Map<number, number>();
  return (column, row) => {
    const block = toKey(Math.floor(column / BLOCK), Math.floor(row / BLOCK));
    for (let ring = Math.max(0, (reached.get(block) ?? 0) - (BLOCK - 1)); ; ring++)
      for (let dx = -ring; dx <= ring; dx++)
        for (let dy = -ring; dy <= ring; dy += Math.abs(dx) === ring ? 1 : 2 * ring) {
          const key = toKey(column + dx, row + dy);
          if (taken.has(key)) continue;
          taken.add(key);
          reached.set(block, ring);
          return [column + dx, row + dy];
        }
  };
}
