import { describe, expect, it } from 'vitest';
import type { TimelineAnswer } from '../explore';
import { importToys, withStore } from '../testing';
import { answerApi } from './api';

const TEXTS = [
  'CN:lin-an met RU:ivan-petrov on 2020-10-12 about #energy',
  'CN:lin-an met KH:sok-test on 2020-12-04 about #health',
  'RU:ivan-petrov met KH:sok-test on 2020-12-05 planned',
  'CN:lin-an met FR:nobody',
];

const withTimeline = (run: (ask: (query?: string) => Promise<Response>) => Promise<void>) =>
  withStore(async (store) => {
    await importToys(store, TEXTS);
    await run((query = '') =>
      answerApi(() => store, 'timeline', new Request(`http://localhost/api/v1/timeline${query}`)),
    );
  });

const read = async (response: Response): Promise<TimelineAnswer> => (await response.json()) as TimelineAnswer;
const heldIn = ({ bins }: TimelineAnswer) =>
  bins.map(({ start, held }) => [start, Object.values(held).reduce((sum, n) => sum + n, 0)]);

describe('GET /api/v1/timeline', () => {
  it('counts what was held by month, with the empty months between', () =>
    withTimeline(async (ask) => {
      const answer = await read(await ask());
      expect(heldIn(answer)).toEqual([
        ['2020-10-01', 1],
        ['2020-11-01', 0],
        ['2020-12-01', 1],
      ]);
      expect(answer).toMatchObject({ unit: 'month', undated: 1, counts: { shown: 3, total: 3 }, revision: 1 });
      expect(Object.keys(answer.bins[0]?.held ?? {})).toEqual(['in_person', 'video', 'phone', 'unknown']);
    }));

  it('counts by year and day too', () =>
    withTimeline(async (ask) => {
      expect(heldIn(await read(await ask('?unit=year')))).toEqual([['2020-01-01', 2]]);
      expect((await read(await ask('?unit=day'))).bins).toHaveLength(54);
    }));

  it('keeps what was not held apart', () =>
    withTimeline(async (ask) => {
      const { bins } = await read(await ask('?status=held&status=planned&unit=year'));
      expect(bins.map(({ notHeld, uncertain }) => [notHeld, uncertain])).toEqual([[1, 0]]);
    }));

  it('obeys the filters and the range, and says what the range left out for its date', () =>
    withTimeline(async (ask) => {
      expect(heldIn(await read(await ask('?topic=energy')))).toEqual([['2020-10-01', 1]]);
      const late = await read(await ask('?from=2020-11-01'));
      expect(heldIn(late)).toEqual([['2020-12-01', 1]]);
      expect(late).toMatchObject({ undated: 0, counts: { shown: 1, total: 3, uncertain: 1 } });
      expect((await read(await ask('?from=2020-11-01&uncertain=1'))).undated).toBe(1);
    }));

  it('adds up to what the list shows', () =>
    withTimeline(async (ask) => {
      for (const query of ['?unit=day', '?unit=year&country=CN', '?from=2020-12-01&uncertain=1&status=planned']) {
        const { bins, undated, counts } = await read(await ask(query));
        const inBins = bins.flatMap(({ held, uncertain, notHeld }) => [...Object.values(held), uncertain, notHeld]);
        expect(inBins.reduce((sum, n) => sum + n, undated)).toBe(counts.shown);
      }
    }));

  it.each([
    ['?unit=week', 'unit', /one of year, month, day, once/],
    ['?unit=', 'unit', /one of year/],
    ['?unit=year&unit=day', 'unit', /once/],
    ['?limit=5', 'limit', /only the parameters from, to, .*unit/],
    ['?country=DE', 'country', /\/api\/v1\/facets/],
  ])('refuses %s in words', (query, parameter, expected) =>
    withTimeline(async (ask) => {
      const response = await ask(query);
      expect(response.status).toBe(400);
      const problem = (await response.json()) as Record<string, unknown>;
      expect(problem).toMatchObject({ type: 'urn:liqa:problem:parameter', parameter });
      expect(problem.expected).toMatch(expected);
    }),
  );
});
