import { realDataset } from '../data/realFiles.ts';
import { expect, open, test } from './harness.ts';
import { evidence } from './marks.ts';

test('both cleaned texts stand side by side, a press on a sentence opens its statement, and the texts as received show what is left out', async ({
  page,
}) => {
  await open(page, '?v=1&view=source');
  const sichuan = page.getByRole('region', { name: '四川文件正文' });
  const shandong = page.getByRole('region', { name: '山东文件正文' });
  await expect(sichuan).toContainText('数字经济核心');
  await expect(shandong).toContainText('7月19日下午,山东省数字强省建设工作会议在济南召开。');
  await expect(page.getByRole('main')).not.toContainText('社会工作部');
  await expect(page.getByRole('main')).not.toContainText('52ocean');

  await page.getByRole('main').getByText('探索建立全省统一的“居民码”服务体系').click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '探索建立全省统一的“居民码”服务体系',
  );
  await page.keyboard.press('Escape');

  await page.getByText('原始', { exact: true }).click();
  await expect(page.getByRole('main')).toContainText('52ocean');
  await expect(page.getByRole('main')).toContainText('社会工作');
});

test('a statement in focus is highlighted in its place', async ({ page }) => {
  await open(page, '?v=1&view=source&record=sc-12');
  const strong = page.getByRole('main').locator('mark');
  await expect(strong.first()).toBeVisible();
  const words = (await strong.allTextContents()).join('');
  expect(words.replace('⏎', '')).toContain('数字经济核心产业增加值实现翻番');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '数字经济核心产业增加值实现翻番',
  );
});

test('a link to a statement far down shows its words, both texts scroll for themselves, and together if wanted', async ({
  page,
}) => {
  await open(page, '?v=1&view=source&record=sd-50');
  const sichuan = page.getByRole('group', { name: /四川文件正文/ });
  const shandong = page.getByRole('group', { name: /山东文件正文/ });
  await expect(shandong.locator('mark[data-focus]').first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  const top = (box: typeof sichuan) => box.evaluate((element) => element.scrollTop);
  expect(await top(sichuan)).toBe(0);
  await page.getByRole('checkbox', { name: '同步滚动' }).check();
  await shandong.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await expect
    .poll(() =>
      sichuan.evaluate(
        (element) => element.scrollHeight - element.clientHeight - element.scrollTop,
      ),
    )
    .toBeLessThan(2);
});

test('Enter on the quote goes to the full text, and on to its words there', async ({ page }) => {
  await open(page, '?v=1&record=sc-12');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('?v=1&view=source&record=sc-12');
  const words = page.getByRole('main').locator('mark[data-focus]').first();
  await expect(words).toBeInViewport();
  await page.getByRole('button', { name: '回到这一句' }).click();
  await expect(page.getByRole('main').locator('a:focus mark[data-focus]')).toHaveCount(1);
});

test('the browser’s own search finds the words of both texts, at a desk and on a phone', async ({
  page,
}) => {
  const last = realDataset().documents.map(({ text }) => text.trim().slice(-12));
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?v=1&view=source');
    for (const words of last) {
      const found = await page.evaluate((wanted) => {
        document.getSelection()?.removeAllRanges();
        // Not in the types: what a page has of the browser's own search.
        const { find } = window as unknown as { find: (words: string) => boolean };
        // What is not laid out is not found.
        return find.call(window, wanted);
      }, words);
      expect({ width, words, found }).toEqual({ width, words, found: true });
    }
  }
});

test('a strip beside each text shows where its statements stand and scrolls there; a phone has none', async ({
  page,
}) => {
  await open(page, '?v=1&view=source');
  const box = page.getByRole('group', { name: /山东文件正文/ });
  const strip = page.locator('.minimap').last();
  const { height = 0 } = (await strip.boundingBox()) ?? {};
  expect(await strip.locator('.minimap-tick').count()).toBeGreaterThanOrEqual(50);
  const places = await strip.evaluate((element) =>
    [...element.querySelectorAll('.minimap-tick')].map(
      (tick) => tick.getBoundingClientRect().top - element.getBoundingClientRect().top,
    ),
  );
  expect(places).toEqual(places.toSorted((one, two) => one - two));
  expect(places.at(-1)).toBeLessThan(height);
  await strip.click({ position: { x: 8, y: height - 4 } });
  await expect
    .poll(() =>
      box.evaluate(({ scrollTop, scrollHeight, clientHeight }) =>
        Math.round(scrollHeight - clientHeight - scrollTop),
      ),
    )
    .toBeLessThan(2);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.minimap')).toHaveCount(0);
});
