import { costOf, isFree, lengthCostOf } from './layout-cost';
import type { Frame } from './layout-forces';
import type { LayoutState } from './layout-state';

/** The lattice of places that are tried, in graph units. */
const STEP = 16;
/** How far a node may go in one step, after the first sweep. */
const NEARBY = 160;
const SWEEPS = 6;
/** With more nodes than this, trying places one by one takes too long. */
export const MOST_REFINED = 160;

/**
 * Improves a layout without overlaps by moving one node at a time to the best free place, and by letting two nodes
 * change places, until nothing gets better or the sweeps are used up. Moves only what may move; makes no overlap.
 */
export function refine(state: LayoutState, frame: Frame, movable: readonly number[]): void {
  const among = state.ids.map((_, i) => i);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let improved = false;
    const reach = sweep === 0 ? Math.max(frame.width, frame.height) : NEARBY;
    for (const i of movable) improved = moveToBest(state, i, frame, reach, among) || improved;
    for (const i of movable) improved = swapToBest(state, i, among, movable, reach) || improved;
    if (!improved) return;
  }
}

function moveToBest(state: LayoutState, i: number, frame: Frame, radius: number, among: readonly number[]): boolean {
  const { x, y, springs } = state;
  const box = state.boxes[i];
  if (!box) return false;
  const [fromX, fromY] = [x[i] as number, y[i] as number];
  let [bestX, bestY] = [fromX, fromY];
  let best = costOf(state, i, springs, among) - 1;
  const [left, right] = [
    Math.max(fromX - radius, box.half - frame.width / 2),
    Math.min(fromX + radius, frame.width / 2 - box.half),
  ];
  const [top, bottom] = [
    Math.max(fromY - radius, box.up - frame.height / 2),
    Math.min(fromY + radius, frame.height / 2 - box.down),
  ];
  for (let cx = left; cx <= right; cx += STEP)
    for (let cy = top; cy <= bottom; cy += STEP) {
      x[i] = cx;
      y[i] = cy;
      if (lengthCostOf(state, i) >= best || !isFree(state, i, cx, cy, among)) continue;
      const cost = costOf(state, i, springs, among, best);
      if (cost < best) [best, bestX, bestY] = [cost, cx, cy];
    }
  x[i] = bestX;
  y[i] = bestY;
  return bestX !== fromX || bestY !== fromY;
}

function swapToBest(
  state: LayoutState,
  i: number,
  among: readonly number[],
  movable: readonly number[],
  radius: number,
): boolean {
  const { x, y, springs } = state;
  let improved = false;
  let own = costOf(state, i, springs, among);
  for (const j of movable) {
    if (j <= i) continue;
    const [ix, iy, jx, jy] = [x[i] as number, y[i] as number, x[j] as number, y[j] as number];
    if (Math.abs(ix - jx) > radius || Math.abs(iy - jy) > radius) continue;
    if (!isFree(state, i, jx, jy, among, j) || !isFree(state, j, ix, iy, among, i)) continue;
    const limit = own + costOf(state, j, springs, among) - 1;
    exchange(state, i, j);
    const cost = isFree(state, i, jx, jy, [j]) ? costBelow(state, i, j, among, limit) : null;
    if (cost === null) {
      exchange(state, i, j);
    } else {
      own = cost;
      improved = true;
    }
  }
  return improved;
}

/** The cost of `i` where that of `i` and `j` together is below the limit, else null. */
function costBelow(state: LayoutState, i: number, j: number, among: readonly number[], limit: number): number | null {
  const rest = lengthCostOf(state, j);
  if (lengthCostOf(state, i) + rest >= limit) return null;
  const cost = costOf(state, i, state.springs, among, limit - rest);
  return cost + rest < limit && cost + costOf(state, j, state.springs, among, limit - cost) < limit ? cost : null;
}

function exchange({ x, y }: LayoutState, i: number, j: number): void {
  [x[i], x[j]] = [x[j] as number, x[i] as number];
  [y[i], y[j]] = [y[j] as number, y[i] as number];
}
