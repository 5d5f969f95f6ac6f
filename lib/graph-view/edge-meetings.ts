import type { MeetingRow } from '../domain/explorer-data';
import type { Certainty } from '../domain/partial-date';
import type { EdgeMeeting, GraphEdge } from './types';

const SUREST: readonly Certainty[] = ['day', 'month', 'year', 'about', 'unknown'];

/** Code units, not a locale's order: the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest first by first, then last possible day; meetings without any day at the end; then by id. */
export function byDate(a: MeetingRow, b: MeetingRow): number {
  return (
    byCodeUnit(a.date.bounds?.first ?? '~', b.date.bounds?.first ?? '~') ||
    byCodeUnit(a.date.bounds?.last ?? '~', b.date.bounds?.last ?? '~') ||
    byCodeUnit(a.id, b.id)
  );
}

/** What an edge needs to know of a meeting. */
export function toEdgeMeeting({ id, format, status, date, topics }: MeetingRow): EdgeMeeting {
  return { id, format, status, edtf: date.edtf, certainty: date.certainty, topic: topics[0] ?? null };
}

/** What an edge shows of all its meetings together. */
export type EdgeSummary = Pick<GraphEdge, 'format' | 'status' | 'certainty'>;

/** One format or `mixed`, one status or `held`, the surest date. Without meetings: none, `held`, `day`. */
export function summarizeMeetings(meetings: readonly EdgeMeeting[]): EdgeSummary {
  const [first] = meetings;
  if (!first) return { format: null, status: 'held', certainty: 'day' };
  return {
    format: meetings.every((m) => m.format === first.format) ? first.format : 'mixed',
    status: meetings.every((m) => m.status === first.status) ? first.status : 'held',
    certainty: SUREST.find((certainty) => meetings.some((m) => m.certainty === certainty)) ?? 'unknown',
  };
}
