import { expect, open, test } from './harness.ts';
import { evidence } from './marks.ts';

test('both cleaned texts stand side by side, each statement marked where it stands', async ({
  page,
}) => {
  await open(page, '?v=1&view=source');
  const sichuan = page.getByRole('region', { name: '四川文件正文' });
  const shandong = page.getByRole('region', { name: '山东文件正文' });
  await expect(sichuan).toContainText('数字经济核心');
  await expect(shandong).toContainText('7月19日下午,山东省数字强省建设工作会议在济南召开。');
  await expect(page.getByRole('main')).not.toContainText('社会工作部');
  await expect(page.getByRole('main')).not.toContainText('52ocean');
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

test('the texts as received show what the cleaned ones leave out', async ({ page }) => {
  await open(page, '?v=1&view=source');
  await page.getByText('原始', { exact: true }).click();
  await expect(page.getByRole('main')).toContainText('52ocean');
  await expect(page.getByRole('main')).toContainText('社会工作');
});

test('a press on a sentence opens its statement', async ({ page }) => {
  await open(page, '?v=1&view=source');
  await page.getByRole('main').getByText('探索建立全省统一的“居民码”服务体系').click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '探索建立全省统一的“居民码”服务体系',
  );
});
