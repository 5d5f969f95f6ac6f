import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeTrouble } from '../shared/errors';
import { buildTables } from './build';
import { lintRows } from './lint';
import { parseRows } from './rows';
import { FILE_NAMES, type FileName } from './schemas';
import { serializeTables, TABLES_DECLARATION } from './serialize';

/**
 * `tsx lib/gazetteer/compile.ts [--check | --skip-bad]`: checks `data/*.csv` and writes `generated/tables.js` with its
 * declaration. With a bad row it writes nothing and ends with 1; `--skip-bad` writes the good rows all the same (and
 * still ends with 1); `--check` never writes.
 */
function main(options: readonly string[]): number {
  const room = dirname(fileURLToPath(import.meta.url));
  const { rows, troubles: unreadable } = parseRows(readTexts(join(room, 'data')));
  const troubles = [...unreadable, ...lintRows(rows)];
  for (const trouble of troubles) console.error(describeTrouble(trouble));
  if (troubles.length > 0) console.error(`The gazetteer has ${troubles.length} fault(s).`);
  if (!options.includes('--check') && (troubles.length === 0 || options.includes('--skip-bad'))) {
    const tables = buildTables(rows);
    mkdirSync(join(room, 'generated'), { recursive: true });
    writeIfChanged(join(room, 'generated', 'tables.js'), serializeTables(tables));
    writeIfChanged(join(room, 'generated', 'tables.d.ts'), TABLES_DECLARATION);
    const counts = Object.entries(tables).map(([name, table]) => `${(table as readonly unknown[]).length} ${name}`);
    console.log(`Gazetteer: ${counts.join(', ')}`);
  }
  return troubles.length > 0 ? 1 : 0;
}

function readTexts(folder: string): Partial<Record<FileName, string>> {
  const texts: Partial<Record<FileName, string>> = {};
  for (const file of FILE_NAMES) {
    const path = join(folder, file);
    if (existsSync(path)) texts[file] = readFileSync(path, 'utf8');
  }
  return texts;
}

/** Leaves an unchanged file alone, so that watchers and build caches see no change. */
function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}

process.exitCode = main(process.argv.slice(2));
