import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Entry, planRows, readTables, writeRows } from './add-row';
import type { Cells } from './fill-row';
import { KINDS } from './kinds';
import { makeRoom } from './testing';

let room = '';
beforeEach(() => {
  room = makeRoom();
});
afterEach(() => rmSync(room, { recursive: true }));

const entry = (name: string, cells: Cells): Entry => {
  const kind = KINDS.find((k) => k.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return { kind, cells: { source: 'invented', ...cells } };
};
const plan = (...entries: readonly Entry[]) => planRows(room, entries, false);
const linesOf = (file: string): string[] => readFileSync(path.join(room, 'data', file), 'utf8').split('\n');
const PERSON = entry('person', { id: 'lina-sahli', ar: 'لينا سهلي', en: 'Lina Sahli', gender: 'f' });
const OFFICE = entry('office', {
  person: 'lina-sahli',
  role: 'foreign_minister',
  entity: 'AA',
  title_ar: 'وزيرة الخارجية',
  title_en: 'Minister, Foreign Affairs',
  from: '2020-06',
  to: '',
});

describe('planRows', () => {
  it('starts from tables without a fault', () => {
    expect(readTables(room).troubles).toEqual([]);
  });

  it.each([
    ['place', { en: 'Tell', ar: 'تل', country: 'AA', capital: 'no' }, 3],
    ['place', { en: 'Tell', ar: 'تل', country: 'AA', capital: 'yes' }, 2],
    ['place', { en: 'Tell', ar: 'تل', country: 'BB', capital: 'no' }, 5],
    ['venue', { en: 'Plain Hall', ar: 'قاعة السهل', city: 'Sahl', country: 'AA' }, 2],
    ['organisation', { code: 'ABC', ar: 'رابطة الحروف', en: 'League of Letters' }, 1],
    ['organisation', { code: 'XYZ', ar: 'رابطة الحروف', en: 'League of Letters' }, 2],
    ['topic', { id: 'sun', topic: 'energy', ar: 'الشمس', en: 'Sun', terms: 'طاقة شمسية', weight: '1' }, 2],
    ['outlet', { id: 'jabal-news', ar: 'أنباء الجبل', en: 'Jabal News' }, 2],
  ])('puts a %s %j after line %d', (name, cells, after) => {
    const { rows, troubles } = plan(entry(name, cells));
    expect(troubles).toEqual([]);
    expect(rows[0]?.after).toBe(after);
  });

  it('puts a person and the office beside others of the same country, and tells who held it in the same time', () => {
    const { rows, troubles, notes } = plan(PERSON, OFFICE);
    expect(troubles).toEqual([]);
    expect(rows.map((row) => row.after)).toEqual([2, 3]);
    expect(notes).toEqual([]);
    const early = { ...OFFICE, cells: { ...OFFICE.cells, from: '2019-01' } };
    expect(plan(PERSON, early).notes).toEqual([
      'In the same time sami-sahli is foreign_minister of AA from 2015 to 2020 (row 2).',
    ]);
  });

  it.each([
    [
      'a name that is there, whatever its spelling',
      'person',
      { id: 'x', ar: 'سامى سهلى', en: 'Samy', gender: 'm' },
      'stands there already as "sami-sahli"',
    ],
    ['an office of nobody', 'office', { ...OFFICE.cells, person: 'nobody' }, '"nobody" is not in data/people.csv'],
    [
      'a country that is none',
      'place',
      { en: 'Tell', ar: 'تل', country: 'ZZ', capital: 'no' },
      '"ZZ" is not in data/countries.csv',
    ],
    [
      'an end before the beginning',
      'office',
      { ...OFFICE.cells, person: 'sami-sahli', to: '2011' },
      'lies before the beginning',
    ],
    [
      'a country that the city is not in',
      'venue',
      { en: 'Hall', ar: 'قاعة', city: 'Sahl', country: 'BB' },
      'but Sahl lies in AA',
    ],
    [
      'an adjective without its feminine',
      'organisation',
      { code: 'ABC', ar: 'رابطة', en: 'League', adjectives: 'تلي' },
      'has no feminine',
    ],
    ['a spelling of another entry', 'organisation', { code: 'ABC', ar: 'سهلستان', en: 'League' }, 'also names AA'],
  ])('refuses %s', (_, name, cells, what) => {
    expect(
      plan(entry(name, cells))
        .troubles.map((t) => t.what)
        .join('\n'),
    ).toContain(what);
  });

  it('complains of the new row alone, where other rows have faults too', () => {
    writeFileSync(
      path.join(room, 'data/outlets.csv'),
      `${linesOf('outlets.csv').join('\n')}Bad Id,أنباء,News,,invented\n`,
    );
    expect(plan(entry('place', { en: 'Tell', ar: 'تل', country: 'AA', capital: 'no' })).troubles).toEqual([]);
  });
});

describe('writeRows', () => {
  it('adds the rows, leaves every other line as it was, and compiles the tables', async () => {
    const before = linesOf('offices.csv');
    const ready = plan(PERSON, OFFICE);
    expect(existsSync(path.join(room, 'generated'))).toBe(false);
    expect(writeRows(room, ready)).toEqual({ compiled: true });
    const after = linesOf('offices.csv');
    expect(after.filter((_, i) => i !== 3)).toEqual(before);
    expect(after[3]).toContain('"Minister, Foreign Affairs"');
    const url = path.join(room, 'generated/tables.js');
    const { tables }: { tables: { people: { id: string; offices: object[] }[] } } = await import(
      /* @vite-ignore */ url
    );
    expect(tables.people.map((p) => p.id)).toEqual(['sami-sahli', 'lina-sahli', 'jad-jabali']);
    expect(readdirSync(path.join(room, 'data')).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(readTables(room).troubles).toEqual([]);
  });

  it('writes the row but compiles nothing where other rows have faults', () => {
    writeFileSync(
      path.join(room, 'data/outlets.csv'),
      `${linesOf('outlets.csv').join('\n')}Bad Id,أنباء,News,,invented\n`,
    );
    const ready = plan(entry('place', { en: 'Tell', ar: 'تل', country: 'AA', capital: 'no' }));
    expect(writeRows(room, ready)).toEqual({ compiled: false });
    expect(linesOf('cities.csv').filter((line) => line.includes('Tell'))).toHaveLength(1);
    expect(existsSync(path.join(room, 'generated'))).toBe(false);
  });

  it('keeps the line ends of a file that came from a spreadsheet', () => {
    const file = path.join(room, 'data/outlets.csv');
    writeFileSync(file, linesOf('outlets.csv').join('\r\n'));
    writeRows(room, plan(entry('outlet', { id: 'jabal-news', ar: 'أنباء الجبل', en: 'Jabal News' })));
    expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(4);
    expect(readTables(room).troubles).toEqual([]);
  });
});
