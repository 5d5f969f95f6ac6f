import { FORMATS, type Format, STATUSES, type Status, TOPICS, type Topic } from '../domain/codes';
import type { MeetingRow } from '../domain/explorer-data';
import type { EntityCode, OfficialId } from '../domain/names';
import { noneOfEach } from './filter-meetings';
import type { Filters } from './filters';
import { buildMatcher, FAILS } from './matching';

/**
 * What each choice would give under the other filters, in distinct meetings. Where topics must all match, a topic's
 * count is that of the meetings which have it besides all those chosen already. Chosen values are always listed.
 */
export interface Facets {
  readonly topics: Readonly<Record<Topic, number>>;
  readonly countries: ReadonlyMap<EntityCode, number>;
  readonly officials: ReadonlyMap<OfficialId, number>;
  readonly formats: Readonly<Record<Format, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  /** Background meetings that pass all other filters: what taking them in adds. */
  readonly background: number;
}

/** Counts every choice of the filter rail in one pass over the meetings. */
export function countFacets(meetings: readonly MeetingRow[], filters: Filters): Facets {
  const failsOf = buildMatcher(filters);
  const topics = noneOfEach(TOPICS);
  const formats = noneOfEach(FORMATS);
  const statuses = noneOfEach(STATUSES);
  const countries = new Map<EntityCode, number>(filters.countries.map((code) => [code, 0]));
  const officials = new Map<OfficialId, number>(filters.officials.map((id) => [id, 0]));
  let background = 0;
  const topicsMayFail = filters.topicMatch === 'any' ? FAILS.topics : 0;
  for (const meeting of meetings) {
    const fails = failsOf(meeting);
    if ((fails & ~topicsMayFail) === 0) for (const topic of new Set(meeting.topics)) topics[topic]++;
    if ((fails & ~FAILS.countries) === 0) countEach(countries, principals(meeting, 'entity'));
    if ((fails & ~FAILS.officials) === 0) countEach(officials, principals(meeting, 'official'));
    if ((fails & ~FAILS.formats) === 0 && meeting.format !== null) formats[meeting.format]++;
    if ((fails & ~FAILS.status) === 0) statuses[meeting.status]++;
    if ((fails & ~FAILS.background) === 0 && meeting.background) background++;
  }
  return { topics, countries, officials, formats, statuses, background };
}

/** The distinct entities or officials among a meeting's principals. */
function principals<K extends 'entity' | 'official'>(
  meeting: MeetingRow,
  key: K,
): ReadonlySet<NonNullable<MeetingRow['parties'][number][K]>> {
  const found = new Set<NonNullable<MeetingRow['parties'][number][K]>>();
  for (const party of meeting.parties) {
    const value = party[key];
    if (party.principal && value) found.add(value);
  }
  return found;
}

function countEach<K>(counts: Map<K, number>, keys: Iterable<K>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
