import { costOf, isFree } from './layout-cost';
import type { Frame } from './layout-forces';
import { MOST_REFINED, refine } from './layout-refine';
import type { LayoutState, Spring } from './layout-state';
import { buildRoom, type Room } from './room';

/** The lattice on which a free place is looked for, and how many rings beyond the first free one are compared. */
const STEP = 14;
const MORE_RINGS = 3;
/** With more nodes than this, the first free place of a coarser lattice is taken, whatever lies on its lines. */
const MOST_WEIGHED = 400;

/**
 * Gives places to the nodes that have none, near those they are tied to; moves no other. Nodes with a placed
 * neighbour come first, countries before their officials, each group in the order of ids.
 */
export function placeAdded(state: LayoutState, placed: Set<number>): void {
  const room = buildRoom(state, placed);
  const added = state.ids.map((_, i) => i).filter((i) => !placed.has(i));
  let waiting: readonly number[] = added;
  while (waiting.length > 0) {
    const ready = waiting.filter((i) => neighboursOf(state, i).some((j) => placed.has(j)));
    const next = ready.length > 0 ? ready : [mostTied(state, waiting)];
    for (const i of next) {
      placeOne(state, i, placed, room);
      placed.add(i);
      room.add(i);
    }
    waiting = waiting.filter((i) => !placed.has(i));
  }
  if (state.ids.length <= MOST_REFINED) refine(state, frameAround(state), added);
}

/** The frame about (0, 0) that holds everything: later additions do not spread the drawing further. */
function frameAround({ x, y, boxes }: LayoutState): Frame {
  let [width, height] = [0, 0];
  boxes.forEach(({ half, up, down }, i) => {
    width = Math.max(width, 2 * (Math.abs(x[i] as number) + half));
    height = Math.max(height, 2 * (Math.abs(y[i] as number) + Math.max(up, down)));
  });
  return { width, height };
}

const neighboursOf = ({ ties }: LayoutState, i: number): readonly number[] =>
  (ties[i] ?? []).map((tie) => (tie.a === i ? tie.b : tie.a));

function mostTied(state: LayoutState, among: readonly number[]): number {
  const ties = (i: number): number => state.ties[i]?.length ?? 0;
  return among.reduce((best, i) => (ties(i) > ties(best) ? i : best));
}

function placeOne(state: LayoutState, i: number, placed: ReadonlySet<number>, room: Room): void {
  const [atX, atY] = targetOf(state, i, placed);
  const weigh = placed.size <= MOST_WEIGHED;
  const among = weigh ? [...placed] : [];
  const step = weigh ? STEP : 2 * STEP;
  const lines = weigh ? state.springs.filter((s) => isPlaced(s, placed, i)) : [];
  const ties = (state.ties[i] ?? []).filter((s) => isPlaced(s, placed, i));
  const seen: LayoutState = { ...state, ties: Object.assign([...state.ties], { [i]: ties }) };
  let best: { readonly cost: number; readonly x: number; readonly y: number } | null = null;
  let firstFree = Number.POSITIVE_INFINITY;
  for (let ring = 0; ring <= firstFree + (weigh ? MORE_RINGS : 0); ring++)
    for (const [column, row] of ringOf(ring)) {
      const x = atX + column * step;
      const y = atY + row * step;
      if (!isFree(state, i, x, y, room.near(x, y))) continue;
      firstFree = Math.min(firstFree, ring);
      state.x[i] = x;
      state.y[i] = y;
      const cost = weigh ? costOf(seen, i, lines, among) + ring : ring;
      if (best === null || cost < best.cost) best = { cost, x, y };
    }
  state.x[i] = best?.x ?? atX;
  state.y[i] = best?.y ?? atY;
}

const isPlaced = ({ a, b }: Spring, placed: ReadonlySet<number>, i: number): boolean =>
  (a === i || placed.has(a)) && (b === i || placed.has(b));

/** The middle of the placed neighbours, what a node represents weighing most; without any, the middle of all. */
function targetOf(state: LayoutState, i: number, placed: ReadonlySet<number>): readonly [number, number] {
  let [sumX, sumY, weight] = [0, 0, 0];
  for (const tie of state.ties[i] ?? []) {
    const j = tie.a === i ? tie.b : tie.a;
    if (!placed.has(j)) continue;
    sumX += tie.strength * tie.strength * (state.x[j] as number);
    sumY += tie.strength * tie.strength * (state.y[j] as number);
    weight += tie.strength * tie.strength;
  }
  if (weight > 0) return [sumX / weight, sumY / weight];
  for (const j of placed) {
    sumX += state.x[j] as number;
    sumY += state.y[j] as number;
  }
  return [sumX / Math.max(1, placed.size), sumY / Math.max(1, placed.size)];
}

/** The cells at a distance of `ring` from the middle one, each once. */
function ringOf(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const cells: (readonly [number, number])[] = [];
  for (let k = -ring; k <= ring; k++) cells.push([k, -ring], [k, ring]);
  for (let k = 1 - ring; k < ring; k++) cells.push([-ring, k], [ring, k]);
  return cells;
}
