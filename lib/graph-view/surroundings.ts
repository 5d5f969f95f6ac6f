import { type LayoutState, overlapOf, type Spring } from './layout-state';

/** The side of a cell, in graph units: a box with its name covers about four. */
const CELL = 64;

/**
 * Which nodes and which lines run through each cell of the plane, so that what is near is found without looking at
 * all. What lies outside the frame is filed in the cells at its border.
 */
export interface Surroundings {
  readonly columns: number;
  readonly rows: number;
  readonly nodes: readonly number[][];
  /** Springs by their index; those without ink are not filed. */
  readonly lines: readonly number[][];
  /** What was seen in the present look-up, by node and by line. */
  readonly seenNodes: Int32Array;
  readonly seenLines: Int32Array;
  look: number;
}

/** An empty index for a drawing of about this size. */
export function buildSurroundings(
  state: LayoutState,
  frame: { readonly width: number; readonly height: number },
): Surroundings {
  const columns = Math.max(1, Math.ceil(frame.width / CELL));
  const rows = Math.max(1, Math.ceil(frame.height / CELL));
  const empty = (): number[][] => Array.from({ length: columns * rows }, () => []);
  return {
    columns,
    rows,
    nodes: empty(),
    lines: empty(),
    seenNodes: new Int32Array(state.ids.length),
    seenLines: new Int32Array(state.springs.length),
    look: 0,
  };
}

/** All nodes and lines, at their present places. */
export function fileAll(state: LayoutState, frame: { readonly width: number; readonly height: number }): Surroundings {
  const around = buildSurroundings(state, frame);
  state.ids.forEach((_, i) => {
    addNode(around, state, i);
  });
  for (const spring of state.springs) addLine(around, state, spring);
  return around;
}

const toCell = (value: number, cells: number): number =>
  Math.max(0, Math.min(cells - 1, Math.floor(value / CELL + cells / 2)));

/** Files a node at its present place; `removeNode` must find it there. */
export function addNode(around: Surroundings, state: LayoutState, i: number): void {
  forEachCellOfBox(around, state, i, state.x[i] as number, state.y[i] as number, (cell) => {
    around.nodes[cell]?.push(i);
  });
}

export function removeNode(around: Surroundings, state: LayoutState, i: number): void {
  forEachCellOfBox(around, state, i, state.x[i] as number, state.y[i] as number, (cell) => {
    takeOut(around.nodes[cell], i);
  });
}

/** Files a line between the present places of its ends; `removeLine` must find it there. */
export function addLine(around: Surroundings, state: LayoutState, spring: Spring): void {
  if (spring.ink === 0) return;
  forEachCellOfLine(around, state, spring, (cell) => {
    around.lines[cell]?.push(spring.index);
  });
}

export function removeLine(around: Surroundings, state: LayoutState, spring: Spring): void {
  if (spring.ink === 0) return;
  forEachCellOfLine(around, state, spring, (cell) => takeOut(around.lines[cell], spring.index));
}

function takeOut(list: number[] | undefined, value: number): void {
  const at = list?.indexOf(value) ?? -1;
  if (at >= 0) list?.splice(at, 1);
}

/** The cells that the box of a node would cover at a place. */
export function forEachCellOfBox(
  { columns, rows }: Surroundings,
  { boxes }: LayoutState,
  i: number,
  x: number,
  y: number,
  visit: (cell: number) => void,
): void {
  const box = boxes[i];
  if (!box) return;
  const last = toCell(x + box.half, columns);
  const bottom = toCell(y + box.down, rows);
  for (let row = toCell(y - box.up, rows); row <= bottom; row++)
    for (let column = toCell(x - box.half, columns); column <= last; column++) visit(row * columns + column);
}

/** The cells that a spring's line runs through. */
export function forEachCellOfLine(
  { columns, rows }: Surroundings,
  { x, y }: LayoutState,
  { a, b }: Spring,
  visit: (cell: number) => void,
): void {
  const [from, to] = (x[a] as number) <= (x[b] as number) ? [a, b] : [b, a];
  const [fromX, fromY, toX, toY] = [x[from] as number, y[from] as number, x[to] as number, y[to] as number];
  const slope = toX - fromX > 1e-9 ? (toY - fromY) / (toX - fromX) : 0;
  const first = toCell(fromX, columns);
  const last = toCell(toX, columns);
  for (let column = first; column <= last; column++) {
    const enter = column === first ? fromY : fromY + slope * ((column - columns / 2) * CELL - fromX);
    const leave = column === last ? toY : fromY + slope * ((column + 1 - columns / 2) * CELL - fromX);
    const bottom = toCell(Math.max(enter, leave), rows);
    for (let row = toCell(Math.min(enter, leave), rows); row <= bottom; row++) visit(row * columns + column);
  }
}

/** Whether node `i` would overlap no filed node at this place, but for `ignored`. */
export function isFree(
  around: Surroundings,
  state: LayoutState,
  i: number,
  x: number,
  y: number,
  ignored = -1,
): boolean {
  const box = state.boxes[i];
  if (!box) return true;
  const { columns, rows, nodes } = around;
  const last = toCell(x + box.half + 1, columns);
  const bottom = toCell(y + box.down + 1, rows);
  for (let row = toCell(y - box.up - 1, rows); row <= bottom; row++)
    for (let column = toCell(x - box.half - 1, columns); column <= last; column++)
      for (const j of nodes[row * columns + column] ?? []) {
        const other = state.boxes[j];
        if (j === i || j === ignored || !other) continue;
        const over = overlapOf(box, other, (state.x[j] as number) - x, (state.y[j] as number) - y);
        if (over.x > -1 && over.y > -1) return false;
      }
  return true;
}
