// `npm run screenshots`: the README's pictures, taken of the sample in a database of its own.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureGenerated } from './generate.mjs';
import { ensureInstalled } from './install.mjs';
import { bin, main, root, run, SetupError, step } from './run.mjs';
import { ensureBuilt, startServer } from './server.mjs';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const FOLDER = path.join(root, 'public/screenshots');

/** `meeting`: open the newest meeting that these filters let through. */
const PICTURES = [
  { name: 'explorer-ar', path: '/ar', size: DESKTOP, theme: 'light', meeting: 'country=KH' },
  { name: 'explorer-en-dark', path: '/en', size: DESKTOP, theme: 'dark', meeting: 'country=JP' },
  { name: 'table-en', path: '/en?view=table', size: DESKTOP, theme: 'light' },
  { name: 'phone-ar', path: '/ar', size: PHONE, theme: 'light', meeting: 'country=KH' },
];

await main(async () => {
  await ensureInstalled();
  await ensureGenerated();
  const executablePath = await ensureBrowser();
  await ensureBuilt();
  const folder = mkdtempSync(path.join(tmpdir(), 'liqa-screenshots-'));
  const databaseUrl = `file:${path.join(folder, 'liqa.db')}`;
  const { code } = await run(bin('tsx'), ['lib/cli/main.ts', 'prepare', '--sample'], {
    env: { DATABASE_URL: databaseUrl },
  });
  if (code !== 0) throw new SetupError('the sample could not be loaded: see the line above');
  const { url, child } = await startServer({ host: '127.0.0.1', port: 3219, databaseUrl });
  try {
    await step('Take the pictures', () => takeAll(url, executablePath));
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function takeAll(url, executablePath) {
  // loaded here, because nothing is installed yet when this file is read
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) {
    const context = await browser.newContext({ viewport: picture.size, colorScheme: picture.theme });
    const page = await context.newPage();
    await page.goto(url + picture.path + (await selectionOf(url, picture)));
    await page.getByRole('status').first().waitFor();
    if (picture.path.includes('table')) await page.getByRole('row').nth(1).waitFor();
    else await page.waitForFunction(() => window.liqaGraph !== undefined);
    if (picture.meeting) await page.locator('mark').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(FOLDER, `${picture.name}.png`), animations: 'disabled' });
    await context.close();
  }
  await browser.close();
}

async function selectionOf(url, { meeting }) {
  if (!meeting) return '';
  const { items } = await (await fetch(`${url}/api/v1/meetings?${meeting}&limit=1`)).json();
  return items[0] ? `?sel=m:${items[0].id}` : '';
}
