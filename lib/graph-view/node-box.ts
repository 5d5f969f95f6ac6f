import type { GraphNode } from './types';

/** The room a node takes with its name below it, in graph units, measured from its centre. */
export interface NodeBox {
  /** To either side. */
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

/** What a kind of node takes: its mark's radius with its ring, the height of its name, the mean width of a letter. */
const SHAPES: Readonly<
  Record<GraphNode['kind'], { readonly radius: number; readonly label: number; readonly letter: number }>
> = {
  country: { radius: 22, label: 19, letter: 6.4 },
  organisation: { radius: 22, label: 19, letter: 6.4 },
  official: { radius: 14, label: 16, letter: 5.6 },
  meeting: { radius: 14, label: 4, letter: 0 },
};
const GAP = 2;
const WIDEST = 220;

/** The box of a node: wide enough for its longer name, so that both languages share one layout. */
export function toNodeBox({ kind, name }: Pick<GraphNode, 'kind' | 'name'>): NodeBox {
  const { radius, label, letter } = SHAPES[kind];
  const text = Math.min(WIDEST, Math.max(name.ar.length, name.en.length) * letter);
  return { half: Math.max(radius, text / 2) + GAP, up: radius + GAP / 2, down: radius + label + GAP / 2 };
}
