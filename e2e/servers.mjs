// Prepares a fresh database for each store, serves them all, and removes them at the end.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bin, main, root, run, SetupError } from '../lib/cli/setup/run.mjs';
import { startServer } from '../lib/cli/setup/server.mjs';
import { STORES } from './ports.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'liqa-e2e-'));
const children = [];

function stop() {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

async function liqa(databaseUrl, args) {
  const { code, output } = await run(bin('tsx'), ['lib/cli/main.ts', ...args], {
    quiet: true,
    env: { DATABASE_URL: databaseUrl },
  });
  if (code !== 0) throw new SetupError(`liqa ${args.join(' ')} failed:\n${output}`);
}

function articlesOf(store) {
  if (store === 'main') return [path.join(root, 'e2e/articles')];
  if (store === 'hostile') return [path.join(root, 'e2e/hostile')];
  const seeds = path.join(process.env.LIQA_SHARED ?? path.join(root, '../shared'), 'seeds');
  if (store !== 'seeds' || !existsSync(seeds)) return [];
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(seeds, name));
}

await main(async () => {
  // the first store is the one whose answer the test runner waits for, so it starts last
  for (const store of Object.keys(STORES).reverse()) {
    const databaseUrl = `file:${path.join(folder, `${store}.db`)}`;
    await liqa(databaseUrl, ['prepare']);
    const articles = articlesOf(store);
    if (articles.length) await liqa(databaseUrl, ['import', ...articles]);
    const { child } = await startServer({ host: '127.0.0.1', port: STORES[store], databaseUrl });
    children.push(child);
  }
});
