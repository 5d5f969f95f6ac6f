import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { canvasOf, expect, openExplorer, test } from './support';

async function saveAs(page: Page, item: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Rows of an RFC 4180 text; quoted cells may hold line breaks. */
const rowsOf = (text: string): number =>
  text
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .trim()
    .split('\r\n').length - 1;

test('CSV holds a row for each meeting on screen, and opens in Arabic in a spreadsheet', async ({ page }) => {
  await openExplorer(page, '/en?country=KE');
  await expect(page.getByText('Showing 3 of 5 meetings')).toBeVisible();
  const bytes = await saveAs(page, 'Table (CSV)');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8');
  expect(rowsOf(text)).toBe(3);
  expect(text).toContain('غريس موانغي');
});

test('JSON holds the meetings on screen and the address of the view', async ({ page }) => {
  await openExplorer(page, '/en?country=KE');
  await expect(page.getByText('Showing 3 of 5 meetings')).toBeVisible();
  const file = JSON.parse((await saveAs(page, 'Data (JSON)')).toString('utf8'));
  expect(file.schema).toBe('liqa-meetings/1');
  expect(file.meetings).toHaveLength(3);
  expect(JSON.stringify(file)).toContain('country=KE');
});

for (const language of ['ar', 'en'])
  test(`the picture of the graph is a whole PNG with its caption (${language})`, async ({ page }) => {
    await openExplorer(page, `/${language}`);
    await page.getByRole('button', { name: language === 'ar' ? 'تصدير' : 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /PNG/ }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    const size = await page.evaluate(async (base64) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${base64}`;
      await picture.decode();
      return { width: picture.naturalWidth, height: picture.naturalHeight };
    }, bytes.toString('base64'));
    const canvas = await canvasOf(page).boundingBox();
    expect(size.width).toBe(Math.round((canvas?.width ?? 0) * 2));
    expect(size.height).toBeGreaterThan((canvas?.height ?? 0) * 2);
  });
