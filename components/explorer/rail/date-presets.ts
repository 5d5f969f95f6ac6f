import type { MeetingRow } from '@/lib/domain/explorer-data';

export interface DatePreset {
  /** `last30`, `lastYear`, or the year. */
  readonly key: string;
  readonly year: string | null;
  readonly from: string;
  readonly to: string;
}

/** How many of the latest years with meetings have a button. */
const YEARS = 4;

/** The last 30 days and 12 months before `today`, and the latest years in which the data has meetings. */
export function buildPresets(meetings: readonly MeetingRow[], today: Date): readonly DatePreset[] {
  const years = new Set<string>();
  for (const { date } of meetings) {
    if (date.bounds && date.bounds.first.slice(0, 4) === date.bounds.last.slice(0, 4)) {
      years.add(date.bounds.first.slice(0, 4));
    }
  }
  const to = toDay(today);
  const yearAgo = new Date(Date.UTC(today.getUTCFullYear() - 1, today.getUTCMonth(), today.getUTCDate() + 1));
  const monthAgo = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - 29));
  return [
    ...[...years]
      .sort()
      .reverse()
      .slice(0, YEARS)
      .map((year) => ({ key: year, year, from: `${year}-01-01`, to: `${year}-12-31` })),
    { key: 'last30', year: null, from: toDay(monthAgo), to },
    { key: 'lastYear', year: null, from: toDay(yearAgo), to },
  ];
}

const toDay = (date: Date): string => date.toISOString().slice(0, 10);
