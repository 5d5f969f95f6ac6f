import { tables } from './generated/tables';
import type { GazetteerCity, GazetteerEntity, GazetteerPerson, GazetteerTables } from './types';

export { officeOn } from './office-on';
export type * from './types';

/** All that the project knows by name. Compiled from `data/*.csv` by `compile.ts`; read-only. */
export const gazetteer: GazetteerTables = tables;

/** A name that several rows carry (a city renamed and named back) finds the first of them. */
function indexBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const row of rows) if (!index.has(key(row))) index.set(key(row), row);
  return index;
}

const entities = indexBy(tables.entities, (row) => row.code);
const cities = indexBy(tables.cities, (row) => row.en);
const people = indexBy(tables.people, (row) => row.id);

/** A country or organisation by its code: `KH`, `ASEAN`. */
export const findEntity = (code: string): GazetteerEntity | null => entities.get(code) ?? null;

/** A city by its English name: `Phnom Penh`. */
export const findCity = (en: string): GazetteerCity | null => cities.get(en) ?? null;

/** A person by id: `wang-yi`. */
export const findPerson = (id: string): GazetteerPerson | null => people.get(id) ?? null;
