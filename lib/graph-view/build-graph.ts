import type { EntityRow, ExplorerData, MeetingRow, OfficialRow } from '../domain/explorer-data';
import type { EntityCode, MeetingId, Name, OfficialId } from '../domain/names';
import {
  countOfficials,
  type DrawingMode,
  type DrawingRule,
  type DrawnMeeting,
  drawMeeting,
  entityNode,
  FOLD_THRESHOLD,
  type Standing,
} from './drawing';
import { byCodeUnit, byDate, summarizeMeetings, toEdgeMeeting } from './edge-meetings';
import { toInitials } from './initials';
import type { EdgeMeeting, GraphEdge, GraphNode, GraphView } from './types';

/** A drawing, with what is needed to show a part of it. */
export interface BuiltGraph extends GraphView {
  readonly mode: DrawingMode;
  /** More than `FOLD_THRESHOLD` officials: they are drawn as their countries, but for those of the opened ones. */
  readonly folded: boolean;
  /** The distinct meetings of each node and each `represents` edge, by id. */
  readonly members: ReadonlyMap<string, readonly MeetingId[]>;
}

export interface BuildOptions {
  /** Fold officials into their countries; if not told, where there are more than `FOLD_THRESHOLD` in mode `both`. */
  readonly fold?: boolean;
  /** Countries whose officials are drawn although the others are folded. */
  readonly opened?: Iterable<EntityCode>;
}

/**
 * Draws meetings: nodes for who took part, edges for who met whom. Pure; nodes and edges in the order of their ids.
 *
 * Each pair of principals on different sides is joined (`e:<a>~<b>`, ascending); meetings between the same two nodes
 * are one edge. A meeting of more than six parties, and in mode `meetings` each one, is a node `m:<id>` with spokes
 * (`s:<meeting>~<party>`). In mode `both` a `represents` edge (`r:<official>~<entity>`) ties officials to what they
 * stood for. Give all meetings for the whole drawing, whose parts `buildVisibility` shows and hides.
 */
export function buildGraph(
  data: Pick<ExplorerData, 'entities' | 'officials'>,
  meetings: readonly MeetingRow[],
  mode: DrawingMode,
  { fold, opened = [] }: BuildOptions = {},
): BuiltGraph {
  const folded = mode === 'both' && (fold ?? countOfficials(meetings) > FOLD_THRESHOLD);
  const rule: DrawingRule = { mode, folded, opened: new Set(opened) };
  const draft: Draft = {
    members: new Map(),
    edges: new Map(),
    represents: new Map(),
    hubs: new Map(),
    people: new Map(),
  };
  for (const meeting of [...meetings].sort(byDate)) addMeeting(draft, drawMeeting(meeting, rule), mode === 'both');

  const edges = [...draft.edges.values(), ...draft.represents.values()]
    .map(toEdge)
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const toNode = buildNodeMaker(data, draft);
  const nodes = [...draft.members.keys()]
    .filter((id) => !draft.represents.has(id))
    .sort(byCodeUnit)
    .map(toNode);
  return { nodes, edges, mode, folded, members: draft.members };
}

interface DraftEdge {
  readonly id: string;
  readonly kind: GraphEdge['kind'];
  readonly source: string;
  readonly target: string;
  readonly meetings: EdgeMeeting[];
}

interface Draft {
  readonly members: Map<string, MeetingId[]>;
  readonly edges: Map<string, DraftEdge>;
  readonly represents: Map<string, DraftEdge>;
  readonly hubs: Map<string, DrawnMeeting>;
  /** The official of a node and what he stood for last. */
  readonly people: Map<string, { readonly official: OfficialId; readonly side: EntityCode }>;
}

function addMeeting(draft: Draft, drawn: DrawnMeeting, withRepresents: boolean): void {
  const { meeting, standings, hub } = drawn;
  for (const { node, side, official } of standings) {
    addMember(draft, node, meeting.id);
    if (official === null) continue;
    draft.people.set(node, { official, side });
    if (withRepresents) addRepresents(draft, node, side, meeting.id);
  }
  if (hub === null) {
    for (const [a, b] of pairsAcross(standings)) addTo(draft, 'bundle', `e:${a}~${b}`, a, b, meeting);
    return;
  }
  draft.hubs.set(hub, drawn);
  addMember(draft, hub, meeting.id);
  for (const node of new Set(standings.map((s) => s.node)))
    addTo(draft, 'spoke', `s:${hub}~${node}`, hub, node, meeting);
}

