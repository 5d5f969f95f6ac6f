'use client';

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Fact } from './facts';

interface FactContextValue {
  readonly facts: ReadonlyMap<string, Fact>;
  /** The key of the fact that is lit, beside itself and in the text. */
  readonly active: string | null;
  readonly toggle: (key: string) => void;
}

const FactContext = createContext<FactContextValue>({ facts: new Map(), active: null, toggle: () => {} });

export const useFacts = (): FactContextValue => useContext(FactContext);

interface FactProviderProps {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly children: ReactNode;
}

/** Ties facts and the words that show them: lighting one lights the other. */
export function FactProvider({ facts, children }: FactProviderProps) {
  const [active, setActive] = useState<string | null>(null);
  const toggle = useCallback((key: string) => setActive((now) => (now === key ? null : key)), []);
  const value = useMemo(() => ({ facts, active, toggle }), [facts, active, toggle]);
  return <FactContext value={value}>{children}</FactContext>;
}
