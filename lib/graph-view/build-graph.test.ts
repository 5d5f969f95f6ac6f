import { describe, expect, it } from 'vitest';
import { buildSynthetic } from '../bench/synthetic';
import type { EntityRow, ExplorerData, MeetingRow, OfficialRow, Party } from '../domain/explorer-data';
import type { EntityCode, MeetingId, OfficialId } from '../domain/names';
import { parsePartialDate } from '../domain/partial-date';
import { buildGraph } from './build-graph';
import { DRAWING_MODES, type DrawingMode } from './drawing';
import { toInitials } from './initials';
import { findNeighbours } from './neighbours';
import { buildVisibility, findChanges } from './visibility';

const code = (text: string) => text as EntityCode;
const party = (entity: string, official: string | null, principal = true): Party => ({
  entity: code(entity),
  official: official as OfficialId | null,
  role: 'other',
  principal,
});
function meeting(
  id: string,
  parties: readonly Party[],
  over: Partial<MeetingRow> = {},
  edtf = '2020-01-01',
): MeetingRow {
  const date = parsePartialDate(edtf);
  return {
    id: id as MeetingId,
    status: 'held',
    format: 'video',
    background: false,
    date: { edtf, bounds: date?.bounds ?? null, certainty: date?.certainty ?? 'unknown', weekday: null },
    place: null,
    parties,
    topics: [],
    outcomes: 0,
    reports: 1,
    outlets: [],
    sample: false,
    ...over,
  };
}
const entity = (text: string): EntityRow => ({
  code: code(text),
  kind: 'country',
  region: 'africa',
  name: { ar: text, en: text },
});
const official = (id: string, of: string): OfficialRow => ({
  id: id as OfficialId,
  name: { ar: id, en: id },
  entity: code(of),
  role: 'other',
});
const data: Pick<ExplorerData, 'entities' | 'officials'> = {
  entities: ['A', 'B', 'C'].map(entity),
  officials: [official('ann', 'A'), official('abe', 'A'), official('bob', 'B')],
};
const bundles = (rows: readonly MeetingRow[], mode: DrawingMode) =>
  buildGraph(data, rows, mode)
    .edges.filter((edge) => edge.kind === 'bundle')
    .map((edge) => edge.id);

const kindsOf = (row: MeetingRow, mode: DrawingMode) => buildGraph(data, [row], mode).edges.map((edge) => edge.kind);

describe('buildGraph', () => {
  const three = meeting('m-1', [party('A', 'ann'), party('A', 'abe'), party('B', 'bob'), party('C', null)]);

  it('joins officials of different sides, and the country where nobody is named', () => {
    expect(bundles([three], 'both')).toEqual([
      'e:c:C~o:abe',
      'e:c:C~o:ann',
      'e:c:C~o:bob',
      'e:o:abe~o:bob',
      'e:o:ann~o:bob',
    ]);
    expect(bundles([three], 'countries')).toEqual(['e:c:A~c:B', 'e:c:A~c:C', 'e:c:B~c:C']);
  });

  it('counts a meeting once at a country, however many officials it sent', () => {
    const node = buildGraph(data, [three], 'both').nodes.find((n) => n.id === 'c:A');
    expect(node?.meetings).toBe(1);
  });

  it('ties each official to what he stands for in mode both alone', () => {
    expect(kindsOf(three, 'both').filter((k) => k === 'represents')).toHaveLength(3);
    expect(kindsOf(three, 'officials')).not.toContain('represents');
  });

  it('leaves aides out', () => {
    expect(bundles([meeting('m-1', [party('A', 'ann'), party('B', 'bob', false), party('C', null)])], 'both')).toEqual([
      'e:c:C~o:ann',
    ]);
  });

  it('does not draw a country besides its named official', () => {
    expect(bundles([meeting('m-1', [party('A', 'ann'), party('A', null), party('B', 'bob')])], 'both')).toEqual([
      'e:o:ann~o:bob',
    ]);
  });

  it('bundles meetings of a pair, oldest first and unknown days last', () => {
    const pair = [party('A', 'ann'), party('B', 'bob')];
    const unknown = { edtf: null, bounds: null, certainty: 'unknown', weekday: null } as const;
    const rows = [
      meeting('m-3', pair, { date: unknown, status: 'planned' }),
      meeting('m-2', pair, { format: 'phone' }, '2021'),
      meeting('m-1', pair, {}, '2019-05'),
    ];
    const [edge] = buildGraph(data, rows, 'officials').edges;
    expect(edge?.meetings.map((m) => m.id)).toEqual(['m-1', 'm-2', 'm-3']);
    expect(edge).toMatchObject({ format: 'mixed', status: 'held', certainty: 'month' });
  });

  it('gives a meeting of more than six parties a node with spokes, in every mode', () => {
    const big = meeting(
      'm-7',
      ['P', 'Q', 'R', 'S', 'T', 'U', 'V'].map((c) => party(c, null)),
    );
    for (const mode of DRAWING_MODES) {
      const graph = buildGraph(data, [big], mode);
      expect(graph.edges.map((e) => e.kind)).toEqual(Array.from({ length: 7 }, () => 'spoke'));
      expect(graph.nodes.find((n) => n.id === 'm:m-7')?.initials.en).toBe('7');
    }
    const six = meeting('m-6', big.parties.slice(1));
    expect(buildGraph(data, [six], 'both').edges.map((e) => e.kind)).toEqual(
      Array.from({ length: 15 }, () => 'bundle'),
    );
  });

  it('makes every meeting a node in mode meetings', () => {
    expect(buildGraph(data, [three], 'meetings').nodes.map((n) => n.id)).toEqual([
      'c:C',
      'm:m-1',
      'o:abe',
      'o:ann',
      'o:bob',
    ]);
  });

  it('folds officials into their countries, but for those of the opened', () => {
    const graph = buildGraph(data, [three], 'both', { fold: true, opened: [code('A')] });
    expect(graph.folded).toBe(true);
    expect(graph.nodes.map((n) => n.id)).toEqual(['c:A', 'c:B', 'c:C', 'o:abe', 'o:ann']);
  });

  it('folds by itself above the threshold', () => {
    const large = buildSynthetic({ countries: 25, officials: 900, meetings: 3000, seed: 1 });
    expect(buildGraph(large, large.meetings, 'both').folded).toBe(true);
    expect(buildGraph(large, large.meetings.slice(0, 50), 'both').folded).toBe(false);
  });

  it('gives the same drawing whatever the order of the meetings', () => {
    const set = buildSynthetic({ countries: 20, officials: 40, meetings: 200, seed: 5 });
    expect(buildGraph(set, [...set.meetings].reverse(), 'both')).toEqual(buildGraph(set, set.meetings, 'both'));
  });
});

