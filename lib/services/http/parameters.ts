import { z } from 'zod';
import type { ExplorerData } from '../../domain/explorer-data';
import { parameterNames, parseView, TIME_UNITS, type TimeUnit, type View } from '../../query';
import { fail, ok, type Result } from '../../shared/result';
import { type Page, SORTS } from '../explore';
import type { ParameterProblem } from './problem';

export type Problems = readonly ParameterProblem[];

const MAX_LIMIT = 500;
const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const pageSchema = z.object({
  limit: wholeNumber.pipe(z.number().min(1).max(MAX_LIMIT)).default(50),
  offset: wholeNumber.default(0),
  sort: z.enum(SORTS).default('-date'),
});

const EXPECTED_OF_PAGE: Readonly<Record<keyof Page, string>> = {
  limit: `a whole number from 1 to ${MAX_LIMIT}, once`,
  offset: 'a whole number from 0, once',
  sort: `one of ${SORTS.join(', ')}, once`,
};

export const PAGE_PARAMETERS = Object.keys(EXPECTED_OF_PAGE);

/** The filters of a request, strictly: what a page would pass over is a problem here. */
export function readFilters(
  params: URLSearchParams,
  data: Pick<ExplorerData, 'entities' | 'officials'>,
  alsoKnown: readonly string[] = [],
): Result<View, Problems> {
  const unknown = refuseOthers(params, [...parameterNames('filter'), ...alsoKnown]);
  const { view, problems } = parseView(params);
  const all = [...unknown, ...problems, ...findUnknownCodes(view, data)];
  return all.length > 0 ? fail(all) : ok(view);
}

/** `limit`, `offset` and `sort`. One that is given twice is read as both with a comma, which none of them allows. */
export function readPage(params: URLSearchParams): Result<Page, Problems> {
  const given = PAGE_PARAMETERS.filter((name) => params.has(name)).map((name) => [name, params.getAll(name).join()]);
  const parsed = pageSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return ok(parsed.data);
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof Page));
  return fail(
    [...wrong].map((parameter) => ({
      parameter,
      value: params.getAll(parameter).join(),
      expected: EXPECTED_OF_PAGE[parameter],
    })),
  );
}

/** `unit`: by month where it is not given; at most once. */
export function readUnit(params: URLSearchParams): Result<TimeUnit, Problems> {
  const given = params.has('unit') ? params.getAll('unit').join() : 'month';
  const unit = TIME_UNITS.find((known) => known === given);
  if (unit) return ok(unit);
  return fail([{ parameter: 'unit', value: given, expected: `one of ${TIME_UNITS.join(', ')}, once` }]);
}

/** A problem for each parameter that isn't one of `known`. */
export function refuseOthers(params: URLSearchParams, known: readonly string[]): Problems {
  const expected = known.length > 0 ? `only the parameters ${known.join(', ')}` : 'no parameters';
  return [...new Set(params.keys())]
    .filter((name) => !known.includes(name))
    .map((parameter) => ({ parameter, value: params.get(parameter) ?? '', expected }));
}

function findUnknownCodes(view: View, { entities, officials }: Pick<ExplorerData, 'entities' | 'officials'>): Problems {
  const codes = new Set(entities.map(({ code }) => code));
  const ids = new Set(officials.map(({ id }) => id));
  const where = 'as listed by /api/v1/facets';
  return [
    ...view.countries
      .filter((code) => !codes.has(code))
      .map((value) => ({ parameter: 'country', value, expected: `the code of a country or organisation ${where}` })),
    ...view.officials
      .filter((id) => !ids.has(id))
      .map((value) => ({ parameter: 'official', value, expected: `the id of an official ${where}` })),
  ];
}
