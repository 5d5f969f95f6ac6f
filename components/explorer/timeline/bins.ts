import type { MeetingRow } from '@/lib/domain/explorer-data';
import { countTimeline, type Filters, type TimelineBin } from '@/lib/query';
import type { TimeAxis } from './time-axis';

export interface CountedAxis {
  /** One for each bin of the axis, also where nothing happened. */
  readonly bins: readonly TimelineBin[];
  /** Meetings of which no day is known. */
  readonly undated: number;
  /** Meetings before or after the days that the axis shows. */
  readonly beyond: number;
}

/** Counts what the filters (but the date range) let through into the bins of an axis. */
export function countOnAxis(meetings: readonly MeetingRow[], filters: Filters, axis: TimeAxis): CountedAxis {
  const { first, last } = axis.days;
  const within = ({ date: { bounds } }: MeetingRow) =>
    bounds === null || (bounds.first >= first && bounds.first <= last);
  const { bins, undated } = countTimeline(meetings.filter(within), filters, axis.unit);
  const filled = new Map(bins.map((bin) => [bin.key, bin]));
  const outside = meetings.filter((meeting) => !within(meeting));
  return {
    bins: axis.bins.map((days) => ({ ...EMPTY, ...filled.get(days.key), ...days })),
    undated,
    beyond: countTimeline(outside, filters, 'year').bins.reduce((sum, bin) => sum + bin.total, 0),
  };
}

const EMPTY = {
  total: 0,
  formats: { in_person: 0, video: 0, phone: 0, unknown: 0 },
  families: [],
  uncertain: 0,
  notHeld: 0,
} as const;
