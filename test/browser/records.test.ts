import type { Page } from '@playwright/test';
import { axe, expect, open, test } from './harness.ts';
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
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '12');
  await expect(grid(page)).toHaveAttribute('aria-colcount', '10');
  await head(page, '数值').click();
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

test('keys walk the grid through rows that were not drawn, and focus comes back from the evidence', async ({
  page,
}) => {
  await open(page, '?v=1&view=records');
  expect((await ids(page)).length).toBeLessThan(60);
  await page.locator('[data-row="sc-58"] [data-cell="id"]').focus();
  const at = () =>
    page.evaluate(() => {
      const cell = document.activeElement as HTMLElement;
      return `${cell.closest<HTMLElement>('[data-row]')?.dataset.row ?? 'head'} ${cell.dataset.cell}`;
    });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('sc-59 document');
  await page.keyboard.press('Control+End');
  await expect.poll(at).toBe('sd-49 document');
  await page.keyboard.press('End');
  expect(await at()).toBe('sd-49 quote');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  await expect(mark(page, 'sd-48')).toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+Home');
  await expect.poll(at).toBe('sc-58 id');
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBe('head id');
  // Focus stays on a row that has been scrolled out of sight.
  await page.keyboard.press('ArrowDown');
  await page.locator('.records-box').evaluate((box) => box.scrollTo(0, 1e6));
  await expect(page.locator('[data-row="sd-49"]')).toBeVisible();
  expect(await at()).toBe('sc-58 id');
});

test('columns and widths are the reader’s own and outlast the page', async ({ page }) => {
  await open(page, '?v=1&view=records');
  await page.getByRole('button', { name: /^列/ }).click();
  await page.getByRole('checkbox', { name: '发言人' }).check();
  await page.getByRole('checkbox', { name: '未给出' }).uncheck();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await head(page, '主题').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('separator', { name: '“主题”列宽' })).toHaveAttribute(
    'aria-valuenow',
    '160',
  );
  await open(page, '?v=1&view=records');
  const names = await grid(page).getByRole('columnheader').allTextContents();
  expect(names).toEqual([
    '编号',
    '文件',
    '类型',
    '主题',
    '时间',
    '原文写法',
    '数值',
    '单位',
    '发言人',
    '原文',
  ]);
  await expect(page.getByRole('separator', { name: '“主题”列宽' })).toHaveAttribute(
    'aria-valuenow',
    '160',
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
  await page.locator('[data-row]').getByRole('button', { name: '数据要素' }).first().click();
  await expect(page).toHaveURL(/theme=data/);
  await open(page, '?v=1&view=records&q=没有这样的词');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '含“没有这样的词”的记录：两份文件都没有',
  );
  await page.getByRole('button', { name: '去掉文字' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '110');
});

test('the table is copied as it is shown, in its order', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&view=records&status=forecast~target&sort=-time');
  await page.getByRole('button', { name: '复制表格' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [first, ...lines] = text.replaceAll('\r', '').split('\n');
  expect(first).toBe('编号\t文件\t类型\t主题\t时间\t原文写法\t数值\t单位\t未给出\t原文');
  expect(lines.map((line) => line.split('\t')[0])).toEqual(['sc-12', 'sc-02', 'sc-07', 'sc-52']);
  expect(lines[0]).toBe(
    'sc-12\t四川\t量化目标\t产业与融合\t到 2030 年\t翻番\t2\t×\t基数的年份和数值\t数字经济核心产业增加值实现翻番',
  );
  expect(lines[2]?.split('\t').slice(5, 8)).toEqual(['达到40EFLOPS', '40', 'EFLOPS']);
});

test('on a phone each record is a block that opens its evidence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&view=records&year=2027..2030&sort=-time');
  const first = page.getByRole('list', { name: '两份文件的记录' }).getByRole('listitem').first();
  await expect(first).toHaveAttribute('aria-setsize', '12');
  await expect(first).toContainText('到 2030 年');
  await page.getByRole('combobox', { name: '排列' }).selectOption('');
  await expect(first).toContainText('sc-02');
  await mark(page, 'sc-07').click();
  await expect(evidence(page)).toContainText('算力总规模达到40EFLOPS');
});
