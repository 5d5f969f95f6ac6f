import type { LayoutState, Spring } from './layout-state';
import { forEachCellOfBox, forEachCellOfLine, type Surroundings } from './surroundings';

/** A node on a line hides both: as bad as this many units of edge. Its name on a line is less bad. */
const NODE_ON_LINE = 110;
const NAME_ON_LINE = 40;
/** A line that leaves a node through its own name. */
const OWN_NAME_ON_LINE = 14;
/** Two lines that cross are as bad as this many units of edge. */
const CROSSING = 16;

/** Steps of work that may still be done. Counted, not timed, so that every machine stops at the same place. */
export interface Budget {
  left: number;
}

/**
 * How bad node `i` stands at its present place, in units of edge length: how long its edges are, what lies on their
 * lines, what lines run over it, and what they cross, among what is filed in `around`.
 * Gives up, with some number not below `limit`, as soon as it is that bad.
 */
export function costOf(
  state: LayoutState,
  around: Surroundings,
  i: number,
  budget: Budget,
  limit = Number.POSITIVE_INFINITY,
): number {
  let cost = lengthCostOf(state, i);
  budget.left -= 4;
  if (cost >= limit) return cost;
  cost += linesOver(state, around, i, budget);
  for (const tie of state.ties[i] ?? []) {
    if (cost >= limit) return cost;
    if (tie.ink > 0) cost += tie.ink * alongLine(state, around, tie, budget);
  }
  return cost;
}

/** The part of the cost that comes from the length of a node's edges: quick, and never more than the whole. */
export function lengthCostOf(state: LayoutState, i: number): number {
  let cost = 0;
  for (const tie of state.ties[i] ?? []) cost += stretchOf(state, tie);
  return cost;
}

/** The lines that run over a node at its present place, but for its own. */
function linesOver(state: LayoutState, around: Surroundings, i: number, budget: Budget): number {
  const look = ++around.look;
  let cost = 0;
  forEachCellOfBox(around, state, i, state.x[i] as number, state.y[i] as number, (cell) => {
    const lines = around.lines[cell] ?? [];
    budget.left -= 1 + lines.length;
    for (const index of lines) {
      const line = state.springs[index];
      if (!line || around.seenLines[index] === look) continue;
      around.seenLines[index] = look;
      if (line.a !== i && line.b !== i) cost += line.ink * onLine(state, i, line);
    }
  });
  return cost;
}

/** The nodes that a line runs over and the lines that it crosses. */
function alongLine(state: LayoutState, around: Surroundings, tie: Spring, budget: Budget): number {
  const look = ++around.look;
  let cost = 0;
  forEachCellOfLine(around, state, tie, (cell) => {
    const nodes = around.nodes[cell] ?? [];
    const lines = around.lines[cell] ?? [];
    budget.left -= 1 + nodes.length + lines.length;
    for (const j of nodes) {
      if (around.seenNodes[j] === look) continue;
      around.seenNodes[j] = look;
      if (j !== tie.a && j !== tie.b) cost += onLine(state, j, tie);
    }
    for (const index of lines) {
      const line = state.springs[index];
      if (!line || around.seenLines[index] === look) continue;
      around.seenLines[index] = look;
      if (isCrossing(state, tie, line)) cost += CROSSING * line.ink;
    }
  });
  return cost;
}

function stretchOf({ x, y }: LayoutState, { a, b, length, strength }: Spring): number {
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  const over = distance - length;
  // names stand below: a steep line runs through that of its upper end
  const steep = Math.abs(dx) < 0.35 * Math.abs(dy) ? OWN_NAME_ON_LINE : 0;
  // too short is bad as well: a bundle's count needs room
  if (over <= 0) return steep - strength * over;
  // a long bundle is merely long, but an official far from his country is not found
  return steep + strength * (strength > 2 ? over + (over * over) / 100 : over);
}

/** What it costs that the line of a spring runs over node `j` or its name. */
function onLine({ x, y, boxes }: LayoutState, j: number, { a, b }: Spring): number {
  const box = boxes[j];
  if (!box) return 0;
  const [ax, ay, bx, by] = [x[a] as number, y[a] as number, x[b] as number, y[b] as number];
  const [jx, jy] = [x[j] as number, y[j] as number];
  if (Math.max(ax, bx) < jx - box.half || Math.min(ax, bx) > jx + box.half) return 0;
  if (Math.max(ay, by) < jy - box.up || Math.min(ay, by) > jy + box.down) return 0;
  if (distanceTo(ax, ay, bx, by, jx, jy) < box.up) return NODE_ON_LINE;
  const nameY = jy + box.down - 9;
  return distanceTo(ax, ay, bx, by, jx, nameY) < 7 ? NAME_ON_LINE : 0;
}

function distanceTo(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / squared));
  const ex = ax + t * dx - px;
  const ey = ay + t * dy - py;
  return Math.sqrt(ex * ex + ey * ey);
}

function isCrossing({ x, y }: LayoutState, one: Spring, other: Spring): boolean {
  const { a, b } = one;
  const { a: c, b: d } = other;
  if (a === c || a === d || b === c || b === d) return false;
  const [ax, ay, cx, cy] = [x[a] as number, y[a] as number, x[c] as number, y[c] as number];
  const [abX, abY] = [(x[b] as number) - ax, (y[b] as number) - ay];
  const [cdX, cdY] = [(x[d] as number) - cx, (y[d] as number) - cy];
  const [acX, acY] = [cx - ax, cy - ay];
  const sideC = abX * acY - abY * acX;
  const sideD = sideC + abX * cdY - abY * cdX;
  if (sideC * sideD >= 0) return false;
  const sideA = cdY * acX - cdX * acY;
  const sideB = sideA - (cdY * abX - cdX * abY);
  return sideA * sideB < 0;
}
