import type { Core } from 'cytoscape';
import { findChanges, type Visibility } from '@/lib/graph-view';
import { toEdgeLook } from '../edge-look';

/**
 * Shows and hides what a filter changed, in one batch. Nothing is added, removed or moved: `visibility`, not `display`,
 * because the latter makes the renderer compute parallel edges again.
 */
export function syncVisibility(cy: Core, before: Visibility | null, after: Visibility): void {
  const changes = findChanges(before, after);
  cy.batch(() => {
    for (const id of changes.nodes) {
      const node = cy.getElementById(id);
      node.toggleClass('off', !after.nodes.has(id));
    }
    for (const id of changes.edges) {
      const element = cy.getElementById(id);
      const edge = after.edges.get(id);
      element.toggleClass('off', !edge);
      if (!edge || element.data('kind') === 'represents') continue;
      const look = toEdgeLook(edge);
      element.data(element.data('kind') === 'spoke' ? { ...look, label: '' } : look);
      // A meeting's node takes the colour of its meeting.
      if (element.data('kind') === 'spoke') element.source().data({ format: look.format, family: look.family });
    }
  });
}
