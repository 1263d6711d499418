import type { Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';
import { evidence, mark, markIds } from './marks.ts';

const STRUCTURE = '?v=1&view=goals&group=doc';

test('goals stand side by side by theme, with what sets the documents apart in words', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '四川文件写了 12 条目标，都写明年份；山东文件写了 11 条目标，都没有写年份',
  );
  const row = page.getByRole('region', { name: '数字基础设施' });
  expect((await markIds(row)).toSorted()).toEqual([
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
  await expect(row).toContainText('四川 3 条，山东 6 条');
  await expect(row).toContainText(
    '四川文件给出算力总规模和年份；山东文件写了“网”“云”“端”三类设施，没有写年份和数值。',
  );
  await expect(mark(page, 'sc-07')).toContainText('到 2027 年');
  await expect(mark(page, 'sd-37').first()).toContainText('五要');
  const law = page.getByRole('region', { name: '法治' });
  await expect(law).toContainText('四川未提及，山东');
  await expect(law).toContainText('本文件未提及');
  // Each document is named once over its column.
  await expect(page.getByRole('button', { name: /左侧文件/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /右侧文件/ })).toHaveCount(1);
});

test('two aligned statements and the words on how they differ bear the same number and light each other', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  const row = page.getByRole('region', { name: '产业与融合' });
  const words = row.locator('[data-difference]').nth(1);
  await expect(words).toContainText('②');
  const lit = () =>
    row
      .locator('[data-mark]:has([data-lit])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-mark')).toSorted());
  expect(await lit()).toEqual([]);
  await words.hover();
  const aligned = ['sc-05', 'sc-20', 'sc-57', 'sd-14', 'sd-24', 'sd-48'];
  await expect.poll(lit).toEqual(aligned);
  await page.mouse.move(0, 0);
  await expect.poll(lit).toEqual([]);
  await mark(page, 'sc-05').focus();
  await expect(words.locator('[data-lit]')).toHaveCount(1);
});

test('at most eight statements a side stand open, all of them where one theme is chosen', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  const row = page.getByRole('region', { name: '科技与人工智能' });
  const open_ = () => row.locator('details:not([open])').count();
  expect(await open_()).toBeGreaterThan(0);
  const all = await row.locator('[data-mark]').count();
  await row.getByRole('button', { name: '科技与人工智能' }).click();
  await ready(page);
  await expect(row.locator('details:not([open])')).toHaveCount(0);
  await expect(row.locator('[data-mark]:visible')).toHaveCount(all);
  await row.getByRole('button', { name: '看全部主题' }).click();
  await expect(page.getByRole('region', { name: '数据要素' })).toBeVisible();
});

test('numbered lists say how many of their items are named', async ({ page }) => {
  await open(page, '?v=1&view=goals');
  const lists = page.getByRole('region', { name: '说了几项，点名几项' });
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
  await lists.getByRole('button', { name: /^具体任务.*共 15 项，写出名称的有 3 项/ }).click();
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
  const folded = row.locator('details [data-mark]').first();
  await folded.click();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(folded).toBeFocused();
});

for (const [view, lang] of [
  ['goals', 'zh'],
  ['goals', 'en'],
  ['goals&group=doc', 'zh'],
] as const)
  test(`every control of ${view} in ${lang} has a name that begins with the words seen`, async ({
    page,
  }) => {
    await open(page, `?v=1&view=${view}&lang=${lang}`);
    // Signs alone, such as ‹, are no words.
    const buttons = page.locator(
      'main :is(.theme-row, [aria-labelledby=named-lists], .structure, ol) button:not(.theme-band [aria-label])',
    );
    const wrong = await buttons.evaluateAll((all) =>
      all.flatMap((button) => {
        const without = (selector: string) => {
          const copy = button.cloneNode(true) as Element;
          for (const one of copy.querySelectorAll(`[aria-hidden=true], ${selector}`)) one.remove();
          return (copy.textContent ?? '').replace(/\s+/g, '');
        };
        const name = button.getAttribute('aria-label')?.replace(/\s+/g, '') ?? without('.none');
        const seen = without('.sr-only');
        return name.startsWith(seen) ? [] : [`${name} | ${seen}`];
      }),
    );
    expect(await buttons.count()).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

test('in English nothing runs over the next column', async ({ page }) => {
  await open(page, '?v=1&view=goals&lang=en');
  const over = await page.locator('.theme-row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cells = [...row.children].filter((one) => one.getBoundingClientRect().width > 0);
      return cells.flatMap((cell) =>
        [...cell.querySelectorAll('*')].flatMap((inside) => {
          const [box, room] = [inside.getBoundingClientRect(), cell.getBoundingClientRect()];
          // The ground of a row that is pressed is a shadow; a clipped name for readers has no room.
          const hidden = inside.closest('.sr-only') !== null;
          return !hidden && box.width > 0 && box.right > room.right + 1
            ? [`${inside.textContent}`]
            : [];
        }),
      );
    }),
  );
  expect(over).toEqual([]);
});

const point = (page: Page, key: string) => page.locator(`[data-point="${key}"]`);
const aside = (page: Page) => page.locator('.structure-aside');

