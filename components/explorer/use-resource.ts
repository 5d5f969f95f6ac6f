'use client';

import { useCallback, useEffect, useState } from 'react';

export type Resource<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  /** `status` 0: no answer at all. */
  | { readonly state: 'failed'; readonly status: number; readonly reason: string | null };

const LOADING = { state: 'loading' } as const;

/**
 * What the server answers at an address, and a way to ask again. The browser's cache keeps answers by their ETag, so
 * asking twice costs a header. An address of null asks nothing and stays `loading`.
 */
export function useResource<T>(address: string | null): { readonly resource: Resource<T>; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly resource: Resource<T> } | null>(null);
  const key = `${attempt} ${address}`;
  useEffect(() => {
    if (address === null) return;
    const controller = new AbortController();
    const ask = async () => {
      const resource = await load<T>(address, controller.signal);
      if (!controller.signal.aborted) setAnswer({ key, resource });
    };
    void ask();
    return () => controller.abort();
  }, [address, key]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { resource: answer?.key === key ? answer.resource : LOADING, retry };
}

async function load<T>(address: string, signal: AbortSignal): Promise<Resource<T>> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
    if (response.ok) return { state: 'ready', value: (await response.json()) as T };
    return { state: 'failed', status: response.status, reason: await readProblem(response) };
  } catch {
    return { state: 'failed', status: 0, reason: null };
  }
}

/** The sentence of a problem+json answer; null where the answer is something else. */
async function readProblem(response: Response): Promise<string | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null;
  const body = (await response.json().catch(() => null)) as {
    readonly detail?: unknown;
    readonly title?: unknown;
  } | null;
  if (typeof body?.detail === 'string') return body.detail;
  return typeof body?.title === 'string' ? body.title : null;
}
