import type { Point } from '@/lib/domain/explorer-data';

/** A node that the reader dragged. */
export interface Move {
  readonly node: string;
  readonly from: Point;
  readonly to: Point;
}

/** The drags that can be taken back, and those that were and can be done again; the latest last. */
export interface MoveHistory {
  readonly done: readonly Move[];
  readonly undone: readonly Move[];
}

export const NO_MOVES: MoveHistory = { done: [], undone: [] };

/** After a new drag there is nothing left to do again. A drag that ended where it began is none. */
export const addMove = (history: MoveHistory, move: Move): MoveHistory =>
  move.from.x === move.to.x && move.from.y === move.to.y ? history : { done: [...history.done, move], undone: [] };

/** A step back or forth: the history after it, and where which node goes. */
export interface Step {
  readonly history: MoveHistory;
  readonly node: string;
  readonly to: Point;
}

/** Takes back the latest drag of a node that is there; null where there is none. */
export function undoMove({ done, undone }: MoveHistory, isThere: (node: string) => boolean): Step | null {
  const move = done.findLast(({ node }) => isThere(node));
  if (!move) return null;
  const history = { done: done.filter((other) => other !== move), undone: [...undone, move] };
  return { history, node: move.node, to: move.from };
}

/** Does again what was taken back last, of a node that is there; null where there is nothing. */
export function redoMove({ done, undone }: MoveHistory, isThere: (node: string) => boolean): Step | null {
  const move = undone.findLast(({ node }) => isThere(node));
  if (!move) return null;
  const history = { done: [...done, move], undone: undone.filter((other) => other !== move) };
  return { history, node: move.node, to: move.to };
}
