import { expect, openOnlyMeeting, RABAT, test } from './support';

test('what both sides said of a topic stands side by side, in the article’s own words', async ({ page }) => {
  const details = await openOnlyMeeting(page, RABAT);
  const sides = details.getByRole('region', { name: 'What each side said' });
  const food = sides.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Agriculture and food' }) });
  // his words stand in the row of their first topic; here the row points to them
  const moroccan = food.getByText(/Trade and investment/);
  await expect(sides.getByText('زيادة صادراته من الأسمدة')).toHaveCount(1);
  const kenyan = food.getByText('إجراءات استيراد الأغذية');
  const [left, right] = [await moroccan.boundingBox(), await kenyan.boundingBox()];
  if (!left || !right) throw new Error('a side is not drawn');
  expect(left.x + left.width).toBeLessThanOrEqual(right.x + 1);
  expect(left.y).toBeLessThan(right.y + right.height);
  expect(right.y).toBeLessThan(left.y + left.height);
  await expect(food.getByText('one side only')).toHaveCount(0);
});

test('the number of a statement lights its words in the article', async ({ page }) => {
  const details = await openOnlyMeeting(page, RABAT);
  const sides = details.getByRole('region', { name: 'What each side said' });
  const number = sides.getByRole('button', { name: /^Evidence \d+: .*استيراد الأغذية/ }).first();
  await number.click();
  await expect(number).toHaveAttribute('aria-pressed', 'true');
  const lit = details.locator('mark[data-active]');
  await expect(lit.first()).toBeInViewport();
  expect((await lit.allTextContents()).join(' ')).toContain('استيراد');
});

test('a side that says nothing of a topic is seen to be silent', async ({ page }) => {
  const details = await openOnlyMeeting(page, RABAT);
  const sides = details.getByRole('region', { name: 'What each side said' });
  const relations = sides
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Bilateral relations' }) });
  await expect(relations.getByText('not mentioned')).toBeVisible();
  await expect(relations.getByText('one side only')).toBeVisible();
  await expect(relations.getByText('لتوسيع العلاقات الثنائية')).toBeVisible();
});
