import type { ExplorerData, Point } from '../domain/explorer-data';
import { buildGraph } from './build-graph';
import { placeAdded } from './layout-added';
import { layOutAll } from './layout-fresh';
import { buildState, toPositions } from './layout-state';
import type { GraphView } from './types';

export interface LayoutOptions {
  /** Places that stay as they are, by node id; ids that the graph does not have are left out of the answer. */
  readonly previous?: Readonly<Record<string, Point>>;
}

/**
 * Places of all nodes, in graph units (one is a pixel at scale 1), about (0, 0) and about as wide and high as the
 * canvas. No two nodes overlap with their names, but for those of `previous`, which are never moved. The same graph
 * gives the same places, to the hundredth, on every machine and in whatever order its nodes come.
 */
export function layoutGraph(graph: GraphView, { previous = {} }: LayoutOptions = {}): Record<string, Point> {
  const state = buildState(graph);
  const placed = new Set<number>();
  state.ids.forEach((id, i) => {
    const point = Object.hasOwn(previous, id) ? previous[id] : undefined;
    if (!point) return;
    state.x[i] = point.x;
    state.y[i] = point.y;
    placed.add(i);
  });
  if (placed.size === 0) layOutAll(state);
  else placeAdded(state, placed);
  return { ...toPositions(state), ...pickPlaced(previous, state.ids) };
}

/** Places of all countries, officials and large meetings of a data set: those in `data.positions`, and new ones beside them. */
export function placeNodes(data: ExplorerData): Record<string, Point> {
  return layoutGraph(buildGraph(data, data.meetings, 'both', { fold: false }), { previous: data.positions });
}

function pickPlaced(previous: Readonly<Record<string, Point>>, ids: readonly string[]): Record<string, Point> {
  const kept: Record<string, Point> = {};
  for (const id of ids) {
    const point = Object.hasOwn(previous, id) ? previous[id] : undefined;
    if (point) kept[id] = point;
  }
  return kept;
}
