import { expect, open, test } from './harness.ts';
import { evidence, highlighted, mark, markIds } from './marks.ts';

const SEARCH = '?v=1&view=coverage';

test('the words of both documents are counted, and each count opens every place', async ({
  page,
}) => {
  await open(page, SEARCH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件多用“人工智能”“数据”，山东文件多用“突破”“安全”“数字化”',
  );
  const bar = (name: string) => page.getByRole('button', { name, exact: true });
  for (const name of [
    '四川文件，“人工智能”：17 次',
    '山东文件，“人工智能”：没有出现',
    '四川文件，“惠民”：没有出现',
    '山东文件，“惠民”：3 次',
    '四川文件，“突破”：1 次',
    '山东文件，“突破”：8 次',
  ])
    await expect(bar(name)).toBeAttached();

  // By keyboard from the first bar to the one for 安全 on the right.
  await bar('四川文件，“人工智能”：17 次').focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar('山东文件，“人工智能”：没有出现')).toBeFocused();
  await bar('山东文件，“安全”：6 次').focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: '“安全”在原文中' });
  await expect(list.getByRole('heading', { level: 2 })).toBeFocused();
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
  await expect(bar('山东文件，“安全”：6 次')).toBeFocused();
});

test('a word that does not occur leads to the search, and one that is evidence of nothing to the text', async ({
  page,
}) => {
  await open(page, SEARCH);
  await page.getByRole('button', { name: '山东文件，“人工智能”：没有出现' }).click();
  const list = page.getByRole('region', { name: '“人工智能”在原文中' });
  await expect(list.getByRole('listitem')).toHaveCount(17);
  await list.getByRole('button', { name: '没有出现' }).click();
  await expect(page).toHaveURL(/record=sd-x04/);
  await page.keyboard.press('Escape');
  await list
    .getByRole('button', { name: /标题\s*·\s*到“原文”里看/ })
    .first()
    .click();
  await expect(page).toHaveURL(/view=source/);
});

test('a number of the matrix lists its statements, and filters by them', async ({ page }) => {
  await open(page, SEARCH);
  const cell = mark(page, 'cell-b-security-measure');
  await expect(cell).toHaveText('1');
  await expect(cell).toHaveAccessibleName('山东，数据安全，举措：1 条');
  await cell.click();
  const list = page.getByRole('region', { name: '山东，数据安全，举措：1 条' });
  const [id = ''] = await markIds(list);
  expect(id).toMatch(/^sd-/);
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await cell.click();
  await list.getByRole('button', { name: '在“记录”里只看“数据安全”的举措' }).click();
  expect(new URL(page.url()).search).toBe('?v=1&view=records&theme=security&kind=measure');

  await open(page, `${SEARCH}&kind=problem`);
  const row = page.getByRole('row', { name: /法治/ });
  await expect(row).toContainText('本文件未提及');
  await expect(page.getByRole('row', { name: /数字基础设施/ })).toContainText('当前筛选没有显示');
  await expect(page.getByRole('row', { name: /合计/ })).toHaveText('合计05');
});

test('what each document leaves out stands in words that open the searches; on a phone one part at a time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, SEARCH);
  const left = page.getByRole('region', { name: '没写到' });
  await expect(left).toContainText(/四川文件没写到：\s*法治、\s*自述的问题、\s*惠民。/);
  expect(await markIds(left)).toEqual([
    'sc-x01',
    'sc-x02',
    'sc-x03',
    'sd-x01',
    'sd-x02',
    'sd-x03',
    'sd-x04',
  ]);
  await expect(page.locator('.chart')).toBeVisible();
  await page.getByRole('radio', { name: '记录' }).check({ force: true });
  await expect(page.locator('.chart')).toBeHidden();
  await page.getByRole('radio', { name: '按政策工具' }).check({ force: true });
  await expect(page.getByRole('row', { name: /合计/ })).toHaveText('合计935114103118');
});

test('as a table it has the same numbers', async ({ page }) => {
  await open(page, `${SEARCH}&as=table`);
  const row = page.getByRole('row', { name: /安全/ }).first();
  await expect(row).toHaveText('安全16');
  await row.getByRole('button').click();
  await expect(page.getByRole('region', { name: '“安全”在原文中' })).toBeVisible();
});
