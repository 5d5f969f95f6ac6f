import type { Trouble } from '../shared/errors';
import { cellAt } from './csv';
import { lintCollisions } from './lint-collisions';
import type { FileName, GazetteerRows, Located } from './schemas';

/** Every fault of meaning in rows that already passed their schemas, in the order of files and rows. */
export function lintRows(rows: GazetteerRows): Trouble[] {
  return [
    ...lintDuplicates(rows),
    ...lintCodes(rows),
    ...lintCapitals(rows),
    ...lintFeminine(rows),
    ...lintPeriods(rows),
    ...lintCollisions(rows),
  ];
}

/** Two rows with one key. A city renamed and named back has two rows with one name, told apart by `from`. */
function lintDuplicates(rows: GazetteerRows): Trouble[] {
  const entities = [...rows['countries.csv'], ...rows['organisations.csv']];
  return [
    ...findRepeated(entities, 'code', (row) => row.code),
    ...findRepeated(entities, 'en', (row) => row.en),
    ...findRepeated(rows['cities.csv'], 'en', (row) => `${row.en}${row.from && ` from ${row.from}`}`),
    ...findRepeated(rows['venues.csv'], 'en', (row) => `${row.en}, ${row.city}`),
    ...findRepeated(rows['people.csv'], 'id', (row) => row.id),
    ...findRepeated(rows['offices.csv'], 'person', (row) => {
      return [row.person, row.role, row.entity, row.title_en, row.from].join(' ');
    }),
    ...findRepeated(rows['topics.csv'], 'id', (row) => row.id),
    ...findRepeated(rows['outlets.csv'], 'id', (row) => row.id),
  ];
}

function findRepeated<T extends Located<FileName>>(
  rows: readonly T[],
  column: string,
  key: (row: T) => string,
): Trouble[] {
  const seen = new Map<string, T>();
  return rows.flatMap((row) => {
    const before = seen.get(key(row));
    if (!before) seen.set(key(row), row);
    if (!before) return [];
    const what = `"${key(row)}" stands in data/${before.file}, row ${before.line} already`;
    return [{ where: cellAt(row, column), what, expected: 'every entry once', fix: 'Join the two rows' }];
  });
}

/** Codes and names that point to a row of another table which is not there, or belongs to another country. */
function lintCodes(rows: GazetteerRows): Trouble[] {
  const countries = new Set(rows['countries.csv'].map((row) => row.code));
  const entities = new Set([...countries, ...rows['organisations.csv'].map((row) => row.code)]);
  const people = new Set(rows['people.csv'].map((row) => row.id));
  const cityCountry = new Map(rows['cities.csv'].map((row) => [row.en, row.country]));
  return [
    ...rows['cities.csv'].flatMap((row) => findUnknown(row, 'country', row.country, countries, 'countries.csv')),
    ...rows['venues.csv'].flatMap((row) => findUnknown(row, 'country', row.country, countries, 'countries.csv')),
    ...rows['venues.csv'].flatMap((row) =>
      row.city ? findUnknown(row, 'city', row.city, cityCountry, 'cities.csv') : [],
    ),
    ...rows['venues.csv'].flatMap((row) => {
      const country = cityCountry.get(row.city) ?? row.country;
      if (country === row.country) return [];
      const what = `"${row.country}" stands there, but ${row.city} lies in ${country}`;
      return [{ where: cellAt(row, 'country'), what, expected: country, fix: 'Correct the country or the city' }];
    }),
    ...rows['offices.csv'].flatMap((row) => findUnknown(row, 'person', row.person, people, 'people.csv')),
    ...rows['offices.csv'].flatMap((row) => {
      return findUnknown(row, 'entity', row.entity, entities, 'countries.csv or organisations.csv');
    }),
  ];
}

function findUnknown(
  row: Located<FileName>,
  column: string,
  code: string,
  known: { has(code: string): boolean },
  table: string,
): Trouble[] {
  if (known.has(code)) return [];
  const what = `"${code}" is not in data/${table}`;
  return [
    {
      where: cellAt(row, column),
      what,
      expected: `an entry of data/${table}`,
      fix: 'Correct it, or add the entry there',
    },
  ];
}

/** A country's capital is a city of its own that is marked as a capital; an organisation's seat is a known city. */
function lintCapitals(rows: GazetteerRows): Trouble[] {
  const all = new Set(rows['cities.csv'].map((row) => row.en));
  const capitals = new Set(rows['cities.csv'].filter((row) => row.capital).map((row) => `${row.country} ${row.en}`));
  return [
    ...rows['organisations.csv'].flatMap((row) => {
      return row.capital ? findUnknown(row, 'capital', row.capital, all, 'cities.csv') : [];
    }),
    ...rows['countries.csv'].flatMap((row) => {
      if (row.capital === '' || capitals.has(`${row.code} ${row.capital}`)) return [];
      const what = `data/cities.csv has no capital "${row.capital}" in ${row.code}`;
      return [
        {
          where: cellAt(row, 'capital'),
          what,
          expected: 'a city with capital = yes',
          fix: 'Correct it, or add the city',
        },
      ];
    }),
  ];
}

/** A relative adjective (`صيني`) without its feminine (`صينية`), which stands by half of all offices and nouns. */
function lintFeminine(rows: GazetteerRows): Trouble[] {
  return [...rows['countries.csv'], ...rows['organisations.csv']].flatMap((row) => {
    const forms = new Set(row.adjectives);
    const missing = row.adjectives.filter(
      (form) => isRelative(form) && !forms.has(toFeminine(form)) && !forms.has(`${form}ة`),
    );
    return missing.map((form) => ({
      where: cellAt(row, 'adjectives'),
      what: `"${form}" has no feminine`,
      expected: `"${toFeminine(form)}" beside it`,
      fix: 'Add the feminine, the plurals and the dual',
    }));
  });
}

const isRelative = (form: string): boolean => form.split(' ').every((word) => word.endsWith('ي'));
const toFeminine = (form: string): string =>
  form
    .split(' ')
    .map((word) => `${word}ة`)
    .join(' ');

/** Offices and city names that end before they begin. Bounds known to the year or month are compared generously. */
function lintPeriods(rows: GazetteerRows): Trouble[] {
  return [...rows['cities.csv'], ...rows['offices.csv']].flatMap((row) => {
    const precision = Math.min(row.from.length, row.to.length);
    if (row.from.slice(0, precision) <= row.to.slice(0, precision)) return [];
    const what = `"${row.to}" lies before the beginning, ${row.from}`;
    return [{ where: cellAt(row, 'to'), what, expected: 'a date after the beginning', fix: 'Correct one of the two' }];
  });
}
