import type { Core, EventObject, NodeSingular } from 'cytoscape';

/** A pointer that only passes over changes nothing. */
const DELAY = 90;

/** Lights what lies under the pointer with its neighbours by hushing the rest. */
export function watchHover(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    cy.elements('.hushed').removeClass('hushed');
  };
  const enter = ({ target }: EventObject) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (cy.destroyed()) return;
      const lit = target.isNode()
        ? (target as NodeSingular).closedNeighborhood()
        : target.union(target.connectedNodes());
      cy.batch(() => {
        cy.elements('.hushed').removeClass('hushed');
        cy.elements().difference(lit).addClass('hushed');
      });
    }, DELAY);
    setCursor(cy, 'pointer');
  };
  const leave = () => {
    clear();
    setCursor(cy, '');
  };
  cy.on('mouseover', 'node, edge', enter);
  cy.on('mouseout', 'node, edge', leave);
  cy.on('grab', 'node', clear);
  return () => {
    clearTimeout(timer);
    cy.removeListener('mouseover', enter);
    cy.removeListener('mouseout', leave);
    cy.removeListener('grab', clear);
  };
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}
