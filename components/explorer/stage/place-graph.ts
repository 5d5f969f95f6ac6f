import type { Point } from '@/lib/domain/explorer-data';
import { type GraphView, layoutGraph } from '@/lib/graph-view';

type Places = Readonly<Record<string, Point>>;

/** More new nodes than this would hold up the page while each looks for its best place. */
const MOST_SOUGHT = 80;

/**
 * Places for every node of a drawing: the stored ones as they are; a few new ones each at the best place near its
 * neighbours; many new ones (meetings as nodes in a large store) simply between theirs.
 */
export function placeGraph(graph: GraphView, stored: Places): Places {
  const missing = graph.nodes.filter((node) => stored[node.id] === undefined);
  if (missing.length === 0) return stored;
  const placed = graph.nodes.length - missing.length;
  if (placed === 0 || missing.length <= MOST_SOUGHT) return layoutGraph(graph, { previous: stored });
  return {
    ...stored,
    ...placeBetween(
      graph,
      missing.map((node) => node.id),
      stored,
    ),
  };
}

/** The golden angle spreads points evenly round a middle however many they are. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 14;

/** Each node at the middle of its placed neighbours; those with the same middle in a spiral round it. */
function placeBetween(graph: GraphView, ids: readonly string[], stored: Places): Record<string, Point> {
  const neighbours = new Map<string, Point[]>(ids.map((id) => [id, []]));
  for (const { source, target } of graph.edges) {
    const [from, to] = [stored[source], stored[target]];
    if (to) neighbours.get(source)?.push(to);
    if (from) neighbours.get(target)?.push(from);
  }
  const taken = new Map<string, number>();
  const places: Record<string, Point> = {};
  for (const [id, points] of neighbours) {
    const x = points.reduce((sum, point) => sum + point.x, 0) / (points.length || 1);
    const y = points.reduce((sum, point) => sum + point.y, 0) / (points.length || 1);
    const key = `${Math.round(x / STEP)} ${Math.round(y / STEP)}`;
    const turn = taken.get(key) ?? 0;
    taken.set(key, turn + 1);
    const radius = STEP * Math.sqrt(turn);
    places[id] = { x: round(x + radius * Math.cos(turn * TURN)), y: round(y + radius * Math.sin(turn * TURN)) };
  }
  return places;
}

/** Sines differ in their last digits between machines. */
const round = (value: number): number => Math.round(value * 100) / 100;
