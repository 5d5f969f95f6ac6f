import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { MeetingId } from '@/lib/domain/names';
import { parseSelection, type Selection, toPair } from '@/lib/query';

/** Turns clicks into selections: a node, the meetings of a pair, one meeting; the empty canvas selects nothing. */
export function watchPicks(cy: Core, onSelect: (selection: Selection | null) => void): () => void {
  const pick = (event: EventObject) => {
    if (event.target === cy) onSelect(null);
    else onSelect(toSelection(event.target as NodeSingular | EdgeSingular));
  };
  cy.on('tap', pick);
  return () => {
    cy.removeListener('tap', pick);
  };
}

function toSelection(element: NodeSingular | EdgeSingular): Selection | null {
  if (element.isNode()) return parseSelection(element.id());
  const edge: EdgeSingular = element;
  switch (edge.data('kind')) {
    case 'fan':
      return { kind: 'meeting', id: edge.data('meeting') as MeetingId };
    case 'represents':
    case 'spoke':
      return parseSelection(edge.source().id());
    default:
      return toPair(edge.source().id(), edge.target().id());
  }
}
