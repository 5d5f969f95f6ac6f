import type { MeetingRow } from '../domain/explorer-data';
import type { MeetingId } from '../domain/names';
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
  const index = findIndex(full);
  const lit = new Uint8Array(index.slots.size);
  for (const { id } of shown) {
    const slot = index.slots.get(id);
    if (slot !== undefined) lit[slot] = 1;
  }
  const nodes = new Map<string, number>();
  full.nodes.forEach(({ id }, i) => {
    const count = countLit(lit, index.nodes[i]);
    if (count > 0) nodes.set(id, count);
  });
  const edges = new Map<string, VisibleEdge>();
  full.edges.forEach((edge, i) => {
    const members = index.edges[i];
    const whole = index.whole[i];
    const count = countLit(lit, members);
    if (!members || !whole || count === 0) return;
    // one object for the whole of an edge: two states that both show it are alike at a glance
    if (count === members.length || edge.kind === 'represents') edges.set(edge.id, whole);
    else {
      const meetings = edge.meetings.filter((_, k) => lit[members[k] as number] === 1);
      edges.set(edge.id, { meetings, ...summarizeMeetings(meetings) });
    }
  });
  return { nodes, edges };
}

/** The meetings of each node and edge as numbers, in the order of the drawing's lists. */
interface MemberIndex {
  readonly slots: ReadonlyMap<MeetingId, number>;
  readonly nodes: readonly Int32Array[];
  /** Of an edge with meetings in their order on it. */
  readonly edges: readonly Int32Array[];
  /** What is seen of an edge when all its meetings are shown. */
  readonly whole: readonly VisibleEdge[];
}

/** A drawing does not change: its index is made once, with the first look at it. */
const indexes = new WeakMap<BuiltGraph, MemberIndex>();

function findIndex(full: BuiltGraph): MemberIndex {
  const known = indexes.get(full);
  if (known) return known;
  const slots = new Map<MeetingId, number>();
  const toSlots = (ids: readonly MeetingId[]): Int32Array =>
    Int32Array.from(ids, (id) => {
      const slot = slots.get(id) ?? slots.size;
      slots.set(id, slot);
      return slot;
    });
  const index: MemberIndex = {
    slots,
    nodes: full.nodes.map(({ id }) => toSlots(full.members.get(id) ?? [])),
    edges: full.edges.map(({ id, kind, meetings }) =>
      toSlots(kind === 'represents' ? (full.members.get(id) ?? []) : meetings.map((meeting) => meeting.id)),
    ),
    whole: full.edges.map(({ meetings, format, status, certainty }) => ({ meetings, format, status, certainty })),
  };
  indexes.set(full, index);
  return index;
}

function countLit(lit: Uint8Array, members: Int32Array | undefined): number {
  let count = 0;
  if (members) for (let k = 0; k < members.length; k++) count += lit[members[k] as number] as number;
  return count;
}

/** The ids whose look differs between two states, so that the canvas touches these alone; null: nothing was shown. */
export function findChanges(
  before: Visibility | null,
  after: Visibility,
): { readonly nodes: string[]; readonly edges: string[] } {
  return {
    nodes: findDifferent(before?.nodes, after.nodes, (a, b) => a === b),
    edges: findDifferent(before?.edges, after.edges, isSame),
  };
}

/** The keys whose values differ, those of `after` first. */
function findDifferent<T>(
  before: ReadonlyMap<string, T> | undefined,
  after: ReadonlyMap<string, T>,
  same: (a: T | undefined, b: T | undefined) => boolean,
): string[] {
  const found: string[] = [];
  for (const [key, value] of after) if (!same(before?.get(key), value)) found.push(key);
  if (before) for (const key of before.keys()) if (!after.has(key)) found.push(key);
  return found;
}

function isSame(a: VisibleEdge | undefined, b: VisibleEdge | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.format !== b.format || a.status !== b.status || a.certainty !== b.certainty) return false;
  return a.meetings.length === b.meetings.length && a.meetings.every((meeting, i) => meeting.id === b.meetings[i]?.id);
}
