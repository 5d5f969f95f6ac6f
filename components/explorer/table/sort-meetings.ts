import { FORMATS, STATUSES } from '@/lib/domain/codes';
import type { MeetingRow } from '@/lib/domain/explorer-data';

export const COLUMNS = ['date', 'sideA', 'sideB', 'format', 'topic', 'place', 'outcome', 'reports'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** The words that a row shows, by which it is sorted. */
export interface RowTexts {
  readonly sideA: string;
  readonly sideB: string;
  readonly topic: string;
  readonly place: string;
}

/**
 * Sorts meetings by a column; what is missing (no day, no place) stands at the end in either direction. Equal rows are
 * ordered by date and id, so that the order is always the same.
 */
export function sortMeetings(
  meetings: readonly MeetingRow[],
  { column, descending }: Sorting,
  textsOf: (meeting: MeetingRow) => RowTexts,
  compare: (a: string, b: string) => number,
): readonly MeetingRow[] {
  const keys = new Map(meetings.map((meeting) => [meeting, toKey(meeting, column, textsOf)]));
  const sign = descending ? -1 : 1;
  return [...meetings].sort((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    if (x === null || y === null) return x === y ? byDate(a, b) : x === null ? 1 : -1;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compareDays(x, y, column, compare);
    return sign * order || byDate(a, b);
  });
}

const compareDays = (
  x: string | number | undefined,
  y: string | number | undefined,
  column: Column,
  compare: (a: string, b: string) => number,
): number => (column === 'date' ? (String(x) < String(y) ? -1 : x === y ? 0 : 1) : compare(String(x), String(y)));

function toKey(
  meeting: MeetingRow,
  column: Column,
  textsOf: (meeting: MeetingRow) => RowTexts,
): string | number | null {
  switch (column) {
    case 'date':
      return meeting.date.bounds?.first ?? null;
    case 'format':
      return meeting.format === null ? null : FORMATS.indexOf(meeting.format);
    case 'outcome':
      return meeting.outcomes;
    case 'reports':
      return meeting.reports;
    case 'sideA':
    case 'sideB':
    case 'topic':
    case 'place':
      return textsOf(meeting)[column] || null;
  }
}

/** Latest first, then those without a day, then by status and id. */
function byDate(a: MeetingRow, b: MeetingRow): number {
  const [x, y] = [a.date.bounds?.first ?? '', b.date.bounds?.first ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  const status = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  return status || (a.id < b.id ? -1 : 1);
}
