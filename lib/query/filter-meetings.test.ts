import { describe, expect, it } from 'vitest';
import { buildSynthetic } from '../bench/synthetic';
import type { MeetingRow } from '../domain/explorer-data';
import type { EntityCode, MeetingId, OfficialId } from '../domain/names';
import { parsePartialDate } from '../domain/partial-date';
import { clearFilters, toggleValue, withoutFilter, withRange } from './change-view';
import { countFacets } from './count-facets';
import { binsBetween, countTimeline, TIME_UNITS } from './count-timeline';
import { describeView } from './describe-view';
import { filterMeetings } from './filter-meetings';
import { buildNames } from './names';
import { DEFAULT_VIEW, type View } from './view';

const [CN, EG, UN] = ['CN', 'EG', 'UN'] as EntityCode[] as [EntityCode, EntityCode, EntityCode];
const lin = 'lin' as OfficialId;
const aide = 'aide' as OfficialId;

function meeting(id: string, edtf: string | null, over: Partial<MeetingRow> = {}): MeetingRow {
  const date = edtf === null ? null : parsePartialDate(edtf);
  return {
    id: id as MeetingId,
    status: 'held',
    format: 'in_person',
    background: false,
    date: { edtf, bounds: date?.bounds ?? null, certainty: date?.certainty ?? 'unknown', weekday: null },
    place: null,
    parties: [
      { entity: CN, official: lin, role: 'foreign_minister', principal: true },
      { entity: EG, official: null, role: 'other', principal: true },
      { entity: UN, official: aide, role: 'other', principal: false },
    ],
    topics: ['health'],
    outcomes: 0,
    reports: 1,
    outlets: [],
    sample: false,
    ...over,
  };
}

const view = (over: Partial<View>): View => ({ ...DEFAULT_VIEW, ...over });
const idsOf = (rows: readonly MeetingRow[]) => rows.map((row) => row.id);

const ROWS = [
  meeting('day', '2020-07-15'),
  meeting('month', '2020-07'),
  meeting('year', '2020'),
  meeting('unknown', null),
  meeting('later', '2021-01-01'),
];

describe('filterMeetings', () => {
  it('shows everything held where nothing is set, also what has no day', () => {
    expect(filterMeetings(ROWS, DEFAULT_VIEW).shown).toHaveLength(5);
  });

  it('leaves out and counts what may lie outside the range', () => {
    const result = filterMeetings(ROWS, view({ from: '2020-07-01', to: '2020-07-31' }));
    expect(idsOf(result.shown)).toEqual(['day', 'month']);
    expect(result).toMatchObject({ total: 5, uncertain: 2, uncertainShown: 0 });
  });

  it('takes uncertain dates in on demand, and never those certainly outside', () => {
    const result = filterMeetings(ROWS, view({ from: '2020-07-01', to: '2020-07-31', uncertain: true }));
    expect(idsOf(result.shown)).toEqual(['day', 'month', 'year', 'unknown']);
    expect(result).toMatchObject({ uncertain: 0, uncertainShown: 2 });
  });

  it('does not count as uncertain what another filter leaves out', () => {
    const result = filterMeetings(ROWS, view({ from: '2020-07-01', topics: ['energy'] }));
    expect(result).toMatchObject({ total: 5, uncertain: 0 });
  });

  it('lets principals alone bring in a country or an official', () => {
    expect(filterMeetings(ROWS, view({ countries: [UN] })).shown).toHaveLength(0);
    expect(filterMeetings(ROWS, view({ officials: [aide] })).shown).toHaveLength(0);
    expect(filterMeetings(ROWS, view({ countries: [UN, EG], officials: [lin] })).shown).toHaveLength(5);
  });

  it('asks for all topics where all must match', () => {
    const rows = [meeting('a', '2020', { topics: ['health', 'energy'] }), meeting('b', '2020')];
    expect(idsOf(filterMeetings(rows, view({ topics: ['health', 'energy'] })).shown)).toEqual(['a', 'b']);
    expect(idsOf(filterMeetings(rows, view({ topics: ['health', 'energy'], topicMatch: 'all' })).shown)).toEqual(['a']);
  });

  it('keeps planned and background meetings out of shown and total unless asked', () => {
    const rows = [
      ...ROWS,
      meeting('plan', '2020', { status: 'planned' }),
      meeting('old', '2020', { background: true }),
    ];
    expect(filterMeetings(rows, DEFAULT_VIEW)).toMatchObject({ total: 5, otherStatuses: { held: 5, planned: 1 } });
    expect(filterMeetings(rows, view({ statuses: ['held', 'planned'], background: true })).total).toBe(7);
  });
});

