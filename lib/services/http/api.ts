import { readRevision } from '../../data';
import { LiqaError } from '../../shared/errors';
import { loadArticle, loadMeeting } from '../details';
import { listMeetings, loadExplorer, loadFacets, loadGraph, loadTimeline } from '../explore';
import type { Store } from '../store';
import { answerJson } from './answer';
import { PAGE_PARAMETERS, type Problems, readFilters, readPage, readUnit, refuseOthers } from './parameters';
import { refuseAddress, refuseMethod, refuseParameters, refuseUnknown, reportFailure } from './problem';

type Handler = (store: Store, request: Request, id: string) => Promise<Response>;

const searchParams = (request: Request): URLSearchParams => new URL(request.url).searchParams;

function refuse(problems: Problems): Response | null {
  const [first] = problems;
  return first ? refuseParameters(first, problems) : null;
}

/** `GET /api/v1/meetings`: one page of the meetings that the filters let through. */
const meetings: Handler = (store, request) =>
  answerJson(store, request, async () => {
    const params = searchParams(request);
    const filters = readFilters(params, await loadExplorer(store), PAGE_PARAMETERS);
    const page = readPage(params);
    if (filters.ok && page.ok) return listMeetings(store, filters.value, page.value);
    const problems = [...(filters.ok ? [] : filters.error), ...(page.ok ? [] : page.error)];
    return refuse(problems) ?? reportFailure(500);
  });

/** `GET /api/v1/meetings/{id}`: one meeting with its people, reports and evidence. */
const meeting: Handler = (store, request, id) =>
  answerJson(
    store,
    request,
    async () =>
      refuse(refuseOthers(searchParams(request), [])) ??
      (await loadMeeting(store, id)) ??
      refuseUnknown('meeting', id, '/api/v1/meetings lists them'),
  );

/** `GET /api/v1/articles/{id}`: one article with its text. */
const article: Handler = (store, request, id) =>
  answerJson(
    store,
    request,
    async () =>
      refuse(refuseOthers(searchParams(request), [])) ??
      (await loadArticle(store, id)) ??
      refuseUnknown('article', id, '/api/v1/meetings/{id} names the articles of a meeting'),
  );

/** `GET /api/v1/graph`: the drawing of what the filters let through; `mode` as in the page's address. */
const graph: Handler = (store, request) =>
  answerJson(store, request, async () => {
    const view = readFilters(searchParams(request), await loadExplorer(store), ['mode']);
    return view.ok ? loadGraph(store, view.value) : (refuse(view.error) ?? reportFailure(500));
  });

/** `GET /api/v1/facets`: what each choice of a filter would show under the other filters. */
const facets: Handler = (store, request) =>
  answerJson(store, request, async () => {
    const view = readFilters(searchParams(request), await loadExplorer(store));
    return view.ok ? loadFacets(store, view.value) : (refuse(view.error) ?? reportFailure(500));
  });

/** `GET /api/v1/timeline`: what the filters let through by `unit` (year, month or day). */
const timeline: Handler = (store, request) =>
  answerJson(store, request, async () => {
    const params = searchParams(request);
    const filters = readFilters(params, await loadExplorer(store), ['unit']);
    const unit = readUnit(params);
    if (filters.ok && unit.ok) return loadTimeline(store, filters.value, unit.value);
    const problems = [...(filters.ok ? [] : filters.error), ...(unit.ok ? [] : unit.error)];
    return refuse(problems) ?? reportFailure(500);
  });

/** `GET /api/v1/explorer`: all that the explorer draws, filters and counts. */
const explorer: Handler = (store, request) =>
  answerJson(
    store,
    request,
    async () => refuse(refuseOthers(searchParams(request), [])) ?? (await loadExplorer(store)),
  );

/** `GET /api/v1/health`: the server answers and its store can be read. Never cached. */
const health: Handler = async (store) => {
  const { number } = readRevision(store.database.raw);
  return Response.json({ status: 'ok', revision: number }, { headers: { 'cache-control': 'no-store' } });
};

const HANDLERS = { meetings, meeting, article, graph, facets, timeline, explorer, health } as const;
export type ApiName = keyof typeof HANDLERS;

export const ADDRESSES = [
  '/api/v1/meetings',
  '/api/v1/meetings/{id}',
  '/api/v1/articles/{id}',
  '/api/v1/graph',
  '/api/v1/facets',
  '/api/v1/timeline',
  '/api/v1/explorer',
  '/api/v1/health',
] as const;

/**
 * Answers a request to the API; `id` where the address has one. Never throws: a store that can't be opened is 503,
 * anything else unforeseen 500, both written to the log.
 */
export async function answerApi(openedStore: () => Store, name: ApiName, request: Request, id = ''): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request.method);
  try {
    return await HANDLERS[name](openedStore(), request, id);
  } catch (error) {
    console.error(error instanceof LiqaError ? error.message : error);
    return reportFailure(error instanceof LiqaError ? 503 : 500);
  }
}

/** 404 for every other address under `/api`. */
export const answerElsewhere = (request: Request): Response => refuseAddress(new URL(request.url).pathname, ADDRESSES);
