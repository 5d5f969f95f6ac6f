import { expect, openExplorer, shownInGraph, test } from './support';

test('opens in Arabic, right to left, with every held meeting', async ({ page }) => {
  await openExplorer(page, '/');
  await expect(page).toHaveURL(/\/(ar|en)$/);
  await openExplorer(page, '/ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByText('عرض 5 من 5 اجتماعات')).toBeVisible();
  const { nodes } = await shownInGraph(page);
  expect(nodes.filter((id) => id.startsWith('c:'))).toEqual(['c:JO', 'c:KE', 'c:MA', 'c:NO', 'c:PT', 'c:VN']);
});

test('opens in English, left to right, and switches language without losing the view', async ({ page }) => {
  await openExplorer(page, '/en?topic=health');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\?topic=health$/);
  await expect(page.getByText('عرض 1 من 5 اجتماعات')).toBeVisible();
});

test('keeps the chosen theme', async ({ page }) => {
  await openExplorer(page, '/en');
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('says what to do when there are no meetings yet', async ({ page }) => {
  await page.goto('http://127.0.0.1:3211/en');
  await expect(page.getByRole('heading', { name: 'No meetings yet' })).toBeVisible();
  await expect(page.getByText('npm run liqa -- import')).toBeVisible();
});

test('answers an address that does not exist in words', async ({ page }) => {
  const answer = await page.goto('http://127.0.0.1:3210/en/no/such/page');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
