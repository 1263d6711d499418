// Ten things that an analyst comes for, with the presses that each takes from the first screen.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzip } from '../files/workbook.ts';
import { expect, open, ready, test } from './harness.ts';

const evidence = (page: Page) => page.locator('.evidence-panel');

/** Presses by name, counted. */
function pressing(page: Page) {
  let presses = 0;
  return {
    press: async (role: 'button' | 'link', name: string | RegExp, within = 'body') => {
      presses += 1;
      await page.locator(within).getByRole(role, { name }).first().click();
      await ready(page);
    },
    key: async (...keys: string[]) => {
      presses += keys.length;
      for (const key of keys) await page.keyboard.press(key);
    },
    count: () => presses,
  };
}

test('what each document wants for data elements, with years and words: one press', async ({
  page,
}) => {
  await open(page);
  const { press, count } = pressing(page);
  await press('button', /^数据要素/, 'main');
  for (const words of ['数据要素市场体系基本建立', '全省一体化数据市场全面建立'])
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
  await expect(page.getByRole('main').getByText('到 2030 年').first()).toBeVisible();
  expect(count()).toBe(1);
});

test('the numbers with their periods in a spreadsheet: two presses', async ({ page }) => {
  await open(page);
  const { press, count } = pressing(page);
  await press('link', '数值');
  const made = page.waitForEvent('download');
  await press('button', 'XLSX', 'main');
  const files = unzip(await readFile(await (await made).path()));
  expect(files.get('xl/sharedStrings.xml')).toContain('1130.1亿元');
  expect(count()).toBe(2);
});

test('a filtered view sent, and opened on a phone: three presses and a paste', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const { press, key, count } = pressing(page);
  await press('button', /^人才/, 'main');
  await press('button', '只看这一主题', 'main');
  await key('Shift+C');
  await expect(page.getByText(/已复制/).first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(link);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('人才');
  expect(count()).toBe(3);
});

test('40 EFLOPS cited: two presses', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const { press, count } = pressing(page);
  await press('button', /算力总规模达到40EFLOPS/, 'main');
  await press('button', '复制引文', '.evidence-panel');
  await expect(page.getByText(/已复制/).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('40EFLOPS');
  expect(count()).toBe(2);
});

test('proof that a document does not speak of platforms: one press', async ({ page }) => {
  await open(page);
  const { press, count } = pressing(page);
  await press('button', /^本文件未提及/, 'main');
  await expect(evidence(page)).toContainText('检索');
  expect(count()).toBe(1);
});

test('statements of both on one theme compared: two presses', async ({ page }) => {
  await open(page);
  const { press, count } = pressing(page);
  await press('button', /算力总规模达到40EFLOPS/, 'main');
  await press('button', '并排对照', '.evidence-panel');
  await expect(page.getByRole('main')).toContainText('写到多具体');
  expect(count()).toBe(2);
});

test('a word of one’s own counted: two presses and the word', async ({ page }) => {
  await open(page);
  const { press, count } = pressing(page);
  await press('link', '覆盖');
  await page.getByRole('searchbox', { name: '数一个词' }).click();
  await page.keyboard.insertText('算力');
  await expect.poll(() => new URL(page.url()).searchParams.get('word')).toBe('算力');
  expect(count() + 1).toBe(2);
});

test('what is promised by 2030 on each theme: one press', async ({ page }) => {
  await open(page);
  const { press, count } = pressing(page);
  await press('link', '时间线');
  await expect(page.getByRole('columnheader', { name: /到 2030 年/ })).toBeVisible();
  await expect(page.getByText('建成数字经济创新发展先行省').first()).toBeVisible();
  expect(count()).toBe(1);
});

test('English for a visitor: one press', async ({ page }) => {
  await open(page);
  await page.getByText('EN', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sichuan’s document');
});

test('from 算力 by keyboard to its citation: search, Enter, C', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('40EFLOPS');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('40');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toContainText('40EFLOPS');
  await page.keyboard.press('c');
  await expect(page.getByText(/已复制/).first()).toBeVisible();
});
