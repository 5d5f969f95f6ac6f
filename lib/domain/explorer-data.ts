import type { EntityKind, Format, Region, Role, Status, Topic } from './codes';
import type { EntityCode, MeetingId, Name, OfficialId } from './names';
import type { Certainty, DayBounds } from './partial-date';

/** All that the explorer needs to draw, filter and count; evidence and articles are fetched when opened. */
export interface ExplorerData {
  /** Of the data as a whole: grows with every change. */
  readonly revision: number;
  readonly entities: readonly EntityRow[];
  readonly officials: readonly OfficialRow[];
  readonly meetings: readonly MeetingRow[];
  /** Stored places of nodes, by node id (`c:CN`, `o:wang-yi`, `m:…`), in graph units. */
  readonly positions: Readonly<Record<string, Point>>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface EntityRow {
  readonly code: EntityCode;
  readonly kind: EntityKind;
  readonly region: Region;
  readonly name: Name;
}

export interface OfficialRow {
  readonly id: OfficialId;
  readonly name: Name;
  /** What the official represented at the latest meeting. */
  readonly entity: EntityCode;
  readonly role: Role;
}

/** One side's person in a meeting; `official` is null where the text gives the office or the country alone. */
export interface Party {
  readonly entity: EntityCode;
  readonly official: OfficialId | null;
  readonly role: Role;
  /** false: an aide who attended. Aides are never drawn with an edge. */
  readonly principal: boolean;
}

export interface MeetingRow {
  readonly id: MeetingId;
  readonly status: Status;
  readonly format: Format | null;
  /** Told as background or in passing: never counted as the news of an article. */
  readonly background: boolean;
  readonly date: MeetingDate;
  readonly place: Place | null;
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  readonly outcomes: number;
  readonly reports: number;
  readonly outlets: readonly string[];
  /** Shipped with the project as an example, not loaded by the operator. */
  readonly sample: boolean;
}

export interface MeetingDate {
  readonly edtf: string | null;
  /** First and last possible day; null where nothing is known. */
  readonly bounds: DayBounds | null;
  readonly certainty: Certainty;
  /** 1 Monday – 7 Sunday where the text names it. */
  readonly weekday: number | null;
}

export interface Place {
  readonly country: EntityCode;
  readonly city: Name | null;
}
