import type { MeetingDate, MeetingRow } from '../domain/explorer-data';
import type { Filters } from './filters';

/** `in`: all possible days lie in the range (or there is none); `doubtful`: some do, or nothing is known; `out`. */
export type RangeMatch = 'in' | 'doubtful' | 'out';

/** Where a meeting's possible days lie. Days compare as texts. */
export function matchRange(date: MeetingDate, { from, to }: Pick<Filters, 'from' | 'to'>): RangeMatch {
  if (from === null && to === null) return 'in';
  const { bounds } = date;
  if (bounds === null) return 'doubtful';
  if ((from !== null && bounds.last < from) || (to !== null && bounds.first > to)) return 'out';
  return (from === null || bounds.first >= from) && (to === null || bounds.last <= to) ? 'in' : 'doubtful';
}

/** The bits of the filters that a meeting does not pass; 0: it is shown. */
export const FAILS = {
  status: 1,
  background: 2,
  topics: 4,
  countries: 8,
  officials: 16,
  formats: 32,
  /** Certainly outside the range. */
  range: 64,
  /** Left out only because its possible days lie partly outside the range, or its day is unknown. */
  doubt: 128,
} as const;

/**
 * A function that tells which filters a meeting fails, as bits of `FAILS`. Topics: any or all of those chosen;
 * countries and officials: any of them is a principal (who merely attended brings neither in, as in the drawing);
 * an empty list lets everything pass.
 */
export function buildMatcher(filters: Filters): (meeting: MeetingRow) => number {
  const topics = new Set<string>(filters.topics);
  const countries = new Set<string>(filters.countries);
  const officials = new Set<string>(filters.officials);
  const formats = new Set<string>(filters.formats);
  const statuses = new Set<string>(filters.statuses);
  const hasTopics = (meeting: MeetingRow): boolean =>
    filters.topicMatch === 'all'
      ? filters.topics.every((t) => meeting.topics.includes(t))
      : meeting.topics.some((t) => topics.has(t));

  return (meeting) => {
    let fails = 0;
    if (!statuses.has(meeting.status)) fails |= FAILS.status;
    if (meeting.background && !filters.background) fails |= FAILS.background;
    if (topics.size > 0 && !hasTopics(meeting)) fails |= FAILS.topics;
    if (countries.size > 0 && !meeting.parties.some((p) => p.principal && countries.has(p.entity)))
      fails |= FAILS.countries;
    if (
      officials.size > 0 &&
      !meeting.parties.some((p) => p.principal && p.official !== null && officials.has(p.official))
    )
      fails |= FAILS.officials;
    if (formats.size > 0 && (meeting.format === null || !formats.has(meeting.format))) fails |= FAILS.formats;
    const range = matchRange(meeting.date, filters);
    if (range === 'out') fails |= FAILS.range;
    if (range === 'doubtful' && !filters.uncertain) fails |= FAILS.doubt;
    return fails;
  };
}
