import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeTrouble } from '../shared/errors';
import { buildTables } from './build';
import { readTexts, writeTables } from './files';
import { lintRows } from './lint';
import { parseRows } from './rows';
import { describeUnchecked } from './unchecked';

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
  console.log(describeUnchecked(rows));
  if (!options.includes('--check') && (troubles.length === 0 || options.includes('--skip-bad'))) {
    const tables = buildTables(rows);
    writeTables(join(room, 'generated'), tables);
    const counts = Object.entries(tables).map(([name, table]) => `${(table as readonly unknown[]).length} ${name}`);
    console.log(`Gazetteer: ${counts.join(', ')}`);
  }
  return troubles.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
