import type { View } from './view';

/** The part of a view that decides which meetings are in; the rest decides how they are drawn. */
export type Filters = Pick<
  View,
  | 'from'
  | 'to'
  | 'uncertain'
  | 'topics'
  | 'topicMatch'
  | 'countries'
  | 'officials'
  | 'formats'
  | 'statuses'
  | 'background'
>;

/** The parts of a view that hold several values. */
export type ListKey = 'topics' | 'countries' | 'officials' | 'formats' | 'statuses';

/** Code units, not a locale's order: the same address on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
