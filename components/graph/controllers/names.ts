import type { Core, NodeSingular } from 'cytoscape';
import { chooseNames } from '../choose-names';

/** A gesture is over when nothing has zoomed for so long, in milliseconds. */
const SETTLED = 90;

/** Chooses the names that have room at the present zoom, and their size. One batch; only what changes is touched. */
export function syncNames(cy: Core): void {
  const measure = buildMeasure();
  const nodes = [...cy.nodes('[kind != "frame"]').not('.off').nodes()];
  const zoom = cy.zoom();
  const chosen = chooseNames(
    nodes.map((node) => toCandidate(node, zoom, measure)),
    zoom,
  );
  const changed: NodeSingular[] = [];
  cy.batch(() => {
    for (const node of nodes) {
      const size = chosen.get(node.id()) ?? null;
      node.toggleClass('unnamed', size === null);
      if (size === null || node.data('nameSize') === size) continue;
      node.data(toNameData(size));
      changed.push(node);
    }
  });
  if (changed.length > 0) cy.one('render', () => makeRoom(cy, changed));
}

/**
 * The renderer measures letters when it draws, and keeps a box that was asked for before: their names would be cut off at
 * the size they had. A little more room, once they are drawn, makes it reckon the box anew.
 */
function makeRoom(cy: Core, nodes: readonly NodeSingular[]): void {
  cy.batch(() => {
    for (const node of nodes) if (node.inside()) node.data('nameRoom', (node.data('nameSize') as number) * ROOM);
  });
}

/** Of the ground kept free round the letters: in graph units at least, and in sizes of the letters where these are large. */
const HALO = { least: 3, share: 0.14 };
/** Of the room round that, in sizes of the letters; and before they are drawn. */
const ROOM = 0.28;
const ROOM_BEFORE = 0.27;

/**
 * A name's look with letters of a size. The renderer draws names through pictures cut at the letters' box and what lies
 * round it: all of it grows with the letters, or the dots below Arabic ones would be cut off where these are large.
 */
const toNameData = (size: number) => ({
  nameSize: size,
  nameHalo: Math.max(HALO.least, size * HALO.share),
  nameRoom: size * ROOM_BEFORE,
});

/** Chooses anew whenever a zoom has settled. */
export function watchNames(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onZoom = () => {
    clearTimeout(timer);
    timer = setTimeout(() => syncNames(cy), SETTLED);
  };
  cy.on('zoom', onZoom);
  return () => {
    clearTimeout(timer);
    cy.off('zoom', onZoom);
  };
}

/** Who is selected is named first, then countries and organisations, then whoever met most. */
const RANKS: Readonly<Record<string, number>> = { country: 1e6, organisation: 1e6, meeting: 0, official: 0 };
const SELECTED = 1e9;

function toCandidate(node: NodeSingular, zoom: number, measure: Measure) {
  const kind: string = node.data('kind');
  const large = kind === 'country' || kind === 'organisation';
  const size: number = node.data('natural');
  const selected = node.hasClass('selected');
  return {
    id: node.id(),
    ...node.renderedPosition(),
    radius: (node.width() / 2) * zoom,
    width: measure(node.data('label'), large || selected || node.hasClass('near'), size),
    size,
    rank: (selected ? SELECTED : 0) + (RANKS[kind] ?? 0) + node.connectedEdges().not('.off').length,
    large,
    selected,
  };
}

type Measure = (text: string, bold: boolean, size: number) => number;

function buildMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, bold, size) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${bold ? 600 : 400} ${size}px "Inter Variable", "IBM Plex Sans Arabic", sans-serif`;
    return context.measureText(text).width;
  };
}
