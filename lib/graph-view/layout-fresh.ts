import { type Budget, costOf } from './layout-cost';
import { type Frame, relax } from './layout-forces';
import { refine } from './layout-refine';
import { settle } from './layout-settle';
import { ASPECT, type LayoutState, noiseOf, type Spring } from './layout-state';
import type { NodeBox } from './node-box';
import { fileAll } from './surroundings';

/** How far a drawing that needs less than its frame is spread. */
const MOST_SPREAD = 1.5;
/** The canvas at 1440 × 900: a small graph gets no wider than its own need, up to this. */
const CANVAS_AREA = 752 * 622;

/** A drawing is put in order with more room than it gets in the end, where free places are easy to find. */
const LOOSE = 1.15;
/** With more nodes than this, squeezing it would undo more than it gains. */
const MOST_SQUEEZED = 600;
/** Steps of work that a drawing may take to become better, for each node and at most. */
const WORK = { node: 400_000, most: 24_000_000 } as const;

/**
 * Lays out a whole graph anew: first each country as one box that holds its officials, then all nodes inside from
 * there, then place by place.
 */
export function layOutAll(state: LayoutState): void {
  const n = state.ids.length;
  const budget = Math.min(WORK.most, WORK.node * n);
  const frame = frameFor(state.boxes);
  const all = state.ids.map((_, i) => i);
  const shares = n <= MOST_SQUEEZED ? [LOOSE, 1] : [1];
  let room = scaleFrame(frame, shares[0] ?? 1);
  placeHomes(state, room, { left: budget / 3 });
  const spacing = Math.sqrt((room.width * room.height) / Math.max(1, n));
  const iterations = Math.max(40, Math.min(150, Math.round(100_000 / Math.max(1, n))));
  relax(state, { frame: room, iterations, spacing, reach: spacing * 2, collide: true, heat: 0.5, gravity: 0 });
  for (const share of shares) {
    const next = scaleFrame(frame, share);
    scaleTo(state, room, next);
    room = settle(state, next);
    refine(state, room, all, { left: (budget * 2) / 3 / shares.length });
  }
  fill(state, room);
}

const scaleFrame = ({ width, height }: Frame, by: number): Frame => ({ width: width * by, height: height * by });

/** Brings the drawing from one frame into another; boxes may overlap then. */
function scaleTo({ x, y }: LayoutState, from: Frame, to: Frame): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = ((x[i] as number) * to.width) / from.width;
    y[i] = ((y[i] as number) * to.height) / from.height;
  }
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

/** Room for all boxes: loosely filled while the graph is small, nearly half when it is large. */
function frameFor(boxes: readonly NodeBox[]): Frame {
  const area = boxes.reduce((sum, box) => sum + 2 * box.half * (box.up + box.down), 0);
  const room = Math.max(area / 0.45, Math.min(CANVAS_AREA, area / 0.2));
  return { width: Math.sqrt(room * ASPECT), height: Math.sqrt(room / ASPECT) };
}

/** Lays out countries (and whatever has no country) with all ties of their officials, and puts officials around them. */
function placeHomes(state: LayoutState, frame: Frame, budget: Budget): void {
  const homes = [...new Set(state.home)].sort((a, b) => a - b);
  const rank = new Map(homes.map((home, k) => [home, k]));
  const boxes = boxHomes(state, rank);
  const springs = foldSprings(state, rank, boxes);
  const small: LayoutState = {
    ids: homes.map((home) => state.ids[home] as string),
    boxes,
    x: new Float64Array(homes.length),
    y: new Float64Array(homes.length),
    springs,
    ties: homes.map((_, k) => springs.filter((s) => s.a === k || s.b === k)),
    home: homes.map((_, k) => k),
  };
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(1, homes.length));
  const tries = homes.length <= 120 ? 6 : 1;
  let best: { readonly cost: number; readonly x: Float64Array; readonly y: Float64Array } | null = null;
  for (let attempt = 0; attempt < tries; attempt++) {
    scatter(small, frame, attempt);
    relax(small, { frame, iterations: 200, spacing, reach: spacing * 4, collide: true, heat: 1, gravity: 0.01 });
    const room = settle(small, frame);
    const share = { left: budget.left / tries };
    refine(
      small,
      room,
      homes.map((_, k) => k),
      share,
    );
    const cost = totalCost(small, room);
    if (best === null || cost < best.cost) best = { cost, x: small.x.slice(), y: small.y.slice() };
  }
  state.home.forEach((home, i) => {
    const k = rank.get(home) ?? 0;
    const away = home === i ? 0 : (boxes[k]?.half ?? 0);
    state.x[i] = (best?.x[k] ?? 0) + away * (noiseOf(`x ${state.ids[i]}`) * 2 - 1);
    state.y[i] = (best?.y[k] ?? 0) + away * (noiseOf(`y ${state.ids[i]}`) * 2 - 1);
  });
}

/** For each home a box as large as those of all its nodes together. */
function boxHomes({ boxes, home }: LayoutState, rank: ReadonlyMap<number, number>): readonly NodeBox[] {
  const areas = new Float64Array(rank.size);
  const counts = new Float64Array(rank.size);
  boxes.forEach(({ half, up, down }, i) => {
    const k = rank.get(home[i] ?? -1) ?? 0;
    areas[k] = (areas[k] as number) + 2 * half * (up + down);
    counts[k] = (counts[k] as number) + 1;
  });
  return [...areas].map((area, k) => {
    // a few officials find room between the countries; many need it kept
    const side = Math.sqrt(area) * (0.8 + 0.25 * Math.min(1, ((counts[k] as number) - 1) / 20));
    return { half: side * 0.6, up: side / 2.4, down: side / 2.4 };
  });
}

/** The ties between homes, each pair once, as strong as all between their nodes together (but less than in proportion). */
function foldSprings(
  { springs, home }: LayoutState,
  rank: ReadonlyMap<number, number>,
  boxes: readonly NodeBox[],
): Spring[] {
  const weights = new Map<string, { a: number; b: number; weight: number; ink: number }>();
  for (const spring of springs) {
    const a = rank.get(home[spring.a] ?? -1);
    const b = rank.get(home[spring.b] ?? -1);
    if (a === undefined || b === undefined || a === b) continue;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = weights.get(`${low} ${high}`) ?? { a: low, b: high, weight: 0, ink: 0 };
    weights.set(`${low} ${high}`, {
      ...known,
      weight: known.weight + spring.strength,
      ink: Math.max(known.ink, spring.ink),
    });
  }
  return [...weights.values()].map(({ a, b, weight, ink }, index) => {
    const length = 40 + (boxes[a]?.up ?? 0) + (boxes[b]?.up ?? 0);
    return { index, a, b, length, strength: Math.min(2, Math.sqrt(weight)), ink };
  });
}

function scatter({ ids, x, y }: LayoutState, { width, height }: Frame, attempt: number): void {
  ids.forEach((id, i) => {
    x[i] = (noiseOf(`${attempt} x ${id}`) - 0.5) * width;
    y[i] = (noiseOf(`${attempt} y ${id}`) - 0.5) * height;
  });
}

function totalCost(state: LayoutState, frame: Frame): number {
  const around = fileAll(state, frame);
  const endless = { left: Number.POSITIVE_INFINITY };
  return state.ids.reduce((sum, _, i) => sum + costOf(state, around, i, endless), 0);
}
