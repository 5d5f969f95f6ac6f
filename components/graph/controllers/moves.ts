import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '@/lib/domain/explorer-data';
import { addMove, type MoveHistory, NO_MOVES, redoMove, type Step, undoMove } from '../move-history';

/** What the reader did to the places of nodes. It lives as long as the canvas is mounted, whatever is drawn on it. */
export interface Moves {
  /** Where nodes were dragged to. */
  readonly places: Map<string, Point>;
  history: MoveHistory;
}

export const startMoves = (): Moves => ({ places: new Map(), history: NO_MOVES });

/** What can be taken back or done again at present. */
export interface MoveState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface MoveActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly stop: () => void;
}

/** Remembers each drag, and takes drags back. `onMove` is called when a node has come to another place. */
export function watchMoves(cy: Core, moves: Moves, onMove: (state: MoveState) => void): MoveActions {
  let grabbed: Point | null = null;
  const grab = ({ target }: EventObject) => {
    grabbed = { ...(target as NodeSingular).position() };
  };
  const release = ({ target }: EventObject) => {
    const node = target as NodeSingular;
    const to = { ...node.position() };
    moves.places.set(node.id(), to);
    if (grabbed) moves.history = addMove(moves.history, { node: node.id(), from: grabbed, to });
    onMove(toMoveState(cy, moves));
  };
  const go = (step: Step | null) => {
    if (!step) return;
    moves.history = step.history;
    moves.places.set(step.node, step.to);
    for (const node of cy.getElementById(step.node).nodes()) node.position({ ...step.to });
    onMove(toMoveState(cy, moves));
  };
  cy.on('grab', 'node', grab);
  cy.on('dragfree', 'node', release);
  return {
    undo: () => go(undoMove(moves.history, isThere(cy))),
    redo: () => go(redoMove(moves.history, isThere(cy))),
    stop: () => {
      cy.removeListener('grab', grab);
      cy.removeListener('dragfree', release);
    },
  };
}

/** Of the nodes that are drawn now: what was dragged in another mode waits for it. */
export function toMoveState(cy: Core, { history }: Moves): MoveState {
  const there = isThere(cy);
  return { canUndo: undoMove(history, there) !== null, canRedo: redoMove(history, there) !== null };
}

const isThere =
  (cy: Core) =>
  (node: string): boolean =>
    cy.getElementById(node).nodes().not('.off').nonempty();
