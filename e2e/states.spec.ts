import { urlOf } from './ports.mjs';
import { expect, openExplorer, test } from './support';

const DATA = '**/api/v1/explorer';

for (const language of ['en', 'ar'])
  test(`while the data is on its way, its places are seen and said (${language})`, async ({ page }) => {
    const gate = new EventTarget();
    const opened = new Promise((resolve) => gate.addEventListener('open', resolve, { once: true }));
    await page.route(DATA, async (route) => {
      await opened;
      await route.continue();
    });
    await page.goto(`${urlOf('main')}/${language}`);
    await expect(page.locator('[aria-busy]')).toBeVisible();
    const words = language === 'en' ? 'Loading' : 'جارٍ التحميل';
    await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
    gate.dispatchEvent(new Event('open'));
    await expect(page.getByText(/^(Showing 5 of 5 meetings|عرض 5 من 5 اجتماعات)$/)).toBeVisible();
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
  });

test('when the server does not answer, it says so, keeps the filters, and tries again', async ({ page }) => {
  await page.route(DATA, (route) => route.abort());
  await page.goto(`${urlOf('main')}/en?topic=health`);
  await expect(page.getByRole('alert').filter({ hasText: 'The data could not be loaded' })).toBeVisible();
  await page.unroute(DATA);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
});

test('an error of the server is told in its own words', async ({ page }) => {
  await page.route(DATA, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 503, detail: 'the store is being prepared' }),
    }),
  );
  await page.goto(`${urlOf('main')}/ar`);
  await expect(page.getByText('503 · the store is being prepared')).toBeVisible();
});

test('details and article that could not be loaded can be asked for again, each in its place', async ({ page }) => {
  await page.route('**/api/v1/meetings/*', (route) => route.abort());
  await page.route('**/api/v1/articles/*', (route) => route.abort());
  await openExplorer(page, '/en?view=table&topic=health');
  await page.getByRole('button', { name: /^Open: / }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('alert')).toContainText('The details could not be loaded.');
  await page.unroute('**/api/v1/meetings/*');
  await details.getByRole('button', { name: 'Try again' }).click();
  await expect(details.getByRole('alert')).toContainText('The article could not be loaded.');
  await page.unroute('**/api/v1/articles/*');
  await details.getByRole('button', { name: 'Try again' }).click();
  await expect(details.locator('mark').first()).toBeVisible();
  await expect(details.getByRole('alert')).toHaveCount(0);
});

test('an empty store says how to fill it, in Arabic too', async ({ page }) => {
  await page.goto(`${urlOf('empty')}/ar`);
  await expect(page.getByRole('heading', { name: 'لا اجتماعات بعد' })).toBeVisible();
  await expect(page.getByText('npm run liqa -- import')).toBeVisible();
});

test('when nothing matches the graph gives way to the filters to drop, and comes back where it was', async ({
  page,
}) => {
  await openExplorer(page, '/en?topic=energy');
  await page.getByRole('checkbox', { name: /^Kenya, / }).check();
  await expect(page.getByRole('heading', { name: 'No meeting matches all of these filters' })).toBeVisible();
  await expect(page.getByText('Showing 0 of 5 meetings')).toBeVisible();
  await page.getByRole('button', { name: 'Drop Kenya' }).click();
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No meeting matches all of these filters' })).toHaveCount(0);
});
