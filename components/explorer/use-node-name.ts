'use client';

import type { EntityCode, OfficialId } from '@/lib/domain/names';
import { useNames } from './use-labels';

/** The name of a node by its id: `c:CN`, `o:wang-yi`. */
export function useNodeName(): (node: string) => string {
  const names = useNames();
  return (node) =>
    node.startsWith('o:') ? names.official(node.slice(2) as OfficialId) : names.entity(node.slice(2) as EntityCode);
}
