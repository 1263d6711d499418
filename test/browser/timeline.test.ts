import type { Page } from '@playwright/test';
import { realDataset } from '../data/realFiles.ts';
import { expect, open, ready, show, test } from './harness.ts';
import { evidence, mark, markIds } from './marks.ts';

const SEARCH = '?v=1&view=timeline';

// Totals follow the data, so that a new record changes no test.
const records = realDataset().documents.flatMap((document) => document.records);

const search = (page: Page) => new URL(page.url()).search;
const table = (page: Page) => page.getByRole('table', { name: '每个主题上，到哪一年做到什么' });
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const plain = (words: string) => words.replace(/\s+/g, '');

test('themes by time: each statement once, in words where it has a time, in the order of time', async ({
  page,
}) => {
  await open(page, SEARCH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件有 8 条目标写到 2027 年、4 条写到 2030 年；山东文件没有写年份',
  );
  const heads = await table(page).getByRole('columnheader').allTextContents();
  const sichuan = records.filter(({ document }) => document.startsWith('sichuan')).length;
  expect(heads.map(plain)).toEqual([
    `没有写年份四川${sichuan - 24}条，山东${records.length - sichuan}条`,
    '2017年四川1条',
    '今年、目前四川11条，文中未写年份',
    '到2027年四川8条',
    '到2030年四川4条',
  ]);
  await expect(table(page).getByRole('rowheader')).toHaveCount(11);
  const ids = await table(page)
    .locator('[data-mark]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-mark') ?? ''));
  expect(ids.toSorted()).toEqual(
    [...records.map(({ id }) => id), 'sc-x01', 'sd-x01', 'sd-x02'].toSorted(),
  );
  await expect(row(page, '数字基础设施')).toContainText('算力总规模达到40EFLOPS');
  await expect(row(page, '平台与跨境电商')).toContainText(
    /“有望超过”1300\s亿元 跨境电商交易规模，全年/,
  );
});

test('at a desk the whole table is at most one screen and a half, under a band of at most 110 px', async ({
  page,
}) => {
  await open(page, SEARCH);
  const bottom = (part: string) =>
    page.locator(part).evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
  expect(await bottom('.timeline-table')).toBeLessThanOrEqual(1350);
  const band = await page.locator('.band').boundingBox();
  expect(band?.height).toBeLessThanOrEqual(110);
});

