import type { FilterFact } from '../domain/filter-fact';
import type { Filters } from './filters';
import { type Names, nameOfEntity, nameOfOfficial } from './names';

/**
 * One active filter, for a chip or a line of a caption: values only, the interface has the words. `key` is unique
 * within a view; `drops` are the parameters of the address that go with it (value null: whatever it holds).
 */
export type ActiveFilter = {
  readonly key: string;
  readonly drops: readonly { readonly parameter: string; readonly value: string | null }[];
} & FilterFact;

/** The filters that differ from the default, in the order of the rail. */
export function describeView(view: Filters, names: Names): readonly ActiveFilter[] {
  const active: ActiveFilter[] = [];
  const { from, to } = view;
  const add = (parameter: string, value: string | null, fact: FilterFact): void => {
    active.push({ key: value === null ? parameter : `${parameter}:${value}`, drops: [{ parameter, value }], ...fact });
  };
  if (from !== null || to !== null) {
    const drops = ['from', 'to'].map((parameter) => ({ parameter, value: null }));
    active.push({ key: 'range', drops, kind: 'range', from, to });
    if (view.uncertain) add('uncertain', null, { kind: 'uncertain' });
  }
  for (const value of view.topics) add('topic', value, { kind: 'topic', value, match: view.topicMatch });
  for (const value of view.countries)
    add('country', value, { kind: 'entity', value, name: nameOfEntity(names, value) });
  for (const value of view.officials)
    add('official', value, { kind: 'official', value, name: nameOfOfficial(names, value) });
  for (const value of view.formats) add('format', value, { kind: 'format', value });
  const withHeld = view.statuses.includes('held');
  for (const value of view.statuses) if (value !== 'held') add('status', value, { kind: 'status', value, withHeld });
  if (view.background) add('background', null, { kind: 'background' });
  return active;
}
