import { readExplorer, readRevision } from '../data';
import type { EntityRow, ExplorerData, MeetingRow, OfficialRow, Point } from '../domain/explorer-data';
import type { GraphEdge, GraphNode } from '../graph-view';
import { buildGraph } from '../graph-view';
import {
  countFacets,
  countTimeline,
  type Facets,
  type Filters,
  filterMeetings,
  type TimelineBin,
  type TimeUnit,
  type View,
} from '../query';
import type { Store } from './store';

/** All that the explorer draws, filters and counts. Read once for each revision. */
export async function loadExplorer({ database, remembered }: Store): Promise<ExplorerData> {
  if (remembered.explorer?.revision !== readRevision(database.raw).number)
    remembered.explorer = readExplorer(database.raw);
  return remembered.explorer;
}

export const SORTS = ['date', '-date'] as const;
/** Earliest or latest first; meetings of which no day is known stand last in both. */
export type Sort = (typeof SORTS)[number];

export interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly sort: Sort;
}

export interface MeetingList {
  readonly items: readonly MeetingRow[];
  /** How many meetings the filters let through. */
  readonly total: number;
  /** The offset of the next page; null on the last. */
  readonly next: number | null;
  readonly revision: number;
}

/** One page of the meetings that a view shows. */
export async function listMeetings(store: Store, filters: Filters, page: Page): Promise<MeetingList> {
  const { meetings, revision } = await loadExplorer(store);
  const { shown } = filterMeetings(meetings, filters);
  const sorted = sortMeetings(shown, page.sort);
  const end = page.offset + page.limit;
  return {
    items: sorted.slice(page.offset, end),
    total: sorted.length,
    next: end < sorted.length ? end : null,
    revision,
  };
}

function sortMeetings(meetings: readonly MeetingRow[], sort: Sort): readonly MeetingRow[] {
  const direction = sort === 'date' ? 1 : -1;
  return [...meetings].sort((a, b) => {
    const [one, other] = [a.date.bounds, b.date.bounds];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || compare(a.id, b.id);
    return direction * (compare(one.first, other.first) || compare(one.last, other.last)) || compare(a.id, b.id);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface ShownCounts {
  /** Meetings that the filters let through. */
  readonly shown: number;
  /** The Y of "X of Y": all meetings of the chosen statuses. */
  readonly total: number;
  /** Left out only because their date is uncertain or unknown. */
  readonly uncertain: number;
}

export interface GraphAnswer {
  readonly nodes: readonly (GraphNode & { readonly position: Point | null })[];
  readonly edges: readonly GraphEdge[];
  /** Officials are drawn as their countries, since there are too many. */
  readonly folded: boolean;
  readonly counts: ShownCounts;
  readonly revision: number;
}

/** The drawing of what a view shows, each node with its stored place. */
export async function loadGraph(store: Store, view: Filters & Pick<View, 'mode'>): Promise<GraphAnswer> {
  const data = await loadExplorer(store);
  const { shown, total, uncertain } = filterMeetings(data.meetings, view);
  const { nodes, edges, folded } = buildGraph(data, shown, view.mode);
  return {
    nodes: nodes.map((node) => ({ ...node, position: data.positions[node.id] ?? null })),
    edges,
    folded,
    counts: { shown: shown.length, total, uncertain },
    revision: data.revision,
  };
}

export interface FacetsAnswer extends Omit<Facets, 'countries' | 'officials'> {
  /** Every country and organisation of the data, also those with no meeting under the other filters. */
  readonly countries: readonly (EntityRow & { readonly meetings: number })[];
  readonly officials: readonly (OfficialRow & { readonly meetings: number })[];
  readonly counts: ShownCounts;
  readonly revision: number;
}

/** What each choice of a filter would show under the other filters, in meetings. */
export async function loadFacets(store: Store, filters: Filters): Promise<FacetsAnswer> {
  const { meetings, entities, officials, revision } = await loadExplorer(store);
  const facets = countFacets(meetings, filters);
  const { shown, total, uncertain } = filterMeetings(meetings, filters);
  return {
    ...facets,
    countries: entities.map((row) => ({ ...row, meetings: facets.countries.get(row.code) ?? 0 })),
    officials: officials.map((row) => ({ ...row, meetings: facets.officials.get(row.id) ?? 0 })),
    counts: { shown: shown.length, total, uncertain },
    revision,
  };
}

export interface TimelineAnswer {
  readonly unit: TimeUnit;
  /** Without gaps from the first to the last that has a meeting. */
  readonly bins: readonly {
    /** The first day, `YYYY-MM-DD`. */
    readonly start: string;
    /** `unknown`: the format is not told. */
    readonly held: TimelineBin['formats'];
    /** Held, but the date is not known to this unit: counted at its first possible day. */
    readonly uncertain: number;
    /** Planned, postponed, cancelled or denied, where the filters take them in. */
    readonly notHeld: number;
  }[];
  /** Meetings of which no day is known: they have no bin. */
  readonly undated: number;
  readonly counts: ShownCounts;
  readonly revision: number;
}

/** What a view shows by time. All bins and `undated` together are `counts.shown`, as the list and the drawing count. */
export async function loadTimeline(store: Store, filters: Filters, unit: TimeUnit): Promise<TimelineAnswer> {
  const { meetings, revision } = await loadExplorer(store);
  const { shown, total, uncertain } = filterMeetings(meetings, filters);
  const { bins, undated } = countTimeline(shown, filters, unit);
  return {
    unit,
    bins: bins.map((bin) => ({
      start: bin.first,
      held: bin.formats,
      uncertain: bin.uncertain,
      notHeld: bin.notHeld,
    })),
    undated,
    counts: { shown: shown.length, total, uncertain },
    revision,
  };
}
