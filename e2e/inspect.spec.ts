import {
  clickInGraph,
  edgeBetween,
  expect,
  KENYAN,
  MOROCCAN,
  NORWEGIAN,
  officialNode,
  openExplorer,
  test,
} from './support';

test('a click on a country shows its meetings', async ({ page }) => {
  await openExplorer(page, '/en');
  await clickInGraph(page, 'c:KE');
  await expect(page).toHaveURL(/sel=c:KE/);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { name: 'Kenya' })).toBeVisible();
  await expect(details.getByRole('button', { name: /Foreign ministers of .*Morocco/ })).toHaveCount(2);
});

test('a click on an edge opens the pair, and a click on one of its curves that meeting', async ({ page, request }) => {
  const pair = edgeBetween(await officialNode(request, MOROCCAN), await officialNode(request, KENYAN));
  await openExplorer(page, '/en');
  await clickInGraph(page, pair);
  await expect(page).toHaveURL(new RegExp(`sel=e:`));
  const meetings = await page.evaluate(
    (id) => window.liqaGraph?.shown().edges.filter((edge) => edge.startsWith(id.replace(/^e:/, 'f:'))) ?? [],
    pair,
  );
  expect(meetings).toHaveLength(2);
  await clickInGraph(page, meetings[0] as string);
  await expect(page).toHaveURL(/sel=m:/);
});

test('a fact lights its words in the article, and the words light their fact', async ({ page, request }) => {
  const pair = edgeBetween(await officialNode(request, KENYAN), await officialNode(request, NORWEGIAN));
  await openExplorer(page, '/en');
  await clickInGraph(page, pair);
  const details = page.getByRole('complementary', { name: 'Details' });
  await details
    .getByRole('button', { name: /12 May 2022/ })
    .first()
    .click();
  await expect(details.getByText('Nairobi, Kenya')).toBeVisible();
  const date = details.getByRole('button', { name: /^Evidence \d+: .*12 May 2022/ });
  await date.click();
  const lit = details.locator('mark[data-active]');
  await expect(lit.first()).toContainText('اليوم (الخميس)');
  await expect(lit.first()).toBeInViewport();
  await details.locator('mark', { hasText: 'نيروبي' }).first().click();
  await expect(date).toHaveAttribute('aria-pressed', 'false');
});

test('a meeting whose day is not known says so and has no place', async ({ page }) => {
  await openExplorer(page, '/en?view=table&country=JO');
  await page.getByRole('button', { name: /^Open: / }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByText('Day not known')).toBeVisible();
  await expect(details.getByText('Not stated', { exact: true })).toBeVisible();
});

test('the table lists the meetings that the graph shows', async ({ page }) => {
  await openExplorer(page, '/en');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('button', { name: /^Open: / })).toHaveCount(5);
});
