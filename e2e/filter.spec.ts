import { expect, KENYAN, officialNode, openExplorer, placeOf, shownInGraph, test } from './support';

test('a range of dates leaves what was held in it, and counts the meeting whose day is not known', async ({ page }) => {
  await openExplorer(page, '/en');
  await page.getByRole('textbox', { name: 'From' }).fill('2021-01-01');
  await page.getByRole('textbox', { name: 'To' }).fill('2021-12-31');
  await expect(page.getByText('Showing 2 of 5 meetings')).toBeVisible();
  await expect(page).toHaveURL(/from=2021-01-01&to=2021-12-31/);
  await expect(page.getByText('1 with an uncertain date')).toBeVisible();
  await page.getByRole('button', { name: 'include' }).click();
  await expect(page.getByText('Showing 3 of 5 meetings')).toBeVisible();
  await page.getByRole('button', { name: 'Clear dates' }).click();
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
});

test('a topic leaves the meetings about it, and its chip brings the others back', async ({ page }) => {
  await openExplorer(page, '/en');
  await page.getByRole('checkbox', { name: 'Energy, 1 meeting' }).check();
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  // the graph is drawn after the words
  const countries = async () => (await shownInGraph(page)).nodes.filter((id) => id.startsWith('c:'));
  await expect.poll(countries).toEqual(['c:PT', 'c:VN']);
  await page.getByRole('button', { name: 'Remove Energy' }).click();
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
});

test('a country and an official leave their meetings', async ({ page, request }) => {
  const kenyan = await officialNode(request, KENYAN);
  await openExplorer(page, '/ar');
  await page.getByRole('checkbox', { name: /^كينيا/ }).check();
  await expect(page.getByText('عرض 3 من 5 اجتماعات')).toBeVisible();
  await openExplorer(page, `/en?official=${kenyan.slice(2)}&country=NO`);
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
});

test('a planned meeting is one click away and never mixed into the count of those held', async ({ page }) => {
  await openExplorer(page, '/en');
  await page.getByRole('checkbox', { name: 'Planned, 1 meeting' }).check();
  await expect(page.getByText('Showing 5 of 5 meetings')).toContainText('+ 1 planned');
});

test('nothing moves when a filter comes and goes', async ({ page, request }) => {
  const kenyan = await officialNode(request, KENYAN);
  await openExplorer(page, '/en');
  const before = [await placeOf(page, kenyan), await placeOf(page, 'c:MA')];
  await page.getByRole('checkbox', { name: 'Health, 1 meeting' }).check();
  await expect(page.getByText('Showing 1 of 5 meetings')).toBeVisible();
  expect([await placeOf(page, kenyan), await placeOf(page, 'c:MA')]).toEqual(before);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText('Showing 5 of 5 meetings')).toBeVisible();
  expect([await placeOf(page, kenyan), await placeOf(page, 'c:MA')]).toEqual(before);
});

test('when nothing matches, it says which filter to drop', async ({ page }) => {
  await openExplorer(page, '/en?view=table&topic=energy&country=KE');
  await expect(page.getByRole('heading', { name: 'No meeting matches all of these filters' })).toBeVisible();
  await page.getByRole('button', { name: 'Drop Energy' }).click();
  await expect(page.getByText('Showing 3 of 5 meetings')).toBeVisible();
});
