'use client';

import { createContext, useContext } from 'react';
import type { Selection } from '@/lib/query';
import type { Model } from './model';
import type { ChangeView } from './use-view';

interface ModelContextValue {
  readonly model: Model;
  readonly changeView: ChangeView;
  readonly select: (selection: Selection | null) => void;
}

const ModelContext = createContext<ModelContextValue | null>(null);

export const ModelProvider = ModelContext.Provider;

/** The data under the view, and the ways to change the view. Only inside the loaded explorer. */
export function useModel(): ModelContextValue {
  const value = useContext(ModelContext);
  if (!value) throw new Error('useModel needs ModelProvider above it');
  return value;
}
