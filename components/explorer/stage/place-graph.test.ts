import { describe, expect, it } from 'vitest';
import { buildSynthetic } from '@/lib/bench/synthetic';
import { buildGraph, layoutGraph } from '@/lib/graph-view';
import { placeGraph } from './place-graph';

const data = buildSynthetic({ countries: 12, officials: 20, meetings: 120, seed: 5 });
const stored = layoutGraph(buildGraph(data, data.meetings, 'both'));

describe('placeGraph', () => {
  it('gives stored places back untouched', () => {
    const graph = buildGraph(data, data.meetings, 'both');
    expect(placeGraph(graph, stored)).toBe(stored);
  });

  it('places every meeting of a mode that stores none, and moves nothing stored', () => {
    const graph = buildGraph(data, data.meetings, 'meetings');
    const places = placeGraph(graph, stored);
    for (const node of graph.nodes) expect(Number.isFinite(places[node.id]?.x)).toBe(true);
    for (const [id, point] of Object.entries(stored)) expect(places[id]).toEqual(point);
  });

  it('puts no two of many new nodes on the same spot', () => {
    const graph = buildGraph(data, data.meetings, 'meetings');
    const places = placeGraph(graph, stored);
    const spots = new Set(graph.nodes.map((node) => `${places[node.id]?.x} ${places[node.id]?.y}`));
    expect(spots.size).toBe(graph.nodes.length);
  });
});
