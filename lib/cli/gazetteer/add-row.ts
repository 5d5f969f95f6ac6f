import path from 'node:path';
import { buildTables } from '../../gazetteer/build';
import { readTexts, writeTables, writeTexts } from '../../gazetteer/files';
import { columnsOf } from '../../gazetteer/schemas';
import type { Trouble } from '../../shared/errors';
import { findAlike, findNewTroubles, findOverlaps, type Lint, lintTexts } from './check-row';
import type { Cells } from './fill-row';
import type { Kind } from './kinds';
import { findPlace } from './place-row';

/** A new row of one of the tables. */
export interface Entry {
  readonly kind: Kind;
  readonly cells: Cells;
}

/** Rows that are ready to be written, or what stands against them. */
export interface Plan {
  readonly rows: readonly {
    readonly entry: Entry;
    /** The row as it will stand in the file. */
    readonly line: string;
    /** The line after which it is put, from 1. */
    readonly after: number;
  }[];
  /** The whole files with the rows. */
  readonly files: Readonly<Record<string, string>>;
  readonly troubles: readonly Trouble[];
  /** What an editor should know and need not change. */
  readonly notes: readonly string[];
}

/** `room`: the folder that holds data/ and generated/. */
export const readTables = (room: string): Lint => lintTexts(readTexts(path.join(room, 'data')));

/** Where new rows would stand, and every fault that the tables would have with them and have not without. */
export function planRows(room: string, entries: readonly Entry[], anyway: boolean): Plan {
  const texts = readTexts(path.join(room, 'data'));
  const before = lintTexts(texts);
  const files: Record<string, string> = {};
  const rows: Plan['rows'][number][] = [];
  for (const entry of entries) {
    const { kind, cells } = entry;
    const old = files[kind.file] ?? texts[kind.file];
    const columns = headerOf(old) ?? columnsOf(kind.file);
    const line = columns.map((column) => toCsvCell(cells[column] ?? '')).join(',');
    const entity = entries.find((e) => e.kind.file === 'offices.csv')?.cells['entity'] ?? null;
    const after = findPlace(kind, cells, before.rows, entity);
    files[kind.file] = insertLine(old ?? `${columns.join(',')}\n`, after, line);
    rows.push({ entry, line, after });
  }
  const alike = anyway ? [] : entries.flatMap(({ kind, cells }) => findAlike(kind, cells, before.rows));
  return {
    rows,
    files,
    troubles: [...alike, ...findNewTroubles(before.troubles, lintTexts({ ...texts, ...files }).troubles)],
    notes: entries
      .flatMap(({ kind, cells }) => findOverlaps(kind, cells, before.rows))
      .map((overlap) => `In the same time ${overlap}.`),
  };
}

/** Writes the files with the new rows, and the compiled tables unless other rows have faults; whether they were compiled. */
export function writeRows(room: string, { files }: Plan): { readonly compiled: boolean } {
  const data = path.join(room, 'data');
  writeTexts(data, files);
  const { rows, troubles } = lintTexts(readTexts(data));
  if (troubles.length > 0) return { compiled: false };
  writeTables(path.join(room, 'generated'), buildTables(rows));
  return { compiled: true };
}

/** The columns in the order of the file's first row. */
function headerOf(text: string | undefined): string[] | null {
  const first = text?.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0];
  return first ? first.split(',').map((column) => column.replaceAll('"', '')) : null;
}

const toCsvCell = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** All other lines stay as they are, to the byte. */
function insertLine(text: string, after: number, line: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text.endsWith('\n') ? text : `${text}${end}`).split('\n');
  lines.splice(after, 0, end === '\r\n' ? `${line}\r` : line);
  return lines.join('\n');
}
