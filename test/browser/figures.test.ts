import { expect, open, test } from './harness.ts';
import { evidence, markIds } from './marks.ts';

const SEARCH = '?v=1&view=figures';

test('every stated number has its chart or its line, with qualifier, unit and period, and none that is not stated; beside them stand the other document’s own words', async ({
  page,
}) => {
  await open(page, SEARCH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件有 3 项写明年份的量化目标：占GDP比重均超过全国平均水平、达到 40 EFLOPS、实现翻番；山东文件没有写量化目标',
  );
  for (const name of [
    /算力总规模：40 EFLOPS，到 2027 年，现值：本文件未给出/,
    /数字经济核心产业增加值：翻番（×2），到 2030 年，基数的年份和数值：本文件未给出/,
    /核心产业增加值占GDP比重：均超过全国平均水平/,
    /人工智能产业营收：969\.2 亿元，今年前三季度/,
    /同比 \+32\.9%/,
    /23\.6%，今年 1—9 月（文中未写年份），总数：本文件未给出/,
    /763\.4 亿元/,
    /跨境电商交易规模：54\.9 亿元，2017 年/,
    /1130\.1 亿元，今年 1—10 月/,
    /“有望超过”1300 亿元，全年/,
    /全国第 7 位/,
    /1100 余家/,
    /260 余家/,
    /548 项/,
  ])
    await expect(page.getByRole('main').getByRole('button', { name }).first()).toBeAttached();
  const ids = await markIds(page.getByRole('main'));
  expect(ids).toEqual(
    expect.arrayContaining([
      'sc-07',
      'sc-12',
      'sc-02',
      'sc-34',
      'sc-35',
      'sc-47',
      'sc-48',
      'sc-50',
      'sc-51',
      'sc-52',
      'sc-33',
      'sc-32',
      'sc-46',
      'sc-39',
      'sd-x03',
      'sd-20',
    ]),
  );

  // Nothing is drawn or said that the text does not state.
  const words = await page.locator('body').innerText();
  for (const derived of ['20.6', '3234', '3,234', '169.9', '729.3', '1150'])
    expect(words).not.toContain(derived);

  const column = page.getByRole('region', { name: '山东文件：没有写量化目标，没有写年份' });
  await expect(column).toContainText('正文 1422 个汉字，四川文件 1494 个');
  await expect(column).toContainText('抢抓国家支持“两新一重”建设窗口期');
  await expect(column).toContainText('探索建立全省统一的“居民码”服务体系');
});

test('a bar opens its sentence, and is brought back where the evidence moves it out of the window', async ({
  page,
}) => {
  await open(page, SEARCH);
  const bar = page.getByRole('button', { name: /“有望超过”1300 亿元/ }).first();
  await bar.click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '全年有望超过1300亿元',
  );
  expect(new URL(page.url()).search).toBe(`${SEARCH}&record=sc-52`);
  await expect(bar).toBeInViewport();
});

test('the table has every number as written; in English amounts are converted exactly, with the original beside them', async ({
  page,
}) => {
  await open(page, `${SEARCH}&as=table`);
  const table = page.getByRole('table').first();
  for (const written of [
    '达到40EFLOPS',
    '翻番',
    '达969.2亿元',
    '同比增长32.9%',
    '23.6%',
    '达763.4亿元',
    '54.9亿元',
    '1130.1亿元',
    '有望超过1300亿元',
    '居全国第7位',
    '1100余家',
    '260余家',
    '548项',
  ])
    await expect(table.getByText(written, { exact: true }).first()).toBeVisible();

  await page.getByText('EN', { exact: true }).click();
  await expect(table).toContainText('CN¥113.01 billion');
  await expect(table).toContainText('1130.1亿元');
  await expect(table).toContainText('by 2027');
});

test('values of our own arithmetic stand there on request alone, tagged and with the formula, in no title', async ({
  page,
}) => {
  await open(page, SEARCH);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.locator('[data-derived]')).toHaveCount(0);
  expect(await page.getByRole('main').innerText()).not.toMatch(/含推算值|上年同期 /);

  const shown = page.getByRole('switch', { name: '显示推算值' });
  await shown.focus();
  await page.keyboard.press('Space');
  await expect(shown).toHaveAttribute('aria-checked', 'true');
  await expect(page.locator('[data-derived]')).toHaveText([
    /^推算 上年同期 728\.9—729\.6\s亿元969\.2\s亿元 ÷ \(1 \+ 32\.9%\) ≈ 728\.9—729\.6\s亿元$/,
    /^推算 所占的总额 3227—3242\s亿元763\.4\s亿元 ÷ 23\.6% ≈ 3227—3242\s亿元$/,
  ]);
  await expect(page.getByRole('main')).toContainText('含推算值。');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(new URL(page.url()).search).toBe(`${SEARCH}&derived=1`);
  // Nothing of ours opens evidence as a mark of the document's would.
  expect(await page.locator('[data-derived] [data-mark]').count()).toBe(0);

  await open(page, `${SEARCH}&derived=1&as=table&record=sc-48`);
  await expect(page.getByRole('table').nth(1)).toContainText('推算 · 所占的总额 3227—3242');
  await expect(evidence(page)).toContainText('推算（本工具）');
  await evidence(page)
    .getByRole('button', { name: /763\.4/ })
    .click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('763.4亿元');
});