/** The distinct pairs of nodes on different sides, each in ascending order. */
function pairsAcross(standings: readonly Standing[]): Iterable<readonly [string, string]> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of standings)
    for (const other of standings)
      if (one.side !== other.side && one.node < other.node)
        pairs.set(`${one.node}~${other.node}`, [one.node, other.node]);
  return pairs.values();
}

function addTo(
  draft: Draft,
  kind: GraphEdge['kind'],
  id: string,
  source: string,
  target: string,
  meeting: MeetingRow,
): void {
  const edge = draft.edges.get(id) ?? { id, kind, source, target, meetings: [] };
  draft.edges.set(id, edge);
  edge.meetings.push(toEdgeMeeting(meeting));
}

function addRepresents(draft: Draft, source: string, side: EntityCode, meeting: MeetingId): void {
  const target = entityNode(side);
  const id = `r:${source}~${target}`;
  draft.represents.set(id, { id, kind: 'represents', source, target, meetings: [] });
  addMember(draft, id, meeting);
  addMember(draft, target, meeting);
}

function addMember(draft: Draft, id: string, meeting: MeetingId): void {
  const members = draft.members.get(id);
  if (!members) draft.members.set(id, [meeting]);
  // meetings come one after another: the same one again can only be the last
  else if (members.at(-1) !== meeting) members.push(meeting);
}

const toEdge = (draft: DraftEdge): GraphEdge => ({ ...draft, ...summarizeMeetings(draft.meetings) });

/** A function that makes the node of an id. */
function buildNodeMaker(data: Pick<ExplorerData, 'entities' | 'officials'>, draft: Draft): (id: string) => GraphNode {
  const entities = new Map(data.entities.map((row) => [row.code, row]));
  const officials = new Map(data.officials.map((row) => [row.id, row]));
  return (id) => {
    const meetings = draft.members.get(id)?.length ?? 0;
    const hub = draft.hubs.get(id);
    if (hub) return toMeetingNode(id, hub, entities);
    const person = draft.people.get(id);
    if (person) return toOfficialNode(id, person, officials, entities, meetings);
    return toEntityNode(id, entities.get(id.slice(2) as EntityCode), meetings);
  };
}

type Entities = ReadonlyMap<EntityCode, EntityRow>;

/** Named by its place; without one the name is empty, and the interface speaks of parties and date. */
function toMeetingNode(id: string, { meeting, standings }: DrawnMeeting, entities: Entities): GraphNode {
  const place = meeting.place;
  const name = place ? (place.city ?? entities.get(place.country)?.name) : undefined;
  const parties = String(new Set(standings.map((s) => s.node)).size);
  const initials: Name = { ar: parties, en: parties };
  return {
    id,
    kind: 'meeting',
    name: name ?? { ar: '', en: '' },
    entity: null,
    region: 'organisation',
    initials,
    meetings: 1,
  };
}

function toOfficialNode(
  id: string,
  person: { readonly official: OfficialId; readonly side: EntityCode },
  officials: ReadonlyMap<OfficialId, OfficialRow>,
  entities: Entities,
  meetings: number,
): GraphNode {
  const row = officials.get(person.official);
  const entity = row?.entity ?? person.side;
  const name = row?.name ?? { ar: person.official, en: person.official };
  const region = entities.get(entity)?.region ?? 'organisation';
  return { id, kind: 'official', name, entity, region, initials: toInitials(name), meetings };
}

function toEntityNode(id: string, row: EntityRow | undefined, meetings: number): GraphNode {
  const code = row?.code ?? (id.slice(2) as EntityCode);
  const name = row?.name ?? { ar: code, en: code };
  const initials: Name = { ar: code, en: code };
  return {
    id,
    kind: row?.kind ?? 'country',
    name,
    entity: code,
    region: row?.region ?? 'organisation',
    initials,
    meetings,
  };
}
