import type { Page } from '@playwright/test';
import { axe, expect, open, show, test } from './harness.ts';
import { evidence, mark } from './marks.ts';

/** Ids of the rows that are drawn, from the top. */
const ids = (page: Page) =>
  page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.row ?? ''));

const grid = (page: Page) => page.getByRole('grid', { name: '两份文件的记录' });
const head = (page: Page, name: string) =>
  grid(page).getByRole('columnheader').getByRole('button', { name, exact: false }).first();

test('sorting by number goes by unit and then by value, and its link gives the same rows', async ({
  page,
}) => {
  await open(page, '?v=1&view=records&kind=figure');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '数据：四川文件 11 条，山东文件没有',
  );
  expect(await ids(page)).toHaveLength(11);
  // A column that is folded is seen while it sorts.
  await expect(head(page, '数值')).toHaveCount(0);
  await show(page, '?v=1&view=records&kind=figure&sort=value');
  await head(page, '数值').click();
  await expect(page).toHaveURL(/sort=-value/);
  await expect(page.locator('th[aria-sort="descending"]')).toContainText('数值');
  const sorted = await ids(page);
  const money = sorted.filter((id) => ['sc-34', 'sc-47', 'sc-50', 'sc-51', 'sc-52'].includes(id));
  expect(money).toEqual(['sc-52', 'sc-51', 'sc-34', 'sc-47', 'sc-50']);
  // One unit is one run of rows.
  const at = sorted.indexOf('sc-52');
  expect(sorted.slice(at, at + 5)).toEqual(money);
  await open(page, '?v=1&view=records&kind=figure&sort=-value&lang=en');
  expect(await ids(page)).toEqual(sorted);
  await open(page, '?v=1&view=records&kind=figure&sort=-value');
  await head(page, '数值').click();
  await expect(page).not.toHaveURL(/sort=/);
});

test('the rows stand by theme, each document’s own order in them, events last; or as in the documents', async ({
  page,
}) => {
  await open(page, '?v=1&view=records');
  const order = await ids(page);
  expect(order).toHaveLength(109);
  // Begins with a statement that names a year, in its document's order.
  expect(order.slice(0, 4)).toEqual(['sc-06', 'sc-07', 'sc-18', 'sd-19']);
  const heads = grid(page).locator('[scope="rowgroup"]');
  await expect(heads.first()).toHaveText('数字基础设施四川 3 条，山东 4 条');
  await expect(heads).toHaveCount(11);
  await page.getByRole('button', { name: '按主题 排列' }).click();
  await page.getByRole('button', { name: '按文件顺序' }).click();
  await expect(page).toHaveURL(/view=records&group=doc/);
  await expect(heads).toHaveCount(2);
  const asWritten = await ids(page);
  expect(asWritten.slice(0, 2)).toEqual(['sc-01', 'sc-02']);
  expect(asWritten.indexOf('sc-58')).toBe(56);
  // Old links that sort keep their order, and stand in no groups.
  await open(page, '?v=1&view=records&sort=id');
  await expect(heads).toHaveCount(0);
  expect((await ids(page))[0]).toBe('sc-01');
  await page.getByRole('button', { name: '恢复按主题排列' }).click();
  await expect.poll(() => ids(page)).toEqual(order);
});

test('the browser’s own search finds every row, at a desk and on a phone, where they take six windows at most', async ({
  page,
}) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?v=1&view=records');
    for (const id of ['sc-59', 'sd-40', 'sd-50']) {
      const found = await page.evaluate((wanted) => {
        document.getSelection()?.removeAllRanges();
        // Not in the types: what a page has of the browser's own search.
        const { find } = window as unknown as { find: (words: string) => boolean };
        return find.call(window, wanted);
      }, id);
      expect({ width, id, found }).toEqual({ width, id, found: true });
    }
  }
  const box = await page.getByRole('list', { name: '两份文件的记录' }).boundingBox();
  expect(box?.y).toBeLessThanOrEqual(300);
  expect(box?.height).toBeLessThanOrEqual(6 * 844);
});

