// Finds a Chromium for the browser tests, or installs one: Debian's, else Playwright's own.
import { existsSync } from 'node:fs';
import { bin, run, SetupError, step } from './run.mjs';

const DEBIAN = '/usr/bin/chromium';

/** @returns {Promise<string>} the path of a Chromium, or '' for the one that Playwright has downloaded */
export async function ensureBrowser() {
  if (process.env.LIQA_CHROMIUM) return process.env.LIQA_CHROMIUM;
  if (existsSync(DEBIAN)) return DEBIAN;
  return step('Install a browser for the tests', async () => {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      await run('apt-get', ['update'], { quiet: true });
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (existsSync(DEBIAN)) return DEBIAN;
    }
    const { code, output } = await run(bin('playwright'), ['install', 'chromium'], { quiet: true });
    if (code === 0) return '';
    throw new SetupError(
      `no Chromium for the browser tests; expected Debian's (apt-get install chromium), Playwright's, or its path in LIQA_CHROMIUM.\n${output.trim().split('\n').slice(-5).join('\n')}`,
    );
  });
}
