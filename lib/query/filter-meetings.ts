import { STATUSES, type Status } from '../domain/codes';
import type { MeetingRow } from '../domain/explorer-data';
import type { Filters } from './filters';
import { buildMatcher, FAILS, matchRange } from './matching';

export interface FilterResult {
  /** In the order of the input. */
  readonly shown: readonly MeetingRow[];
  /** The Y of "X of Y": all meetings of the chosen statuses (background ones only if taken in), whatever else is set. */
  readonly total: number;
  /** Left out only because of their date: possible days partly outside the range, or nothing known. */
  readonly uncertain: number;
  /** Of those shown, the ones that are in only because uncertain dates are taken in. */
  readonly uncertainShown: number;
  /** How many would be shown if each status alone were chosen. */
  readonly otherStatuses: Readonly<Record<Status, number>>;
}

/** Applies the filters of a view. One pass, linear in the meetings. */
export function filterMeetings(meetings: readonly MeetingRow[], filters: Filters): FilterResult {
  const failsOf = buildMatcher(filters);
  const shown: MeetingRow[] = [];
  const otherStatuses = noneOfEach(STATUSES);
  let total = 0;
  let uncertain = 0;
  let uncertainShown = 0;
  for (const meeting of meetings) {
    const fails = failsOf(meeting);
    if ((fails & (FAILS.status | FAILS.background)) === 0) total++;
    if ((fails & ~FAILS.status) === 0) otherStatuses[meeting.status]++;
    if (fails === FAILS.doubt) uncertain++;
    if (fails !== 0) continue;
    shown.push(meeting);
    if (filters.uncertain && matchRange(meeting.date, filters) === 'doubtful') uncertainShown++;
  }
  return { shown, total, uncertain, uncertainShown, otherStatuses };
}

/** A count of 0 for each code of a closed vocabulary. */
export function noneOfEach<C extends string>(codes: readonly C[]): Record<C, number> {
  return Object.fromEntries(codes.map((code) => [code, 0])) as Record<C, number>;
}
