import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExplorerData } from '../../domain/explorer-data';
import { LiqaError } from '../../shared/errors';
import type { MeetingList } from '../explore';
import type { Store } from '../store';
import { importToys, withStore } from '../testing';
import { ADDRESSES, type ApiName, answerApi, answerElsewhere } from './api';

const TEXTS = [
  'CN:lin-an met RU:ivan-petrov on 2020-10-12 about #energy',
  'CN:lin-an met KH:sok-test on 2021-03-04 about #health',
  'RU:ivan-petrov met KH:sok-test on 2021-03-05 planned',
  'CN:lin-an met FR:nobody',
];

type Call = (name: ApiName, query?: string, init?: RequestInit & { id?: string }) => Promise<Response>;

const withApi = (run: (call: Call, store: Store) => Promise<void>) =>
  withStore(async (store) => {
    await importToys(store, TEXTS);
    const call: Call = (name, query = '', { id, ...init } = {}) =>
      answerApi(
        () => store,
        name,
        new Request(`http://localhost/api/v1/${name}${id ? `/${id}` : ''}${query}`, init),
        id,
      );
    await run(call, store);
  });

const listOf = async (response: Response): Promise<MeetingList> => (await response.json()) as MeetingList;
const daysOf = async (response: Response) => (await listOf(response)).items.map(({ date }) => date.edtf);

/** The answer where the store can't be opened. */
const answerWithout = (error: Error): Promise<Response> =>
  answerApi(
    () => {
      throw error;
    },
    'explorer',
    new Request('http://localhost/api/v1/explorer'),
  );

afterEach(() => {
  vi.restoreAllMocks();
});

describe('GET /api/v1/meetings', () => {
  it('lists what was held, latest first, unknown days last', () =>
    withApi(async (call) => {
      const response = await call('meetings');
      expect(response.headers.get('content-type')).toContain('application/json');
      const { items, ...rest } = await listOf(response);
      expect(items.map(({ date }) => date.edtf)).toEqual(['2021-03-04', '2020-10-12', null]);
      expect(rest).toEqual({ total: 3, next: null, revision: 1 });
    }));

  it("filters by the page's own parameters", () =>
    withApi(async (call) => {
      expect(await daysOf(await call('meetings', '?topic=energy'))).toEqual(['2020-10-12']);
      expect(await daysOf(await call('meetings', '?country=KH&sort=date'))).toEqual(['2021-03-04']);
      expect(await daysOf(await call('meetings', '?from=2021-01-01'))).toEqual(['2021-03-04']);
      expect(await daysOf(await call('meetings', '?status=planned'))).toEqual(['2021-03-05']);
    }));

  it('gives pages that make the whole', () =>
    withApi(async (call) => {
      const first = await listOf(await call('meetings', '?limit=2&sort=date'));
      const second = await listOf(await call('meetings', `?limit=2&sort=date&offset=${first.next}`));
      expect([first.items.length, first.next, second.items.length, second.next]).toEqual([2, 2, 1, null]);
      expect(first.total).toBe(second.total);
    }));

  it.each([
    ['?colour=format', 'colour', 'format', /only the parameters from, to, .*limit, offset, sort/],
    ['?countri=CN', 'countri', 'CN', /only the parameters/],
    ['?country=DE', 'country', 'DE', /\/api\/v1\/facets/],
    ['?official=somebody', 'official', 'somebody', /\/api\/v1\/facets/],
    ['?topic=weather', 'topic', 'weather', /one of bilateral_relations/],
    ['?from=yesterday', 'from', 'yesterday', /a day such as 2020-10-12/],
    ['?from=2021-01-02&to=2021-01-01', 'to', '2021-01-01', /not before 2021-01-02/],
    ['?limit=501', 'limit', '501', /from 1 to 500/],
    ['?limit=0', 'limit', '0', /from 1 to 500/],
    ['?limit=5&limit=6', 'limit', '5,6', /once/],
    ['?offset=-1', 'offset', '-1', /from 0/],
    ['?sort=name', 'sort', 'name', /one of date, -date/],
  ])('refuses %s in words', (query, parameter, value, expected) =>
    withApi(async (call) => {
      const response = await call('meetings', query);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const problem = (await response.json()) as Record<string, unknown>;
      expect(problem).toMatchObject({ status: 400, type: 'urn:liqa:problem:parameter', parameter, value });
      expect(problem.expected).toMatch(expected);
      expect(problem.detail).toMatch(expected);
    }),
  );

  it('names every problem of a request', () =>
    withApi(async (call) => {
      const problem = (await (await call('meetings', '?topic=weather&limit=x&what=1')).json()) as {
        problems: object[];
      };
      expect(problem.problems.map((p) => (p as { parameter: string }).parameter)).toEqual(['what', 'topic', 'limit']);
    }));
});

