import { type Frame, relax, removeOverlaps } from './layout-forces';
import { MOST_REFINED, refine } from './layout-refine';
import { ASPECT, type LayoutState, noiseOf, type Spring } from './layout-state';

/** How far a drawing that needs less than its frame is spread. */
const MOST_SPREAD = 1.5;
/** The canvas at 1440 × 900: a small graph gets no wider than its own need, up to this. */
const CANVAS_AREA = 752 * 622;

/** Lays out a whole graph anew: first the countries, then all nodes from there, then place by place. */
export function layOutAll(state: LayoutState): void {
  const frame = frameFor(state);
  placeHomes(state, frame);
  const n = state.ids.length;
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(1, n));
  const iterations = Math.max(80, Math.min(400, Math.round(400_000 / Math.max(1, n))));
  relax(state, { frame, iterations, spacing, reach: spacing * 3, collide: true });
  const room = removeOverlaps(state, frame);
  if (n <= MOST_REFINED)
    refine(
      state,
      room,
      state.ids.map((_, i) => i),
    );
  fill(state, room);
}

/** Centres the drawing and spreads it to its frame: what was apart stays apart when both ways only grow. */
function fill({ x, y, boxes }: LayoutState, frame: Frame): void {
  spread(
    x,
    boxes.map((b) => b.half),
    boxes.map((b) => b.half),
    frame.width,
  );
  spread(
    y,
    boxes.map((b) => b.up),
    boxes.map((b) => b.down),
    frame.height,
  );
}

function spread(at: Float64Array, before: readonly number[], after: readonly number[], room: number): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  at.forEach((value, i) => {
    low = Math.min(low, value - (before[i] ?? 0));
    high = Math.max(high, value + (after[i] ?? 0));
  });
  const factor = Math.max(1, Math.min(MOST_SPREAD, room / (high - low)));
  for (let i = 0; i < at.length; i++) at[i] = ((at[i] as number) - (low + high) / 2) * factor;
}

/** Room for all boxes: loosely filled while the graph is small, up to about two thirds when it is large. */
function frameFor({ boxes }: LayoutState): Frame {
  const area = boxes.reduce((sum, box) => sum + 2 * box.half * (box.up + box.down), 0);
  const room = Math.max(area / 0.64, Math.min(CANVAS_AREA, area / 0.2));
  return { width: Math.sqrt(room * ASPECT), height: Math.sqrt(room / ASPECT) };
}

/** Lays out countries (and whatever has no country) with all ties of their officials, and puts officials around them. */
function placeHomes(state: LayoutState, frame: Frame): void {
  const homes = [...new Set(state.home)].sort((a, b) => a - b);
  const rank = new Map(homes.map((home, k) => [home, k]));
  const folded = foldSprings(state, rank);
  const small: LayoutState = {
    ids: homes.map((home) => state.ids[home] as string),
    boxes: homes.map(() => ({ half: 1, up: 1, down: 1 })),
    x: new Float64Array(homes.length),
    y: new Float64Array(homes.length),
    springs: folded,
    ties: homes.map((_, k) => folded.filter((s) => s.a === k || s.b === k)),
    home: homes.map((_, k) => k),
  };
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(1, homes.length));
  const tries = homes.length <= 80 ? 8 : 1;
  let best: { readonly cost: number; readonly x: Float64Array; readonly y: Float64Array } | null = null;
  for (let attempt = 0; attempt < tries; attempt++) {
    scatter(small, frame, attempt);
    relax(small, { frame, iterations: 250, spacing, reach: spacing * 6, collide: false });
    const cost = lengthOf(small);
    if (best === null || cost < best.cost) best = { cost, x: small.x.slice(), y: small.y.slice() };
  }
  state.home.forEach((home, i) => {
    const k = rank.get(home) ?? 0;
    const away = home === i ? 0 : 40;
    state.x[i] = (best?.x[k] ?? 0) + away * (noiseOf(`x ${state.ids[i]}`) * 2 - 1);
    state.y[i] = (best?.y[k] ?? 0) + away * (noiseOf(`y ${state.ids[i]}`) * 2 - 1);
  });
}

/** The ties between homes, each pair once, as strong as all between their nodes together (but less than in proportion). */
function foldSprings({ springs, home }: LayoutState, rank: ReadonlyMap<number, number>): Spring[] {
  const weights = new Map<string, { a: number; b: number; weight: number }>();
  for (const spring of springs) {
    const a = rank.get(home[spring.a] ?? -1);
    const b = rank.get(home[spring.b] ?? -1);
    if (a === undefined || b === undefined || a === b) continue;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = weights.get(`${low} ${high}`) ?? { a: low, b: high, weight: 0 };
    weights.set(`${low} ${high}`, { ...known, weight: known.weight + spring.strength });
  }
  return [...weights.values()].map(({ a, b, weight }) => ({ a, b, length: 60, strength: Math.sqrt(weight), ink: 1 }));
}

function scatter({ ids, x, y }: LayoutState, { width, height }: Frame, attempt: number): void {
  ids.forEach((id, i) => {
    x[i] = (noiseOf(`${attempt} x ${id}`) - 0.5) * width;
    y[i] = (noiseOf(`${attempt} y ${id}`) - 0.5) * height;
  });
}

function lengthOf({ x, y, springs }: LayoutState): number {
  let sum = 0;
  for (const { a, b, strength } of springs) {
    const dx = (x[a] as number) - (x[b] as number);
    const dy = (y[a] as number) - (y[b] as number);
    sum += strength * Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}
