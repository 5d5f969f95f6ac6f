import { type LayoutState, overlapOf } from './layout-state';
import { buildGrid } from './spatial-grid';

/** The room to fill, centred on (0, 0). */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Forces {
  readonly frame: Frame;
  readonly iterations: number;
  /** The distance that unrelated nodes like to keep. */
  readonly spacing: number;
  /** Nodes further apart than this do not repel each other. */
  readonly reach: number;
  /** Boxes push each other apart. */
  readonly collide: boolean;
  /** The size of the first steps, 1 for a drawing that has no order yet. */
  readonly heat: number;
  /** What part of its distance from the middle a node is drawn back by in each step. */
  readonly gravity: number;
}

/**
 * Springs and repulsion with a cooling step, inside a frame (Fruchterman and Reingold 1991), with boxes that push
 * each other away. Uses + − × ÷ and square roots alone, which every machine rounds alike. Moves `state.x`, `state.y`.
 */
export function relax(state: LayoutState, forces: Forces): void {
  const { x, y } = state;
  const n = x.length;
  const fx = new Float64Array(n);
  const fy = new Float64Array(n);
  for (let round = 0; round < forces.iterations; round++) {
    const left = 1 - round / forces.iterations;
    const heat = forces.heat * left;
    fx.fill(0);
    fy.fill(0);
    repel(state, forces, fx, fy);
    pull(state, forces.spacing, fx, fy);
    const furthest = 2 + forces.spacing * 0.6 * heat * heat;
    for (let i = 0; i < n; i++) {
      const dx = (fx[i] as number) - (x[i] as number) * forces.gravity;
      const dy = (fy[i] as number) - (y[i] as number) * forces.gravity;
      const length = Math.sqrt(dx * dx + dy * dy);
      const scale = length > furthest ? furthest / length : 1;
      x[i] = (x[i] as number) + dx * scale;
      y[i] = (y[i] as number) + dy * scale;
    }
    if (forces.collide) pushApart(state, 0.6 * (1 - left), 0);
    keepInside(state, forces.frame);
  }
}

function repel({ x, y }: LayoutState, { spacing, reach }: Forces, fx: Float64Array, fy: Float64Array): void {
  const grid = buildGrid(x, y, reach);
  const strength = spacing * spacing * 0.3;
  for (let i = 0; i < x.length; i++) {
    grid.forEachNear(i, (j) => {
      const dx = (x[i] as number) - (x[j] as number);
      const dy = (y[i] as number) - (y[j] as number);
      const squared = Math.max(dx * dx + dy * dy, 25);
      if (squared > reach * reach) return;
      const force = strength / squared;
      fx[i] = (fx[i] as number) + dx * force;
      fy[i] = (fy[i] as number) + dy * force;
      fx[j] = (fx[j] as number) - dx * force;
      fy[j] = (fy[j] as number) - dy * force;
    });
  }
}

/** With more ties than this, each of them pulls less: the best connected would draw everything into a knot. */
const FREE_TIES = 5;

function pull({ x, y, springs, ties, home }: LayoutState, spacing: number, fx: Float64Array, fy: Float64Array): void {
  for (const { a, b, length, strength } of springs) {
    const dx = (x[b] as number) - (x[a] as number);
    const dy = (y[b] as number) - (y[a] as number);
    const distance = Math.max(Math.sqrt(dx * dx + dy * dy), 1);
    const stretch = (distance - length) / distance;
    const crowd = home[a] === b ? 1 : Math.sqrt((ties[a]?.length ?? 1) * (ties[b]?.length ?? 1));
    // beyond some length a spring pulls no harder
    const reach = Math.min(1, (spacing * 2.5) / distance) * Math.min(1, FREE_TIES / crowd);
    const force = strength * 0.12 * stretch * reach;
    fx[a] = (fx[a] as number) + dx * force;
    fy[a] = (fy[a] as number) + dy * force;
    fx[b] = (fx[b] as number) - dx * force;
    fy[b] = (fy[b] as number) - dy * force;
  }
}

/** Moves overlapping boxes apart by a share of the overlap; returns how many overlapped. */
export function pushApart({ x, y, boxes }: LayoutState, share: number, margin: number): number {
  const widest = boxes.reduce((most, box) => Math.max(most, 2 * box.half, box.up + box.down), 1) + margin;
  const grid = buildGrid(x, y, widest);
  let found = 0;
  for (let i = 0; i < x.length; i++) {
    grid.forEachNear(i, (j) => {
      const boxI = boxes[i];
      const boxJ = boxes[j];
      if (!boxI || !boxJ) return;
      const dx = (x[j] as number) - (x[i] as number);
      const dy = (y[j] as number) - (y[i] as number);
      const over = overlapOf(boxI, boxJ, dx, dy);
      const overX = over.x + margin;
      const overY = over.y + margin;
      if (overX <= 0 || overY <= 0) return;
      found++;
      // the way on which less of the two boxes lies over each other
      if (overX * (boxI.up + boxI.down + boxJ.up + boxJ.down) < overY * 2 * (boxI.half + boxJ.half)) {
        const step = (overX / 2) * share * (dx >= 0 ? 1 : -1);
        x[i] = (x[i] as number) - step;
        x[j] = (x[j] as number) + step;
      } else {
        const step = (overY / 2) * share * (dy >= 0 ? 1 : -1);
        y[i] = (y[i] as number) - step;
        y[j] = (y[j] as number) + step;
      }
    });
  }
  return found;
}

export function keepInside({ x, y, boxes }: LayoutState, { width, height }: Frame): void {
  boxes.forEach((box, i) => {
    x[i] = Math.min(width / 2 - box.half, Math.max(box.half - width / 2, x[i] as number));
    y[i] = Math.min(height / 2 - box.down, Math.max(box.up - height / 2, y[i] as number));
  });
}
