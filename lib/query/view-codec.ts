import type { Filters } from './filters';
import { PARAMETERS, type Parameter, type ParameterGroup, type ParamProblem } from './parameters';
import { DEFAULT_VIEW, type View } from './view';

export interface ParsedView {
  readonly view: View;
  readonly problems: readonly ParamProblem[];
}

/**
 * Reads a view from the parameters of an address. Never throws: a value that can't be read leaves the default (of a
 * list, the other values stay) and is named in `problems`. Parameters it does not know are left alone.
 */
export function parseView(params: URLSearchParams): ParsedView {
  return parse(params, PARAMETERS);
}

/** As `parseView`, but of the filters alone: what the API reads, where mode and selection mean nothing. */
export function parseFilters(params: URLSearchParams): {
  readonly filters: Filters;
  readonly problems: readonly ParamProblem[];
} {
  const { view, problems } = parse(params, PARAMETERS.filter(isFilter));
  return { filters: view, problems };
}

function parse(params: URLSearchParams, parameters: readonly Parameter[]): ParsedView {
  const problems: ParamProblem[] = [];
  let view: View = DEFAULT_VIEW;
  for (const { name, read } of parameters) {
    const part = read(params.getAll(name), (value, expected) => problems.push({ parameter: name, value, expected }));
    view = { ...view, ...part };
  }
  if (view.from !== null && view.to !== null && view.to < view.from) {
    problems.push({ parameter: 'to', value: view.to, expected: `a day not before ${view.from}` });
    view = { ...view, to: null };
  }
  return { view, problems };
}

/**
 * Writes a view as parameters: no defaults, always in the same order, lists sorted (topics, formats and statuses as
 * the vocabulary has them, codes and ids by code unit), so that equal views have equal addresses.
 */
export function serializeView(view: View): URLSearchParams {
  return serialize(view, PARAMETERS);
}

/** The filters alone, for the addresses of the API and of exports. */
export function serializeFilters(filters: Filters): URLSearchParams {
  return serialize({ ...DEFAULT_VIEW, ...filters }, PARAMETERS.filter(isFilter));
}

function serialize(view: View, parameters: readonly Parameter[]): URLSearchParams {
  const params = new URLSearchParams();
  for (const { name, write } of parameters) for (const text of write(view)) params.append(name, text);
  return params;
}

/** The text of an address's query, without `?`. `:` and `~` stay readable: they need no escape there (RFC 3986). */
export function toQueryText(params: URLSearchParams): string {
  return params.toString().replaceAll('%3A', ':').replaceAll('%7E', '~');
}

/** The names of the parameters of a group, or of all, in the order in which they are written. */
export function parameterNames(group: ParameterGroup | null = null): readonly string[] {
  return PARAMETERS.filter((p) => group === null || p.group === group).map((p) => p.name);
}

const isFilter = (parameter: Parameter): boolean => parameter.group === 'filter';
