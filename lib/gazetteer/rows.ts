import type { z } from 'zod';
import type { Trouble } from '../shared/errors';
import { type CsvRow, cellAt, parseCsvTable } from './csv';
import { columnsOf, FILE_NAMES, type FileName, type GazetteerRows, SCHEMAS } from './schemas';

interface ReadRows {
  readonly rows: GazetteerRows;
  readonly troubles: readonly Trouble[];
}

/**
 * The rows of all CSV files, from their texts by file name. A file that is not there is an empty table.
 * Rows that fail are left out, each with a complaint for every bad cell.
 */
export function parseRows(texts: Readonly<Partial<Record<FileName, string>>>): ReadRows {
  const troubles: Trouble[] = [];
  const rows: Partial<Record<FileName, readonly unknown[]>> = {};
  for (const file of FILE_NAMES) {
    const text = texts[file];
    const table = text === undefined ? { rows: [], troubles: [] } : parseCsvTable(file, text, columnsOf(file));
    troubles.push(...table.troubles);
    rows[file] = table.rows.flatMap((row) => parseRow(file, row, troubles));
  }
  // every entry was filled from the schema of its own file name just above
  return { rows: rows as GazetteerRows, troubles };
}

function parseRow(file: FileName, row: CsvRow, troubles: Trouble[]): unknown[] {
  const parsed: z.ZodSafeParseResult<object> = SCHEMAS[file].safeParse(row.cells);
  if (parsed.success) return [{ ...parsed.data, file, line: row.line }];
  for (const issue of parsed.error.issues) {
    const column = String(issue.path[0] ?? '');
    const value = row.cells[column] ?? '';
    troubles.push({
      where: cellAt(row, column),
      what: value === '' ? 'the cell is empty' : `"${value}" stands there`,
      expected: issue.message,
      fix: 'Correct the cell',
    });
  }
  return [];
}
