import type { Role } from './codes';
import type { MeetingRow } from './explorer-data';
import type { ArticleId, EntityCode, MeetingId, Name, OfficialId } from './names';
import type { ReportMeeting } from './report';

/** One meeting with all that is known of it: what `GET /api/v1/meetings/{id}` answers and the inspector shows. */
export interface MeetingDetail extends MeetingRow {
  readonly revision: number;
  readonly people: readonly MeetingParticipant[];
  readonly report: readonly MeetingReport[];
}

export interface MeetingParticipant {
  /** As in its report: the key of statements and requests. */
  readonly id: string;
  readonly official: OfficialId | null;
  readonly name: Name | null;
  readonly entity: EntityCode;
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly principal: boolean;
  /** The office held on the day of the meeting, where a dated office is known. */
  readonly office: OfficeHeld | null;
}

export interface OfficeHeld {
  readonly role: Role;
  readonly entity: EntityCode;
  readonly title: Name;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: not known, or still held. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What one article says of the meeting, every field with its evidence. */
export interface MeetingReport {
  readonly article: ArticleHead;
  readonly content: ReportMeeting;
}

export interface ArticleHead {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly sample: boolean;
}

/** One article with its text: what `GET /api/v1/articles/{id}` answers. */
export interface ArticleDetail extends ArticleHead {
  readonly text: string;
  readonly removed: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly warnings: readonly string[];
  readonly meetings: readonly MeetingId[];
}
