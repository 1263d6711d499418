import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './harness.ts';
import { evidence } from './marks.ts';

/** Opens the part of the page behind a question. */
const unfold = (page: Page, id: string) => page.locator(`#about-${id} > summary`).click();

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
/** The row of data/README.md that says what is accounted for in a document, as numbers. */
function published(document: string): string[][] {
  const rows = readme.split('\n').filter((line) => line.startsWith(`| \`${document}\``));
  return (rows.find((line) => line.includes(':')) ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.match(/\d+/g) ?? []);
}

const DOCUMENTS = ['sichuan-briefing-1226', 'shandong-conference-0719'];
const AUDITS = ['sentences', 'clauses', 'numerals', 'quotes', 'quantities', 'terms', 'han'];

test('the audits run on the page come to the figures that the data publish', async ({ page }) => {
  await open(page, '?v=1&view=about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '两份文件的 61 个句子、88 个数字都有着落：用作依据，或写明不用的理由',
  );
  for (const document of DOCUMENTS) {
    const figures = await Promise.all(
      AUDITS.map(async (audit) => {
        const words = await page.locator(`[data-audit="${document} ${audit}"]`).textContent();
        return words?.match(/\d+/g);
      }),
    );
    expect(figures).toEqual(published(document));
  }
  await expect(page.getByText(/没有着落：|不符：/)).toHaveCount(0);
  await page.getByText('EN', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'All 61 sentences and 88 numerals of the two documents are accounted for: as evidence, or with the reason why not',
  );
});

test('every numeral that is no data stands in its clause with a reason, and leads to its sentence; every sentence that is no evidence has its reason', async ({
  page,
}) => {
  await open(page, '?v=1&view=about');
  await unfold(page, 'audits');
  for (const [name, count] of [
    ['四川文件', 20],
    ['山东文件', 26],
  ] as const) {
    await page.getByText(`${name}：${count} 个`).click();
    const rows = page
      .getByRole('table', { name: `没有用作数据的数字 ${name}` })
      .locator('tbody')
      .getByRole('row');
    await expect(rows).toHaveCount(count);
    const said = await rows.evaluateAll((all) =>
      all.map((row) => ({
        numeral: row.querySelector('th')?.textContent,
        marked: row.querySelector('mark')?.textContent,
        reason: /(日期|名称|次序|习语)：./.test(row.textContent ?? ''),
      })),
    );
    for (const { numeral, marked, reason } of said) {
      expect({ marked, reason }).toEqual({ marked: numeral, reason: true });
    }
  }
  for (const [name, passages, whole] of [
    ['四川文件', 17, 9],
    ['山东文件', 12, 4],
  ] as const) {
    await page.getByText(`${name}：${passages} 处，其中整句 ${whole} 个`).click();
    const rows = page
      .getByRole('table', { name: `没有用作依据的句子 ${name}` })
      .locator('tbody')
      .getByRole('row');
    await expect(rows).toHaveCount(passages);
    await expect(rows.filter({ has: page.getByText(/^整句$/) })).toHaveCount(whole);
  }
  const row = page.getByRole('row').filter({ hasText: '建设任务的名称' }).first();
  await expect(row).toContainText('抢抓国家支持“两新一重”建设窗口期');
  await row.getByRole('link', { name: '在原文中看，sd-20' }).click();
  await ready(page);
  expect(new URL(page.url()).search).toBe('?v=1&view=source&record=sd-20');
  // Beside the full text the panel has none of its own.
  await expect(page.getByRole('main').locator('mark[data-focus]').first()).toContainText(
    '两新一重',
  );
  // On the way back it is open still.
  await page.goBack();
  await expect(row).toBeVisible();
});

test('each part is folded behind a question, which a key opens; examples open their evidence', async ({
  page,
}) => {
  await open(page, '?v=1&view=about&kind=problem');
  await expect(page.getByRole('button', { name: '筛选', exact: true })).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('共 109 条');
  // Folded, the page is not much longer than a window.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1500);
  const questions = page.locator('.about-question > summary');
  await expect(questions).toHaveCount(10);
  await expect(page.locator('.about-question[open]')).toHaveCount(0);
  await questions.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#about-coding')).toHaveAttribute('open', '');
  await page.keyboard.press('Tab');
  await expect(page.locator('#about-coding :focus')).toHaveCount(1);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(
    '?v=1&view=about&kind=problem',
  );

  const kinds = page.getByRole('table', { name: '类型' });
  const example = kinds.getByRole('row').filter({ hasText: '定性目标' }).getByRole('link').last();
  await example.click();
  await expect(evidence(page)).toContainText('守牢安全底线');
  await page.keyboard.press('Escape');
  await expect(example).toBeFocused();
  await kinds.getByRole('button', { name: '本文件未提及' }).click();
  await expect(page).toHaveURL(/record=sc-x02/);
});

test('paper shows every part unfolded, under its question', async ({ page }) => {
  await open(page, '?v=1&view=about');
  const sizes = () =>
    page.locator('.about-answer').evaluateAll((all) =>
      all.map((one) => ({
        shown: one.checkVisibility({ contentVisibilityAuto: true }),
        high: one.clientHeight > 20,
      })),
    );
  expect(new Set((await sizes()).map(({ shown }) => shown))).toEqual(new Set([false]));
  await page.emulateMedia({ media: 'print' });
  expect(await sizes()).toEqual(Array.from({ length: 10 }, () => ({ shown: true, high: true })));
  await expect(page.getByRole('heading', { level: 2, name: '怎样核对？' })).toBeVisible();
});

test('on a phone the words begin high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en']) {
    await open(page, `?v=1&view=about&lang=${lang}`);
    const box = await page.locator('.about-intro').boundingBox();
    expect.soft(box?.y).toBeLessThanOrEqual(300);
  }
});
