import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '@/lib/domain/explorer-data';
import type { EntityCode, Language } from '@/lib/domain/names';
import type { BuiltGraph, GraphNode } from '@/lib/graph-view';
import { isolateText } from '../isolate-text';
import { drawInitials, drawLandmark, loadFlag } from '../node-images';
import type { Palette } from '../palette';
import { NAME_SIZES } from '../stylesheet';

interface Place {
  readonly positions: Readonly<Record<string, Point>>;
  /** Where the reader dragged nodes to: it holds for the session, over stored places. */
  readonly moved: ReadonlyMap<string, Point>;
}

/** Puts the nodes and edges of a drawing on the canvas, all hidden: what is shown is another controller's work. */
export function syncElements(cy: Core, graph: BuiltGraph, { positions, moved }: Place): void {
  const nodes = graph.nodes.map(
    (node): ElementDefinition => ({
      group: 'nodes',
      data: { id: node.id, kind: node.kind, label: '', image: 'none', ring: '#888' },
      position: { ...(moved.get(node.id) ?? positions[node.id] ?? { x: 0, y: 0 }) },
      classes: 'off',
    }),
  );
  const edges = graph.edges.map(
    ({ id, kind, source, target }): ElementDefinition => ({
      group: 'edges',
      data: { id, kind, source, target, label: '', width: 1, opacity: 1 },
      classes: 'off',
    }),
  );
  cy.batch(() => {
    cy.elements().remove();
    cy.add([...nodes, ...edges]);
  });
}

/** Names, rings and pictures, in a language and a theme. Flags come when they are loaded. */
export function syncNodeLooks(cy: Core, graph: BuiltGraph, palette: Palette, language: Language): void {
  cy.batch(() => {
    for (const node of graph.nodes) {
      cy.getElementById(node.id).data({
        label: isolateText(node.name[language], language),
        natural: toNaturalSize(node, language),
        ring: palette[`rg-${node.region}`],
        ...toImage(node, palette, language),
      });
    }
  });
  for (const { id, kind, entity } of graph.nodes) {
    if (kind !== 'country' || entity === null) continue;
    void showFlag(cy, id, entity);
  }
}

/** Of the letters of a node's name, in graph units. */
function toNaturalSize({ kind }: GraphNode, language: Language): number {
  const { entity, official } = NAME_SIZES[language];
  return kind === 'country' || kind === 'organisation' ? entity : official;
}

async function showFlag(cy: Core, id: string, entity: EntityCode): Promise<void> {
  const image = await loadFlag(entity);
  if (image && !cy.destroyed()) cy.getElementById(id).data('image', image);
}

function toImage(node: GraphNode, palette: Palette, language: Language): { readonly image?: string } {
  if (node.kind === 'country') return {};
  if (node.kind === 'organisation') return { image: drawLandmark(palette) };
  return { image: drawInitials(node.initials[language], palette) };
}
