import { type Budget, costOf, lengthCostOf } from './layout-cost';
import type { Frame } from './layout-forces';
import type { LayoutState } from './layout-state';
import { addLine, addNode, fileAll, isFree, removeLine, removeNode, type Surroundings } from './surroundings';

/** The lattice of places that are tried, in graph units. */
const STEP = 16;
/** How far from its present place, and from the middle of its neighbours, places are tried for a node. */
const NEARBY = 160;
/** Of the places with short edges, so many free ones are weighed in full. */
const MOST_TRIED = 40;
/** How much longer edges may get before two nodes that change places are not looked at further. */
const MOST_LOST = 150;
/** Up to this many nodes any two may change places; of more, those nearer to each other than `PARTNERS`. */
const ALL_PARTNERS = 200;
const PARTNERS = 320;
const SWEEPS = 10;

/** What a refinement works with. */
interface Bench {
  readonly state: LayoutState;
  readonly frame: Frame;
  readonly around: Surroundings;
  readonly budget: Budget;
}

/**
 * Improves a layout without overlaps by moving one node at a time to the best free place, and by letting two nodes
 * change places, until nothing gets better or the budget is used up. Moves only what may move; makes no overlap.
 */
export function refine(state: LayoutState, frame: Frame, movable: readonly number[], budget: Budget): void {
  const around = fileAll(state, frame);
  const bench = { state, frame, around, budget };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let improved = false;
    for (const i of movable) {
      if (budget.left <= 0) return;
      improved = moveToBest(bench, i) || improved;
    }
    for (const i of movable) {
      if (budget.left <= 0) return;
      improved = swapToBest(bench, i, movable) || improved;
    }
    if (!improved) return;
  }
}

function moveToBest(bench: Bench, i: number): boolean {
  const { state, around, budget } = bench;
  const { x, y } = state;
  const [fromX, fromY] = [x[i] as number, y[i] as number];
  const places = findPlaces(bench, i);
  let best = costOf(state, around, i, budget) - 1;
  let found: readonly [number, number] = [fromX, fromY];
  let tried = 0;
  for (const { x: toX, y: toY, length } of places) {
    if (length >= best || tried === MOST_TRIED) break;
    budget.left -= 6;
    if (!isFree(around, state, i, toX, toY)) continue;
    tried++;
    [x[i], y[i]] = [toX, toY];
    const cost = costOf(state, around, i, budget, best);
    if (cost >= best) continue;
    best = cost;
    found = [toX, toY];
  }
  [x[i], y[i]] = [fromX, fromY];
  const moved = found[0] !== fromX || found[1] !== fromY;
  if (moved) place(bench, i, found);
  return moved;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** What the lengths of the edges would cost here. */
  readonly length: number;
}

/** The places round the present one and round the middle of the neighbours, those with short edges first. */
function findPlaces({ state, frame, budget }: Bench, i: number): readonly Place[] {
  const { x, y } = state;
  const box = state.boxes[i];
  const ties = state.ties[i] ?? [];
  const [fromX, fromY] = [x[i] as number, y[i] as number];
  if (!box || ties.length === 0) return [];
  let [sumX, sumY] = [0, 0];
  for (const { a, b } of ties) {
    sumX += x[a === i ? b : a] as number;
    sumY += y[a === i ? b : a] as number;
  }
  const limit = lengthCostOf(state, i) + 400;
  const places: Place[] = [];
  for (const [midX, midY] of [
    [fromX, fromY],
    [sumX / ties.length, sumY / ties.length],
  ] as const) {
    const right = Math.min(midX + NEARBY, frame.width / 2 - box.half);
    const bottom = Math.min(midY + NEARBY, frame.height / 2 - box.down);
    for (let cx = Math.max(midX - NEARBY, box.half - frame.width / 2); cx <= right; cx += STEP)
      for (let cy = Math.max(midY - NEARBY, box.up - frame.height / 2); cy <= bottom; cy += STEP) {
        [x[i], y[i]] = [cx, cy];
        const length = lengthCostOf(state, i);
        if (length < limit) places.push({ x: cx, y: cy, length });
      }
    budget.left -= (2 * NEARBY * 2 * NEARBY * ties.length) / (STEP * STEP) / 4;
  }
  [x[i], y[i]] = [fromX, fromY];
  return places.sort((a, b) => a.length - b.length);
}

/** Lets a node change places with each other one that makes both together better. */
function swapToBest(bench: Bench, i: number, movable: readonly number[]): boolean {
  const { state, around, budget } = bench;
  const { x, y } = state;
  let improved = false;
  const reach = movable.length <= ALL_PARTNERS ? Number.POSITIVE_INFINITY : PARTNERS;
  for (const j of movable) {
    const [ix, iy, jx, jy] = [x[i] as number, y[i] as number, x[j] as number, y[j] as number];
    if (j <= i || Math.abs(ix - jx) > reach || Math.abs(iy - jy) > reach) continue;
    const before = lengthCostOf(state, i) + lengthCostOf(state, j);
    budget.left -= (state.ties[i]?.length ?? 0) + (state.ties[j]?.length ?? 0);
    [x[i], y[i], x[j], y[j]] = [jx, jy, ix, iy];
    const after = lengthCostOf(state, i) + lengthCostOf(state, j);
    const fits =
      after < before + MOST_LOST && isFree(around, state, i, jx, jy, j) && isFree(around, state, j, ix, iy, i);
    [x[i], y[i], x[j], y[j]] = [ix, iy, jx, jy];
    if (!fits) continue;
    const limit = costOf(state, around, i, budget) + costOf(state, around, j, budget) - 1;
    exchange(bench, i, j);
    const cost = isFree(around, state, i, jx, jy) ? costOf(state, around, i, budget, limit) : limit;
    if (cost < limit && cost + costOf(state, around, j, budget, limit - cost) < limit) improved = true;
    else exchange(bench, i, j);
  }
  return improved;
}

function exchange(bench: Bench, i: number, j: number): void {
  const { x, y } = bench.state;
  const at = [x[i] as number, y[i] as number] as const;
  place(bench, i, [x[j] as number, y[j] as number]);
  place(bench, j, at);
}

/** Moves a node and files it and its lines anew. */
function place({ state, around }: Bench, i: number, [toX, toY]: readonly [number, number]): void {
  const ties = state.ties[i] ?? [];
  removeNode(around, state, i);
  for (const tie of ties) removeLine(around, state, tie);
  state.x[i] = toX;
  state.y[i] = toY;
  addNode(around, state, i);
  for (const tie of ties) addLine(around, state, tie);
}
