import type { DateAnchors } from '../types';

/** The day that `اليوم` means, and how it is known. */
export interface Anchor {
  readonly day: string;
  readonly kind: 'dateline' | 'text' | 'publication' | 'address' | 'page' | 'collection';
}

/** What the text itself says before what is known about it; the day of collection last. */
export function chooseAnchor(anchors: DateAnchors): Anchor | null {
  if (anchors.dateline !== null) return { day: anchors.dateline, kind: 'dateline' };
  if (anchors.told) return { day: anchors.told, kind: 'text' };
  if (anchors.publishedAt !== null)
    return { day: anchors.publishedAt, kind: anchors.inAddress ? 'address' : anchors.onPage ? 'page' : 'publication' };
  return anchors.seenAt === null ? null : { day: anchors.seenAt, kind: 'collection' };
}

/** A day that rests on the day of collection may be some days late: it is marked as inferred. */
export const markOf = (anchor: Anchor): '' | '?' => (anchor.kind === 'collection' ? '?' : '');

export const relativeTo = (anchor: Anchor): string => `relative-to-${anchor.kind}`;
