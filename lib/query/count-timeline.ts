import { FORMATS, type Format, TOPIC_FAMILY } from '../domain/codes';
import type { MeetingRow } from '../domain/explorer-data';
import type { DayBounds } from '../domain/partial-date';
import { noneOfEach } from './filter-meetings';
import type { Filters } from './filters';
import { buildMatcher, FAILS } from './matching';

export const TIME_UNITS = ['year', 'month', 'day'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/**
 * One bar. Every meeting stands in one bin and in one part of it: `uncertain`, `notHeld`, or the stack of formats
 * (the same meetings again by topic family), so that `total` is their sum.
 */
export interface TimelineBin {
  /** `2020`, `2020-10` or `2020-10-12`. */
  readonly key: string;
  readonly first: string;
  readonly last: string;
  readonly total: number;
  /** `unknown`: the format is not told. */
  readonly formats: Readonly<Record<Format | 'unknown', number>>;
  /** By the family of the first topic, 0–8, as `TOPIC_FAMILY` numbers them; without a topic in 0. */
  readonly families: readonly number[];
  /** Not known to this unit: stands in the bin of its first possible day. */
  readonly uncertain: number;
  /** Planned, postponed, cancelled or denied, where the filters take them in. */
  readonly notHeld: number;
}

export interface Timeline {
  readonly unit: TimeUnit;
  /** Without gaps from the first to the last bin that has a meeting; empty where there is none. */
  readonly bins: readonly TimelineBin[];
  /** Meetings of which no day is known: they have no bin. */
  readonly undated: number;
}

const WIDTH: Readonly<Record<TimeUnit, number>> = { year: 4, month: 7, day: 10 };

/**
 * Counts meetings by year, month or day, under all filters but the date range (the brush lies over what it cuts).
 * A meeting of several named days counts on its first. One pass, and one object a bin.
 */
export function countTimeline(meetings: readonly MeetingRow[], filters: Filters, unit: TimeUnit): Timeline {
  const failsOf = buildMatcher({ ...filters, from: null, to: null });
  const filled = new Map<string, OpenBin>();
  let undated = 0;
  for (const meeting of meetings) {
    if ((failsOf(meeting) & ~(FAILS.range | FAILS.doubt)) !== 0) continue;
    const { bounds } = meeting.date;
    if (bounds === null) undated++;
    else addTo(filled, meeting, bounds, unit);
  }
  const keys = [...filled.keys()].sort();
  const bins = binsBetween(keys[0], keys.at(-1), unit).map((days) => ({
    ...(filled.get(days.key) ?? emptyBin()),
    ...days,
  }));
  return { unit, bins, undated };
}

type OpenBin = ReturnType<typeof emptyBin>;
const emptyBin = () => ({
  total: 0,
  formats: { ...noneOfEach(FORMATS), unknown: 0 },
  families: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  uncertain: 0,
  notHeld: 0,
});

function addTo(filled: Map<string, OpenBin>, meeting: MeetingRow, bounds: DayBounds, unit: TimeUnit): void {
  const key = bounds.first.slice(0, WIDTH[unit]);
  const bin = filled.get(key) ?? emptyBin();
  filled.set(key, bin);
  bin.total++;
  if (meeting.status !== 'held') {
    bin.notHeld++;
  } else if (isUncertain(meeting, bounds, unit)) {
    bin.uncertain++;
  } else {
    const family = meeting.topics[0] === undefined ? 0 : TOPIC_FAMILY[meeting.topics[0]];
    bin.formats[meeting.format ?? 'unknown']++;
    bin.families[family] = (bin.families[family] ?? 0) + 1;
  }
}

/** July 2020 is certain in a bar of a year or month, uncertain in a bar of a day; about July 2020 is in all. */
function isUncertain({ date }: MeetingRow, bounds: DayBounds, unit: TimeUnit): boolean {
  if (date.certainty === 'day') return false;
  if (date.certainty === 'about' || date.certainty === 'unknown') return true;
  return bounds.first.slice(0, WIDTH[unit]) !== bounds.last.slice(0, WIDTH[unit]);
}

/** All bins from one key to another, both included, with their days. */
export function binsBetween(
  first: string | undefined,
  last: string | undefined,
  unit: TimeUnit,
): readonly { readonly key: string; readonly first: string; readonly last: string }[] {
  if (first === undefined || last === undefined) return [];
  const bins = [];
  for (let key = first; key <= last; key = nextKey(key, unit)) {
    bins.push({ key, first: `${key}-01-01`.slice(0, 10), last: lastDay(key, unit) });
    if (key >= '9999') break;
  }
  return bins;
}

function nextKey(key: string, unit: TimeUnit): string {
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number);
  const next = new Date(0);
  next.setUTCFullYear(
    unit === 'year' ? year + 1 : year,
    unit === 'month' ? month : month - 1,
    unit === 'day' ? day + 1 : day,
  );
  return next.toISOString().slice(0, WIDTH[unit]);
}

function lastDay(key: string, unit: TimeUnit): string {
  const end = new Date(0);
  const [year = 0, month = 1] = key.split('-').map(Number);
  if (unit === 'day') return key;
  end.setUTCFullYear(year, unit === 'year' ? 12 : month, 0);
  return end.toISOString().slice(0, 10);
}
