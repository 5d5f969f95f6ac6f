import type { Core, NodeSingular } from 'cytoscape';
import { findNeighbours, type GraphView } from '@/lib/graph-view';
import { findBusiest } from './viewport';

type Direction = readonly [x: number, y: number];

/** The last step on the canvas: where it began, and in which direction it went. */
interface Step {
  readonly from: string;
  readonly direction: Direction;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const FRAME = 'frame';
const GAP = 16;

export interface KeyboardOptions {
  readonly graph: Pick<GraphView, 'edges'>;
  readonly onOpen: (node: string) => void;
  /** Escape where no node is in focus. */
  readonly onBack: () => void;
  /** The node in focus changed; null: there is none. */
  readonly onFocus: (node: string | null) => void;
}

/**
 * Walks the graph by keys: an arrow goes to the neighbour that lies most in its direction (or, if none does, to the
 * nearest node there), the opposite arrow leads back where one came from, Enter opens, Escape goes back. The node in focus has a square frame, which is not how selection looks.
 */
export function watchKeys(cy: Core, target: HTMLElement, options: KeyboardOptions): () => void {
  let focused: string | null = null;
  const move = (id: string | null) => {
    focused = id;
    drawFrame(cy, id);
    options.onFocus(id);
  };
  let step: Step | null = null;
  const walk = (direction: Direction) => {
    const from = focused;
    const back = from === null ? null : findStepBack(cy, step, direction);
    const to = back ?? findNext(cy, options.graph, from, direction) ?? from;
    step = from !== null && to !== from ? { from, direction } : null;
    move(to);
  };
  const press = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction) walk(direction);
    else if (event.key === 'Enter' && focused !== null) options.onOpen(focused);
    else if (event.key === 'Escape' && focused !== null) move(null);
    else if (event.key === 'Escape') options.onBack();
    else return;
    event.preventDefault();
  };
  // Who comes back by keys finds the frame where it was.
  let left: string | null = null;
  const leave = () => {
    left = focused;
    if (focused !== null) move(null);
  };
  const enter = () => {
    const isShown = left !== null && cy.getElementById(left).nodes().not('.off').nonempty();
    if (isShown && target.matches(':focus-visible')) move(left);
  };
  target.addEventListener('keydown', press);
  target.addEventListener('focus', enter);
  target.addEventListener('blur', leave);
  return () => {
    target.removeEventListener('keydown', press);
    target.removeEventListener('focus', enter);
    target.removeEventListener('blur', leave);
    if (!cy.destroyed()) cy.getElementById(FRAME).remove();
  };
}

/** Where the last step began, if the direction is the opposite of its own and the node is still shown. */
function findStepBack(cy: Core, step: Step | null, [x, y]: Direction): string | null {
  if (step === null || step.direction[0] + x !== 0 || step.direction[1] + y !== 0) return null;
  return cy.getElementById(step.from).nodes().not('.off').nonempty() ? step.from : null;
}

function findNext(cy: Core, graph: Pick<GraphView, 'edges'>, from: string | null, direction: Direction): string | null {
  const shown = cy.nodes('[kind != "frame"]').not('.off');
  const start = from === null ? undefined : shown.getElementById(from);
  if (!start || start.empty()) {
    const selected = shown.filter('.selected');
    if (selected.nonempty()) return selected[0]?.id() ?? null;
    return findBusiest(cy)?.id() ?? null;
  }
  const neighbours = new Set(findNeighbours(graph, from ?? '').map((n) => n.node));
  const joined = shown.filter((node) => neighbours.has(node.id()));
  return (
    findNearest(start[0] as NodeSingular, joined, direction) ?? findNearest(start[0] as NodeSingular, shown, direction)
  );
}

/** The node within 60° of the direction with the least distance, where what lies aside counts as farther. */
function findNearest(start: NodeSingular, candidates: Iterable<NodeSingular>, [dx, dy]: Direction): string | null {
  let best: { readonly id: string; readonly cost: number } | null = null;
  const from = start.position();
  for (const node of candidates) {
    const to = node.position();
    const [x, y] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(x, y);
    const cosine = length === 0 ? 0 : (x * dx + y * dy) / length;
    if (node.id() === start.id() || cosine < 0.5) continue;
    const cost = length / cosine ** 2;
    if (!best || cost < best.cost) best = { id: node.id(), cost };
  }
  return best?.id ?? null;
}

function drawFrame(cy: Core, id: string | null): void {
  cy.getElementById(FRAME).remove();
  if (id === null) return;
  const node = cy.getElementById(id);
  cy.add({
    group: 'nodes',
    data: {
      id: FRAME,
      kind: 'frame',
      label: '',
      image: 'none',
      ring: '',
      width: node.width() + GAP,
      height: node.height() + GAP,
    },
    position: { ...node.position() },
    selectable: false,
    grabbable: false,
  });
  const at = node.renderedPosition();
  const margin = 40;
  cy.panBy({
    x: at.x < margin ? margin - at.x : Math.min(0, cy.width() - margin - at.x),
    y: at.y < margin ? margin - at.y : Math.min(0, cy.height() - margin - at.y),
  });
}
