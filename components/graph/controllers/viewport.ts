import type { Core, NodeSingular } from 'cytoscape';

const PADDING = 20;
/** A small graph is not blown up to fill the canvas. */
const MOST_ZOOM = 1.35;
const STEP = 1.3;
/** Below this width the graph opens at scale 1 round what matters, never shrunk until it can't be read. */
const NARROW = 600;
const CLEAR = 48;

export const MIN_ZOOM = 0.08;
export const MAX_ZOOM = 5;

/** Brings all that is shown into the canvas. */
export function fitView(cy: Core): void {
  const shown = cy.elements().not('.off');
  if (shown.empty()) return;
  cy.fit(shown, PADDING);
  if (cy.zoom() > MOST_ZOOM) {
    cy.zoom(MOST_ZOOM);
    cy.center(shown);
  }
}

/** The first sight of a graph: all of it, or on a phone the selection or the busiest node at scale 1. */
export function openView(cy: Core): void {
  if (cy.width() >= NARROW) {
    fitView(cy);
    return;
  }
  const selected = cy.nodes('.selected');
  cy.zoom(1);
  const busiest = findBusiest(cy);
  if (selected.nonempty()) cy.center(selected);
  else if (busiest) cy.center(cy.collection().union(busiest));
}

/** The node shown that has most edges shown. */
export function findBusiest(cy: Core): NodeSingular | null {
  let best: { readonly node: NodeSingular; readonly edges: number } | null = null;
  for (const node of cy.nodes('[kind != "frame"]').not('.off').nodes()) {
    const edges = node.connectedEdges().not('.off').length;
    if (!best || edges > best.edges) best = { node, edges };
  }
  return best?.node ?? null;
}

/** Zooms by one step about the middle of the canvas. */
export function zoomBy(cy: Core, direction: 1 | -1): void {
  cy.zoom({ level: cy.zoom() * STEP ** direction, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Moves the view as little as needed for the selection to be seen whole; one too large for that stands in its middle. */
export function keepSelectionClear(cy: Core): void {
  const selected = cy.elements('.selected');
  if (selected.empty()) return;
  const box = selected.renderedBoundingBox();
  const { x, y } = findClear(cy);
  cy.panBy({ x: toShift([box.x1, box.x2], x), y: toShift([box.y1, box.y2], y) });
}

type Range = readonly [from: number, to: number];

function toShift([from, to]: Range, [least, most]: Range): number {
  if (to - from > most - least - 2 * CLEAR) return (least + most - from - to) / 2;
  if (from < least + CLEAR) return least + CLEAR - from;
  return to > most - CLEAR ? most - CLEAR - to : 0;
}

/** The part of the canvas over which nothing lies. What lies over it says so by `data-over-canvas`. */
function findClear(cy: Core): { readonly x: Range; readonly y: Range } {
  const canvas = cy.container()?.getBoundingClientRect();
  const over = document.querySelector('[data-over-canvas]')?.getBoundingClientRect();
  const whole = { x: [0, cy.width()], y: [0, cy.height()] } as const;
  if (!canvas || !over || over.right <= canvas.left || over.left >= canvas.right) return whole;
  // A sheet covers the whole width; a panel stands at one side.
  if (over.width >= canvas.width) return { x: whole.x, y: [0, Math.max(0, over.top - canvas.top)] };
  return over.left <= canvas.left
    ? { x: [over.right - canvas.left, cy.width()], y: whole.y }
    : { x: [0, over.left - canvas.left], y: whole.y };
}

/**
 * Keeps nodes where they are on the screen when a panel opens beside the canvas and moves its edge, then brings the
 * selection out from under it.
 */
export function watchSize(cy: Core, container: HTMLElement): () => void {
  let { left } = container.getBoundingClientRect();
  let width = container.clientWidth;
  const observer = new ResizeObserver(() => {
    const next = container.getBoundingClientRect().left;
    cy.resize();
    if (container.clientWidth === 0) return;
    if (width > 0) cy.panBy({ x: left - next, y: 0 });
    left = next;
    width = container.clientWidth;
    keepSelectionClear(cy);
  });
  observer.observe(container);
  return () => observer.disconnect();
}
