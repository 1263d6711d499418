import { expect, open, ready, show, test } from './harness.ts';
import { markIds } from './marks.ts';
import { filterMenu, openFilter } from './menus.ts';

const search = (page: { url: () => string }) => new URL(page.url()).search;

test('the filter is worked by keys alone: chosen, changed at its chip, taken off, and focus is never lost', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  const button = page.getByRole('button', { name: '筛选', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = filterMenu(page);
  await expect(menu.getByRole('button').first()).toBeFocused();
  // Up from the first row is the last one, 文字.
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('button', { name: /^文字/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const theme = (name: string) => menu.getByRole('checkbox', { name: new RegExp(`^${name}，`) });
  await expect(theme('数字基础设施')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => search(page)).toBe('?v=1&view=goals&theme=industry~data');
  await expect(theme('数据要素')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^筛选后有 \d+ 条$/ })).toBeAttached();

  const chip = page.getByRole('button', { name: '主题：产业与融合、数据要素' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(chip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(theme('数字基础设施')).toBeFocused();
  await menu.getByRole('button', { name: '全不选' }).press('Enter');
  await expect.poll(() => search(page)).toBe('?v=1&view=goals');
  await expect(menu).toBeVisible();
  // The chip is gone: focus goes to the button.
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  // Tab leaves the menu, to what comes after its button.
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('button').first()).toBeFocused();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
  await expect(page.getByRole('radio', { name: '按主题' })).toBeFocused();
});

test('/ opens the one search of the page wherever it is scrolled to; Enter filters, Esc leaves all as it was', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&record=sc-07');
  await page.mouse.move(300, 600);
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(700);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: '搜索或跳转' });
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await page.keyboard.type('sl');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^筛选含“sl”的记录\d+ 条$/);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  expect(search(page)).toContain('record=sc-07');
  expect(search(page)).not.toContain('q=');
  await page.keyboard.press('/');
  await field.fill('sl');
  await page.keyboard.press('Enter');
  await expect.poll(() => search(page)).toContain('q=sl');
  // What is filtered by stands in the field, and goes with its words.
  await page.getByRole('button', { name: '文字：sl' }).press('Enter');
  await expect(field).toHaveValue('sl');
  await field.fill('');
  await page.keyboard.press('Enter');
  await expect.poll(() => search(page)).not.toContain('q=');
});

test('the search is found from the filter’s menu, and there is no second field', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  await openFilter(page, '文字');
  await expect(filterMenu(page)).toBeHidden();
  const fields = page
    .getByRole('combobox')
    .or(page.getByRole('searchbox'))
    .or(page.getByRole('textbox'));
  await expect(fields).toHaveCount(1);
  await page.keyboard.insertText('數據');
  await page.getByRole('option', { name: '文件用简体字：改搜“数据”' }).click();
  await expect(fields).toHaveValue('数据');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '筛选', exact: true })).toBeFocused();
});

test('a chip is put away by its ✕, and the clauses stay in a link', async ({ page }) => {
  await open(page, '?v=1&theme=data~law&dated=yes&kind=');
  await expect(page.getByRole('button', { name: '类型：一项也没有选' })).toBeVisible();
  await page.getByRole('button', { name: '去掉类型', exact: true }).click();
  await expect(page.getByRole('button', { name: '筛选', exact: true })).toBeFocused();
  await page.getByRole('button', { name: '去掉年份', exact: true }).click();
  await expect.poll(() => search(page)).toBe('?v=1&theme=data~law');
  await page.goBack();
  await expect(page.getByRole('button', { name: '年份：写明年份' })).toBeVisible();
});

test('a menu whose program does not come says so, and comes with the next try', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  await page.route('**/assets/MenuPanel-*.js', (route) => route.abort());
  await open(page, '?v=1&view=goals');
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('筛选');
  await page.unroute('**/assets/MenuPanel-*.js');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(filterMenu(page)).toBeVisible();
});

test('a filter that leaves nothing for the ladder lists what it leaves, and folds the themes that it empties', async ({
  page,
}) => {
  await open(page, '?v=1&kind=figure');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(/^只余四川文件/);
  await expect(main.getByRole('button', { name: /今年前三季度.*969\.2亿元/ })).toBeVisible();
  await expect(main.getByText('另有 9 个主题在此筛选下没有记录')).toBeVisible();
  await main.getByRole('button', { name: '展开', exact: true }).click();
  await main.getByRole('button', { name: /^看“法治”的 \d 条/ }).click();
  await expect.poll(() => search(page)).toBe('?v=1&theme=law');
  await expect(page.getByRole('button', { name: /^类型：/ })).toBeHidden();
});

test('a filter that leaves nothing says which clauses do, and each can be taken off', async ({
  page,
}) => {
  await open(page);
  for (const view of ['overview', 'goals', 'timeline', 'figures', 'coverage', 'source']) {
    await show(page, `?v=1&view=${view}&theme=law&kind=figure`);
    await ready(page);
    const main = page.getByRole('main');
    await expect(main).toContainText('没有同时符合“主题：法治”和“类型：数据”的记录。');
    await expect(main.getByRole('button', { name: '去掉主题（11 条）' })).toBeVisible();
  }
  await page.getByRole('button', { name: '去掉类型（2 条）' }).click();
  await expect.poll(() => search(page)).toBe('?v=1&view=source&theme=law');
});

test('on a phone the filter’s menu has what the screen has besides', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&view=timeline');
  const menu = await openFilter(page);
  await menu.getByText('表', { exact: true }).click();
  await expect.poll(() => search(page)).toContain('as=table');
});

test('on a phone chips keep to one line, so that two filters leave the content where it begins', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['goals', 'timeline', 'figures', 'coverage', 'source', 'records']) {
    await open(page, `?v=1&view=${view}&theme=data&dated=yes&lang=en`);
    const end = await page.locator('.title-block').evaluate((one) => one.getBoundingClientRect());
    expect({ view, end: end.bottom <= 300 }).toEqual({ view, end: true });
    // What stands beyond the edge comes in with the focus.
    await page.getByRole('button', { name: 'Remove year' }).focus();
    await expect(page.getByRole('button', { name: 'Remove year' })).toBeInViewport();
  }
});

test('a table on a phone is read without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?v=1&as=table');
  for (const view of ['overview', 'goals', 'timeline', 'figures']) {
    await show(page, `?v=1&view=${view}&as=table`);
    expect(await markIds(page.getByRole('main'))).not.toEqual([]);
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter(
          (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
        ).length,
    );
    expect({ view, wide }).toEqual({ view, wide: 0 });
  }
});
