'use client';

import { type RefObject, useEffect } from 'react';

const FOCUSABLE = 'button:not(:disabled), a[href], input:not([tabindex="-1"]), [tabindex="0"]';
/** On the heading of a panel: what has the focus when the panel's contents changed under it. */
const HOME = '[data-focus-home]';

/**
 * Keeps the focus in the page when what has it goes away: a filter's chip that was removed, a panel whose contents
 * changed. It then goes to the nearest that is left: in the closest part around it, the heading of a panel or the first
 * thing to press. For the element that holds the whole screen.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = root.current;
    if (!area) return;
    let path: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof HTMLElement ? pathOf(target, area) : [];
    };
    const mend = () => {
      const [last, ...around] = path;
      const now = document.activeElement;
      if (!last || isSeen(last) || (now !== document.body && now !== last)) return;
      const next = around.filter((part) => part.isConnected).map((part) => findTwin(last, part) ?? findHome(part));
      next.find((home) => home !== null)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(mend);
    observer.observe(area, { childList: true, subtree: true, attributeFilter: ['class', 'hidden', 'inert'] });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [root]);
}

/** The element and what is around it, up to the whole screen; empty where it lies elsewhere. */
function pathOf(element: HTMLElement, area: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    path.push(at);
    if (at === area) return path;
  }
  return [];
}

/** What does the same in the panel that took the place of the old one: `Next meeting`. */
function findTwin(last: HTMLElement, part: HTMLElement): HTMLElement | null {
  const name = last.getAttribute('aria-label');
  if (name === null) return null;
  const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return all.find((element) => element.getAttribute('aria-label') === name && isSeen(element)) ?? null;
}

function findHome(part: HTMLElement): HTMLElement | null {
  const all = [...part.querySelectorAll<HTMLElement>(HOME), ...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return all.find(isSeen) ?? null;
}

const isSeen = (element: HTMLElement): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
