import { describe, expect, it } from 'vitest';
import { buildSynthetic } from '../bench/synthetic';
import { buildGraph, placeNodes } from '../graph-view';
import { placeHubs } from './place-hubs';

const data = buildSynthetic({ countries: 12, officials: 20, meetings: 60, seed: 3 });
const graph = buildGraph(data, data.meetings, 'meetings');
const map = placeNodes({ ...data, positions: {} });
const hubs = placeHubs(graph, map);

describe('placeHubs', () => {
  it('places each meeting node once, on a cell of its own', () => {
    const ids = graph.nodes.filter(({ kind, id }) => kind === 'meeting' && !map[id]).map(({ id }) => id);
    expect(Object.keys(hubs).sort()).toEqual([...ids].sort());
    expect(new Set(Object.values(hubs).map(({ x, y }) => `${x},${y}`)).size).toBe(ids.length);
  });

  it('gives the same places again, and leaves the placed where they are', () => {
    expect(placeHubs(graph, map)).toEqual(hubs);
    expect(placeHubs(graph, { ...map, ...hubs })).toEqual({});
  });
});
