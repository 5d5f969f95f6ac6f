import { describe, expect, it } from 'vitest';
import { buildSynthetic } from '../bench/synthetic';
import type { Point } from '../domain/explorer-data';
import { buildGraph } from './build-graph';
import { layoutGraph, placeNodes } from './layout-graph';
import { toNodeBox } from './node-box';
import type { GraphView } from './types';

const size = { countries: 25, officials: 45, seed: 1 };
const draw = (meetings: number): GraphView => {
  const data = buildSynthetic({ ...size, meetings });
  return buildGraph(data, data.meetings, 'both');
};

function overlaps(graph: GraphView, places: Readonly<Record<string, Point>>): readonly string[] {
  const boxes = graph.nodes.map((node) => {
    const { half, up, down } = toNodeBox(node);
    const { x, y } = places[node.id] as Point;
    return { id: node.id, left: x - half, right: x + half, top: y - up, bottom: y + down };
  });
  return boxes.flatMap((a) =>
    boxes
      .filter((b) => a.id < b.id && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  );
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const distance = (p: Point | undefined, q: Point | undefined): number =>
  p && q ? Math.sqrt((p.x - q.x) ** 2 + (p.y - q.y) ** 2) : Number.NaN;

describe('layoutGraph', () => {
  const graph = draw(150);
  const places = layoutGraph(graph);

  it('places every node, and no two with their names on each other', () => {
    expect(Object.keys(places).sort()).toEqual(graph.nodes.map((n) => n.id));
    expect(overlaps(graph, places)).toEqual([]);
  });

  it('leaves no overlap in a larger graph either', () => {
    const data = buildSynthetic({ countries: 40, officials: 150, meetings: 400, seed: 3 });
    const large = buildGraph(data, data.meetings, 'both');
    expect(large.nodes.length).toBeGreaterThan(150);
    expect(overlaps(large, layoutGraph(large))).toEqual([]);
  });

  it('gives the same places again, in whatever order nodes and edges come', () => {
    expect(layoutGraph({ nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() })).toEqual(places);
  });

  it('gives the places that other machines give', () => {
    const data = buildSynthetic({ countries: 8, officials: 12, meetings: 20, seed: 11 });
    const small = layoutGraph(buildGraph(data, data.meetings, 'both'));
    // recorded once; a change of the method changes them, a machine must not
    expect([small['c:CN'], small['o:official-3']]).toEqual([
      { x: -92.89, y: -17.25 },
      { x: -142.95, y: 128.77 },
    ]);
  });

  it('fills about the shape of the canvas', () => {
    const xs = Object.values(places).map((p) => p.x);
    const ys = Object.values(places).map((p) => p.y);
    const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.5);
  });

  it('keeps officials nearer to their country than to countries at large', () => {
    const countries = graph.nodes.filter((n) => n.id.startsWith('c:'));
    const officials = graph.nodes.filter((n) => n.kind === 'official');
    const own = mean(officials.map((o) => distance(places[o.id], places[`c:${o.entity}`])));
    const any = mean(officials.flatMap((o) => countries.map((c) => distance(places[o.id], places[c.id]))));
    expect(own).toBeLessThan(any / 3);
  });

  it('leaves old nodes where they are and finds room for new ones', () => {
    const small = draw(60);
    const previous = layoutGraph(small);
    const grown = layoutGraph(graph, { previous });
    expect(graph.nodes.length).toBeGreaterThan(small.nodes.length);
    for (const { id } of small.nodes) expect(grown[id]).toEqual(previous[id]);
    expect(overlaps(graph, grown)).toEqual([]);
  });

  it('lays out an empty graph and a single node', () => {
    expect(layoutGraph({ nodes: [], edges: [] })).toEqual({});
    expect(Object.keys(layoutGraph({ nodes: graph.nodes.slice(0, 1), edges: [] }))).toHaveLength(1);
  });
});

describe('placeNodes', () => {
  it('returns the stored places unchanged where all nodes have one', () => {
    const data = buildSynthetic({ countries: 6, officials: 8, meetings: 12, seed: 4 });
    const positions = placeNodes(data);
    expect(placeNodes({ ...data, positions })).toEqual(positions);
  });
});
