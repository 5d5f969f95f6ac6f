import type { MeetingRow } from '../domain/explorer-data';
import type { BuiltGraph } from './build-graph';
import { type EdgeSummary, summarizeMeetings } from './edge-meetings';
import type { EdgeMeeting } from './types';

/** What is to be seen of a drawing. Nodes and edges that are not named here are hidden; none ever moves. */
export interface Visibility {
  /** The distinct meetings of each node shown. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, VisibleEdge>;
}

export interface VisibleEdge extends EdgeSummary {
  /** Those shown, oldest first; empty for `represents`. */
  readonly meetings: readonly EdgeMeeting[];
}

/**
 * Which nodes and edges of the whole drawing the shown meetings light, with which count, format, status and
 * certainty: the same as building the drawing of these meetings alone, without moving or adding anything.
 */
export function buildVisibility(full: BuiltGraph, shown: readonly MeetingRow[]): Visibility {
  const ids = new Set(shown.map((meeting) => meeting.id));
  const nodes = new Map<string, number>();
  for (const { id } of full.nodes) {
    let count = 0;
    for (const meeting of full.members.get(id) ?? []) if (ids.has(meeting)) count++;
    if (count > 0) nodes.set(id, count);
  }
  const edges = new Map<string, VisibleEdge>();
  for (const edge of full.edges) {
    const meetings = edge.meetings.filter((meeting) => ids.has(meeting.id));
    const lit = edge.kind === 'represents' ? full.members.get(edge.id)?.some((id) => ids.has(id)) : meetings.length > 0;
    if (!lit) continue;
    const unchanged = meetings.length === edge.meetings.length;
    const { format, status, certainty } = unchanged ? edge : summarizeMeetings(meetings);
    edges.set(edge.id, { meetings: unchanged ? edge.meetings : meetings, format, status, certainty });
  }
  return { nodes, edges };
}

/** The ids whose look differs between two states, so that the canvas touches these alone; null: nothing was shown. */
export function findChanges(
  before: Visibility | null,
  after: Visibility,
): { readonly nodes: string[]; readonly edges: string[] } {
  return {
    nodes: keysOf(before?.nodes, after.nodes).filter((id) => before?.nodes.get(id) !== after.nodes.get(id)),
    edges: keysOf(before?.edges, after.edges).filter((id) => !isSame(before?.edges.get(id), after.edges.get(id))),
  };
}

function isSame(a: VisibleEdge | undefined, b: VisibleEdge | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.format !== b.format || a.status !== b.status || a.certainty !== b.certainty) return false;
  return a.meetings.length === b.meetings.length && a.meetings.every((meeting, i) => meeting.id === b.meetings[i]?.id);
}

function keysOf(a: ReadonlyMap<string, unknown> | undefined, b: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...(a?.keys() ?? []), ...b.keys()])];
}
