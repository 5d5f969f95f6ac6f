import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { canvasOf, expect, openExplorer, RABAT, tabTo, test } from './support';

// Every task of the other tests once more, with keys alone: nothing here clicks, fills or focuses.

/** No task may leave the reader nowhere. */
async function expectFocusKept(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

const detailsOf = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test('the first Tab offers to skip to the content, and Enter does', async ({ page }) => {
  await openExplorer(page, '/en');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, canvasOf(page));
});

test('language and theme', async ({ page }) => {
  await openExplorer(page, '/en?topic=health');
  await tabTo(page, page.getByRole('button', { name: 'Use the dark theme' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tabTo(page, page.getByRole('link', { name: 'العربية' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ar\?topic=health$/);
});

test('a range of dates is typed, the uncertain taken in, and the range cleared', async ({ page }) => {
  await openExplorer(page, '/en');
  const from = page.getByRole('textbox', { name: 'From' });
  await tabTo(page, from);
  await page.keyboard.type('2021-01-01');
  await expect(from).toBeFocused();
  await tabTo(page, page.getByRole('textbox', { name: 'To' }));
  await expect(from).toHaveValue('1 January 2021');
  await page.keyboard.type('2021/12/31');
  await expect(page.getByText('Showing 2 of 5 meetings')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'include' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Showing 3 of 5 meetings')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Clear dates' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  await expectFocusKept(page);
});

test('what is no day, and a range that runs backwards, are said and change nothing', async ({ page }) => {
  await openExplorer(page, '/en');
  await tabTo(page, page.getByRole('textbox', { name: 'From' }));
  await page.keyboard.type('2021-02-30');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveAccessibleDescription(/Not a day of the calendar/);
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'From' }), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2022-01-01');
  await tabTo(page, page.getByRole('textbox', { name: 'To' }));
  await page.keyboard.type('2021-01-01');
  await expect(page.getByText('The first day is after the last')).toBeVisible();
  await expect(page).toHaveURL(/\?from=2022-01-01$/);
});

test('in Arabic a day is spelt in Arabic and typed in either figures', async ({ page }) => {
  await openExplorer(page, '/ar');
  const from = page.getByRole('textbox', { name: 'من' });
  await tabTo(page, from);
  await page.keyboard.type('٢٠٢١-٠٦-٠١');
  await expect(page).toHaveURL(/from=2021-06-01/);
  await page.keyboard.press('Tab');
  await expect(from).toHaveValue('1 يونيو 2021');
});

test('a topic leaves its meetings, and its chip brings the others back', async ({ page }) => {
  await openExplorer(page, '/en');
  await tabTo(page, page.getByRole('checkbox', { name: 'Energy, 1 meeting' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Remove Energy' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  await expectFocusKept(page);
});

test('when nothing matches, a filter is dropped', async ({ page }) => {
  await openExplorer(page, '/en?view=table&topic=energy&country=KE');
  await tabTo(page, page.getByRole('button', { name: 'Drop Energy' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Showing 3 of 5 meetings')).toBeVisible();
  await expectFocusKept(page);
});

const OPPOSITES = [
  ['ArrowDown', 'ArrowUp'],
  ['ArrowUp', 'ArrowDown'],
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowRight', 'ArrowLeft'],
] as const;

test('arrows walk the canvas and say where one is, Enter opens, Escape returns to it', async ({ page }) => {
  await openExplorer(page, '/en');
  await tabTo(page, canvasOf(page));
  await page.keyboard.press('ArrowDown');
  const place = page.getByRole('status').filter({ hasText: /, (country|official), \d meetings?$/ });
  await expect(place).toHaveCount(1);
  const first = await place.textContent();
  let walked = 0;
  for (const [there, back] of OPPOSITES) {
    await page.keyboard.press(there);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    if ((await place.textContent()) === first) continue; // nothing lies that way
    walked++;
    await page.keyboard.press(back);
    await expect(place).toHaveText(first ?? '');
  }
  expect(walked).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  const heading = detailsOf(page).getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(first?.split(',')[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(detailsOf(page)).toHaveCount(0);
  await expect(canvasOf(page)).toBeFocused();
  await expect(place).toHaveText(first ?? '');
});

test('from an official to a pair, and to a meeting of the pair', async ({ page }) => {
  await openExplorer(page, '/en?sel=c:MA');
  await tabTo(page, detailsOf(page).getByRole('button', { name: /^Kenya/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=e:c:KE~c:MA/);
  await expectFocusKept(page);
  await tabTo(
    page,
    detailsOf(page)
      .getByRole('button', { name: /10 June 2021/ })
      .last(),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=m:/);
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, detailsOf(page).getByRole('button', { name: 'Previous meeting' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(detailsOf(page).getByText('Wednesday 3 March 2021')).toBeVisible();
  await expectFocusKept(page);
  await tabTo(page, detailsOf(page).getByRole('button', { name: 'Close details' }));
  await page.keyboard.press('Enter');
  await expect(detailsOf(page)).toHaveCount(0);
  await expectFocusKept(page);
});

test('a row of the table opens its meeting, and closing it returns to the row', async ({ page }) => {
  await openExplorer(page, '/en');
  await tabTo(page, page.getByRole('button', { name: 'Table' }));
  await page.keyboard.press('Enter');
  const row = page.getByRole('button', { name: /^Open: .*18 January 2022/ });
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(detailsOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(detailsOf(page)).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('a column sorts the table', async ({ page }) => {
  await openExplorer(page, '/en?view=table');
  await tabTo(page, page.getByRole('button', { name: 'Date', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
});

test('a fact lights its words, and the number in the text its fact', async ({ page }) => {
  await openExplorer(page, RABAT);
  await tabTo(page, page.getByRole('button', { name: /^Open: / }));
  await page.keyboard.press('Enter');
  const date = detailsOf(page).getByRole('button', { name: /^Evidence \d+: 3 March 2021/ });
  await tabTo(page, date);
  await page.keyboard.press('Enter');
  await expect(date).toHaveAttribute('aria-pressed', 'true');
  await expect(detailsOf(page).locator('mark[data-active]').first()).toBeInViewport();
  const article = detailsOf(page).getByRole('region', { name: 'Article' }).last();
  const topic = detailsOf(page)
    .locator('dd')
    .getByRole('button', { name: /^Evidence \d+: Trade/ });
  const n = await topic.innerText();
  await tabTo(page, article.getByRole('button', { name: new RegExp(`^Evidence ${n}: `) }).first());
  await page.keyboard.press('Space');
  await expect(topic).toHaveAttribute('aria-pressed', 'true');
  await expect(topic).toBeInViewport();
});

test('a rule opens, and Escape gives the focus back', async ({ page }) => {
  await openExplorer(page, RABAT);
  await tabTo(page, page.getByRole('button', { name: /^Open: / }));
  await page.keyboard.press('Enter');
  const how = detailsOf(page).getByRole('button', { name: 'How it was inferred: In person', exact: true });
  await tabTo(page, how);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(how).toBeFocused();
});

test('the article is scrolled and made taller', async ({ page }) => {
  await openExplorer(page, RABAT);
  await tabTo(page, page.getByRole('button', { name: /^Open: / }));
  await page.keyboard.press('Enter');
  const edge = detailsOf(page).getByRole('separator', { name: 'Height of the article' });
  await tabTo(page, edge);
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowUp');
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
});

test('the export menu saves a table', async ({ page }) => {
  await openExplorer(page, '/en?country=KE');
  await tabTo(page, page.getByRole('button', { name: 'Export' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: /CSV/ })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('غريس موانغي');
  await expect(page.getByRole('status').filter({ hasText: /^Saved .*\.csv$/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});

test('the brush on the timeline', async ({ page }) => {
  await openExplorer(page, '/en');
  await tabTo(page, page.getByRole('slider', { name: 'Last day' }));
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?to=2021-03-31$/);
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  for (let month = 4; month <= 6; month++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?to=2021-06-30$/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Last day' })).toBeFocused();
});

test('Ctrl K goes to the search from anywhere; Enter opens what it found', async ({ page }) => {
  await openExplorer(page, '/en');
  await tabTo(page, canvasOf(page));
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('nor');
  await expect(page.getByRole('option', { name: /Norway/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(detailsOf(page).getByRole('heading', { name: 'Norway' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('health');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
});

test('the mode of the graph and its zoom', async ({ page }) => {
  await openExplorer(page, '/en');
  await tabTo(page, page.getByRole('button', { name: /^What is drawn: / }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'Countries', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mode=countries/);
  await tabTo(page, page.getByRole('button', { name: 'Zoom in' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
});
