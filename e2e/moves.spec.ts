import type { Page } from '@playwright/test';
import { canvasOf, clickInGraph, expect, KENYAN, officialNode, openExplorer, placeOf, test } from './support';

/** Drags a node by so many pixels; returns where it was and where it came to. */
async function drag(page: Page, node: string, by: { readonly x: number; readonly y: number }) {
  const from = await placeOf(page, node);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
  await page.mouse.move(from.x + by.x, from.y + by.y);
  await page.mouse.up();
  const to = await placeOf(page, node);
  expect(Math.hypot(to.x - from.x - by.x, to.y - from.y - by.y)).toBeLessThan(3);
  return { from, to };
}

const expectAt = async (page: Page, node: string, place: { readonly x: number; readonly y: number }) => {
  const now = await placeOf(page, node);
  expect(Math.hypot(now.x - place.x, now.y - place.y)).toBeLessThan(1);
};

test('Ctrl Z puts dragged nodes back, the last first, and Ctrl Shift Z moves them again', async ({ page, request }) => {
  await openExplorer(page, '/en');
  const official = await officialNode(request, KENYAN);
  const country = await drag(page, 'c:MA', { x: 60, y: 40 });
  const person = await drag(page, official, { x: -40, y: 50 });
  await page.keyboard.press('Control+z');
  await expectAt(page, official, person.from);
  await expectAt(page, 'c:MA', country.to);
  await page.keyboard.press('Control+z');
  await expectAt(page, 'c:MA', country.from);
  await page.keyboard.press('Control+z');
  await expectAt(page, 'c:MA', country.from);
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+Shift+Z');
  await expectAt(page, 'c:MA', country.to);
  await expectAt(page, official, person.to);
});

for (const { path, undo, redo } of [
  { path: '/en', undo: 'Undo the move', redo: 'Redo the move' },
  { path: '/ar', undo: 'تراجع عن النقل', redo: 'أعد النقل' },
])
  test(`the buttons do the same, and say when there is nothing to do (${path})`, async ({ page }) => {
    await openExplorer(page, path);
    const [back, forth] = [undo, redo].map((name) => page.getByRole('button', { name }));
    if (!back || !forth) throw new Error('no buttons');
    await expect(back).toHaveAttribute('aria-disabled', 'true');
    const { from, to } = await drag(page, 'c:MA', { x: 60, y: 40 });
    await expect(forth).toHaveAttribute('aria-disabled', 'true');
    await back.click();
    await expectAt(page, 'c:MA', from);
    await expect(back).toHaveAttribute('aria-disabled', 'true');
    await forth.click();
    await expectAt(page, 'c:MA', to);
  });

test('a click on a node is no move', async ({ page }) => {
  await openExplorer(page, '/en');
  await clickInGraph(page, 'c:MA');
  await expect(page).toHaveURL(/sel=c/);
  await expect(page.getByRole('button', { name: 'Undo the move' })).toHaveAttribute('aria-disabled', 'true');
});

test('in a field, and over the table, Ctrl Z moves nothing', async ({ page }) => {
  await openExplorer(page, '/en');
  const { to } = await drag(page, 'c:MA', { x: 60, y: 40 });
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.focus();
  await page.keyboard.type('ken');
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('ken');
  await expectAt(page, 'c:MA', to);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect(canvasOf(page)).toBeVisible();
  await expectAt(page, 'c:MA', to);
});
