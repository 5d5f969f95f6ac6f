/** Room between two curves of an opened pair, at their middle, in graph units. */
const GAP = 25;
/** The least distance between the middles of two labels, up and down. */
const LINE = 21;
/** A fan is never wider than this: many meetings stand closer. */
const WIDEST = 240;

export interface FanBlade {
  /** Distance of the curve's control point from the straight line: a curve reaches half of it. */
  readonly bend: number;
  /** Where the label stands from the curve's middle. */
  readonly shiftX: number;
  readonly shiftY: number;
}

/**
 * Spreads `count` curves from one node to another evenly about the straight line. On a steep pair the curves' middles
 * lie side by side and labels would run into each other: they are moved along the curves until each has its own line.
 * `unit` is how many graph units are a pixel of the screen where the graph is small.
 */
export function spreadFan(count: number, dx: number, dy: number, unit = 1): readonly FanBlade[] {
  const length = Math.hypot(dx, dy) || 1;
  const gap = Math.min(GAP, WIDEST / Math.max(1, count - 1)) * unit;
  const normalY = dx / length;
  const tangent = { x: dx / length, y: dy / length };
  // Going from blade to blade, the middles already step this far down; the rest is made up along the line.
  const missing = Math.max(0, LINE * unit - Math.abs(gap * normalY));
  const along = Math.abs(tangent.y) < 0.2 ? 0 : (missing / tangent.y) * (normalY < 0 ? -1 : 1);
  return Array.from({ length: count }, (_, i) => {
    const step = i - (count - 1) / 2;
    return { bend: step * gap * 2, shiftX: step * along * tangent.x, shiftY: step * along * tangent.y };
  });
}