test('one document by its structure is not called two', async ({ page }) => {
  const shandong = 'shandong-conference-0719';
  await open(page, `${STRUCTURE}&a=${shandong}&b=${shandong}`);
  await expect(page.getByRole('main')).not.toContainText('两份文件');
});

test('by the documents’ own structure: a press lists the statements beside the chart, a second one filters', async ({
  page,
}) => {
  await open(page, STRUCTURE);
  const chart = page.getByRole('group', { name: '两份文件各部分的目标和举措，按主题' });
  await expect(chart.locator('svg')).toBeVisible();
  // Bands and nodes are drawn: as many paths as points, at least.
  const points = await chart.locator('[data-point]').count();
  expect(await chart.locator('svg path').count()).toBeGreaterThanOrEqual(points);
  await expect(chart.locator('svg')).toContainText('四川文件未提及');

  // With the mouse, where the band from the AI plan lies.
  const box = await chart.boundingBox();
  if (!box) throw new Error('The chart has no box.');
  await page.mouse.click(box.x + 300, box.y + 0.62 * box.height);
  await expect(aside(page)).toContainText('人工智能“四川方案”—科技与人工智能');
  await expect(aside(page).locator('[data-mark]')).toHaveCount(12);
  await aside(page).locator('[data-mark]').first().click();
  await expect(evidence(page)).toBeVisible();
  // A tooltip that is still there would take the key.
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await aside(page).getByRole('button', { name: '收起' }).click();

  // With the keyboard: sections, their bands, themes.
  await chart.locator('[data-point][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(point(page, 'a-stage-2027-infra-year')).toBeFocused();
  // The tooltip stands between the two nodes that the band joins, not at the chart's foot.
  const tip = await page.getByRole('tooltip').boundingBox();
  const stand = await chart.boundingBox();
  expect(tip?.y).toBeLessThan((stand?.y ?? 0) + 0.5 * (stand?.height ?? 0));
  expect(tip?.x).toBeGreaterThan((stand?.x ?? 0) + 20);
  await page.keyboard.press('Enter');
  await expect(aside(page).locator('[data-mark]')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/theme=infra/);
  await ready(page);
  // Chart and box are as high as what is left asks for.
  const over = () =>
    chart.evaluate((one) => (one.querySelector('svg')?.clientHeight ?? 0) - one.clientHeight);
  await expect.poll(over).toBe(0);
  expect((await chart.boundingBox())?.height).toBeLessThan(box.height);
  await aside(page).getByRole('button', { name: '看全部主题' }).click();
  await expect(page).not.toHaveURL(/theme=/);
});

test('sections within a section open at a press, and join again', async ({ page }) => {
  await open(page, STRUCTURE);
  await point(page, 'a-ai').press('Enter');
  await aside(page).getByRole('button', { name: '分开各节' }).click();
  await expect(point(page, 'a-ai')).toHaveCount(0);
  await point(page, 'a-ai-status').press('Enter');
  await expect(aside(page).locator('[data-mark]')).toHaveCount(3);
  await aside(page).getByRole('button', { name: '合为“人工智能“四川方案””' }).click();
  await expect(point(page, 'a-ai')).toHaveCount(1);
});

test('the structure has its table, whose rows list their statements, and both outlines', async ({
  page,
}) => {
  await open(page, `${STRUCTURE}&as=table`);
  const row = page.getByRole('row', { name: /到2027年 数字基础设施 四川文件 写明年份 2/ });
  await row.getByRole('button').click();
  await expect(aside(page).locator('[data-mark]')).toHaveCount(2);

  await show(page, STRUCTURE);
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
  expect(titles).toEqual(expect.arrayContaining(['一要：数字基础设施', '六要：数据安全']));
});

test('where the chart does not come, its table does', async ({ page, faults }) => {
  faults.allow(/Failed to load resource|net::ERR/);
  await page.route(/sankey/, (route) => route.abort());
  await page.goto(`/${STRUCTURE}`);
  await expect(page.getByText('图表未能载入，数据如下。')).toBeVisible();
  await page
    .getByRole('row', { name: /法治.*未提及/ })
    .getByRole('button')
    .click();
  await expect(aside(page)).toContainText('本文件未提及');
});

test('on a phone each theme is a band with counts that stays in sight, and leads to the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&view=goals');
  const first = page.getByRole('region', { name: '数字基础设施' });
  expect((await first.boundingBox())?.y).toBeLessThanOrEqual(300);
  // 川 above 鲁.
  const [a, b] = [mark(page, 'sc-07'), mark(page, 'sd-19')];
  expect((await a.boundingBox())?.y).toBeLessThan((await b.boundingBox())?.y ?? 0);
  const law = page.getByRole('region', { name: '法治' });
  await expect(law).toContainText('四川未提及，山东 2 条');
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

  // The structure is the outlines alone there.
  await show(page, STRUCTURE);
  await expect(page.getByRole('heading', { level: 3, name: '到2027年' })).toBeVisible();
  await expect(page.locator('.structure')).toHaveCount(0);
});
