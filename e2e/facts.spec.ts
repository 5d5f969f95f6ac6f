import { expect, openOnlyMeeting, RABAT, test } from './support';

test('every value of a meeting can be clicked to its words or says by which rule it was inferred', async ({
  page,
  request,
}) => {
  const list = await (await request.get('http://127.0.0.1:3210/api/v1/meetings?status=held&status=planned')).json();
  expect(list.items).toHaveLength(6);
  for (const { id } of list.items) {
    await page.goto(`http://127.0.0.1:3210/en?sel=m:${id}&status=held&status=planned`);
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByText('Shown by')).toBeVisible();
    for (const value of await details.locator('dd, dd li').all()) {
      const text = await value.innerText();
      const proofs = value.getByRole('button', { name: /^(Evidence \d+|How it was inferred): / });
      if (text !== 'Not stated') expect(await proofs.count(), `${id}: ${text}`).toBeGreaterThan(0);
    }
  }
});

test('a number lights words that stand in the article, for each number', async ({ page }) => {
  const details = await openOnlyMeeting(page, RABAT);
  const numbers = details.locator('dd').getByRole('button', { name: /^Evidence \d+: / });
  for (const number of await numbers.all()) {
    await number.click();
    await expect(number).toHaveAttribute('aria-pressed', 'true');
    await expect(details.locator('mark[data-active]').first()).toBeInViewport();
  }
});

test('«inferred» opens the rule in plain words, and Escape closes it and nothing else', async ({ page }) => {
  const details = await openOnlyMeeting(page, RABAT);
  const how = details.getByRole('button', { name: 'How it was inferred: In person', exact: true });
  await how.click();
  const rule = page.getByRole('dialog', { name: 'How it was inferred: In person' });
  await expect(rule).toContainText('taken as in person');
  await page.keyboard.press('Escape');
  await expect(rule).toHaveCount(0);
  await expect(how).toBeFocused();
  await expect(details).toBeVisible();
});

test('the rule is told in Arabic, too, and so is the confidence', async ({ page }) => {
  const details = await openOnlyMeeting(page, RABAT.replace('/en', '/ar'));
  await details.getByRole('button', { name: 'كيف استُنتج: حضوري', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('فعُدّ الاجتماع حضوريًا');
  await page.keyboard.press('Escape');
  await details.getByRole('button', { name: /^كيف استُنتج: الثقة 0\.\d\d$/ }).click();
  await expect(page.getByRole('dialog')).toContainText('من 0 إلى 1');
});

test('on a phone the number of a fact brings the article into view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const details = await openOnlyMeeting(page, RABAT);
  await details.getByRole('button', { name: /^Evidence \d+: 3 March 2021/ }).click();
  await expect(details.locator('mark[data-active]').first()).toBeInViewport();
});
