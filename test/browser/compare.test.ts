import type { Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';
import { evidence, mark } from './marks.ts';
import { openFilter } from './menus.ts';

const TITLE =
  '算力与网络：四川文件给出算力总规模和年份；山东文件写了“网”“云”“端”三类设施，没有写年份和数值';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const table = (page: Page) => page.getByRole('table');

test('from the evidence to the comparison and back, by the button and by Back', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.evaluate(() => window.scrollTo(0, 40));
  await mark(page, 'sc-07').click();
  await expect(evidence(page)).toBeVisible();
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await evidence(page).getByRole('button', { name: '并排对照' }).click();
  await expect(page).toHaveURL(/[?&]record=sc-07&pin=sd-20$/);
  await expect(heading(page)).toHaveText(TITLE);
  await expect(evidence(page)).toHaveCount(0);
  expect(await scrolled()).toBe(0);
  await expect(page).toHaveTitle(new RegExp(`^${TITLE}`));

  await page.getByRole('button', { name: '回到目标' }).click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '算力总规模达到40EFLOPS',
  );
  await expect.poll(scrolled).toBe(before);

  await page.goBack();
  await expect(heading(page)).toHaveText(TITLE);
  await page.goBack();
  await expect(page).toHaveURL(/record=sc-07$/);
  await expect(evidence(page)).toBeVisible();
  await expect.poll(scrolled).toBe(before);
});

test('a link to a comparison survives being loaded again, shared and opened elsewhere', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&record=sd-21&pin=sc-07');
  await expect(heading(page)).toHaveText(TITLE);
  await page.reload();
  await ready(page);
  await expect(heading(page)).toHaveText(TITLE);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/record=sd-21&pin=sc-07&d=[0-9a-f]{8}&c=[0-9a-z]{4}$/);
  await page.getByRole('button', { name: /^分享/ }).first().click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(link);
  await page.goto(link);
  await ready(page);
  await expect(heading(page)).toHaveText(TITLE);
  await expect(page.getByRole('button', { name: '知道了' })).toHaveCount(0);
});

test('attributes stand beside their like, equal ones once, both marks ringed on one ladder', async ({
  page,
}) => {
  await open(page, '?v=1&record=sc-07&pin=sd-21');
  const row = (name: string) =>
    table(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('年份').getByRole('cell')).toHaveText([/到.2027.年/, /没有写年份/]);
  await expect(row('数值').getByRole('cell')).toHaveText([/40.EFLOPS/, /未给出数值/]);
  await expect(row('主题').getByRole('cell')).toHaveText(['数字基础设施两条相同']);
  const ladder = table(page).locator('.compare-ladder');
  await expect(ladder.locator('svg [stroke="var(--color-ink)"]')).toHaveCount(2);
  // Two equal columns.
  const [one, other] = await table(page)
    .locator('thead th')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
  expect(one).toBe(other);
  // On a phone the one stands above the other.
  await page.setViewportSize({ width: 390, height: 844 });
  const left = await table(page).locator('.compare-quote').first().boundingBox();
  const right = await table(page).locator('.compare-quote').last().boundingBox();
  expect(left?.x).toBe(right?.x);
  expect(left?.y ?? 0).toBeLessThan(right?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('one of the two is changed for another of its document', async ({ page }) => {
  await open(page, '?v=1&record=sc-07&pin=sd-21');
  await page.getByRole('button', { name: '换一条' }).click();
  await page.getByRole('dialog', { name: '换一条' }).locator('[data-mark="sc-06"]').click();
  await expect(page).toHaveURL(/record=sc-06&pin=sd-21/);
  await table(page).locator('[data-mark="sd-20"]').click();
  await expect(page).toHaveURL(/record=sc-06&pin=sd-20/);
  await expect(table(page)).toContainText('建成国家“东数西算”工程战略支点');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/record=sc-06$/);
  await expect(evidence(page)).toBeVisible();
});

test('a second mark with Shift is compared with what is open, also of one document', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&theme=data&record=sc-03');
  await mark(page, 'sd-15').click({ modifiers: ['Shift'], position: { x: 30, y: 10 } });
  await expect(page).toHaveURL(/record=sd-15&pin=sc-03/);
  await page.goBack();
  await mark(page, 'sc-14').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/record=sc-14&pin=sc-03/);
  await expect(heading(page)).toContainText(/^四川文件写“.*；又写“/);
  await page.goBack();
  await page.keyboard.press('x');
  await expect(page).toHaveURL(/record=sc-03&pin=sd-/);
});

test('what cannot be compared is left out of the link, with a word', async ({ page }) => {
  await open(page, '?v=1&record=sc-07&pin=sc-99');
  await expect(page).toHaveURL(/record=sc-07$/);
  await expect(evidence(page)).toBeVisible();
  await expect(page.getByText('未作并排对照')).toBeVisible();
  await show(page, '?v=1&record=sc-07&pin=sc-07');
  await expect(page).toHaveURL(/record=sc-07$/);
  // A document that is silent can be.
  await show(page, '?v=1&record=sc-46&pin=sd-x01');
  await expect(table(page)).toContainText('本文件未提及“平台与跨境电商”');
});

test('a comparison becomes a slide with both quotes', async ({ page }) => {
  await open(page, '?v=1&record=sc-07&pin=sd-21');
  await page.getByRole('button', { name: '＋加入演示' }).click();
  await expect(page.locator('.said')).toContainText('第 1 页');
  const story = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(story).toContain('record=sc-07&pin=sd-21');
  await page.locator('.said').getByRole('button', { name: '打开我的演示' }).click();
  const picture = page.getByRole('dialog').locator('.story-preview .slide');
  await expect(picture).toContainText('算力总规模达到40EFLOPS');
  await expect(picture).toContainText('着力织密');
  await expect(picture).toContainText('四川文件给出算力总规模和年份');
});

test('themes by who speaks: the menu says how many, sets the link and never leaves a view blank', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  const menu = await openFilter(page, '谁写到');
  const counted = (label: string | null) => Number(/(\d+)[^\d]*$/.exec(label ?? '')?.[1]);
  const differ = menu.getByRole('button', { name: /^只看一方独有（\d+）$/ });
  const count = counted(await differ.textContent());
  await differ.click();
  await expect(page).toHaveURL(/only=a~b/);
  await expect(page.locator('main .theme-row')).toHaveCount(count);

  await menu.getByRole('button', { name: '全不选' }).click();
  await menu.getByRole('button', { name: /^谁写到/ }).click();
  const both = menu.getByRole('checkbox', { name: /^两份都写到，\d+ 个主题$/ });
  const shared = counted(await both.getAttribute('aria-label'));
  await both.check();
  await expect(page).toHaveURL(/only=both/);
  await expect(page.locator('main .theme-row')).toHaveCount(shared);
  await page.keyboard.press('Escape');

  for (const view of ['overview', 'goals', 'timeline', 'figures']) {
    await show(page, `?v=1&view=${view}&kind=goal&only=neither`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText(
      '定性目标：两份文件都没有的主题',
    );
    await expect(main.getByRole('button', { name: /^去掉谁写到（/ })).toBeVisible();
  }
  await page.getByRole('button', { name: /^看“平台与跨境电商”的全部记录/ }).click();
  await expect(page).toHaveURL(/theme=platform/);
});
