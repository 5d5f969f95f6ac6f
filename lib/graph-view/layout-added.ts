import type { Budget } from './layout-cost';
import type { Frame } from './layout-forces';
import { refine } from './layout-refine';
import { seat } from './layout-seat';
import type { LayoutState } from './layout-state';
import { addLine, addNode, buildSurroundings } from './surroundings';

/** Steps of work that may go into the places of new nodes, for each of them and at most. */
const WORK = { node: 150_000, most: 8_000_000 } as const;

/**
 * Gives places to the nodes that have none, near those they are tied to; moves no other. Nodes with a placed
 * neighbour come first, countries before their officials, each group in the order of ids.
 */
export function placeAdded(state: LayoutState, placed: Set<number>): void {
  const frame = frameAround(state);
  const around = buildSurroundings(state, frame);
  for (const i of placed) addNode(around, state, i);
  for (const spring of state.springs) if (placed.has(spring.a) && placed.has(spring.b)) addLine(around, state, spring);
  const added = state.ids.map((_, i) => i).filter((i) => !placed.has(i));
  const budget: Budget = { left: Math.min(WORK.most, WORK.node * added.length) };
  let waiting: readonly number[] = added;
  while (waiting.length > 0) {
    const ready = waiting.filter((i) => neighboursOf(state, i).some((j) => placed.has(j)));
    const next = ready.length > 0 ? ready : [mostTied(state, waiting)];
    for (const i of next) {
      const ties = (state.ties[i] ?? []).filter(({ a, b }) => (a === i || placed.has(a)) && (b === i || placed.has(b)));
      // what it is tied to that has no place yet can't draw it anywhere
      const seen = { ...state, ties: Object.assign([...state.ties], { [i]: ties }) };
      seat({ state: seen, placed, around, budget }, i, ...targetOf(state, i, placed));
    }
    waiting = waiting.filter((i) => !placed.has(i));
  }
  refine(state, frameAround(state), added, budget);
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
