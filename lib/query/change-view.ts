import { FORMATS, STATUSES, TOPICS } from '../domain/codes';
import type { ActiveFilter } from './describe-view';
import { byCodeUnit, type ListKey } from './filters';
import { DEFAULT_VIEW, type View } from './view';

const ORDER: Readonly<Partial<Record<ListKey, readonly string[]>>> = {
  topics: TOPICS,
  formats: FORMATS,
  statuses: STATUSES,
};

/** Adds a value to a list of the view, or takes it away if it is there. The last status gives way to `held`. */
export function toggleValue<K extends ListKey>(view: View, key: K, value: View[K][number]): View {
  const values = view[key] as readonly string[];
  const order = ORDER[key];
  const next = values.includes(value)
    ? values.filter((v) => v !== value)
    : [...values, value].sort(order ? (a, b) => order.indexOf(a) - order.indexOf(b) : byCodeUnit);
  return { ...view, [key]: key === 'statuses' && next.length === 0 ? DEFAULT_VIEW.statuses : next };
}

/** Sets the date range; days given in the wrong order are put right, as a brush drawn backwards means them. */
export function withRange(view: View, from: string | null, to: string | null): View {
  const turned = from !== null && to !== null && to < from;
  return { ...view, from: turned ? to : from, to: turned ? from : to };
}

/** The view without one of its active filters. */
export function withoutFilter(view: View, filter: ActiveFilter): View {
  switch (filter.kind) {
    case 'range':
      return { ...view, from: null, to: null };
    case 'uncertain':
      return { ...view, uncertain: false };
    case 'topic':
      return view.topics.includes(filter.value) ? toggleValue(view, 'topics', filter.value) : view;
    case 'entity':
      return view.countries.includes(filter.value) ? toggleValue(view, 'countries', filter.value) : view;
    case 'official':
      return view.officials.includes(filter.value) ? toggleValue(view, 'officials', filter.value) : view;
    case 'format':
      return view.formats.includes(filter.value) ? toggleValue(view, 'formats', filter.value) : view;
    case 'status':
      return view.statuses.includes(filter.value) ? toggleValue(view, 'statuses', filter.value) : view;
    case 'background':
      return { ...view, background: false };
  }
}

/** The view without any filter; mode, panel, colour and selection stay. */
export function clearFilters(view: View): View {
  const { mode, panel, colour, selection } = view;
  return { ...DEFAULT_VIEW, mode, panel, colour, selection };
}
