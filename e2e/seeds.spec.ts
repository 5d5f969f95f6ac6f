import { existsSync } from 'node:fs';
import path from 'node:path';
import { urlOf } from './ports.mjs';
import { expect, openExplorer, shownInGraph, test } from './support';

const shared = process.env.LIQA_SHARED ?? path.resolve(import.meta.dirname, '../../shared');
test.skip(!existsSync(path.join(shared, 'seeds')), 'the founding articles are not at hand (LIQA_SHARED)');

test('the founding articles give five meetings, three of them between China and Russia', async ({ page, request }) => {
  await openExplorer(page, '/en', 'seeds');
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  const { nodes } = await shownInGraph(page);
  expect(nodes.filter((id) => id.startsWith('c:'))).toEqual(['c:CN', 'c:KH', 'c:KZ', 'c:RU']);
  expect(nodes.filter((id) => id.startsWith('o:'))).toEqual([
    'o:mukhtar-tileuberdi',
    'o:prak-sokhonn',
    'o:sergey-lavrov',
    'o:vladimir-putin',
    'o:wang-yi',
    'o:xi-jinping',
  ]);
  const russian = await (await request.get(`${urlOf('seeds')}/api/v1/meetings?country=RU`)).json();
  expect(russian.total).toBe(3);
});

test('a year and a country leave the right one', async ({ page }) => {
  await openExplorer(page, '/en?view=table&from=2021-01-01&to=2021-12-31', 'seeds');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Dushanbe' })).toBeVisible();
  await openExplorer(page, '/en?view=table&country=KZ', 'seeds');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Nur-Sultan' })).toBeVisible();
});

test('the phone call has an unknown day, said so, and no place; the United States take part in nothing', async ({
  page,
  request,
}) => {
  await openExplorer(page, '/en?view=table&format=phone', 'seeds');
  await page.getByRole('button', { name: /^Open: / }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByText('Day not known')).toBeVisible();
  await expect(details.getByText('Not stated', { exact: true })).toBeVisible();
  expect((await request.get(`${urlOf('seeds')}/api/v1/meetings?country=US`)).status()).toBe(400);
});

test('topics leave what the articles are about', async ({ page }) => {
  await openExplorer(page, '/en?view=table&topic=energy', 'seeds');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Phone' })).toBeVisible();
  await openExplorer(page, '/en?view=table&topic=nuclear_nonproliferation', 'seeds');
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  await page.getByRole('button', { name: /^Open: / }).click();
  await expect(
    page
      .getByRole('complementary', { name: 'Details' })
      .getByText(/Cambodia/)
      .first(),
  ).toBeVisible();
  await openExplorer(page, '/en?view=table&topic=health', 'seeds');
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
});
