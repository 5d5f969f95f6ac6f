import type { GazetteerRows, Located } from './schemas';
import type { GazetteerEntity, GazetteerOffice, GazetteerPerson, GazetteerTables } from './types';

/** The tables out of the rows: sources and line numbers go, offices join their person in order of their beginning. */
export function buildTables(rows: GazetteerRows): GazetteerTables {
  return {
    entities: [
      ...rows['countries.csv'].map((row) => toEntity(row, { kind: 'country', region: row.region })),
      ...rows['organisations.csv'].map((row) => toEntity(row, { kind: 'organisation', region: 'organisation' })),
    ],
    cities: rows['cities.csv'].map(({ en, country, ar, variants, capital, from, to }) => {
      return { en, country, ar, variants, capital, from, to };
    }),
    venues: rows['venues.csv'].map(({ ar, variants, en, city, country }) => ({ ar, variants, en, city, country })),
    people: buildPeople(rows),
    subjects: rows['topics.csv'].map(({ id, topic, ar, en, terms, weight }) => ({ id, topic, ar, en, terms, weight })),
    outlets: rows['outlets.csv'].map(({ id, ar, en, variants }) => ({ id, ar, en, variants })),
  };
}

function toEntity(
  row: Located<'countries.csv'> | Located<'organisations.csv'>,
  group: Pick<GazetteerEntity, 'kind' | 'region'>,
): GazetteerEntity {
  const { code, ar, en, variants, adjectives, metonyms, capital } = row;
  return { code, ...group, ar, en, variants, adjectives, metonyms, capital };
}

function buildPeople(rows: GazetteerRows): GazetteerPerson[] {
  const offices = new Map<string, GazetteerOffice[]>();
  for (const { person, role, entity, title_ar, title_en, from, to } of rows['offices.csv']) {
    const held = offices.get(person) ?? [];
    held.push({ role, entity, titleAr: title_ar, titleEn: title_en, from, to });
    offices.set(person, held);
  }
  for (const held of offices.values()) held.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return rows['people.csv'].map(({ id, ar, en, variants, short, gender, wikidata }) => {
    return { id, ar, en, variants, short, gender, wikidata, offices: offices.get(id) ?? [] };
  });
}