test('keys walk the grid, and focus comes back from the evidence', async ({ page }) => {
  await open(page, '?v=1&view=records');
  await page.locator('[data-row="sc-06"] [data-cell="id"]').focus();
  const at = () =>
    page.evaluate(() => {
      const cell = document.activeElement as HTMLElement;
      return `${cell.closest<HTMLElement>('[data-row]')?.dataset.row ?? 'head'} ${cell.dataset.cell}`;
    });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('sc-07 document');
  const order = await ids(page);
  await page.keyboard.press('Control+End');
  expect(await at()).toBe(`${order.at(-1)} document`);
  await page.keyboard.press('End');
  expect(await at()).toBe(`${order.at(-1)} written`);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await at()).toContain(`${order.at(-1)}`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Home');
  expect(await at()).toBe('sc-06 id');
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBe('head id');
});

test('columns and widths are the reader’s own and outlast the page', async ({ page }) => {
  await open(page, '?v=1&view=records');
  await page.getByRole('button', { name: /^列/ }).click();
  await page.getByRole('checkbox', { name: '发言人' }).check();
  await page.getByRole('checkbox', { name: '类型' }).uncheck();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await head(page, '时间').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('separator', { name: '“时间”列宽' })).toHaveAttribute(
    'aria-valuenow',
    '240',
  );
  await open(page, '?v=1&view=records');
  const names = await grid(page).getByRole('columnheader').allTextContents();
  expect(names).toEqual(['编号', '文件', '原文', '时间', '原文写法', '发言人']);
  await expect(page.getByRole('separator', { name: '“时间”列宽' })).toHaveAttribute(
    'aria-valuenow',
    '240',
  );
  expect(page.url()).not.toMatch(/width|column/);
  const line = await page.getByRole('separator', { name: '“编号”列宽' }).boundingBox();
  if (!line) throw new Error('no line to drag');
  await page.mouse.move(line.x + 4, line.y + 4);
  await page.mouse.down();
  await page.mouse.move(line.x + 44, line.y + 4);
  await page.mouse.up();
  await expect(page.getByRole('separator', { name: '“编号”列宽' })).toHaveAttribute(
    'aria-valuenow',
    '104',
  );
});

test('a document without rows says why and offers the next step; a theme’s name filters', async ({
  page,
}) => {
  await open(page, '?v=1&view=records&year=2027..2030');
  await expect(page.getByText('山东文件在此筛选下 0 条：50 条都没有写年份。')).toBeVisible();
  await page.getByRole('button', { name: '改看“没有写年份”' }).click();
  await expect(page).toHaveURL(/dated=no/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('山东文件 50 条');
  await grid(page).getByRole('button', { name: '数据要素' }).click();
  await expect(page).toHaveURL(/theme=data/);
  await open(page, '?v=1&view=records&q=没有这样的词');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '含“没有这样的词”的记录：两份文件都没有',
  );
  await page.getByRole('button', { name: '去掉文字' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(109);
});

test('the table is copied as it is shown, in its order', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&view=records&status=forecast~target&sort=-time');
  await page.getByRole('button', { name: '复制表格' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [first, ...lines] = text.replaceAll('\r', '').split('\n');
  expect(first).toBe('编号\t文件\t原文\t时间\t类型\t原文写法');
  expect(lines.map((line) => line.split('\t')[0])).toEqual(['sc-12', 'sc-02', 'sc-07', 'sc-52']);
  expect(lines[0]).toBe('sc-12\t四川\t数字经济核心产业增加值实现翻番\t到 2030 年\t量化目标\t翻番');
});

test('on a phone each record is an entry that opens its evidence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&view=records&year=2027..2030&sort=-time');
  const entries = page.getByRole('list', { name: '两份文件的记录' }).getByRole('listitem');
  await expect(entries).toHaveCount(12);
  await expect(entries.first()).toContainText('到 2030 年');
  await page.getByRole('combobox', { name: '排列' }).selectOption('by-doc');
  await expect(entries.first()).toContainText('sc-02');
  await mark(page, 'sc-07').click();
  await expect(evidence(page)).toContainText('算力总规模达到40EFLOPS');
});
