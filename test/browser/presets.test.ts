import { expect, open, ready, test } from './harness.ts';
import { markIds } from './marks.ts';

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
    shown: ids('sc', '02 07 12'),
    title: '',
  },
  {
    question: '哪些表述写明了年份？',
    link: '?v=1&view=timeline&dated=yes',
    shown: ids('sc', '02 03 04 05 06 07 08 09 10 11 12 13 50'),
    title: '',
  },
  {
    question: '哪些数是预计的？',
    link: '?v=1&view=figures&status=forecast',
    shown: ids('sc', '52'),
    title: '',
  },
  {
    question: '四川文件在哪些主题上写得更具体？',
    link: '?v=1&theme=infra~industry~data~tech~overall~delivery',
    shown: [...ids('sc', '02 03 07 08 13 53'), ...ids('sd', '10 17 21 25 27 37')],
    title: '',
  },
  {
    question: '山东文件在哪些主题上写得更具体？',
    link: '?v=1&theme=society~security~talent~law',
    shown: [...ids('sc', '15 24 28 x01'), ...ids('sd', '31 33 40 44')],
    title: '',
  },
  {
    question: '哪些主题只有一份文件写到？',
    link: '?v=1&view=goals&only=a~b',
    shown: [...ids('sc', '46 47 48 49 50 51 52 x01'), ...ids('sd', '09 36 40 x01')],
    title: '',
  },
  {
    question: '文件自己指出了哪些问题？',
    link: '?v=1&view=goals&kind=problem',
    shown: ids('sd', '05 06 07 08 09'),
    title: '',
  },
  {
    question: '安全和人才，两份文件怎么写？',
    link: '?v=1&view=goals&theme=security~talent',
    shown: [...ids('sc', '24 28'), ...ids('sd', '08 12 29 30 31 42 43 44')],
    title: '',
  },
];

test('every question is a link to a view that shows exactly its statements', async ({ page }) => {
  await open(page);
  for (const { question, link, shown, title } of QUESTIONS) {
    await page.getByRole('button', { name: '问题' }).click();
    const entry = page.getByRole('link', { name: question });
    await expect(entry).toHaveAttribute('href', link);
    await entry.click();
    await ready(page);
    expect(new URL(page.url()).search).toBe(link);
    await expect(page.getByRole('button', { name: '问题' })).toBeFocused();
    const found = await markIds(page.getByRole('main'));
    expect({ question, found: found.sort() }).toEqual({ question, found: [...shown].sort() });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    // The link alone, as it is handed on, shows the same.
    await open(page, link);
    expect((await markIds(page.getByRole('main'))).sort()).toEqual(found);
  }
});

test('the questions open and close by keyboard, and stand on the Method page too', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&theme=law&record=sd-40');
  const button = page.getByRole('button', { name: '问题' });
  await button.focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('banner').locator('[data-preset]').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(button).toBeFocused();
  // Esc closed the menu alone.
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&theme=law&record=sd-40');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(first).toBeHidden();

  await open(page, '?v=1&view=about');
  const listed = page.getByRole('region', { name: '常见问题' }).getByRole('link');
  await expect(listed).toHaveCount(QUESTIONS.length);
  await listed.nth(2).click();
  await ready(page);
  expect(new URL(page.url()).search).toBe(QUESTIONS[2]?.link);
  await page.goBack();
  await expect(listed).toHaveCount(QUESTIONS.length);
});

test('on a phone the questions stand in the menu of views, which a choice closes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const views = page.getByRole('button', { name: /视图/ });
  await views.click();
  await page.getByRole('button', { name: '问题' }).click();
  await page.getByRole('link', { name: '文件自己指出了哪些问题？' }).click();
  await ready(page);
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&kind=problem');
  await expect(page.getByRole('button', { name: '问题' })).toBeHidden();
  await expect(views).toBeFocused();
});