test('in English the table is as short: it has the translation, and the quote on hover and focus', async ({
  page,
}) => {
  await open(page, `${SEARCH}&lang=en`);
  const height = await page
    .locator('.timeline-table')
    .evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
  expect(height).toBeLessThanOrEqual(1400);
  const goal = mark(page, 'sc-07');
  await expect(goal).toHaveText(/Total computing capacity to reach 40.EFLOPS/);
  await goal.hover();
  await expect(page.getByRole('tooltip')).toContainText('算力总规模达到40EFLOPS');
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await goal.focus();
  await expect(page.getByRole('tooltip')).toContainText('算力总规模达到40EFLOPS');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('in English a statement that is alone in its cell has its quote over the translation', async ({
  page,
}) => {
  await open(page, `${SEARCH}&lang=en`);
  await expect(mark(page, 'sc-13')).toHaveText(/建成数字经济创新发展先行省.*pioneer province/);
});

test('no line of a cell parts a number from its unit', async ({ page }) => {
  await open(page, SEARCH);
  const values = page.locator('.timeline-table .entry-value > b').filter({ hasText: '亿元' });
  const heights = await values.evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(heights).toEqual(heights.map(() => 1));
  expect(heights.length).toBeGreaterThan(3);
});

test('the strip over the columns of time opens the search for a year', async ({ page }) => {
  await open(page, SEARCH);
  await page
    .getByRole('button', { name: '山东文件没有写到任何年份；下面 4 列都是四川文件的记录' })
    .click();
  const panel = evidence(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('本文件没有写年份');
  await expect(panel).toContainText('“年” 0 处');
  expect(search(page)).toBe(`${SEARCH}&record=sd-x02`);
});

test('heads, theme names and the key filter, and a second press shows all', async ({ page }) => {
  await open(page, SEARCH);
  for (const [name, link, left] of [
    ['到 2027 年', 'year=2027', 8],
    ['没有写年份', 'dated=no', 96],
    ['数据要素', 'theme=data', 18],
    ['预计', 'status=forecast', 1],
    ['写明年份的目标', 'kind=goal~target&dated=yes', 12],
  ] as const) {
    const pressed = page.getByRole('main').getByRole('button', { name, exact: true });
    await pressed.click();
    await expect.poll(() => search(page)).toBe(`${SEARCH}&${link}`);
    await ready(page);
    const ids = await markIds(table(page));
    expect([name, ids.filter((id) => !id.includes('x')).length]).toEqual([name, left]);
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');
    await pressed.click();
    await expect.poll(() => search(page)).toBe(SEARCH);
  }
});

test('themes that a filter leaves nothing of fold into one line, from which each is reached', async ({
  page,
}) => {
  await open(page, `${SEARCH}&year=2030`);
  await expect(table(page).getByRole('rowheader')).toHaveText([
    '产业与融合',
    '数据要素',
    '总体定位',
  ]);
  const main = page.getByRole('main');
  await expect(main).toContainText('另有 8 个主题在此筛选下没有记录');
  await main.getByRole('button', { name: '展开' }).click();
  await main.getByRole('button', { name: '看“法治”的 2 条' }).click();
  await expect.poll(() => search(page)).toBe(`${SEARCH}&theme=law`);
});

/** The place of a year in the band, in CSS px of the window. */
async function placeOf(page: Page, year: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.band-years').boundingBox();
  if (!box) throw new Error('There is no band.');
  return { x: box.x + (box.width * (year - 2016.5)) / 14, y: box.y + 20 };
}

test('the band filters by years: a press by one, a drag by those that it takes in', async ({
  page,
}) => {
  await open(page, SEARCH);
  const { x, y } = await placeOf(page, 2027);
  await page.mouse.click(x, y);
  await expect.poll(() => search(page)).toBe(`${SEARCH}&year=2027`);
  await expect(table(page).getByRole('columnheader')).toHaveCount(1);
  // The band still has the others, and the same press shows all again.
  await ready(page);
  await page.mouse.click(x, y);
  await expect.poll(() => search(page)).toBe(SEARCH);
  await ready(page);

  const [from, to] = [await placeOf(page, 2031), await placeOf(page, 2026)];
  await page.mouse.move(from.x - 40, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y, { steps: 5 });
  await expect(page.locator('.band-box')).toBeVisible();
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
  await expect.poll(() => search(page)).toBe(`${SEARCH}&year=2027..2030`);
});

test('pointing at a year in the band lights its column, and pointing at a column the year', async ({
  page,
}) => {
  await open(page, SEARCH);
  const lit = page.locator('.timeline-table col[data-lit]');
  const { x, y } = await placeOf(page, 2030);
  await page.mouse.move(x, y);
  await expect(lit).toHaveCount(1);
  await expect(page.getByRole('tooltip')).toContainText('2030 年：四川文件 4 条');
  const filled = () =>
    page
      .locator('.band svg path')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) =>
              !['none', 'transparent'].includes(getComputedStyle(one).fill) &&
              getComputedStyle(one).fillOpacity !== '0',
          ).length,
      );
  const shown = await filled();
  await page.mouse.move(5, 5);
  await expect(lit).toHaveCount(0);
  await expect.poll(filled).toBe(shown - 1);
  await mark(page, 'sc-12').hover();
  await expect(lit).toHaveCount(1);
  await expect.poll(filled).toBe(shown);
});

test('by keyboard: a year of the band, then the table, walked with arrows', async ({ page }) => {
  await open(page, SEARCH);
  await page.getByRole('button', { name: '2017 年：四川文件 1 条' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => search(page)).toBe(`${SEARCH}&year=2030`);
  await show(page, SEARCH);
  await table(page).getByRole('button', { name: '产业与融合', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tooltip')).toContainText('四川，举措、原则、没有年份的目标');
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  expect(await focused()).toMatch(/^s[cd]-/);
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await expect(page.locator('tr[data-current]')).toHaveCount(1);
});

test('only statements that name a year are left by that filter', async ({ page }) => {
  await open(page, `${SEARCH}&dated=yes`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('没有写年份');
  const ids = await markIds(table(page));
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

test('on a phone the band comes first, then the years, the latest on top, under what names none, folded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, SEARCH);
  const top = await page.locator('.band').evaluate((one) => one.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(300);
  const heads = page.getByRole('main').getByRole('heading', { level: 2 });
  expect((await heads.allTextContents()).map((words) => plain(words).slice(0, 5))).toEqual([
    '没有写年份',
    '到2030',
    '到2027',
    '今年、目前',
    '2017年',
  ]);
  await expect(mark(page, 'sd-20')).toBeHidden();
  await heads.first().getByRole('button').click();
  await expect(mark(page, 'sd-20')).toBeVisible();
  await mark(page, 'sc-12').click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '数字经济核心产业增加值实现翻番',
  );
});
