import { expect, open, show, test } from './harness.ts';
import { markIds } from './marks.ts';

test('scrolled away, the filter stays as a line of words that opens in place and gives focus back', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&kind=goal~target');
  const shift = () =>
    page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  const before = await shift();
  await page.mouse.wheel(0, 700);
  const line = page.getByRole('button', { name: /^筛选 23 \/ 109 条：定性目标、量化目标/ });
  await expect(line).toBeInViewport();
  expect(await shift()).toBe(before);
  const at = await page.evaluate(() => window.scrollY);
  await line.click();
  await expect(page.getByRole('combobox', { name: '左侧文件' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(at);
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
  await expect(page.getByRole('combobox', { name: '左侧文件' })).not.toBeInViewport();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(at);
});

test('a filter that leaves nothing for the ladder says where its finds are', async ({ page }) => {
  await open(page, '?v=1&kind=figure');
  await expect(page.getByText('筛选剩下的 11 条是数据、问题或事件，都不决定级别。')).toBeVisible();
  await page.getByRole('button', { name: '在“数值”里看这些数据' }).click();
  expect(new URL(page.url()).search).toBe('?v=1&view=figures&kind=figure');
  await page.goBack();
  await page.getByRole('button', { name: '去掉“类型”' }).click();
  await expect(page.getByRole('button', { name: '重置筛选' })).toBeHidden();
});

test('a table on a phone is read without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?v=1&as=table');
  for (const view of ['overview', 'goals', 'timeline', 'figures']) {
    await show(page, `?v=1&view=${view}&as=table`);
    expect(await markIds(page.getByRole('main'))).not.toEqual([]);
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter(
          (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
        ).length,
    );
    expect({ view, wide }).toEqual({ view, wide: 0 });
  }
});