describe('GET /api/v1/meetings/{id} and /articles/{id}', () => {
  it('give a meeting and its article', () =>
    withApi(async (call) => {
      const [row] = (await listOf(await call('meetings'))).items;
      const meeting = (await (await call('meeting', '', { id: row?.id ?? '' })).json()) as {
        report: { article: { id: string } }[];
      };
      expect(meeting).toMatchObject({ id: row?.id, revision: 1 });
      const id = meeting.report[0]?.article.id ?? '';
      expect(await (await call('article', '', { id })).json()).toMatchObject({
        id,
        text: TEXTS[1],
        meetings: [row?.id],
      });
    }));

  it('answer 404 for an id that is not there', () =>
    withApi(async (call) => {
      for (const name of ['meeting', 'article'] as const) {
        const response = await call(name, '', { id: 'm-nothing' });
        expect(response.status).toBe(404);
        expect(response.headers.get('etag')).toBeNull();
        expect(await response.json()).toMatchObject({ status: 404, parameter: 'id', value: 'm-nothing' });
      }
    }));

  it('take no parameters', () =>
    withApi(async (call) => {
      expect((await call('meeting', '?country=CN', { id: 'x' })).status).toBe(400);
    }));
});

describe('GET /api/v1/graph', () => {
  it('draws what the filters let through, each node in its place', () =>
    withApi(async (call) => {
      const graph = (await (await call('graph', '?country=RU&mode=countries')).json()) as {
        nodes: { id: string; position: object }[];
        edges: { id: string }[];
      };
      expect(graph.nodes.map(({ id }) => id)).toEqual(['c:CN', 'c:RU']);
      expect(graph.nodes.every(({ position }) => position !== null)).toBe(true);
      expect(graph.edges.map(({ id }) => id)).toEqual(['e:c:CN~c:RU']);
      expect(graph).toMatchObject({ counts: { shown: 1, total: 3, uncertain: 0 }, revision: 1, folded: false });
    }));
});

describe('GET /api/v1/facets', () => {
  it('lists all that is known, with counts under the other filters', () =>
    withApi(async (call) => {
      const facets = (await (await call('facets', '?topic=energy')).json()) as {
        countries: { code: string; meetings: number }[];
        officials: { id: string }[];
        topics: Record<string, number>;
      };
      expect(facets.countries.map(({ code, meetings }) => [code, meetings])).toEqual([
        ['CN', 1],
        ['FR', 0],
        ['KH', 0],
        ['RU', 1],
      ]);
      expect(facets.officials.map(({ id }) => id)).toEqual(['ivan-petrov', 'lin-an', 'sok-test']);
      expect(facets.topics).toMatchObject({ energy: 1, health: 1 });
    }));
});

describe('GET /api/v1/explorer and /health', () => {
  it('give all data, and the revision', () =>
    withApi(async (call) => {
      const data = (await (await call('explorer')).json()) as ExplorerData;
      expect(data.meetings).toHaveLength(4);
      expect(Object.keys(data.positions)).toContain('o:lin-an');
      expect(await (await call('health')).json()).toEqual({ status: 'ok', revision: 1 });
    }));
});

describe('answerApi', () => {
  it('answers 304 until the data change', () =>
    withApi(async (call, store) => {
      const etag = (await call('explorer')).headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"r1-[0-9a-f]{16}"$/);
      const again = () => call('explorer', '', { headers: { 'if-none-match': `"other", ${etag}` } });
      const same = await again();
      expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, '']);
      await importToys(store, ['CN:lin-an met DE:a-b']);
      expect((await again()).status).toBe(200);
    }));

  it('has another tag for another question, and the same for the same in another order', () =>
    withApi(async (call) => {
      const tag = async (query: string) => (await call('meetings', query)).headers.get('etag');
      expect(await tag('?limit=1')).not.toBe(await tag('?limit=2'));
      expect(await tag('?limit=1&topic=energy')).toBe(await tag('?topic=energy&limit=1'));
    }));

  it('reads only', () =>
    withApi(async (call) => {
      const response = await call('meetings', '', { method: 'POST', body: '{}' });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(await response.json()).toMatchObject({ status: 405, title: 'Method not allowed' });
    }));

  it('keeps the inside of a failure in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const trouble = { where: '/secret/a.db', what: 'it is locked', expected: 'x', fix: 'y' };
    const store = await answerWithout(new LiqaError(trouble));
    expect([store.status, await store.text()]).toEqual([503, expect.not.stringContaining('secret')]);
    expect(log).toHaveBeenCalledWith(expect.stringContaining('/secret/a.db: it is locked'));
    expect((await answerWithout(new Error('secret'))).status).toBe(500);
  });
});

describe('answerElsewhere', () => {
  it('names the addresses that there are', async () => {
    const response = answerElsewhere(new Request('http://localhost/api/v1/nothing'));
    expect(response.status).toBe(404);
    expect(((await response.json()) as { detail: string }).detail).toContain(ADDRESSES.join(', '));
  });
});
