import type { GazetteerRows } from '../../gazetteer/schemas';
import type { Cells } from './fill-row';
import type { Kind } from './kinds';

interface Line {
  /** On which the row ends, from 1, the first row of the file counted. */
  readonly line: number;
}

const HEADER = 1;
const lastOf = (rows: readonly Line[]): number | null => rows.at(-1)?.line ?? null;

/**
 * The line of a file after which a new row belongs: beside the rows of the same person, country, city or topic; in the
 * order of codes and names where the file is sorted so; else at the end. `entity`: for whom a new person holds office.
 */
export function findPlace({ file }: Kind, cells: Cells, rows: GazetteerRows, entity: string | null): number {
  const end = lastOf(rows[file]) ?? HEADER;
  switch (file) {
    case 'people.csv':
      return placePerson(entity, rows) ?? end;
    case 'offices.csv':
      return placeOffice(cells, rows) ?? end;
    case 'cities.csv':
      return placeCity(cells, rows) ?? end;
    case 'venues.csv': {
      const near = rows[file].filter((row) => row.country === cells['country']);
      return lastOf(near.filter((row) => row.city === cells['city'])) ?? lastOf(near) ?? end;
    }
    case 'countries.csv':
    case 'organisations.csv':
      return lastOf(rows[file].filter((row) => row.code < (cells['code'] ?? ''))) ?? HEADER;
    case 'topics.csv':
      return lastOf(rows[file].filter((row) => row.topic === cells['topic'])) ?? end;
    case 'outlets.csv':
    case 'collisions.csv':
      return end;
  }
}

/** After the person's other offices; of a person with none, after those of the same country or organisation. */
function placeOffice(cells: Cells, rows: GazetteerRows): number | null {
  const all = rows['offices.csv'];
  return (
    lastOf(all.filter((row) => row.person === cells['person'])) ??
    lastOf(all.filter((row) => row.entity === cells['entity']))
  );
}

/** Capitals stand first of their country, the others by their names. */
function placeCity(cells: Cells, rows: GazetteerRows): number | null {
  const same = rows['cities.csv'].filter((row) => row.country === cells['country']);
  const capitals = same.filter((row) => row.capital);
  if (cells['capital'] === 'yes') return lastOf(capitals) ?? (same[0] ? same[0].line - 1 : null);
  return lastOf(same.filter((row) => row.capital || row.en < (cells['en'] ?? '')));
}

/** After the last of those whose first office is of the same country or organisation. */
function placePerson(entity: string | null, rows: GazetteerRows): number | null {
  const first = new Map<string, string>();
  for (const row of rows['offices.csv']) if (!first.has(row.person)) first.set(row.person, row.entity);
  return entity === null ? null : lastOf(rows['people.csv'].filter((row) => first.get(row.id) === entity));
}
