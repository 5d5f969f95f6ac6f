// `npm test`: set-up, checks, unit tests, build, browser tests. The last line counts them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { checkAll } from './check.mjs';
import { ensureGenerated } from './generate.mjs';
import { ensureInstalled } from './install.mjs';
import { bin, main, root, run, SetupError, step } from './run.mjs';
import { ensureBuilt } from './server.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
let finished = false;

await main(async () => {
  await ensureInstalled();
  await ensureGenerated();
  add(await checkAll({ full: process.argv.includes('--full') }));
  const browser = await ensureBrowser();
  await ensureBuilt();
  add(await step('Browser tests', () => browserTests(browser)));
  finished = true;
});
if (!finished) counts.failed += 1;
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
if (counts.failed > 0) process.exitCode = 1;

function add(more) {
  for (const key of Object.keys(counts)) counts[key] += more[key];
}

async function browserTests(browser) {
  const { code } = await run(bin('playwright'), ['test'], { env: browser ? { LIQA_CHROMIUM: browser } : {} });
  const file = path.join(root, 'test-results/browser.json');
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  if (code !== 0 && stats.unexpected === 0) throw new SetupError('the browser tests could not run: see above');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
