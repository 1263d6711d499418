import { expect, open, test } from './harness.ts';
import { evidence } from './marks.ts';

test('J and K walk the statements in document order', async ({ page }) => {
  await open(page, '?v=1&record=sc-07');
  const heading = evidence(page).getByRole('heading', { level: 2 });
  await page.keyboard.press('j');
  await expect(heading).toHaveText('培育一批国家级数字科技创新载体和具有全国影响力的数据企业');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(heading).toHaveText('建成国家“东数西算”工程战略支点');
  expect(new URL(page.url()).searchParams.get('record')).toBe('sc-06');
});

test('the panel says what is missing, who said it and how the step was reached', async ({
  page,
}) => {
  await open(page, '?v=1&record=sc-12');
  const panel = evidence(page);
  for (const words of ['翻番（×2）', '基数的年份和数值', '顾红松', '第 4 级'])
    await expect(panel.getByText(words).first()).toBeVisible();
  await panel.getByText('怎样编码').click();
  await expect(panel.getByText('字符 488–503')).toBeVisible();
});

test('the forum origin of the Shandong text is said', async ({ page }) => {
  await open(page, '?v=1&record=sd-21');
  await expect(evidence(page)).toContainText('论坛转载，原始出处待核');
  await expect(evidence(page)).toContainText('没有写年份');
});

test('the quote is copied with a full citation and a link that opens it again', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&view=figures&record=sc-12');
  await evidence(page).getByRole('button', { name: '复制引文（GB/T 7714）' }).click();
  await expect(evidence(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('“数字经济核心产业增加值实现翻番”');
  for (const part of ['华西都市报', '12-26', '文中未写年份', '顾红松', 'sc-12', '488–503'])
    expect(text.replaceAll(/\s/g, '')).toContain(part);
  const link = text.match(/http\S+/)?.[0] ?? '';
  expect(link).toMatch(/\?v=1&view=figures&record=sc-12&d=[0-9a-f]{8}&c=[0-9a-z]{4}$/);
  await page.goto(link);
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(
    '数字经济核心产业增加值实现翻番',
  );
  await expect(page.getByRole('button', { name: '知道了' })).toHaveCount(0);
});

test.describe('without a clipboard', () => {
  test.use({ ownPage: true });
  test('the text is there to be copied by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await open(page, '?v=1&record=sc-07');
    await evidence(page).getByRole('button', { name: '复制链接' }).click();
    await expect(evidence(page).getByRole('textbox')).toHaveValue(
      /\?v=1&record=sc-07&d=[0-9a-f]{8}&c=[0-9a-z]{4}$/,
    );
    await expect(evidence(page)).not.toContainText('已复制');
  });
});

test('what was said of one copy is not left standing beside the next statement', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&record=sc-12');
  await evidence(page).getByRole('button', { name: '复制链接' }).click();
  await expect(evidence(page)).toContainText('已复制');
  await page.keyboard.press('j');
  await expect(evidence(page)).not.toContainText('已复制');
});

test('what is said of a copy has a line of its own, and no button moves for it', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&record=sc-12');
  const foot = evidence(page).locator('.panel-foot');
  const buttons = () =>
    foot.locator('button').evaluateAll((all) =>
      all.map((button) => {
        const { x, y, right, bottom } = button.getBoundingClientRect();
        return { x, y, right, bottom };
      }),
    );
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    // A sheet rises first.
    await expect.poll(() => evidence(page).evaluate((one) => one.getAnimations().length)).toBe(0);
    const before = await buttons();
    for (const name of [/^复制引文/, /链接$/]) {
      await foot.getByRole('button', { name }).click();
      const said = foot.getByRole('status').filter({ hasText: '已复制' }).last();
      await expect(said).toBeVisible();
      expect(await buttons()).toEqual(before);
      const box = await said.boundingBox();
      const lowest = (box?.y ?? 0) + (box?.height ?? 0);
      expect(lowest).toBeLessThanOrEqual(Math.min(...before.map(({ y }) => y)));
    }
    await page.keyboard.press('j');
    await page.keyboard.press('k');
  }
});

test('a search that found nothing is copied with its terms, hits and reasons', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&record=sd-x01');
  await evidence(page).getByRole('button', { name: '复制检索' }).click();
  await expect(evidence(page)).toContainText('已复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    '山东文件：本文件未提及“平台与跨境电商”',
    '“平台” 4 处',
    '指工业互联网平台',
    'record=sd-x01',
  ])
    expect(text.replaceAll('\u00a0', ' ')).toContain(part);
});
