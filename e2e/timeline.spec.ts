import type { Page } from '@playwright/test';
import { expect, openExplorer, test } from './support';

const timelineOf = (page: Page) => page.getByRole('region', { name: /^(Timeline|الخط الزمني)$/ });

/** The middle of the bar of a month, in pixels of the page. */
async function middleOf(page: Page, bin: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-bin="${bin}"]`).boundingBox();
  if (!box) throw new Error(`there is no bar for ${bin}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const language of ['en', 'ar'])
  test(`a drag over the bars sets the range and the count, and Back undoes it (${language})`, async ({ page }) => {
    await openExplorer(page, `/${language}`);
    const [from, to] = [await middleOf(page, '2021-03'), await middleOf(page, '2021-06')];
    // time runs as the language is read
    expect(from.x < to.x).toBe(language === 'en');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, from.y);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await expect(page).toHaveURL(/from=2021-03-01&to=2021-06-30/);
    await expect(page.getByText(/^(Showing 2 of 5 meetings|عرض 2 من 5 اجتماعات)$/)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
    await expect(page.getByText(/^(Showing 5 of 5 meetings|عرض 5 من 5 اجتماعات)$/)).toBeVisible();
  });

test('keys move either end by one bar, with Shift the whole range, and Escape clears it', async ({ page }) => {
  await openExplorer(page, '/en?from=2021-03-01&to=2021-06-30');
  await expect(page.getByText('Showing 2 of 5 meetings')).toBeVisible();
  const first = page.getByRole('slider', { name: 'First day' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2021-04-01&to=2021-06-30/);
  await expect(first).toHaveAttribute('aria-valuetext', '1 April 2021');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/from=2021-03-01&to=2021-05-31/);
  await page.goBack();
  await expect(page).toHaveURL(/from=2021-04-01&to=2021-06-30/);
  await page.goBack();
  await expect(page.getByText('Showing 2 of 5 meetings')).toBeVisible();
  await page.getByRole('slider', { name: 'Last day' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  await expect(page).toHaveURL(/\/en$/);
});

test('in Arabic the keys go the way that time is drawn', async ({ page }) => {
  await openExplorer(page, '/ar?from=2021-03-01&to=2021-06-30');
  await page.getByRole('slider', { name: 'أول يوم' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/from=2021-04-01&to=2021-06-30/);
});

test('the unit changes what a bar counts, and the table behind the bars with it', async ({ page }) => {
  await openExplorer(page, '/en');
  const timeline = timelineOf(page);
  await timeline.getByRole('button', { name: 'Year', exact: true }).click();
  await expect(timeline.getByRole('heading', { name: 'Meetings a year' })).toBeVisible();
  await expect(timeline.getByRole('row', { name: /^2021/ })).toContainText('2');
  await expect(timeline.getByRole('row', { name: /^No known day/ })).toContainText('1');
  await timeline.getByRole('button', { name: 'Month', exact: true }).click();
  await expect(timeline.getByRole('row', { name: /^March 2021/ })).toBeAttached();
});

test('playback moves through time until it is stopped, and Back undoes where it stopped', async ({ page }) => {
  await openExplorer(page, '/en');
  const timeline = timelineOf(page);
  await timeline.getByRole('button', { name: 'Play through time' }).click();
  await expect(page.getByText(/^Showing [0-4] of 5 meetings$/)).toBeVisible();
  // what plays is not yet the address
  await expect(page).toHaveURL(/\/en$/);
  await timeline.getByRole('button', { name: 'Pause' }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}&to=/);
  await expect(timeline.getByRole('button', { name: 'Play through time' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
});
