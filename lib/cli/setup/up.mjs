// `npm run up`: from a fresh checkout to a running app.
import path from 'node:path';
import { ensureGenerated } from './generate.mjs';
import { ensureInstalled } from './install.mjs';
import { bin, main, root, run, SetupError, step } from './run.mjs';
import { addressFrom, checkPortFree, ensureBuilt, startServer } from './server.mjs';

await main(async () => {
  const address = addressFrom(process.env);
  await checkPortFree(address.host, address.port);
  await ensureInstalled();
  await ensureGenerated();
  const databaseUrl = absoluteUrl(process.env.DATABASE_URL ?? 'file:./data/liqa.db');
  await step('Prepare the database', () => prepareDatabase(databaseUrl));
  await ensureBuilt();
  await checkPortFree(address.host, address.port);
  const { url, child } = await startServer({ ...address, databaseUrl });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
  process.stdout.write(`\nLiqa is ready (stop it with Ctrl-C):\n${url}\n`);
});

/** A `file:` address made absolute, because the server runs in a folder of its own; others stay as they are. */
function absoluteUrl(url) {
  return url.startsWith('file:') ? `file:${path.resolve(root, url.slice('file:'.length))}` : url;
}

async function prepareDatabase(databaseUrl) {
  const sample = process.env.LIQA_SAMPLE === '0' ? [] : ['--sample'];
  const { code } = await run(bin('tsx'), ['lib/cli/main.ts', 'prepare', ...sample], {
    env: { DATABASE_URL: databaseUrl },
  });
  if (code !== 0) throw new SetupError('the database could not be prepared: see the line above');
}
