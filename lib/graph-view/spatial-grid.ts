/** Points sorted into square cells, to find those nearby without looking at all. */
export interface SpatialGrid {
  /** Calls with each later point (`j > i`) in the cell of `i` and the eight around it; always in the same order. */
  readonly forEachNear: (i: number, visit: (j: number) => void) => void;
}

/** One number for a column and a row of up to some ten thousands either way. */
const key = (column: number, row: number): number => (column + 50_000) * 100_003 + (row + 50_000);

/** Built from the points as they are now: moving them afterwards makes it miss those that left their cell. */
export function buildGrid(x: Float64Array, y: Float64Array, cell: number): SpatialGrid {
  const cells = new Map<number, number[]>();
  const column = (i: number): number => Math.floor((x[i] as number) / cell);
  const row = (i: number): number => Math.floor((y[i] as number) / cell);
  for (let i = 0; i < x.length; i++) {
    const at = key(column(i), row(i));
    const points = cells.get(at);
    if (points) points.push(i);
    else cells.set(at, [i]);
  }
  return {
    forEachNear(i, visit) {
      const c = column(i);
      const r = row(i);
      for (let dc = -1; dc <= 1; dc++)
        for (let dr = -1; dr <= 1; dr++) for (const j of cells.get(key(c + dc, r + dr)) ?? []) if (j > i) visit(j);
    },
  };
}
