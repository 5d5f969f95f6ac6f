import { expect, openExplorer, test } from './support';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const LANGUAGES = [
  {
    path: '/en',
    open: 'Search',
    close: 'Close search',
    typed: 'ken',
    country: 'Kenya',
    topic: { typed: 'health', name: 'Health' },
    details: 'Details',
  },
  {
    path: '/ar',
    open: 'البحث',
    close: 'إغلاق البحث',
    typed: 'كيني',
    country: 'كينيا',
    topic: { typed: 'صح', name: 'الصحة' },
    details: 'التفاصيل',
  },
] as const;

for (const { path, open, close, typed, country, topic, details } of LANGUAGES) {
  test(`on a phone the search opens over the bar, finds and opens (${path})`, async ({ page }) => {
    await openExplorer(page, path);
    await page.getByRole('button', { name: open, exact: true }).tap();
    const field = page.getByRole('combobox');
    await expect(field).toBeFocused();
    await page.keyboard.type(typed);
    const option = page.getByRole('option').filter({ hasText: country }).first();
    await expect(option).toBeInViewport({ ratio: 1 });
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await option.tap();
    await expect(page).toHaveURL(/sel=c/);
    await expect(page.getByRole('complementary', { name: details })).toBeVisible();
    await expect(field).toBeHidden();
  });

  test(`on a phone a topic found becomes a filter, and the search can be closed (${path})`, async ({ page }) => {
    await openExplorer(page, path);
    const opener = page.getByRole('button', { name: open, exact: true });
    await opener.tap();
    await page.keyboard.type(topic.typed);
    await page.getByRole('option').filter({ hasText: topic.name }).first().tap();
    await expect(page).toHaveURL(/topic=health/);
    await opener.tap();
    await page.getByRole('button', { name: close }).tap();
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(opener).toBeFocused();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });
}
