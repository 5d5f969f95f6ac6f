import type { Core, EdgeSingular, Position } from 'cytoscape';
import type { Visibility } from '@/lib/graph-view';

/**
 * `window.liqaGraph`: a read-only look at the canvas for browser tests, which have no elements to click on. Ids are
 * those of the drawing (`c:CN`, `o:wang-yi`, `m:…`, edges `e:<a>~<b>`, an opened pair's `f:<a>~<b>~<meeting>`).
 * Positions are in CSS pixels from the canvas's own corner.
 */
export interface GraphHook {
  /** Where to click for a node or an edge (at a point clear of others); null where it does not exist or is hidden. */
  readonly find: (id: string) => Position | null;
  /** Ids of what is shown, sorted. */
  readonly shown: () => { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** Ids of the meetings that the shown edges stand for, sorted: the list has the same. */
  readonly meetings: () => readonly string[];
}

declare global {
  interface Window {
    liqaGraph?: GraphHook;
  }
}

/** Offers the hook for a canvas; the function returned takes it away again. */
export function offerHook(cy: Core, toVisibility: () => Visibility): () => void {
  const hook: GraphHook = {
    find(id) {
      const node = [...cy.nodes()].find((candidate) => candidate.id() === id && candidate.visible());
      if (node) return { ...node.renderedPosition() };
      const edge = [...cy.edges()].find((candidate) => candidate.id() === id && candidate.visible());
      return edge ? findClearPoint(cy, edge) : null;
    },
    shown: () => ({
      nodes: cy
        .nodes()
        .filter((node) => node.visible())
        .map((node) => node.id())
        .sort(),
      edges: cy
        .edges()
        .filter((edge) => edge.visible())
        .map((edge) => edge.id())
        .sort(),
    }),
    meetings: () => {
      const { edges } = toVisibility();
      const shown = [...cy.edges()].filter((edge) => edge.visible());
      return [...new Set(shown.flatMap((edge) => edges.get(edge.id())?.meetings.map(({ id }) => id) ?? []))].sort();
    },
  };
  window.liqaGraph = hook;
  return () => {
    if (window.liqaGraph === hook) delete window.liqaGraph;
  };
}

/** The point of a straight edge that is farthest from all nodes and other edges; of a curve the middle. */
function findClearPoint(cy: Core, edge: EdgeSingular): Position {
  const middle = { ...edge.renderedMidpoint() };
  if (edge.data('kind') === 'fan' && edge.style('control-point-distances') !== '0px') return middle;
  const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
  const nodes = cy.nodes().filter((node) => node.visible());
  const others = cy.edges().filter((other) => other.visible() && other.id() !== edge.id());
  let best = { at: middle, room: -1 };
  for (let share = 0.2; share <= 0.8; share += 0.05) {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    let room = 40;
    for (const node of nodes) {
      const { x, y } = node.renderedPosition();
      room = Math.min(room, Math.hypot(x - at.x, y - at.y) - node.renderedOuterWidth() / 2);
    }
    for (const other of others) {
      room = Math.min(room, toDistance(at, other.source().renderedPosition(), other.target().renderedPosition()));
    }
    if (room > best.room) best = { at, room };
  }
  return best.at;
}

/** The distance of a point from a line between two others. */
function toDistance(at: Position, a: Position, b: Position): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const on = Math.min(1, Math.max(0, share));
  return Math.hypot(at.x - a.x - dx * on, at.y - a.y - dy * on);
}
