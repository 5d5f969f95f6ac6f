import type { Point } from '@/lib/domain/explorer-data';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A curve of an opened pair, in graph units. */
export interface DatedCurve {
  readonly from: Point;
  readonly to: Point;
  /** Distance of the control point from the straight line, to the right of the way from `from` to `to` on a screen. */
  readonly bend: number;
  readonly width: number;
  readonly height: number;
  /** Where the label stands if nothing is in its way, as the shift from the curve's middle. */
  readonly usual: Point;
}

/** Where along its curve a date is tried, the middle first. */
const TRIES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74] as const;
/** Points by which a curve is in the way of another's date. */
const SAMPLES = 24;
/** Room between a curve and a date that stands beside it. */
const BESIDE = 4;

/**
 * Finds for the date of each curve a place where no node, name, other curve or other date is: on the curve, or beside
 * it on its outer side. Where all are taken, other curves may be crossed; where that does not help, the usual place.
 * The result is the shift from the curve's middle, in the order of the curves.
 */
export function placeDates(curves: readonly DatedCurve[], obstacles: readonly Box[]): readonly Point[] {
  const lines = curves.map((curve) => Array.from({ length: SAMPLES + 1 }, (_, i) => pointOn(curve, i / SAMPLES)));
  const dates: Box[] = [];
  return curves.map((curve, i) => {
    const others = lines.filter((_, j) => j !== i).flat();
    const places = [curve.usual, ...TRIES.flatMap((share) => candidatesAt(curve, share))];
    const free = places.filter((place) => {
      const box = boxOf(curve, place);
      return ![...obstacles, ...dates].some((other) => overlaps(box, other));
    });
    const clear = free.find((place) => !others.some((point) => holds(boxOf(curve, place), point)));
    const chosen = clear ?? free[0] ?? curve.usual;
    dates.push(boxOf(curve, chosen));
    return chosen;
  });
}

/** The point at a share of the way: a quadratic Bézier curve whose control point stands over the middle. */
function pointOn({ from, to, bend }: DatedCurve, share: number): Point {
  const { x: nx, y: ny } = normalOf(from, to);
  const rise = 2 * share * (1 - share) * bend;
  return { x: from.x + (to.x - from.x) * share + nx * rise, y: from.y + (to.y - from.y) * share + ny * rise };
}

function normalOf(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
}

function candidatesAt(curve: DatedCurve, share: number): readonly Point[] {
  const [at, middle] = [pointOn(curve, share), pointOn(curve, 0.5)];
  const on = { x: at.x - middle.x, y: at.y - middle.y };
  const normal = normalOf(curve.from, curve.to);
  const side = curve.bend < 0 ? -1 : 1;
  // As far as the label reaches in this direction.
  const reach = (Math.abs(normal.x) * curve.width + Math.abs(normal.y) * curve.height) / 2 + BESIDE;
  return [on, { x: on.x + normal.x * side * reach, y: on.y + normal.y * side * reach }];
}

function boxOf(curve: DatedCurve, shift: Point): Box {
  const middle = pointOn(curve, 0.5);
  const [x, y] = [middle.x + shift.x, middle.y + shift.y];
  return {
    left: x - curve.width / 2,
    right: x + curve.width / 2,
    top: y - curve.height / 2,
    bottom: y + curve.height / 2,
  };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  left < x && x < right && top < y && y < bottom;
