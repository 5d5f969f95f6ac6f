import { type Frame, keepInside, pushApart } from './layout-forces';
import type { LayoutState } from './layout-state';
import { addNode, buildSurroundings, isFree, type Surroundings } from './surroundings';

/** The lattice on which a free place is looked for. */
const STEP = 12;
/** How much the frame grows when something finds no place in it. */
const GROWTH = 1.025;
const ROUNDS = 150;
/** Boxes are pushed a little further apart than needed: the last bit of an overlap never goes otherwise. */
const MARGIN = 8;

/**
 * Takes away every overlap: pushes boxes apart within the frame, then moves what still overlaps to the nearest free
 * place. The frame grows a little where not all fit. Returns the frame that holds them.
 */
export function settle(state: LayoutState, frame: Frame): Frame {
  for (let room = frame; ; room = { width: room.width * GROWTH, height: room.height * GROWTH }) {
    for (let round = 0; round < ROUNDS; round++) {
      const overlaps = pushApart(state, 0.8, MARGIN);
      keepInside(state, room);
      if (overlaps === 0) break;
    }
    if (placeEach(state, room)) return room;
    for (let i = 0; i < state.x.length; i++) {
      state.x[i] = (state.x[i] as number) * GROWTH;
      state.y[i] = (state.y[i] as number) * GROWTH;
    }
  }
}

/** Files what is free where it stands, larger boxes first, and finds places for the others; false: not all have one. */
function placeEach(state: LayoutState, frame: Frame): boolean {
  const around = buildSurroundings(state, frame);
  const size = (i: number): number => {
    const box = state.boxes[i];
    return box ? box.half * (box.up + box.down) : 0;
  };
  const order = state.ids.map((_, i) => i).sort((a, b) => size(b) - size(a) || a - b);
  const homeless = order.filter((i) => {
    const free = isFree(around, state, i, state.x[i] as number, state.y[i] as number);
    if (free) addNode(around, state, i);
    return !free;
  });
  return homeless.every((i) => {
    const found = findNearest(state, around, i, frame);
    if (found) addNode(around, state, i);
    return found;
  });
}

/** Moves a node to the nearest free place of the lattice round its own; false: there is none in the frame. */
function findNearest(state: LayoutState, around: Surroundings, i: number, frame: Frame): boolean {
  const box = state.boxes[i];
  const [fromX, fromY] = [state.x[i] as number, state.y[i] as number];
  if (!box) return true;
  const reach = Math.max(frame.width, frame.height) / STEP;
  let best: { readonly x: number; readonly y: number; readonly squared: number } | null = null;
  for (let ring = 1; ring <= reach; ring++) {
    // what a ring has to offer is at least so far away
    if (best && best.squared <= ring * ring) break;
    for (const [column, row] of ringOf(ring)) {
      const squared = column * column + row * row;
      const [x, y] = [fromX + column * STEP, fromY + row * STEP];
      if (best && squared >= best.squared) continue;
      if (x - box.half < -frame.width / 2 || x + box.half > frame.width / 2) continue;
      if (y - box.up < -frame.height / 2 || y + box.down > frame.height / 2) continue;
      if (isFree(around, state, i, x, y)) best = { x, y, squared };
    }
  }
  if (!best) return false;
  state.x[i] = best.x;
  state.y[i] = best.y;
  return true;
}

/** The cells at a distance of `ring` from the middle one, each once. */
export function ringOf(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const cells: (readonly [number, number])[] = [];
  for (let k = -ring; k <= ring; k++) cells.push([k, -ring], [k, ring]);
  for (let k = 1 - ring; k < ring; k++) cells.push([-ring, k], [ring, k]);
  return cells;
}
