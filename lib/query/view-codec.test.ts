import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, STATUSES, TOPICS } from '../domain/codes';
import type { EntityCode, MeetingId, OfficialId } from '../domain/names';
import { toPair } from './selection';
import { COLOURS, DEFAULT_VIEW, MODES, PANELS, type Selection, type View } from './view';
import { parameterNames, parseFilters, parseView, serializeFilters, serializeView, toQueryText } from './view-codec';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const officialId = fc
  .stringMatching(/^[a-zء-ي0-9][a-z\u0621-\u0652\u0660-\u0669_.-]{0,20}$/)
  .map((text) => text as OfficialId);
const entityCode = fc.stringMatching(/^[A-Z][A-Z0-9]{1,7}$/).map((text) => text as EntityCode);
const subset = <T extends string>(all: readonly T[], minLength = 0) => fc.subarray([...all], { minLength });
const sorted = <T extends string>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 6 }).map((values) => values.sort((a, b) => (a < b ? -1 : 1)));
const node = fc.oneof(
  officialId.map((id) => `o:${id}`),
  entityCode.map((code) => `c:${code}`),
);
const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  officialId.map((id) => ({ kind: 'official' as const, id })),
  entityCode.map((id) => ({ kind: 'entity' as const, id })),
  fc.stringMatching(/^m-[a-z0-9]{12}$/).map((id) => ({ kind: 'meeting' as const, id: id as MeetingId })),
  fc.tuple(node, node).map(([a, b]) => toPair(a, b)),
);
const anyView: fc.Arbitrary<View> = fc
  .record({
    days: fc.tuple(fc.option(day), fc.option(day)),
    uncertain: fc.boolean(),
    topics: subset(TOPICS),
    topicMatch: fc.constantFrom('any' as const, 'all' as const),
    countries: sorted(entityCode),
    officials: sorted(officialId),
    formats: subset(FORMATS),
    statuses: subset(STATUSES, 1),
    background: fc.boolean(),
    mode: fc.constantFrom(...MODES),
    panel: fc.constantFrom(...PANELS),
    colour: fc.constantFrom(...COLOURS),
    selection,
  })
  .map(({ days: [a, b], ...rest }) => {
    const turned = a !== null && b !== null && b < a;
    return { ...rest, from: turned ? b : a, to: turned ? a : b };
  });

const read = (query: string) => parseView(new URLSearchParams(query));

describe('serializeView', () => {
  it('reads back every view that it writes, through the text of an address', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: back, problems } = read(toQueryText(serializeView(view)));
        expect(back).toEqual(view);
        expect(problems).toEqual([]);
      }),
    );
  });

  it('never throws and always gives a usable view, whatever stands in the address', () => {
    const pair = fc.tuple(fc.oneof(fc.constantFrom(...parameterNames()), fc.string()), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { view } = parseView(new URLSearchParams(pairs));
        expect(view.statuses.length).toBeGreaterThan(0);
        expect(parseView(serializeView(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  it('writes no default', () => {
    expect(serializeView(DEFAULT_VIEW).toString()).toBe('');
  });

  it('writes equal addresses for lists in any order', () => {
    const one: View = { ...DEFAULT_VIEW, topics: ['health', 'energy'], statuses: ['planned', 'held'] };
    const other: View = { ...DEFAULT_VIEW, topics: ['energy', 'health'], statuses: ['held', 'planned'] };
    expect(toQueryText(serializeView(one))).toBe('topic=energy&topic=health&status=held&status=planned');
    expect(serializeView(other).toString()).toBe(serializeView(one).toString());
  });

  it('keeps Arabic ids', () => {
    const official = 'سمير-الحوراني' as OfficialId;
    const view: View = { ...DEFAULT_VIEW, officials: [official] };
    expect(read(serializeView(view).toString()).view.officials).toEqual([official]);
  });

  it('reads lists separated by commas', () => {
    expect(read('country=CN,EG&country=UN').view.countries).toEqual(['CN', 'EG', 'UN']);
  });
});

describe('parseView', () => {
  it('keeps the valid values of a list and names the others', () => {
    const { view, problems } = read('topic=health&topic=weather');
    expect(view.topics).toEqual(['health']);
    expect(problems).toMatchObject([{ parameter: 'topic', value: 'weather' }]);
  });

  it('gives the default for a bad value', () => {
    const { view, problems } = read('from=2020-02-30&mode=sideways&status=&sel=x:1');
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems.map((p) => p.parameter)).toEqual(['from', 'status', 'mode', 'sel']);
  });

  it('drops the end of a range that ends before it begins, and says so', () => {
    const { view, problems } = read('from=2021-01-02&to=2021-01-01');
    expect([view.from, view.to]).toEqual(['2021-01-02', null]);
    expect(problems).toEqual([{ parameter: 'to', value: '2021-01-01', expected: 'a day not before 2021-01-02' }]);
  });

  it('uses the first of two days and reports the second', () => {
    const { view, problems } = read('from=2021-01-01&from=2022-01-01');
    expect(view.from).toBe('2021-01-01');
    expect(problems).toMatchObject([{ value: '2022-01-01', expected: 'from only once' }]);
  });

  it('puts the two nodes of a pair in order', () => {
    expect(read('sel=e:o:b~c:A').view.selection).toEqual({ kind: 'pair', a: 'c:A', b: 'o:b' });
  });
});

describe('parseFilters', () => {
  it('reads filters and leaves how they are drawn alone', () => {
    const { filters, problems } = parseFilters(new URLSearchParams('country=CN&mode=sideways'));
    expect(filters.countries).toEqual(['CN']);
    expect(problems).toEqual([]);
    expect(serializeFilters(filters).toString()).toBe('country=CN');
  });
});
