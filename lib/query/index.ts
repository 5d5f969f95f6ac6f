export { clearFilters, toggleValue, withoutFilter, withRange } from './change-view';
export { countFacets, type Facets } from './count-facets';
export {
  binsBetween,
  countTimeline,
  TIME_UNITS,
  type TimelineBin,
  type TimeUnit,
} from './count-timeline';
export { type ActiveFilter, describeView } from './describe-view';
export { type FilterResult, filterMeetings } from './filter-meetings';
export type { Filters } from './filters';
export { buildNames, type Names, nameOfEntity, nameOfOfficial } from './names';
export { orderChoices } from './order-choices';
export type { ParamProblem } from './parameters';
export { parseSelection, serializeSelection, toPair } from './selection';
export * from './view';
export {
  parameterNames,
  parseFilters,
  parseView,
  serializeFilters,
  serializeView,
  toQueryText,
} from './view-codec';
