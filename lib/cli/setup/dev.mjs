// `npm run dev`: the app with hot reloading, on the same database as `npm run up`.
import { ensureGenerated } from './generate.mjs';
import { ensureInstalled } from './install.mjs';
import { bin, main, run } from './run.mjs';
import { addressFrom, checkPortFree } from './server.mjs';

await main(async () => {
  const { host, port } = addressFrom(process.env);
  await checkPortFree(host, port);
  await ensureInstalled();
  await ensureGenerated();
  await run(bin('next'), ['dev', '-H', host, '-p', String(port)], { env: { NEXT_TELEMETRY_DISABLED: '1' } });
});
