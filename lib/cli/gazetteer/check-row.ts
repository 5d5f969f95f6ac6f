import { lintRows } from '../../gazetteer/lint';
import { parseRows } from '../../gazetteer/rows';
import type { FileName, GazetteerRows } from '../../gazetteer/schemas';
import { foldKey } from '../../shared/arabic/fold';
import { describeTrouble, type Trouble } from '../../shared/errors';
import type { Cells } from './fill-row';
import type { Kind } from './kinds';

export type Texts = Readonly<Partial<Record<FileName, string>>>;

export interface Lint {
  readonly rows: GazetteerRows;
  readonly troubles: readonly Trouble[];
}

/** The rows of all files, and every fault in them. */
export function lintTexts(texts: Texts): Lint {
  const { rows, troubles } = parseRows(texts);
  return { rows, troubles: [...troubles, ...lintRows(rows)] };
}

/** The faults that are not among the earlier ones. A row that moved down is the same row. */
export function findNewTroubles(before: readonly Trouble[], after: readonly Trouble[]): Trouble[] {
  const known = before.map(toKey);
  return after.filter((trouble) => {
    const at = known.indexOf(toKey(trouble));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const toKey = (trouble: Trouble): string => describeTrouble(trouble).replaceAll(/row \d+/g, 'row');

/** What an editor should look at: entries that may be the same under another name. */
export function findAlike({ name, file }: Kind, cells: Cells, rows: GazetteerRows): Trouble[] {
  if (file === 'offices.csv' || file === 'collisions.csv') return [];
  const key = toLatinKey(cells['en'] ?? '');
  const arabic = foldKey(cells['ar'] ?? '');
  return rows[file].flatMap((row): Trouble[] => {
    const same = toLatinKey(row.en) === key || foldKey(row.ar) === arabic;
    const city = 'city' in row && row.city !== cells['city'];
    if (!same || city) return [];
    const entry = 'id' in row ? row.id : 'code' in row ? row.code : row.en;
    return [
      {
        where: `data/${file}, row ${row.line}`,
        what: `${row.en} (${row.ar}) stands there already as "${entry}"`,
        expected: `a ${name} that is not in the table yet`,
        fix: 'Add the missing words to that row; if it is really another one, run this again with --anyway',
      },
    ];
  });
}

/** `Al-Rabhi, Salem` and `Salem Al Rabhi` are one name. */
const toLatinKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'al' && word !== 'el')
    .sort()
    .join(' ');

/** Offices that one person at a time holds for a country. */
const EXCLUSIVE: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government', 'foreign_minister']);
const LAST_DAY = '9999';

/** Others who hold the same office of one holder in the same time; told, not refused: interim holders overlap. */
export function findOverlaps({ file }: Kind, cells: Cells, rows: GazetteerRows): string[] {
  const { person, role = '', entity, from = '', to = '' } = cells;
  if (file !== 'offices.csv' || !EXCLUSIVE.has(role)) return [];
  const end = to || LAST_DAY;
  return rows['offices.csv']
    .filter((row) => row.role === role && row.entity === entity && row.person !== person)
    .filter((row) => row.from < end && from < (row.to || LAST_DAY))
    .map((row) => `${row.person} is ${role} of ${entity} from ${row.from} to ${row.to || 'today'} (row ${row.line})`);
}
