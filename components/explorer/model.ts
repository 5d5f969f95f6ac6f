import type { ExplorerData, MeetingRow } from '@/lib/domain/explorer-data';
import type { MeetingId } from '@/lib/domain/names';
import {
  type ActiveFilter,
  buildNames,
  countFacets,
  describeView,
  type Facets,
  type FilterResult,
  filterMeetings,
  type Names,
  type View,
} from '@/lib/query';

/** The data with its look-up tables: made once for each revision. */
export interface Dataset {
  readonly data: ExplorerData;
  readonly names: Names;
  readonly meetings: ReadonlyMap<MeetingId, MeetingRow>;
}

/** The data set under a view: what every panel reads. */
export interface Model extends Dataset {
  readonly view: View;
  readonly result: FilterResult;
  readonly facets: Facets;
  readonly active: readonly ActiveFilter[];
}

export function buildDataset(data: ExplorerData): Dataset {
  return { data, names: buildNames(data), meetings: new Map(data.meetings.map((row) => [row.id, row])) };
}

export function buildModel(dataset: Dataset, view: View): Model {
  return {
    ...dataset,
    view,
    result: filterMeetings(dataset.data.meetings, view),
    facets: countFacets(dataset.data.meetings, view),
    active: describeView(view, dataset.names),
  };
}
