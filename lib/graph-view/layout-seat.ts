import { type Budget, costOf } from './layout-cost';
import { ringOf } from './layout-settle';
import type { LayoutState } from './layout-state';
import { addLine, addNode, isFree, type Surroundings } from './surroundings';

/** The lattice on which a free place is looked for, and how many rings beyond the first free one are compared. */
const STEP = 14;
const MORE_RINGS = 3;

/** A drawing into which nodes are put one after another. */
export interface Seating {
  readonly state: LayoutState;
  /** The nodes that have a place already. */
  readonly placed: Set<number>;
  /** What has a place, and the lines between. */
  readonly around: Surroundings;
  readonly budget: Budget;
}

/** Puts a node on the best of the free places nearest to a point, and files it with its lines. */
export function seat({ state, placed, around, budget }: Seating, i: number, atX: number, atY: number): void {
  // once the budget is used up, the first free place is taken
  const weigh = budget.left > 0;
  let best: { readonly cost: number; readonly x: number; readonly y: number } | null = null;
  let firstFree = Number.POSITIVE_INFINITY;
  for (let ring = 0; ring <= firstFree + (weigh ? MORE_RINGS : 0); ring++)
    for (const [column, row] of ringOf(ring)) {
      const x = atX + column * STEP;
      const y = atY + row * STEP;
      budget.left -= 6;
      if (!isFree(around, state, i, x, y)) continue;
      firstFree = Math.min(firstFree, ring);
      state.x[i] = x;
      state.y[i] = y;
      const cost: number = ring + (weigh ? costOf(state, around, i, budget, best?.cost) : 0);
      if (best === null || cost < best.cost) best = { cost, x, y };
    }
  state.x[i] = best?.x ?? atX;
  state.y[i] = best?.y ?? atY;
  placed.add(i);
  addNode(around, state, i);
  for (const tie of state.ties[i] ?? []) if (placed.has(tie.a) && placed.has(tie.b)) addLine(around, state, tie);
}
