import { clickInGraph, expect, openExplorer, shownInGraph, test } from './support';

test('a copied address shows the same in a fresh browser', async ({ page, browser }) => {
  await openExplorer(page, '/ar');
  await page.getByRole('checkbox', { name: /^كينيا/ }).check();
  await clickInGraph(page, 'c:NO');
  const heading = page.getByRole('complementary').getByRole('heading', { name: 'النرويج' });
  await expect(heading).toBeVisible();
  const shown = await shownInGraph(page);
  const other = await (await browser.newContext()).newPage();
  const address = new URL(page.url());
  await openExplorer(other, address.pathname + address.search);
  await expect(other.getByText('عرض 3 من 5 اجتماعات')).toBeVisible();
  await expect(other.getByRole('complementary').getByRole('heading', { name: 'النرويج' })).toBeVisible();
  await expect.poll(() => shownInGraph(other)).toEqual(shown);
  await other.context().close();
});

test('Back and Forward walk through the views', async ({ page }) => {
  await openExplorer(page, '/en');
  await page.getByRole('checkbox', { name: 'Energy, 1 meeting' }).check();
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  await page.goForward();
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
});

test('a nonsense address shows the usual view and says what was not understood', async ({ page }) => {
  await openExplorer(page, '/en?topic=gossip&from=yesterday&mode=sideways');
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  await expect(page.getByText('Part of this address was not understood:')).toBeVisible();
  await expect(page.getByText('topic=gossip')).toBeVisible();
  await expect(page.getByText('from=yesterday')).toBeVisible();
});
