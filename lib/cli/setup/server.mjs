// Builds the app when its sources have changed, and runs the built server.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { bin, hashOf, onceFor, root, run, SetupError, step } from './run.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const STANDALONE = path.join(root, '.next/standalone');

/** Builds for production, unless the last build was of the same sources. */
export async function ensureBuilt() {
  await onceFor('built', hashOf(SOURCES), ['.next/standalone/server.js', '.next/standalone/.next/static'], () =>
    step('Build the app', async () => {
      rmSync(STANDALONE, { recursive: true, force: true });
      const { code, output } = await run(bin('next'), ['build'], {
        quiet: true,
        env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      });
      if (code !== 0) throw new SetupError(`next build failed:\n${output.trim()}`);
      cpSync(path.join(root, '.next/static'), path.join(STANDALONE, '.next/static'), { recursive: true });
      cpSync(path.join(root, 'public'), path.join(STANDALONE, 'public'), { recursive: true });
    }),
  );
}

/** Fails with one sentence where something already answers on the address. */
export async function checkPortFree(host, port) {
  const taken = await new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.setTimeout(1000, () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (taken)
    throw new SetupError(
      `port ${port} on ${host} is in use; expected a free one. Stop what runs there, or choose another: PORT=${port + 1} npm run up`,
    );
}

/** `PORT` and `HOST`, checked. */
export function addressFrom(env) {
  const text = env.PORT ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new SetupError(`PORT is ${JSON.stringify(text)}; expected a number from 1 to 65535, such as PORT=3000`);
  return { host: env.HOST ?? '127.0.0.1', port };
}

/**
 * Starts the built server and waits until it answers.
 * @param {{host: string, port: number, databaseUrl: string}} options databaseUrl absolute: the server has a folder of its own
 * @returns {Promise<{url: string, child: import('node:child_process').ChildProcess}>}
 */
export async function startServer({ host, port, databaseUrl }) {
  if (!existsSync(path.join(STANDALONE, 'server.js'))) throw new SetupError('the app is not built; run npm run up');
  const child = spawn(process.execPath, ['server.js'], {
    cwd: STANDALONE,
    env: { ...process.env, NODE_ENV: 'production', HOSTNAME: host, PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new SetupError(`the server stopped at once with code ${child.exitCode}`);
    const answer = await fetch(`${url}/api/v1/health`).catch(() => null);
    if (answer?.ok) return { url, child };
    if (answer && answer.status >= 500) {
      child.kill();
      throw new SetupError(`the server can't work: ${await answer.text()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new SetupError(`the server did not answer on ${url} within 30 seconds`);
}
