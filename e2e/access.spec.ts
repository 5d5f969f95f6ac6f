import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { urlOf } from './ports.mjs';
import { expect, openExplorer, openOnlyMeeting, RABAT, test } from './support';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** Each page by its name, and how it is opened in a language. */
const PAGES: Readonly<Record<string, (page: Page, language: string) => Promise<unknown>>> = {
  explorer: (page, language) => openExplorer(page, `/${language}?topic=health`),
  'a meeting': (page, language) => openOnlyMeeting(page, RABAT.replace('/en', `/${language}`).concat('&status=held')),
  'a meeting over the graph': async (page, language) => {
    await openOnlyMeeting(page, RABAT.replace('/en', `/${language}`));
    await page.goto(page.url().replace('view=table', 'colour=topic'));
    await expect(page.locator('mark').first()).toBeAttached();
  },
  'a country': (page, language) => openExplorer(page, `/${language}?sel=c:KE`),
  table: (page, language) => openExplorer(page, `/${language}?view=table`),
  'empty store': async (page, language) => {
    await page.goto(`${urlOf('empty')}/${language}`);
    await expect(page.getByText('npm run liqa -- import')).toBeVisible();
  },
  'no match': async (page, language) => {
    await openExplorer(page, `/${language}?view=table&topic=energy&country=KE`);
    await expect(page.getByRole('button', { name: /^(Drop|أزل) / }).first()).toBeVisible();
  },
  'unknown address': (page, language) => page.goto(`${urlOf('main')}/${language}/nowhere`),
};

/** What axe finds, one line each: the rule and where it is broken. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${JSON.stringify(target)} ${any[0]?.message ?? ''}`),
  );
}

for (const [name, open] of Object.entries(PAGES))
  for (const language of ['en', 'ar'])
    test(`axe finds nothing: ${name} (${language})`, async ({ page }) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await open(page, language);
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect(await findFaults(page), `${size.width} ${colorScheme}`).toEqual([]);
        }
      }
    });

test('axe finds nothing while the filters or the timeline cover a phone', async ({ page }) => {
  await page.setViewportSize(SIZES[1]);
  await openExplorer(page, '/en');
  for (const tab of ['Filters', 'Time']) {
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: tab }).click();
    expect(await findFaults(page), tab).toEqual([]);
  }
});

test('axe finds nothing in what opens over the page', async ({ page }) => {
  const details = await openOnlyMeeting(page, RABAT);
  await details
    .getByRole('button', { name: /^How it was inferred: / })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Search' }).fill('ken');
  await expect(page.getByRole('option', { name: /Kenya/ })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

for (const [query, n] of [
  ['', 5],
  ['?country=KE', 3],
  ['?from=2021-01-01&to=2021-12-31&uncertain=1', 3],
] as const)
  test(`the list has the meetings that the canvas draws (${query || 'all'})`, async ({ page }) => {
    await openExplorer(page, `/en${query}`);
    // the picture says how many it shows and where they are listed
    const canvas = page.getByRole('img', {
      name: new RegExp(`^Graph of ${n} meetings\\. The table view lists the same`),
    });
    await expect(canvas).toBeVisible();
    const drawn = await page.evaluate(() => window.liqaGraph?.meetings() ?? []);
    expect(drawn).toHaveLength(n);
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Open: / }) });
    await expect(rows).toHaveCount(n);
    const listed: string[] = [];
    for (const row of await rows.all()) {
      await row.getByRole('button', { name: /^Open: / }).click();
      await expect(row).toHaveAttribute('aria-selected', 'true');
      listed.push(new URL(page.url()).searchParams.get('sel')?.slice(2) ?? '');
    }
    expect(listed.sort()).toEqual(drawn);
  });

test('a live region says what a filter did', async ({ page }) => {
  await openExplorer(page, '/en');
  const said = page.getByRole('status').filter({ hasText: 'Showing' });
  await expect(said).toHaveAttribute('aria-live', 'polite');
  await said.evaluate((element) => {
    const words: string[] = [];
    new MutationObserver(() => words.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said: words });
  });
  await page.getByRole('checkbox', { name: 'Health, 1 meeting' }).check();
  await expect(said).toHaveText('Showing 1 of 5 meetings');
  await page.getByRole('checkbox', { name: 'Energy, 1 meeting' }).check();
  await expect(said).toHaveText('Showing 2 of 5 meetings');
  await page.getByRole('checkbox', { name: /^Jordan, / }).check();
  await expect(said).toHaveText('Showing 0 of 5 meetings');
  // the region itself stayed, or nothing would have been read out
  const words = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(words.at(-1)).toBe('Showing 0 of 5 meetings');
});
