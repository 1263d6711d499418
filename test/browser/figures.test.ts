import { expect, open, ready, test } from './harness.ts';
import { evidence, markIds } from './marks.ts';

const SEARCH = '?v=1&view=figures';

test('every stated number has a row, in sections by the year it is for, and none that is not stated; the other document’s words stand in the row', async ({
  page,
}) => {
  await open(page, SEARCH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件有 3 项写明年份的量化目标；山东文件没有写量化目标',
  );
  const table = page.getByRole('table');
  await expect(table.locator('tbody')).toHaveCount(4);
  await expect(table.locator('.figure-section')).toHaveText([
    '到 2027 年',
    '到 2030 年',
    '今年、目前文中未写年份',
    '没有写时间',
  ]);
  const rows = [
    ['占GDP比重', '均超过全国平均水平', '全国平均水平的数值现值箭头长度没有含义'],
    ['算力总规模', '达到40EFLOPS', '现值'],
    ['数字经济核心产业增加值', '翻番×2', '基数的年份和数值'],
    ['人工智能产业营收', '969.2亿元', '上年同期值'],
    ['人工智能领域企业', '1100余家', ''],
    ['人工智能区域竞争力位次', '全国第7位', '总数'],
    ['前10位零售平台企业销售占比', '23.6%', '总数'],
    ['跨境电商交易规模', '1—10 月1130.1亿元', '其间各年数值'],
    ['电商平台企业', '260余家', ''],
    ['清单涉及的支持内容', '548项', ''],
    ['启动建设集群的地方', '3地', ''],
  ] as const;
  await expect(table.locator('.figure-row')).toHaveCount(rows.length);
  for (const [name, value, missing] of rows) {
    const row = table.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
    const said = await row.locator('.figure-value').allTextContents();
    expect(said.map((words) => words.replace(/\s/g, '')).join(' ')).toContain(
      value.replace(/\s/g, ''),
    );
    await expect(row.locator('.figure-missing')).toHaveText(
      missing === '' ? '' : `未给出 ${missing}`,
    );
  }
  const ids = await markIds(page.getByRole('main'));
  for (const id of 'sc-07 sc-12 sc-02 sc-34 sc-35 sc-47 sc-48 sc-50 sc-51 sc-52 sc-33 sc-32 sc-46 sc-39 sc-44 sd-x01 sd-x03 sd-x04 sd-20'.split(
    ' ',
  ))
    expect(ids).toContain(id);

  // Nothing is drawn or said that the text does not state.
  const words = await page.locator('body').innerText();
  for (const derived of ['20.6', '3234', '3,234', '169.9', '729.3', '1150'])
    expect(words).not.toContain(derived);
});

test('a chart’s bars have names and are walked by keys; a press opens the sentence, and value and bar are lit together', async ({
  page,
}) => {
  await open(page, SEARCH);
  const row = page.getByRole('row').filter({ hasText: '跨境电商交易规模' });
  const bars = row.getByRole('group').getByRole('button');
  await expect(bars).toHaveText([
    /跨境电商交易规模：54\.9\s亿元，2017\s年/,
    /跨境电商交易规模：1130\.1\s亿元，今年\s1—10\s月/,
    /跨境电商交易规模：“有望超过”1300\s亿元，全年/,
  ]);
  await bars.first().focus();
  await page.keyboard.press('End');
  await expect(row.locator('.figure-value', { hasText: '1300' })).toHaveClass(/underline/);
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '全年有望超过1300亿元',
  );
  expect(new URL(page.url()).search).toBe(`${SEARCH}&record=sc-52`);
  const value = row.locator('[data-mark="sc-52"]');
  await expect(value).toHaveAttribute('aria-current', 'true');
  await expect(value).toBeInViewport();
});

test('the words of a forecast stand at its arrow', async ({ page }) => {
  await open(page, SEARCH);
  const chart = page.getByRole('row').filter({ hasText: '跨境电商交易规模' }).locator('svg');
  await chart.scrollIntoViewIfNeeded();
  const words = await chart.getByText('“有望超过”').boundingBox();
  const tick = await chart.getByText('1000', { exact: true }).boundingBox();
  const forecast = await chart.getByText('1500', { exact: false }).boundingBox();
  // Between the ticks before and after the value, at the end of the bar and clear of it.
  expect(words?.x).toBeGreaterThan((tick?.x ?? 0) + (tick?.width ?? 0));
  expect(words?.x).toBeLessThan((forecast?.x ?? 0) + (forecast?.width ?? 0));
});

test('in English the words of a forecast stay on one line, over its amount, at any width', async ({
  page,
}) => {
  await open(page, `${SEARCH}&lang=en`);
  const chart = page.getByRole('row').filter({ hasText: 'full year' }).locator('svg');
  await expect(chart.getByText('“expected to exceed”', { exact: true })).toHaveCount(1);
  // Drawn anew, the library measures again.
  await page.setViewportSize({ width: 1400, height: 900 });
  await expect(chart.getByText('“expected to exceed”', { exact: true })).toHaveCount(1);
  await expect(chart.getByText(/^CN¥130.billion$/)).toHaveCount(1);
});

test('one document alone is a press away, and so is having a number; the link says both', async ({
  page,
}) => {
  await open(page, SEARCH);
  await page.getByRole('button', { name: '四川，左侧文件' }).click();
  await page.getByRole('button', { name: '只看这份文件' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe(`${SEARCH}&b=sichuan-briefing-1226`);
  await ready(page);
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('button', { name: '四川，左侧文件' }).click();
  await page.getByRole('button', { name: '与山东文件对照' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe(SEARCH);
  await open(page, '?v=1&view=records&number=yes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^有数值的记录：四川文件\s25\s条，山东文件\s1\s条$/,
  );
});

test('the numbers are copied as a table, and given as a workbook', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, SEARCH);
  await page.getByRole('button', { name: '复制表格' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: '已复制，可粘贴到表格软件' }),
  ).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(17);
  expect(copied).toContain(
    '跨境电商交易规模\t四川\t1130.1亿元\t1130.1\t亿元\t确数\t今年 1—10 月（文中未写年份）'.replaceAll(
      ' ',
      '\u00a0',
    ),
  );
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^duizhao-figures-.*\.xlsx$/);
});

test('on a phone each row is a block, from its name to the other document’s words, and starts early', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, SEARCH);
  const row = page.locator('.figure-row').nth(1);
  const parts = [
    row.getByText('算力总规模', { exact: true }),
    row.locator('.figure-value'),
    row.getByRole('group'),
    row.locator('.figure-missing'),
    row.locator('.statement-row'),
  ];
  const tops: number[] = [];
  for (const part of parts) tops.push((await part.boundingBox())?.y ?? 0);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  const first = await page.locator('.figure-section').first().boundingBox();
  expect(first?.y).toBeLessThanOrEqual(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
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
