// Installs the packages, and builds by name the one that has to be compiled.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { hashOf, onceFor, root, run, SetupError, step } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Installs what `package-lock.json` names, if it is not installed yet. */
export async function ensureInstalled() {
  checkNode();
  checkWritable();
  const key = `${hashOf(['package-lock.json', '.npmrc'])} ${process.version} ${process.platform} ${process.arch}`;
  await onceFor('installed', key, ['node_modules/.package-lock.json'], async () => {
    await step('Install packages', installPackages);
    await step('Build the embedded database (about a minute where no prebuilt binary can be had)', buildDatabase);
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new SetupError(
    `this is Node ${process.version}; expected ${OLDEST_NODE.join('.')} or newer. Install a newer Node and run the same command again.`,
  );
}

function checkWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new SetupError(
      `the folder ${root} can't be written to; expected a folder of your own. Copy the project to one, or change its permissions.`,
    );
  }
}

async function installPackages() {
  const { code, output } = await run('npm', ['ci', '--no-fund', '--no-audit'], { quiet: true });
  if (code !== 0)
    throw new SetupError(
      `npm ci failed:\n${lastLines(output)}\nCheck the network and the npm registry, then run again.`,
    );
}

async function buildDatabase() {
  const headers = path.resolve(path.dirname(process.execPath), '..');
  // where Node's headers stand beside it, node-gyp need not download them
  const env = existsSync(path.join(headers, 'include/node/node.h')) ? { npm_config_nodedir: headers } : {};
  const args = ['rebuild', 'better-sqlite3', '--ignore-scripts=false'];
  const { code, output } = await run('npm', args, { env, quiet: true });
  const load = await run(process.execPath, ['-e', "require('better-sqlite3')(':memory:')"], { quiet: true });
  if (code === 0 && load.code === 0) return;
  throw new SetupError(
    `the embedded database (better-sqlite3) could not be built; expected a prebuilt binary or a C++ compiler. ` +
      `On Debian: apt-get install -y python3 make g++, then run the same command again.\n${lastLines(output + load.output)}`,
  );
}

const lastLines = (text) => text.trim().split('\n').slice(-15).join('\n');
