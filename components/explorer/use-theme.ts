'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { rememberChoice, THEME_COOKIE } from './preferences';

export type ThemeName = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const system = window.matchMedia(DARK);
  const observer = new MutationObserver(onChange);
  system.addEventListener('change', onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', onChange);
    observer.disconnect();
  };
}

function readTheme(): ThemeName {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** The theme on screen (the reader's choice, else the system's), and a way to choose the other. */
export function useTheme(): { readonly theme: ThemeName; readonly toggleTheme: () => void } {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'light' as const);
  const toggleTheme = useCallback(() => {
    const next = readTheme() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    rememberChoice(THEME_COOKIE, next);
  }, []);
  return { theme, toggleTheme };
}
