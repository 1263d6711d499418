import { expect, open, ready, test } from './harness.ts';
import { markIds } from './marks.ts';
import { pressMore } from './menus.ts';

const ids = (prefix: string, numbers: string) =>
  numbers.split(' ').map((number) => `${prefix}-${number}`);

/**
 * Each question with its link, the ids that its view shows (read from the data by hand) and its
 * title. Absences are among them where a document says nothing.
 */
const QUESTIONS = [
  {
    question: '哪些目标是量化的？',
    link: '?v=1&view=figures&kind=target',
    shown: [...ids('sc', '02 07 12'), ...ids('sd', 'x02 x03')],
    title: '四川文件有 3 项写明年份的量化目标；山东文件没有写量化目标',
  },
  {
    question: '哪些表述写明了年份？',
    link: '?v=1&view=timeline&dated=yes',
    shown: [...ids('sc', '02 03 04 05 06 07 08 09 10 11 12 13 50'), 'sd-x01', 'sd-x02'],
    title: '写明年份的记录：四川文件有 8 条目标写到 2027 年、4 条写到 2030 年；山东文件没有',
  },
  {
    question: '哪些数是预计的？',
    link: '?v=1&view=figures&status=forecast',
    shown: ['sc-52', ...ids('sd', 'x01 x02 x03')],
    title: '有预计值的记录：跨境电商交易规模，四川文件写“有望超过1300亿元”，全年',
  },
  {
    question: '四川文件在哪些主题上写得更具体？',
    link: '?v=1&theme=infra~industry~data~tech~overall~delivery',
    shown: [...ids('sc', '03 07 08 12 13 53'), ...ids('sd', '18 28 37 39 46')],
    title: '数字基础设施、产业与融合等 6 个主题：四川文件都写得更具体',
  },
  {
    question: '山东文件在哪些主题上写得更具体？',
    link: '?v=1&theme=society~talent~law',
    shown: [...ids('sc', '15 28 x01'), ...ids('sd', '31 33 40')],
    title: '数字社会与惠民、人才、法治：山东文件都写得更具体',
  },
  {
    question: '哪些主题只有一份文件写到？',
    link: '?v=1&view=goals&only=a~b',
    shown: [...ids('sc', '46 47 48 49 50 51 52 x01'), ...ids('sd', '09 40 x01')],
    title: '一份文件独有的主题“平台与跨境电商”“法治”：四川文件 7 条，山东文件 2 条',
  },
  {
    question: '文件自己指出了哪些问题？',
    link: '?v=1&view=goals&kind=problem',
    shown: ['sc-x01', ...ids('sd', '05 06 07 08 09')],
    title: '问题：四川文件没有，山东文件 5 条',
  },
  {
    question: '安全和人才，两份文件怎么写？',
    link: '?v=1&view=goals&theme=security~talent',
    shown: [...ids('sc', '24 28'), ...ids('sd', '08 12 29 30 31 42 43 44')],
    title: '数据安全、人才：四川文件 2 条，山东文件 8 条',
  },
];

test('each question leads to exactly its statements, and so does its link alone', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: '更多', exact: true });
  await open(page);
  for (const { question, link, shown, title } of QUESTIONS) {
    await test.step(question, async () => {
      await pressMore(page, '问题');
      const entry = page.getByRole('link', { name: question });
      await expect(entry).toHaveAttribute('href', link);
      await entry.click();
      await ready(page);
      expect(new URL(page.url()).search).toBe(link);
      await expect(button).toBeFocused();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const found = await markIds(page.getByRole('main'));
      expect(found.sort()).toEqual([...shown].sort());
      // As it is handed on; the next question is asked from there.
      await open(page, link);
      expect((await markIds(page.getByRole('main'))).sort()).toEqual(found);
    });
  }
});

test('the questions open and close by keyboard, and stand on the Method page too', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&theme=law&record=sd-40');
  const button = page.getByRole('button', { name: '更多', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: '更多' });
  await expect(menu.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const first = menu.locator('[data-preset]').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(button).toBeFocused();
  // Esc closed the menu alone.
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&theme=law&record=sd-40');
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  // At its edge: the menu may lie over the rest.
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 4, y: 4 } });
  await expect(menu).toBeHidden();

  await open(page, '?v=1&view=about');
  const listed = page.getByRole('region', { name: '常见问题' }).getByRole('link');
  await expect(listed).toHaveCount(QUESTIONS.length);
  await listed.nth(2).click();
  await ready(page);
  expect(new URL(page.url()).search).toBe(QUESTIONS[2]?.link);
  await page.goBack();
  await expect(listed).toHaveCount(QUESTIONS.length);
});

test('on a phone the questions stand in the menu too, which a choice closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await pressMore(page, '问题');
  await page.getByRole('link', { name: '文件自己指出了哪些问题？' }).click();
  await ready(page);
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&kind=problem');
  await expect(page.getByRole('dialog', { name: '更多' })).toBeHidden();
  await expect(page.getByRole('button', { name: '更多', exact: true })).toBeFocused();
});