describe('buildVisibility', () => {
  const set = buildSynthetic({ countries: 20, officials: 40, meetings: 300, seed: 2 });

  it('shows in every mode what the drawing of the shown meetings alone would hold', () => {
    const shown = set.meetings.filter((row) => row.status === 'held' && row.topics.includes('health'));
    for (const mode of DRAWING_MODES) {
      const visible = buildVisibility(buildGraph(set, set.meetings, mode), shown);
      const alone = buildGraph(set, shown, mode);
      expect(Object.fromEntries(visible.nodes)).toEqual(Object.fromEntries(alone.nodes.map((n) => [n.id, n.meetings])));
      expect([...visible.edges.keys()].sort()).toEqual(alone.edges.map((e) => e.id));
      for (const { id, meetings, format, status, certainty } of alone.edges)
        expect(visible.edges.get(id)).toEqual({ meetings, format, status, certainty });
    }
  });

  it('names only what changes between two states', () => {
    const full = buildGraph(set, set.meetings, 'both');
    const all = buildVisibility(full, set.meetings);
    expect(findChanges(all, buildVisibility(full, set.meetings))).toEqual({ nodes: [], edges: [] });
    expect(findChanges(null, all).nodes).toHaveLength(full.nodes.length);
    const one = set.meetings.find((row) => full.edges.some((e) => e.kind === 'bundle' && e.meetings[0]?.id === row.id));
    const without = buildVisibility(
      full,
      set.meetings.filter((row) => row !== one),
    );
    expect(findChanges(all, without).edges.length).toBeGreaterThan(0);
    expect(findChanges(all, without).edges.length).toBeLessThan(8);
  });
});

describe('findNeighbours', () => {
  it('walks from an official to his country, then by meetings shared', () => {
    const rows = [
      meeting('m-1', [party('A', 'ann'), party('B', 'bob')]),
      meeting('m-2', [party('A', 'ann'), party('C', null)]),
      meeting('m-3', [party('A', 'ann'), party('C', null)]),
    ];
    expect(findNeighbours(buildGraph(data, rows, 'both'), 'o:ann').map((n) => n.node)).toEqual(['c:A', 'c:C', 'o:bob']);
  });
});

describe('toInitials', () => {
  it('takes the first and the last part of a name without its article', () => {
    expect(toInitials({ ar: 'فهد العتيق', en: 'Fahd Al-Ateeq' })).toEqual({ ar: 'ف ع', en: 'FA' });
    expect(toInitials({ ar: 'تران فان لونغ', en: 'Tran Van Long' })).toEqual({ ar: 'ت ل', en: 'TL' });
    expect(toInitials({ ar: 'آري', en: 'ari' })).toEqual({ ar: 'آ', en: 'A' });
  });
});
