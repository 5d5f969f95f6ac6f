// Makes what the sources import but the repository does not hold: database client, gazetteer tables, flags.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bin, hashOf, main, onceFor, root, run, SetupError, step } from './run.mjs';

/** Brings all generated files up to date; seconds when nothing has changed. */
export async function ensureGenerated() {
  await onceFor(
    'prisma-client',
    hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']),
    ['lib/data/generated'],
    () => step('Generate the database client', generateClient),
  );
  await onceFor('gazetteer', hashOf(['lib/gazetteer', 'lib/domain', 'lib/shared']), ['lib/gazetteer/generated'], () =>
    step('Compile the gazetteer', () => mustRun(bin('tsx'), ['lib/gazetteer/compile.ts'])),
  );
  await onceFor('flags', hashOf(['package-lock.json']), ['public/flags/CN.svg'], copyFlags);
}

function generateClient() {
  // Prisma would download a native engine that generating does not use; any executable in its place skips that
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  return mustRun(bin('prisma'), ['generate'], env);
}

async function mustRun(command, args, env = {}) {
  const { code, output } = await run(command, args, { env, quiet: true });
  if (code !== 0) throw new SetupError(`${path.basename(command)} ${args.join(' ')} failed:\n${output.trim()}`);
}

async function copyFlags() {
  const from = path.join(root, 'node_modules/country-flag-icons/3x2');
  const to = path.join(root, 'public/flags');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (name.endsWith('.svg')) copyFileSync(path.join(from, name), path.join(to, name));
}

if (process.argv[1] === import.meta.filename) await main(ensureGenerated);
