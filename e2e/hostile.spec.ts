import type { Page } from '@playwright/test';
import { expect, openExplorer, openOnlyMeeting, test } from './support';

/** The meeting of one report alone, by the month in which it was held. */
const monthOf = (language: string, month: string) =>
  `/${language}?view=table&from=2023-${month}-01&to=2023-${month}-28`;

async function expectSound(page: Page): Promise<void> {
  const state = await page.evaluate(() => ({
    broken: 'liqaBroken' in window,
    wide: document.documentElement.scrollWidth - window.innerWidth,
    high: document.documentElement.scrollHeight - window.innerHeight,
  }));
  expect(state.broken).toBe(false);
  expect(state.wide).toBeLessThanOrEqual(0);
  expect(state.high).toBeLessThanOrEqual(0);
}

for (const language of ['en', 'ar']) {
  test(`a title that is a script is text (${language})`, async ({ page }) => {
    const details = await openOnlyMeeting(page, monthOf(language, '03'), 'hostile');
    await expect(details.getByText('<script>window.liqaBroken=1</script>').first()).toBeVisible();
    // an address that would run a script is no link
    await expect(details.getByRole('link')).toHaveCount(0);
    await expectSound(page);
  });

  test(`overrides of direction turn nothing round (${language})`, async ({ page }) => {
    const details = await openOnlyMeeting(page, monthOf(language, '04'), 'hostile');
    await expect(details.getByRole('heading', { name: /وزير خارجية الأردن/ })).toBeVisible();
    await expect(details.locator('mark').first()).toBeVisible();
    expect(await details.innerText()).not.toMatch(/[\u202D\u202E]/);
    // figures are read from left to right
    const [first, last] = await details
      .getByText('يستضيف 1234')
      .last()
      .evaluate((element) => {
        const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node; node = words.nextNode()) {
          const at = (node.textContent ?? '').indexOf('1234');
          if (at < 0) continue;
          const range = document.createRange();
          return [at, at + 3].map((i) => {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            return range.getBoundingClientRect().left;
          });
        }
        return [0, 0];
      });
    expect(first).toBeLessThan(last ?? 0);
    await expectSound(page);
  });

  for (const width of [1440, 390])
    test(`ten thousand letters without a space stay in their place (${language}, ${width})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const details = await openOnlyMeeting(page, monthOf(language, '05'), 'hostile');
      if (width === 390)
        await details.getByRole('button', { name: /^(Larger or smaller|تكبير اللوحة أو تصغيرها)$/ }).click();
      await expect(details.getByRole('heading', { level: 4 }).filter({ hasText: 'ووووو' })).toBeAttached();
      await expect(details.locator('mark').first()).toBeAttached();
      for (const part of [details, ...(await details.locator('[data-scroll]').all())])
        expect(await part.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      await expectSound(page);
    });
}

test('the graph draws them as any others', async ({ page }) => {
  await openExplorer(page, '/ar', 'hostile');
  await expect(page.getByText('عرض 3 من 3 اجتماعات')).toBeVisible();
  await expectSound(page);
});
