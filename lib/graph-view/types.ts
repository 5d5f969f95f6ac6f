import type { Format, Region, Status, Topic } from '../domain/codes';
import type { EntityCode, MeetingId, Name } from '../domain/names';
import type { Certainty } from '../domain/partial-date';

/** The drawing as plain data. Node ids: `c:CN` (country or organisation), `o:wang-yi`, `m:<meeting>`. */
export interface GraphView {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: string;
  readonly kind: 'country' | 'organisation' | 'official' | 'meeting';
  readonly name: Name;
  /** What the node is or represents; for a meeting node its number of parties stands in `initials`. */
  readonly entity: EntityCode | null;
  readonly region: Region;
  readonly initials: Name;
  /** Distinct meetings of the node among those shown. */
  readonly meetings: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly kind: 'bundle' | 'represents' | 'spoke';
  readonly source: string;
  readonly target: string;
  /** Distinct meetings on the edge among those shown, oldest first; empty for `represents`. */
  readonly meetings: readonly EdgeMeeting[];
  /** The one format of all its meetings, or `mixed`. */
  readonly format: Format | 'mixed' | null;
  /** The one status of all its meetings; `held` where they differ. */
  readonly status: Status;
  /** The surest date among its meetings. */
  readonly certainty: Certainty;
}

export interface EdgeMeeting {
  readonly id: MeetingId;
  readonly format: Format | null;
  readonly status: Status;
  readonly edtf: string | null;
  readonly certainty: Certainty;
  readonly topic: Topic | null;
}
