import { expect, open, test } from './harness.ts';
import { evidence, highlighted, mark, markIds } from './marks.ts';

test('the overview says on how many themes each document is the more specific, and shows both quotes in every row', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件在 6 个主题上写得更具体，山东文件在 3 个主题上写得更具体，1 个主题上同样具体',
  );
  const main = page.getByRole('main');
  for (const quote of [
    '算力总规模达到40EFLOPS',
    '持续深化“一个平台一个号,一张网络一朵云”改革',
    '加快地方立法、严格规范执法',
    '探索建立全省统一的“居民码”服务体系',
    '有 7 项数据',
  ])
    await expect(main.getByText(quote, { exact: true }).first()).toBeVisible();
  const ids = await markIds(main);
  expect(ids).toEqual(
    expect.arrayContaining([
      'sc-07',
      'sd-37',
      'sc-12',
      'sd-39',
      'sc-x01',
      'sd-40',
      'sc-13',
      'sd-18',
      'sd-x01',
    ]),
  );
});

test('a mark opens its sentence, or the search that found nothing; the address carries its id, and Esc gives focus back to the mark', async ({
  page,
}) => {
  await open(page);
  const target = page.getByRole('button', { name: /^数字基础设施，四川文件，5 级/ });
  await target.click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '算力总规模达到40EFLOPS',
  );
  expect(await highlighted(page)).toContain('算力总规模达到40EFLOPS');
  expect(new URL(page.url()).search).toBe('?v=1&record=sc-07');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(target).toBeFocused();
  expect(new URL(page.url()).search).toBe('');

  await mark(page, 'sc-x01').click();
  const panel = evidence(page);
  await expect(panel).toContainText('法治');
  for (const term of ['法治', '立法', '执法', '条例', '法规'])
    await expect(panel).toContainText(`“${term}”`);
  await expect(panel).toContainText('0 处');
  expect(new URL(page.url()).search).toBe('?v=1&record=sc-x01');
});

test('the ladder is walked with the arrow keys and opened with Enter', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^算力总规模达到40EFLOPS.*四川/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^[^四]*实现翻番.*四川/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /“梦工场”.*山东/ })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('?v=1&record=sd-39');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '积极搭建应用场景“梦工场”',
  );
});

test('the table has the same steps as the chart', async ({ page }) => {
  await open(page, '?v=1&as=table');
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /数字基础设施.*四川.*5/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /法治.*四川.*0.*本文件未提及/ })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(23);
});

test('a search whose hits do not count says why for each of them', async ({ page }) => {
  await open(page, '?v=1&record=sd-x01');
  const panel = evidence(page);
  await expect(panel).toContainText('“一个平台一个号”是一项改革的名称');
  expect((await highlighted(page)).filter((text) => text === '平台')).toHaveLength(4);
});

test('one theme alone is said in the title, and all themes come back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^法治 四川/ }).click();
  const unfolded = page.getByRole('region', { name: '法治' });
  await expect(unfolded).toContainText('山东文件写了 2 条');
  await unfolded.getByRole('button', { name: '只看这一主题' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '法治：四川文件未提及，山东文件写到第 1 级“方向”',
  );
  expect(new URL(page.url()).search).toBe('?v=1&theme=law');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('6 个主题');
});

test('the first screen: few controls, then the themes at once, and all of them in Chinese', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [lang, top, whole] of [
    ['zh', 200, 11],
    ['en', 220, 8],
  ] as const) {
    await open(page, `?v=1&lang=${lang}`);
    const rows = await page.locator('.overview-row').evaluateAll((all) =>
      all.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    expect(rows[0]?.top).toBeLessThanOrEqual(top);
    // The last may touch the edge.
    expect(rows.filter((row) => row.bottom <= 900 + 4).length).toBeGreaterThanOrEqual(whole);
    // The views are one control, and so is each choice of one of several.
    const controls = await page.evaluate(() => {
      const first = document.querySelector('.overview-row')?.getBoundingClientRect().top ?? 0;
      const all = [
        ...document.querySelectorAll(
          'header a, header button, header input, main button, main input',
        ),
      ];
      const above = all.filter((one) => {
        const { top, width } = one.getBoundingClientRect();
        return width > 1 && top < first && !one.closest('.overview-row');
      });
      return new Set(
        above.map(
          (one) =>
            one.closest('nav') ??
            one.closest('fieldset') ??
            one.closest('[role="radiogroup"]') ??
            one,
        ),
      ).size;
    });
    expect(controls).toBeLessThanOrEqual(14);
  }
});
