import { parse } from 'csv-parse/sync';
import type { Trouble } from '../shared/errors';
import { findHygieneFault } from './hygiene';

/** A row of a CSV file: its cells by column, and the line on which it ends. */
export interface CsvRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly troubles: readonly Trouble[];
}

/** `data/cities.csv, row 12, column ar`: how every complaint names a cell. */
export const cellAt = (row: { readonly file: string; readonly line: number }, column: string): string =>
  `data/${row.file}, row ${row.line}, column ${column}`;

/**
 * Reads the text of one CSV file (UTF-8, comma, double quotes, first row the column names).
 * Rows that cannot be read are left out and complained about; columns may stand in any order.
 */
export function parseCsvTable(file: string, text: string, columns: readonly string[]): CsvTable {
  const where = `data/${file}`;
  let records: { record: string[]; info: { lines: number } }[];
  try {
    // with `info: true` every record comes with its place, which the types of csv-parse do not tell
    records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      rows: [],
      troubles: [{ where, what, expected: 'CSV with a comma between cells', fix: 'Check the quotes' }],
    };
  }
  const header = records[0]?.record ?? [];
  const wrong = [...columns.filter((c) => !header.includes(c)), ...header.filter((c) => !columns.includes(c))];
  if (wrong.length > 0 || new Set(header).size !== header.length) {
    const what = `the first row has the columns ${header.join(',')}`;
    const fix = `Add, remove or rename: ${wrong.join(', ') || 'a column that stands twice'}`;
    return { rows: [], troubles: [{ where, what, expected: `the columns ${columns.join(',')}`, fix }] };
  }
  const rows: CsvRow[] = [];
  const troubles: Trouble[] = [];
  for (const { record, info } of records.slice(1)) {
    const row = toRow(file, info.lines, header, record);
    const faults = record.length === header.length ? findCellFaults(row) : [countFault(row, record.length, header)];
    troubles.push(...faults);
    if (faults.length === 0) rows.push(row);
  }
  return { rows, troubles };
}

function toRow(file: string, line: number, header: readonly string[], record: readonly string[]): CsvRow {
  return { file, line, cells: Object.fromEntries(header.map((column, i) => [column, record[i] ?? ''])) };
}

function countFault(row: CsvRow, found: number, header: readonly string[]): Trouble {
  return {
    where: `data/${row.file}, row ${row.line}`,
    what: `the row has ${found} cells`,
    expected: `${header.length} (${header.join(',')})`,
    fix: 'Add the missing commas, or put quotes around a cell that contains a comma',
  };
}

function findCellFaults(row: CsvRow): Trouble[] {
  const troubles: Trouble[] = [];
  for (const [column, value] of Object.entries(row.cells)) {
    const fault = findHygieneFault(value);
    if (fault) troubles.push({ where: cellAt(row, column), ...fault });
  }
  return troubles;
}
