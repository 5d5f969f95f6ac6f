'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type ParamProblem, parseView, serializeView, toQueryText, type View } from '@/lib/query';

/** `replace` for what is on the way to somewhere (typing); else each change is a step that Back undoes. */
export type ChangeView = (change: (view: View) => View, how?: 'push' | 'replace') => void;

interface ViewState {
  readonly view: View;
  /** What of the address could not be read; the view has the default there. */
  readonly problems: readonly ParamProblem[];
  readonly changeView: ChangeView;
}

/** The path and query that show a view: `/ar?topic=health`. */
export function toAddress(path: string, view: View): string {
  const query = toQueryText(serializeView(view));
  return query === '' ? path : `${path}?${query}`;
}

// The framework tells of a new address in a transition, some time after it: a checkbox would first jump back. So the
// address itself is read.
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

const readQuery = (): string => new URLSearchParams(window.location.search).toString();

/** The view, whose one state is the address: Back, Forward and a copied link all work by that alone. */
export function useView(): ViewState {
  const onServer = useSearchParams().toString();
  const text = useSyncExternalStore(subscribe, readQuery, () => onServer);
  const parsed = useMemo(() => parseView(new URLSearchParams(text)), [text]);
  const changeView = useCallback<ChangeView>((change, how = 'push') => {
    const { pathname, search } = window.location;
    const address = toAddress(pathname, change(parseView(new URLSearchParams(search)).view));
    if (address === `${pathname}${search}`) return;
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    for (const listener of listeners) listener();
  }, []);
  return { ...parsed, changeView };
}
