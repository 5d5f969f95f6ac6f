import type { Core } from 'cytoscape';
import { type BuiltGraph, toNodeBox } from '@/lib/graph-view';
import { placeCounts } from '../place-counts';

/** On a drawing of more bundles than this, counts stay in the middle. */
const MOST = 600;

/** Moves the counts of bundles off nodes, names and one another, along their edges; the heaviest bundles choose first. */
export function syncCounts(cy: Core, graph: BuiltGraph): void {
  const edges = cy.edges('[kind="bundle"][count > 1]').not('.off');
  if (edges.empty() || edges.length > MOST) return;
  const nodes = graph.nodes.flatMap((node) => {
    const element = cy.getElementById(node.id);
    return element.empty() || element.hasClass('off') ? [] : [{ ...toNodeBox(node), at: element.position() }];
  });
  const heaviest = [...edges].sort((a, b) => b.data('count') - a.data('count') || (a.id() < b.id() ? -1 : 1));
  const places = placeCounts(
    heaviest.map((edge) => ({ id: edge.id(), from: edge.source().position(), to: edge.target().position() })),
    nodes,
  );
  cy.batch(() => {
    for (const edge of edges) {
      const place = places.get(edge.id());
      edge.data({ shiftX: place?.x ?? 0, shiftY: place?.y ?? 0 });
      edge.toggleClass('uncounted', place === null);
    }
  });
}
