import { createHash } from 'node:crypto';
import { readRevision } from '../../data';
import type { Store } from '../store';

/** Raised when the form of the answers changes, so that no client keeps an answer of the old form. */
const ANSWER_FORM = 1;

/**
 * The tag of an answer: the same while the data has the same revision and the address asks for the same. The time of
 * the revision is part of it, since another store may have come to the same number.
 */
function toEntityTag(store: Store, request: Request): string {
  const { number, at } = readRevision(store.database.raw);
  const { pathname, searchParams } = new URL(request.url);
  searchParams.sort();
  const asked = createHash('sha256').update(`${ANSWER_FORM} ${at} ${pathname}?${searchParams}`).digest('hex');
  return `W/"r${number}-${asked.slice(0, 16)}"`;
}

/**
 * 200 with the value as JSON, or 304 where the client has it already; then nothing is loaded.
 * `load` answers a Response itself where there is nothing to send.
 */
export async function answerJson(
  store: Store,
  request: Request,
  load: () => Promise<object | Response>,
): Promise<Response> {
  const tag = toEntityTag(store, request);
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (hasTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const value = await load();
  return value instanceof Response ? value : Response.json(value, { headers });
}

/** Weak comparison, as RFC 9110 asks for. */
function hasTag(header: string | null, tag: string): boolean {
  return header?.split(',').some((part) => toOpaqueTag(part) === toOpaqueTag(tag)) ?? false;
}

const toOpaqueTag = (text: string): string => text.trim().replace(/^W\//, '');
