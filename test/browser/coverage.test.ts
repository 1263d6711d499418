import type { Locator, Page } from '@playwright/test';
import { expect, open, ready, test } from './harness.ts';
import { evidence, highlighted, mark, markIds } from './marks.ts';

const SEARCH = '?v=1&view=coverage';
const PHONE = { width: 390, height: 844 };

/** The row of a word in the charts' lists. */
const row = (page: Page, name: RegExp | string) =>
  page.locator('.chart').getByRole('button', { name });
const places = (page: Page, word: string) =>
  page.getByRole('region', { name: `“${word}”在原文中` });
const left = (page: Page) => page.getByRole('region', { name: '没写到', exact: true });
/** Where the page is scrolled to, and where an element stands in the window. */
const standing = async (page: Page, element: Locator) => [
  await page.evaluate(() => scrollY),
  await element.boundingBox(),
];

test('what each document leaves out comes first, in words with the search, which a press opens', async ({
  page,
}) => {
  await open(page, SEARCH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件多用“人工智能”“数据”，山东文件多用“突破”“安全”“数字化”',
  );
  await expect(page.locator('main h2').first()).toHaveText('没写到');
  expect(await markIds(left(page))).toEqual([
    ...['sc-x01', 'sc-x02', 'sc-x03'],
    ...['sd-x01', 'sd-x02', 'sd-x03', 'sd-x04'],
  ]);
  const law = left(page).getByRole('button', { name: /^法治/ });
  await expect(law).toHaveText('法治检索“法治、立法、执法、司法、条例、法规、依法”，没有出现');
  await law.click();
  await expect(page).toHaveURL(/record=sc-x01/);
  await page.keyboard.press('Escape');
  await expect(law).toBeFocused();
});

test('words stand in two groups, and each leads to its places in both texts', async ({ page }) => {
  await open(page, SEARCH);
  const group = (name: string) =>
    page.getByRole('region', { name }).getByRole('button').allTextContents();
  const more = await group('四川文件用得更多');
  expect(more[0]).toBe('人工智能：四川文件 17 次，山东文件没有出现');
  expect(more).toHaveLength(9);
  const other = await group('山东文件用得更多');
  expect(other[0]).toBe('突破：四川文件 1 次，山东文件 8 次');
  expect(other).toHaveLength(10);

  // By keyboard from the first row to the one below it, and from there by the pointer.
  await row(page, /^突破：/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /^安全：/)).toBeFocused();
  await page.keyboard.press('Enter');
  const list = places(page, '安全');
  await expect(list.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(list.getByRole('listitem')).toHaveCount(7);
  await expect(list.getByRole('listitem').nth(1)).toContainText('惠民便民、安全可控');

  await list.getByRole('button', { name: /加快实现数据\s*安全\s*的新突破/ }).click();
  const id = new URL(page.url()).searchParams.get('record') ?? '';
  expect(id).toMatch(/^sd-\d\d$/);
  await expect(evidence(page)).toBeVisible();
  expect((await highlighted(page)).join('')).toContain('数据安全');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await list.getByRole('button', { name: '收起' }).click();
  await expect(list).toBeHidden();
  await expect(row(page, /^安全：/)).toBeFocused();
});

