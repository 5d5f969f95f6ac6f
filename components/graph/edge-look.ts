import { TOPIC_FAMILY } from '@/lib/domain/codes';
import type { Certainty } from '@/lib/domain/partial-date';
import type { EdgeMeeting, VisibleEdge } from '@/lib/graph-view';

/** How wide a bundle of 1, 2, … meetings is; from 6 on they look alike, and the count tells. */
const WIDTHS = [1.25, 1.75, 2.4, 3.1, 3.8, 4.5] as const;

/** A date known to the month, or less, fades the line. */
const FADED: Readonly<Partial<Record<Certainty, number>>> = { month: 0.6, year: 0.38, about: 0.38, unknown: 0.38 };

/** What the canvas needs to know of an edge; colours and dashes follow from it in the stylesheet. */
export interface EdgeLook {
  readonly count: number;
  readonly label: string;
  readonly width: number;
  readonly opacity: number;
  readonly format: string;
  readonly family: string;
  readonly status: string;
}

/** The look of a bundle from the meetings shown on it. */
export function toEdgeLook({ meetings, format, status, certainty }: VisibleEdge): EdgeLook {
  const count = meetings.length;
  return {
    count,
    label: toMark(status) ?? (count > 1 ? String(count) : ''),
    width: WIDTHS[Math.min(count, WIDTHS.length) - 1] ?? 1,
    opacity: FADED[certainty] ?? Math.min(0.95, 0.42 + 0.13 * count),
    format: format ?? 'mixed',
    family: toFamily(meetings),
    status,
  };
}

/** The look of one meeting's line in an opened pair. */
export function toMeetingLook(meeting: EdgeMeeting): Omit<EdgeLook, 'count' | 'label'> {
  return {
    width: 1.75,
    opacity: FADED[meeting.certainty] ?? 1,
    format: meeting.format ?? 'mixed',
    family: toFamily([meeting]),
    status: meeting.status,
  };
}

/** Cancelled and denied meetings carry a sign besides their dash. */
export const toMark = (status: string): string | null =>
  status === 'cancelled' ? '×' : status === 'denied' ? '⊘' : null;

/** The one family of their first topics, 0–8, or `mixed`. */
function toFamily(meetings: readonly EdgeMeeting[]): string {
  const families = new Set(meetings.map((m) => (m.topic === null ? 0 : TOPIC_FAMILY[m.topic])));
  return families.size === 1 ? String([...families][0]) : 'mixed';
}
