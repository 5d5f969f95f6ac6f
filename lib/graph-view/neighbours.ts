import { byCodeUnit } from './edge-meetings';
import type { GraphView } from './types';

export interface Neighbour {
  readonly node: string;
  readonly edge: string;
  /** Distinct meetings shared with it; 0 for what an official represents. */
  readonly meetings: number;
}

/**
 * The nodes joined to a node, in the order in which the arrow keys walk them: what an official represents (or who
 * represents a country) first, then by meetings shared, most first, then by id. Empty for an unknown id.
 */
export function findNeighbours(graph: Pick<GraphView, 'edges'>, id: string): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (const edge of graph.edges) {
    if (edge.source !== id && edge.target !== id) continue;
    const node = edge.source === id ? edge.target : edge.source;
    found.push({ node, edge: edge.id, meetings: edge.meetings.length });
  }
  const rank = (n: Neighbour): number => (n.meetings === 0 ? Number.NEGATIVE_INFINITY : -n.meetings);
  return found.sort((a, b) => (rank(a) === rank(b) ? byCodeUnit(a.node, b.node) : rank(a) - rank(b)));
}
