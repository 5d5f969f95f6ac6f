import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { columnsOf, FILE_NAMES, type FileName } from '../../gazetteer/schemas';

type Row = Readonly<Record<string, string>>;

/** A small world of invented names with every table, each file in its ordinary order. */
const WORLD: Readonly<Partial<Record<FileName, readonly Row[]>>> = {
  'countries.csv': [
    { code: 'AA', region: 'europe', ar: 'سهلستان', en: 'Sahlestan', capital: 'Sahl' },
    { code: 'BB', region: 'europe', ar: 'جبلستان', en: 'Jabalestan', capital: 'Jabal' },
  ],
  'organisations.csv': [{ code: 'HILLS', ar: 'رابطة التلال', en: 'League of Hills', capital: 'Jabal' }],
  'cities.csv': [
    { en: 'Sahl', country: 'AA', ar: 'سهل المدينة', capital: 'yes' },
    { en: 'Bustan', country: 'AA', ar: 'بستان', capital: 'no' },
    { en: 'Wadi', country: 'AA', ar: 'وادي', capital: 'no' },
    { en: 'Jabal', country: 'BB', ar: 'جبل المدينة', capital: 'yes' },
  ],
  'venues.csv': [
    { ar: 'قصر السهل', en: 'Plain Palace', city: 'Sahl', country: 'AA' },
    { ar: 'قصر الجبل', en: 'Hill Palace', city: 'Jabal', country: 'BB' },
  ],
  'people.csv': [
    { id: 'sami-sahli', ar: 'سامي سهلي', en: 'Sami Sahli', gender: 'm' },
    { id: 'jad-jabali', ar: 'جاد جبلي', en: 'Jad Jabali', gender: 'm' },
  ],
  'offices.csv': [
    office('sami-sahli', 'foreign_minister', 'AA', '2015', '2020'),
    office('sami-sahli', 'head_of_government', 'AA', '2020', ''),
    office('jad-jabali', 'foreign_minister', 'BB', '2018-03', ''),
  ],
  'topics.csv': [
    { id: 'wind', topic: 'energy', ar: 'الرياح', en: 'Wind', terms: 'طاقة رياح', weight: '1' },
    { id: 'trees', topic: 'climate_environment', ar: 'الأشجار', en: 'Trees', terms: 'تشجير', weight: '1' },
  ],
  'outlets.csv': [{ id: 'sahl-news', ar: 'أنباء السهل', en: 'Sahl News' }],
};

function office(person: string, role: string, entity: string, from: string, to: string): Row {
  return { person, role, entity, title_ar: 'صاحب المنصب', title_en: 'Holder of the office', from, to };
}

/** A folder with data/ and generated/, as the gazetteer's own; the caller takes it away. */
export function makeRoom(): string {
  const room = mkdtempSync(path.join(tmpdir(), 'liqa-gazetteer-'));
  mkdirSync(path.join(room, 'data'));
  for (const file of FILE_NAMES) {
    const columns = columnsOf(file);
    const rows = (WORLD[file] ?? []).map((row) =>
      columns.map((c) => row[c] ?? (c === 'source' ? 'invented' : '')).join(','),
    );
    writeFileSync(path.join(room, 'data', file), [columns.join(','), ...rows, ''].join('\n'));
  }
  return room;
}