test('a press anywhere on a row of the bars opens its word; one that does not occur leads to the search', async ({
  page,
}) => {
  await open(page, SEARCH);
  // The first of all stands there unasked.
  const first = places(page, '人工智能');
  await expect(first.getByRole('listitem')).toHaveCount(17);
  await expect(first.getByRole('button', { name: '收起' })).toBeHidden();

  const bars = page.getByRole('region', { name: '山东文件用得更多' }).locator('.chart');
  await bars.scrollIntoViewIfNeeded();
  const before = await standing(page, bars);
  // The words, between the bars.
  await bars.click({ position: { x: 215, y: 16 } });
  await expect(places(page, '突破').getByRole('heading', { level: 3 })).toBeFocused();
  expect(await standing(page, bars)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(row(page, /^突破：/)).toBeFocused();

  await first.getByRole('button', { name: '没有出现' }).click();
  await expect(page).toHaveURL(/record=sd-x04/);
  await page.keyboard.press('Escape');
  await first
    .getByRole('button', { name: /标题\s*·\s*到“原文”里看/ })
    .first()
    .click();
  await expect(page).toHaveURL(/view=source/);
});

test('a word of the reader’s own is counted in both texts, stands in the link, and Back takes it away', async ({
  page,
}) => {
  await open(page, SEARCH);
  const field = page.getByRole('searchbox', { name: '数一个词' });
  await field.pressSequentially('算力');
  await expect(page).toHaveURL(/view=coverage&word=%E7%AE%97%E5%8A%9B$/);
  await expect(row(page, '算力：四川文件 1 次，山东文件没有出现')).toBeAttached();
  // It is being typed: the places do not take the focus.
  await expect(field).toBeFocused();
  const list = places(page, '算力');
  await expect(list.getByRole('listitem')).toHaveText([/东数西算.*算力总规模达到/]);
  await expect(list).toContainText('按输入的字逐处计数');
  await ready(page);
  const shown = await page.locator('main').innerText();

  await open(page, new URL(page.url()).search);
  await expect(field).toHaveValue('算力');
  expect(await page.locator('main').innerText()).toBe(shown);

  await open(page, SEARCH);
  await field.pressSequentially('eflops');
  await field.fill('40eflops');
  await expect(list.or(places(page, '40eflops'))).toContainText('原文写作“40EFLOPS”。');
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(page).toHaveURL(/view=coverage$/);
  await expect(places(page, '人工智能')).toBeVisible();
});

test('a number of the matrix lists its statements beside it and moves nothing; a lone statement opens at once', async ({
  page,
}) => {
  await open(page, SEARCH);
  const cell = mark(page, 'cell-a-tech-measure');
  await cell.scrollIntoViewIfNeeded();
  const before = await standing(page, cell);
  await expect(cell).toHaveAccessibleName('四川，科技与人工智能，举措：13 条');
  await cell.click();
  const list = page.getByRole('region', { name: '四川，科技与人工智能，举措：13 条' });
  await expect(list.getByRole('heading')).toBeFocused();
  expect(await standing(page, cell)).toEqual(before);
  expect(await markIds(list)).toHaveLength(13);
  const [box, beside] = [await cell.boundingBox(), await list.boundingBox()];
  expect(beside?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0));
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await expect(list).toBeHidden();

  const lone = mark(page, 'cell-b-security-measure');
  await expect(lone).toHaveText('1');
  await lone.click();
  await expect(page).toHaveURL(/record=sd-/);
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lone).toBeFocused();

  await cell.click();
  await list.getByRole('button', { name: '在“记录”里只看“科技与人工智能”的举措' }).click();
  expect(new URL(page.url()).search).toBe('?v=1&view=records&theme=tech&kind=measure');
});

test('the matrix lights the row and the column that are pointed at, and explains its sums', async ({
  page,
}) => {
  await open(page, SEARCH);
  const ground = (part: Locator) => part.evaluate((one) => getComputedStyle(one).backgroundColor);
  const table = page.getByRole('table', { name: '记录条数表' });
  const cell = mark(page, 'cell-b-society-measure');
  const total = table.locator('tfoot td').nth(10);
  const plain = await ground(total);
  await cell.hover();
  await expect.poll(() => ground(total)).not.toBe(plain);
  expect(await ground(table.getByRole('row', { name: /数字社会与惠民/ }))).toBe(
    await ground(total),
  );
  await expect(table.locator('thead th[scope=col]').nth(11)).toHaveCSS('font-weight', '600');
  await expect(page.getByText(/四川文件各行相加是 66，合计是 59：有 7 条记录/)).toBeVisible();

  await open(page, `${SEARCH}&kind=problem`);
  await expect(page.getByRole('row', { name: /法治/ })).toContainText('本文件未提及');
  await expect(page.getByRole('row', { name: /数字基础设施/ })).toContainText('当前筛选没有显示');
  await expect(page.getByRole('row', { name: /合计/ })).toHaveText('合计05');
});

test('on a phone all parts stand under each other, nothing scrolls sideways, and what is opened stands under its row', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, SEARCH);
  expect((await left(page).boundingBox())?.y).toBeLessThanOrEqual(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  const table = page.getByRole('table', { name: '记录条数表' });
  expect(await table.evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(350);

  const word = row(page, /^网络：/);
  await word.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(places(page, '网络').getByRole('heading', { level: 3 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  // The rows below it go on under its places.
  await expect(row(page, /^赋能：/)).toBeAttached();

  const cell = mark(page, 'cell-a-tech-measure');
  await cell.scrollIntoViewIfNeeded();
  const stood = await standing(page, cell);
  await cell.click();
  const list = page.getByRole('region', { name: '四川，科技与人工智能，举措：13 条' });
  await expect(list).toBeVisible();
  expect(await standing(page, cell)).toEqual(stood);
  await page.getByRole('radio', { name: '按政策工具' }).check({ force: true });
  await expect(list).toBeHidden();
  await expect(table.locator('tfoot tr').nth(1)).toHaveText('川四川935114');
});

test('as a table it has the same numbers', async ({ page }) => {
  await open(page, `${SEARCH}&as=table`);
  const line = page.getByRole('row', { name: /安全/ }).first();
  await expect(line).toHaveText('安全16');
  await line.getByRole('button').click();
  await expect(places(page, '安全')).toBeVisible();
});
