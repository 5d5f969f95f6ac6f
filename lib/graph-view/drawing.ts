import type { MeetingRow } from '../domain/explorer-data';
import type { EntityCode, MeetingId, OfficialId } from '../domain/names';

/** How meetings become nodes: `both` countries and officials · `countries` · `officials` · `meetings` as nodes. */
export const DRAWING_MODES = ['both', 'countries', 'officials', 'meetings'] as const;
export type DrawingMode = (typeof DRAWING_MODES)[number];

/** A meeting of more parties than this is a node with spokes: its pairs would be a tangle. */
export const MOST_PAIRED_PARTIES = 6;

/** With more officials than this, countries fold theirs in: edges run between countries. */
export const FOLD_THRESHOLD = 400;

export interface DrawingRule {
  readonly mode: DrawingMode;
  /** Officials are folded into their country, but for those of the `opened`. */
  readonly folded: boolean;
  readonly opened: ReadonlySet<EntityCode>;
}

/** One principal as it is drawn: the node it stands at, and the side it is on. */
export interface Standing {
  readonly node: string;
  readonly side: EntityCode;
  readonly official: OfficialId | null;
}

/** How one meeting is drawn. */
export interface DrawnMeeting {
  readonly meeting: MeetingRow;
  /** Distinct by node and side, in the order of the meeting. */
  readonly standings: readonly Standing[];
  /** The meeting's own node; null where pairs are joined directly. */
  readonly hub: string | null;
}

export const entityNode = (code: EntityCode): string => `c:${code}`;
export const officialNode = (id: OfficialId): string => `o:${id}`;
export const meetingNode = (id: MeetingId): string => `m:${id}`;

/**
 * Where the principals of a meeting stand. A side whose officials are named is not drawn as a country besides: that
 * would count it twice. Aides are left out.
 */
export function drawMeeting(meeting: MeetingRow, rule: DrawingRule): DrawnMeeting {
  const principals = meeting.parties.filter((party) => party.principal);
  const named = new Set(principals.filter((party) => party.official !== null).map((party) => party.entity));
  const standings = new Map<string, Standing>();
  for (const { entity: side, official } of principals) {
    if (official === null && named.has(side)) continue;
    const asEntity = official === null || rule.mode === 'countries' || (rule.folded && !rule.opened.has(side));
    const node = asEntity ? entityNode(side) : officialNode(official);
    const key = `${node} ${side}`;
    if (!standings.has(key)) standings.set(key, { node, side, official: asEntity ? null : official });
  }
  const all = [...standings.values()];
  const nodes = new Set(all.map((s) => s.node)).size;
  const hub = rule.mode === 'meetings' || nodes > MOST_PAIRED_PARTIES ? meetingNode(meeting.id) : null;
  return { meeting, standings: all, hub };
}

/** The distinct officials among the principals of these meetings. */
export function countOfficials(meetings: readonly MeetingRow[]): number {
  const officials = new Set<OfficialId>();
  for (const { parties } of meetings)
    for (const party of parties) if (party.principal && party.official !== null) officials.add(party.official);
  return officials.size;
}
