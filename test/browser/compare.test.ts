import { expect, open, show, test } from './harness.ts';
import { evidence, mark } from './marks.ts';
import { openFilter } from './menus.ts';

test('a second mark with Shift stands beside the first, the left document above', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&theme=data&record=sc-03');
  await mark(page, 'sd-15').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/record=sd-15/);
  const panel = evidence(page);
  const pinned = panel.getByRole('region', { name: /^固定的一条/ });
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(pinned).toContainText('数据要素市场体系基本建立');
  await expect(pinned).toContainText('数据市场 两份都写到');
  await expect(heading).toHaveText('以培育数据要素市场为着力点');
  const top = async (part: typeof heading) => (await part.boundingBox())?.y ?? Number.NaN;
  expect(await top(pinned)).toBeLessThan(await top(heading));

  // The two change places; each stays on its side.
  await pinned.getByRole('button', { name: '打开' }).click();
  await expect(heading).toHaveText('数据要素市场体系基本建立');
  await expect(pinned).toContainText('以培育数据要素市场为着力点');
  expect(await top(pinned)).toBeGreaterThan(await top(heading));

  await pinned.getByRole('button', { name: '取消固定' }).click();
  await expect(pinned).toHaveCount(0);
  await expect(heading).toBeFocused();

  await mark(page, 'sd-15').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(pinned).toContainText('数据要素市场体系基本建立');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(mark(page, 'sd-15')).toBeFocused();
  await mark(page, 'sc-03').click();
  await expect(heading).toBeVisible();
  await expect(pinned).toHaveCount(0);
});

test('a statement leads to its counterpart, and keeps it beside', async ({ page }) => {
  await open(page, '?v=1&view=goals&theme=data&record=sc-03');
  const panel = evidence(page);
  await panel.getByText('山东文件 2 条').click();
  await panel
    .getByRole('button', { name: /^固定“.*”以对照$/ })
    .first()
    .click();
  const pinned = panel.getByRole('region', { name: /^固定的一条/ });
  await expect(pinned).toContainText('以培育数据要素市场为着力点');
  await expect(page).toHaveURL(/record=sc-03/);
  await pinned.getByRole('button', { name: '取消固定' }).click();
  await panel.locator('[data-mark="sd-07"]').first().click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('数据要素市场化发育不足');

  await page.keyboard.press('x');
  await expect(panel).toContainText('已固定，再打开一条即可对照。');
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
