import type { Point } from '../domain/explorer-data';
import { type NodeBox, toNodeBox } from './node-box';
import type { GraphView } from './types';

/** A tie that pulls two nodes towards a length; indices into the state. */
export interface Spring {
  /** Its place in the state's list. */
  readonly index: number;
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly strength: number;
  /** How much it matters that no node lies on its line and no line crosses it; 0: not at all. */
  readonly ink: number;
}

/** The drawing as numbers, while it is laid out. Node `i` has its centre at `x[i]`, `y[i]`. */
export interface LayoutState {
  readonly ids: readonly string[];
  readonly boxes: readonly NodeBox[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly springs: readonly Spring[];
  /** The springs of each node. */
  readonly ties: readonly (readonly Spring[])[];
  /** The node whose surroundings each node belongs to: an official's country, else the node itself. */
  readonly home: readonly number[];
}

/** Width to height of the canvas at 1440 × 900. */
export const ASPECT = 752 / 622;

/** Nodes and edges as numbers. Takes both in the order of their ids, whatever order they come in. */
export function buildState(graph: GraphView): LayoutState {
  const nodes = [...graph.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const edges = [...graph.edges].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const ties: Spring[][] = nodes.map(() => []);
  const springs: Spring[] = [];
  const home = nodes.map((_, i) => i);
  const drawn = findWeighed(edges);
  const degrees = countTies(edges);
  for (const edge of edges) {
    const a = index.get(edge.source);
    const b = index.get(edge.target);
    if (a === undefined || b === undefined || a === b) continue;
    const tension = tensionOf(edge.kind, edge.meetings.length, nodes.length);
    const crowd = Math.sqrt((degrees.get(edge.source) ?? 1) * (degrees.get(edge.target) ?? 1));
    const spring = {
      index: springs.length,
      a,
      b,
      ...tension,
      strength: edge.kind === 'represents' ? tension.strength : tension.strength * Math.min(1, FREE_TIES / crowd),
      ink: drawn.has(edge) ? tension.ink : 0,
    };
    springs.push(spring);
    ties[a]?.push(spring);
    ties[b]?.push(spring);
    if (edge.kind !== 'represents') continue;
    const entity = nodes[a]?.entity;
    // one who stood for several has his home with the latest
    if (home[a] === a || edge.target === `c:${entity}`) home[a] = b;
  }
  return {
    ids: nodes.map((node) => node.id),
    boxes: nodes.map(toNodeBox),
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    springs,
    ties,
    home,
  };
}

/** With more ties than this, each of them pulls less: together they would draw officials away from their countries. */
const FREE_TIES = 5;

function countTies(edges: GraphView['edges']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, source, target } of edges) {
    if (kind === 'represents') continue;
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** In a tangle no line can be kept clear: so many of the heaviest bundles count, beside what ties officials to countries. */
const MOST_WEIGHED = 500;

function findWeighed(edges: GraphView['edges']): ReadonlySet<GraphView['edges'][number]> {
  const bundles = edges.filter((edge) => edge.kind !== 'represents');
  // the sort is stable: of two alike the one with the lesser id comes first
  const heaviest = bundles.sort((a, b) => b.meetings.length - a.meetings.length).slice(0, MOST_WEIGHED);
  return new Set([...heaviest, ...edges.filter((edge) => edge.kind === 'represents')]);
}

/** A small graph has room for long edges, on which counts and opened pairs can be read; above 70 nodes space is short. */
function tensionOf(
  kind: GraphView['edges'][number]['kind'],
  meetings: number,
  nodes: number,
): Pick<Spring, 'length' | 'strength' | 'ink'> {
  const roomy = Math.max(0, Math.min(1, (70 - nodes) / 58));
  switch (kind) {
    case 'represents':
      return { length: 52 + 14 * roomy, strength: 3, ink: 0.4 };
    case 'spoke':
      return { length: 90 + 30 * roomy, strength: 0.8, ink: 0.6 };
    case 'bundle':
      return { length: 110 + 70 * roomy, strength: Math.min(2, 0.45 + 0.2 * meetings), ink: 1 };
  }
}

/** How far the boxes of two nodes reach into each other, each way; both positive: they overlap. */
export function overlapOf(
  boxA: NodeBox,
  boxB: NodeBox,
  dx: number,
  dy: number,
): { readonly x: number; readonly y: number } {
  return {
    x: boxA.half + boxB.half - Math.abs(dx),
    y: dy >= 0 ? boxA.down + boxB.up - dy : boxB.down + boxA.up + dy,
  };
}

/** A number in [0, 1) that depends on a text alone (FNV-1a, 32 bits): noise that is the same on every machine. */
export function noiseOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

// adding 0 turns −0 into 0
const round = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100 + 0;

/** Places as they are stored: to a hundredth, so that no machine's last digit shows. */
export function toPositions(state: LayoutState): Record<string, Point> {
  return Object.fromEntries(state.ids.map((id, i) => [id, { x: round(state.x[i]), y: round(state.y[i]) }]));
}
