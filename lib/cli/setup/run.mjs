// What the set-up scripts share: where the project is, running a command, showing progress.
// Plain JavaScript on Node's own modules, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** A failure that is explained in one sentence; the scripts print it without a stack. */
export class SetupError extends Error {}

/**
 * Runs a command in the project's folder and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean}} [options] quiet: output is kept, and shown only on failure
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) =>
      reject(new SetupError(`${command} could not be started (${error.message}); is it installed and on the PATH?`)),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The path of a command that an installed package brings. */
export const bin = (name) => path.join(root, 'node_modules', '.bin', name);

/**
 * Shows a line of progress around a piece of work: `▸ Build … 21 s`.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const begun = Date.now();
  process.stdout.write(`▸ ${label} …\n`);
  const value = await work();
  process.stdout.write(`  ${label}: done in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
  return value;
}

/** A hash over files and folders (relative to the project), by name and content; missing ones count as empty. */
export function hashOf(places) {
  const hash = createHash('sha256');
  const visit = (file) => {
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort())
        if (name !== 'generated' && !name.includes('.test.')) visit(path.join(file, name));
      return;
    }
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  };
  for (const place of places) visit(path.join(root, place));
  return hash.digest('hex');
}

/**
 * Does the work only if what it depends on has changed since it last succeeded.
 * @param {string} name of the stamp
 * @param {string} key what it depends on, hashed
 * @param {string[]} results files that must be there, or the work is done again
 * @param {() => Promise<void>} work
 */
export async function onceFor(name, key, results, work) {
  const stamp = path.join(root, 'node_modules', '.cache', 'liqa', name);
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === key;
  if (done && results.every((r) => existsSync(path.join(root, r)))) return;
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}

/** Runs a script's main function; an explained failure is one line and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`\nliqa: ${error.message}\n`);
    process.exitCode = 1;
  }
}
