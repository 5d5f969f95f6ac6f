// `npm run check`: everything that needs no browser, cheapest first; stops at the first that fails.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureGenerated } from './generate.mjs';
import { ensureInstalled } from './install.mjs';
import { bin, main, root, run, SetupError, step } from './run.mjs';

const UNIT_REPORT = 'test-results/unit.json';

const CHECKS = [
  { label: 'Format', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { label: 'Lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { label: 'Types', command: 'tsc', args: ['--noEmit', '-p', '.'], before: ['next', 'typegen'] },
  { label: 'Boundaries', command: 'tsx', args: ['lib/cli/setup/boundaries.ts'] },
  { label: 'Dead code', command: 'knip', args: ['--no-progress'] },
  { label: 'Schema and migrations', command: 'tsx', args: ['lib/data/drift.ts'] },
];

/**
 * Runs all checks and the unit tests.
 * @param {{full?: boolean}} [options] full: property tests run their long form
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function checkAll({ full = false } = {}) {
  for (const { label, command, args, before } of CHECKS)
    await step(label, async () => {
      if (before) await run(bin(before[0]), before.slice(1), { quiet: true, env: { NEXT_TELEMETRY_DISABLED: '1' } });
      const { code, output } = await run(bin(command), args, { quiet: true });
      if (code !== 0) throw new SetupError(`${label} failed:\n${output.trim()}`);
    });
  return step('Unit tests', () => unitTests(full));
}

async function unitTests(full) {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const { code } = await run(bin('vitest'), args, { env: full ? { LIQA_FULL: '1' } : {} });
  const report = path.join(root, UNIT_REPORT);
  if (!existsSync(report)) throw new SetupError('the unit tests gave no report: see above');
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  const counts = { passed: numPassedTests + CHECKS.length, failed: numFailedTests, skipped: numPendingTests };
  if (code !== 0 && counts.failed === 0) counts.failed = 1; // a file that could not be read holds no counted test
  return counts;
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    await ensureInstalled();
    await ensureGenerated();
    const { passed, failed, skipped } = await checkAll();
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    if (failed > 0) process.exitCode = 1;
  });
