import { describe, expect, it } from 'vitest';
import { buildTables } from './build';
import { parseRows } from './rows';
import { serializeTables } from './serialize';

const { rows } = parseRows({
  'countries.csv':
    'code,region,ar,en,variants,adjectives,metonyms,capital,source\nAA,europe,سهلستان,Sahlestan,بلاد السهل|السهول,,,,invented\n',
  'organisations.csv': 'code,ar,en,variants,adjectives,metonyms,capital,source\nLEAGUE,الرابطة,League,,,,,invented\n',
  'people.csv': 'id,ar,en,variants,short,gender,wikidata,source\na-b,سامي سهلي,Sami Sahli,,,m,,invented\n',
  'offices.csv':
    'person,role,entity,title_ar,title_en,from,to,source\na-b,other,AA,مستشار,Adviser,2018,,invented\na-b,ambassador,AA,سفير,Ambassador,2012-05,2018,invented\n',
});
const tables = buildTables(rows);

describe('buildTables', () => {
  it('splits cells, drops sources, and tells countries from organisations', () => {
    expect(tables.entities).toEqual([
      {
        code: 'AA',
        kind: 'country',
        region: 'europe',
        ar: 'سهلستان',
        en: 'Sahlestan',
        variants: ['بلاد السهل', 'السهول'],
        adjectives: [],
        metonyms: [],
        capital: '',
      },
      {
        code: 'LEAGUE',
        kind: 'organisation',
        region: 'organisation',
        ar: 'الرابطة',
        en: 'League',
        variants: [],
        adjectives: [],
        metonyms: [],
        capital: '',
      },
    ]);
  });

  it('gives a person the offices in the order in which they began', () => {
    expect(tables.people[0]?.offices.map((office) => office.from)).toEqual(['2012-05', '2018']);
  });

  it('takes missing files for empty tables', () => {
    expect(tables.cities).toEqual([]);
    expect(parseRows({}).troubles).toEqual([]);
  });
});

describe('serializeTables', () => {
  it('writes a module that gives the tables back', async () => {
    const url = `data:text/javascript,${encodeURIComponent(serializeTables(tables))}`;
    const written: { readonly tables: unknown } = await import(/* @vite-ignore */ url);
    expect(written.tables).toEqual(tables);
  });
});
