import { expect, open, show, test } from './harness.ts';
import { evidence, mark, markIds } from './marks.ts';

test('goals stand side by side by theme, with what sets the documents apart in words, or each in its own order', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件写了 12 条目标，都写明年份；山东文件写了 11 条目标，都没有写年份',
  );
  const row = page.getByRole('region', { name: '数字基础设施' });
  expect(await markIds(row)).toEqual([
    'sc-06',
    'sc-07',
    'sc-18',
    'sd-19',
    'sd-20',
    'sd-21',
    'sd-22',
    'sd-37',
    'sd-43',
  ]);
  await expect(row).toContainText(
    '四川文件给出算力总规模和年份；山东文件写了“网”“云”“端”三类设施，没有写年份和数值。',
  );
  await expect(page.getByRole('region', { name: '法治' })).toContainText('本文件未提及');

  await show(page, '?v=1&view=goals&group=doc');
  const titles = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
  expect(titles.slice(0, 8)).toEqual([
    '印发与吹风会',
    '两阶段目标',
    '到2027年',
    '到2030年',
    '一条主线',
    '三个建设',
    '4个方面重点工作任务',
    '15项具体任务',
  ]);
  expect(titles).toEqual(
    expect.arrayContaining([
      '一要：数字基础设施',
      '六要：数据安全',
      '政府有为、市场有效、企业有劲',
    ]),
  );
});

test('numbered lists say how many of their items are named', async ({ page }) => {
  await open(page, '?v=1&view=goals');
  const lists = page.getByRole('region', { name: /写明项数的内容/ });
  const said = await lists
    .getByRole('button')
    .evaluateAll((all) =>
      all.map((b) => `${b.getAttribute('data-mark')} ${b.textContent?.match(/\d+ \/ \d+/)?.[0]}`),
    );
  expect(said).toEqual(
    expect.arrayContaining([
      'sc-21 3 / 15',
      'sc-30 1 / 15',
      'sc-45 2 / 8',
      'sc-49 0 / 8',
      'sc-16 4 / 4',
      'sc-38 7 / 7',
      'sc-44 3 / 3',
      'sd-18 6 / 6',
    ]),
  );
  await lists.getByRole('button', { name: /具体任务：共 15 项，写出名称的有 3 项/ }).click();
  await evidence(page).getByText('怎样编码').click();
  await expect(evidence(page)).toContainText('写明 15 项，写出名称的有 3');
});

test('a statement opens its evidence and has focus again on close, in an unfolded list too', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  await mark(page, 'sd-21').click();
  await expect(evidence(page)).toContainText('着力织密“网”、提升“云”、增设“端”');
  await page.keyboard.press('Escape');
  await expect(mark(page, 'sd-21')).toBeFocused();

  const row = page.getByRole('region', { name: '科技与人工智能' });
  await row.locator('summary').first().click();
  const folded = row.locator('[data-mark="sc-43"]');
  await folded.click();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(folded).toBeFocused();
});

test('on a phone each theme is a band with counts that stays in sight, and leads to the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&view=goals');
  const law = page.getByRole('region', { name: '法治' });
  await expect(law).toContainText('四川\u00a0未提及 · 山东\u00a02');
  await page.getByRole('button', { name: '跳到主题' }).click();
  await page
    .getByRole('dialog', { name: '跳到主题' })
    .getByRole('button', { name: /^数据要素/ })
    .click();
  await expect(page.getByRole('heading', { name: '数据要素', exact: true })).toBeFocused();
  await page.mouse.wheel(0, 200);
  const band = page.getByRole('heading', { name: '数据要素', exact: true });
  await expect
    .poll(async () => {
      const top = await band.boundingBox();
      return top !== null && top.y >= 0 && top.y < 60;
    })
    .toBe(true);
  await page
    .getByRole('region', { name: '数据要素' })
    .getByRole('button', { name: '下一个主题' })
    .click();
  await expect(page.getByRole('heading', { name: '科技与人工智能' })).toBeFocused();
});