describe('countFacets', () => {
  const { meetings } = buildSynthetic({ countries: 12, officials: 30, meetings: 400, seed: 3 });
  const base = view({ topics: ['health', 'energy'], countries: [CN], formats: ['in_person'], from: '2016-01-01' });

  it('agrees with filtering for each choice alone under the other filters', () => {
    const facets = countFacets(meetings, base);
    const shown = (over: Partial<View>) => filterMeetings(meetings, { ...base, ...over }).shown.length;
    expect(facets.topics.health).toBe(shown({ topics: ['health'] }));
    expect(facets.topics.migration_refugees).toBe(shown({ topics: ['migration_refugees'] }));
    expect(facets.countries.get(EG)).toBe(shown({ countries: [EG] }));
    expect(facets.formats.video).toBe(shown({ formats: ['video'] }));
    expect(facets.statuses.planned).toBe(shown({ statuses: ['planned'] }));
    expect(facets.background).toBe(shown({ background: true }) - shown({}));
    expect(facets.topics.health).toBeGreaterThan(0);
  });

  it('counts a topic together with those chosen where all must match', () => {
    const all = { ...base, topics: ['health'] as const, topicMatch: 'all' as const };
    const both = filterMeetings(meetings, { ...all, topics: ['health', 'energy'] }).shown.length;
    expect(countFacets(meetings, all).topics.energy).toBe(both);
  });

  it('lists a chosen value that gives nothing', () => {
    expect(countFacets([], base).countries.get(CN)).toBe(0);
  });
});

const uncertainBy = (unit: 'year' | 'month' | 'day') =>
  countTimeline([meeting('month', '2020-07')], DEFAULT_VIEW, unit).bins[0]?.uncertain;

describe('countTimeline', () => {
  it('counts each meeting once, whatever the unit, and ignores the date range', () => {
    const { meetings } = buildSynthetic({ countries: 12, officials: 30, meetings: 400, seed: 3 });
    const all = filterMeetings(meetings, DEFAULT_VIEW).shown.length;
    for (const unit of TIME_UNITS) {
      const { bins, undated } = countTimeline(meetings, view({ from: '2016-01-01' }), unit);
      expect(bins.reduce((sum, bin) => sum + bin.total, undated)).toBe(all);
      for (const bin of bins) {
        const stacked = Object.values(bin.formats).reduce((a, b) => a + b, 0);
        expect(stacked).toBe(bin.families.reduce((a, b) => a + b, 0));
        expect(stacked + bin.uncertain + bin.notHeld).toBe(bin.total);
      }
    }
  });

  it('holds a month for certain by year and by month, and for uncertain by day', () => {
    expect([uncertainBy('year'), uncertainBy('month'), uncertainBy('day')]).toEqual([0, 0, 1]);
  });

  it('leaves no gap, over the turn of a year and in February of a leap year', () => {
    expect(binsBetween('2019-11', '2020-02', 'month').map((b) => b.last)).toEqual([
      '2019-11-30',
      '2019-12-31',
      '2020-01-31',
      '2020-02-29',
    ]);
    expect(binsBetween('2020-02-28', '2020-03-01', 'day')).toHaveLength(3);
  });
});

describe('describeView', () => {
  const names = buildNames({ entities: [], officials: [] });
  const full = view({
    from: '2020-01-01',
    uncertain: true,
    topics: ['health', 'energy'],
    countries: [CN],
    officials: [lin],
    formats: ['video'],
    statuses: ['planned', 'denied'],
    background: true,
    mode: 'countries',
  });

  it('gives every filter a key of its own, and none where nothing is set', () => {
    const keys = describeView(full, names).map((f) => f.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(10);
    expect(describeView(DEFAULT_VIEW, names)).toEqual([]);
  });

  it('comes back to the default when each is dropped in turn, and when all are cleared', () => {
    const dropped = describeView(full, names).reduce(withoutFilter, full);
    expect(dropped).toEqual({ ...DEFAULT_VIEW, mode: 'countries' });
    expect(clearFilters(full)).toEqual(dropped);
  });
});

describe('change of view', () => {
  it('falls back to held when the last status is taken away', () => {
    expect(toggleValue(DEFAULT_VIEW, 'statuses', 'held').statuses).toEqual(['held']);
    expect(toggleValue(view({ statuses: ['denied'] }), 'statuses', 'denied').statuses).toEqual(['held']);
  });

  it('turns a range that was drawn backwards', () => {
    expect(withRange(DEFAULT_VIEW, '2021-01-01', '2020-01-01')).toMatchObject({ from: '2020-01-01', to: '2021-01-01' });
  });
});
