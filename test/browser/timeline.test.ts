import { realDataset } from '../data/realFiles.ts';
import { expect, open, test } from './harness.ts';
import { evidence, markIds } from './marks.ts';

const SEARCH = '?v=1&view=timeline';

// Totals follow the data, so that a new record changes no test.
const [sichuan, shandong] = ['sichuan-briefing-1226', 'shandong-conference-0719'].map(
  (id) => realDataset().documents.find((document) => document.id === id)?.records.length ?? 0,
);
const all = (sichuan ?? 0) + (shandong ?? 0);

test('statements without a year have the first column, the years follow in order; each statement has one mark, and so has the absence of years', async ({
  page,
}) => {
  await open(page, SEARCH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件有 8 条目标写到 2027 年、4 条写到 2030 年；山东文件没有写年份',
  );
  const columns = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(columns.map((words) => words.replace(/\s+/g, ''))).toEqual([
    expect.stringMatching(new RegExp(`^没有写年份${all - 24}条`)),
    expect.stringMatching(/^2017年1条/),
    expect.stringMatching(/^今年、目前文中未写年份11条/),
    expect.stringMatching(/^到2027年8条/),
    expect.stringMatching(/^到2030年4条/),
  ]);

  const chart = page.locator('main .chart');
  const ids = await markIds(chart);
  expect(ids).toHaveLength(all + 1);
  expect(ids.filter((id) => id.startsWith('sd-') && id !== 'sd-x02')).toHaveLength(shandong ?? 0);
  expect(ids).toContain('sd-x02');
});

test('the strip over the empty columns opens the search for a year', async ({ page }) => {
  await open(page, SEARCH);
  await page
    .getByRole('button', { name: /山东文件没有写到任何年份/ })
    .first()
    .click();
  const panel = evidence(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('本文件没有写年份');
  await expect(panel).toContainText('“年” 0 处');
  expect(new URL(page.url()).search).toBe(`${SEARCH}&record=sd-x02`);
});

test('only statements that name a year are left by that filter', async ({ page }) => {
  await open(page, `${SEARCH}&dated=yes`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('没有写年份');
  const ids = await markIds(page.getByRole('main'));
  expect(ids.filter((id) => /^s[cd]-\d/.test(id)).sort()).toEqual([
    'sc-02',
    'sc-03',
    'sc-04',
    'sc-05',
    'sc-06',
    'sc-07',
    'sc-08',
    'sc-09',
    'sc-10',
    'sc-11',
    'sc-12',
    'sc-13',
    'sc-50',
  ]);
});

test('on a phone a mark opens its statement', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, SEARCH);
  await page.locator('main [data-mark="sc-12"]').first().click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '数字经济核心产业增加值实现翻番',
  );
});
