// What stands round every screen: the header, the title block and the heads of the columns.
import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/state/view.ts';
import { expect, open, ready, show, test } from './harness.ts';
import { openMore } from './menus.ts';

/** Where things end, and what of the header's words is cut off or lies over others. */
function measured(page: Page) {
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const shown = [
      ...document.querySelectorAll<HTMLElement>(
        '.header-brand, .header-view, .header-menu, .header-jump, .header-tools > button, .header-tools fieldset',
      ),
    ].filter((one) => one.getClientRects().length > 0);
    const overlapping = shown.flatMap((one, at) =>
      shown.slice(at + 1).flatMap((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        return a.right > b.left + 0.5 && b.right > a.left + 0.5
          ? [`${one.textContent} | ${other.textContent}`]
          : [];
      }),
    );
    return {
      header: box('header')?.height,
      title: box('.title-block')?.bottom ?? 0,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      overlapping,
      edges: ['.header-bar', '.title-block', 'footer'].map((selector) => {
        const element = document.querySelector(selector);
        const { left, right } = element?.getBoundingClientRect() ?? new DOMRect();
        const own = getComputedStyle(element ?? document.body);
        return [
          left + Number.parseFloat(own.paddingLeft),
          right - Number.parseFloat(own.paddingRight),
        ].map(Math.round);
      }),
    };
  });
}

test('one bar on the content’s edges, in which nothing wraps or overlaps, at every width and in both languages', async ({
  page,
}) => {
  for (const lang of ['zh', 'en']) {
    await open(page, `?v=1&theme=law&lang=${lang}`);
    for (const width of [320, 390, 768, 1024, 1180, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await ready(page);
      const { header, sideways, overlapping, edges } = await measured(page);
      const margin = width < 768 ? 20 : width < 1180 ? 24 : 48;
      const left = Math.max(margin, (width - 1440) / 2);
      expect({ lang, width, header, sideways, overlapping, edges }).toEqual({
        lang,
        width,
        header: width < 768 ? 48 : 52,
        sideways: 0,
        overlapping: [],
        edges: [1, 2, 3].map(() => [left, width - left]),
      });
    }
  }
});

test('on the overview the title block ends high, and few controls stand above what is compared', async ({
  page,
}) => {
  await open(page, '?v=1&theme=law~data');
  expect((await measured(page)).title).toBeLessThanOrEqual(150);
  // The way to other views is one, a group of radio buttons too.
  const controls = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'header :is(a, button), header fieldset, .title-block :is(a, button, fieldset)',
      ),
    ].filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1);
    const views = all.filter((one) => one.closest('nav'));
    const heads = document.querySelectorAll(
      '[aria-label$="，左侧文件"], [aria-label$="，右侧文件"], [aria-label^="关于"]',
    );
    const seen = [...heads].filter((one) => one.checkVisibility() && !one.closest('.title-block'));
    return all.length - views.length + 1 + seen.length;
  });
  // With a chip, of two, and a tool of the overview's own.
  expect(controls).toBeLessThanOrEqual(14 + 2);
});

test('letters half as large again fold nothing up and shrink nothing', async ({ page }) => {
  await open(page, '?v=1&view=goals&theme=law');
  const sizes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('header *, .title-block *, footer *')]
        .filter((one) => one.textContent?.trim() && !one.closest('svg'))
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
  const before = await sizes();
  // As a reader’s browser is set.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '24px';
  });
  await ready(page);
  const after = await sizes();
  expect(after).toEqual(before.map((size) => size * 1.5));
  expect(await measured(page)).toMatchObject({ header: 78, sideways: 0, overlapping: [] });
});

test('documents are chosen and swapped at the head of each column, of which ⓘ says the rest', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  const search = () => new URL(page.url()).search;
  const left = page.getByRole('button', { name: /，左侧文件$/ });
  await expect(left).toHaveAccessibleName('四川，左侧文件');
  await left.click();
  await page.getByRole('button', { name: '左右对调' }).click();
  await expect.poll(search).toContain('a=shandong');
  await expect(left).toHaveAccessibleName('山东，左侧文件');
  await expect(left).toBeFocused();
  await left.press('Enter');
  await page
    .getByRole('dialog', { name: '左侧文件' })
    .getByRole('button', { name: '四川文件' })
    .click();
  await expect(left).toHaveAccessibleName('四川，左侧文件');
  await expect(page.getByRole('button', { name: /，右侧文件$/ })).toHaveAccessibleName(
    '四川，右侧文件',
  );
  await page.goBack();
  await page.goBack();
  await expect.poll(search).toBe('?v=1&view=goals');
  await ready(page);
  await page.getByRole('button', { name: '关于四川文件' }).click();
  const facts = page.getByRole('dialog', { name: '关于四川文件' });
  await expect(facts).toContainText('正文 1494 个汉字，59 条记录');
  await expect(facts).toContainText('编者推断');
  await expect(facts).toContainText('体裁不同');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '关于四川文件' })).toBeFocused();
});

test('on a phone every view and command is reached from the bar, the documents from the line below the title', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const [index, screen] of SCREENS.entries()) {
    await page.getByRole('button', { name: /，视图$/ }).click();
    await page.getByRole('dialog', { name: '视图' }).getByRole('link').nth(index).click();
    await ready(page);
    expect(new URL(page.url()).searchParams.get('view') ?? 'overview').toBe(screen);
  }
  const more = await openMore(page);
  expect(await more.getByRole('button').allTextContents()).toEqual([
    '分享',
    '演示',
    '我的演示',
    '＋加入演示',
    '问题›',
    '帮助',
  ]);
  await more.getByText('EN', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await show(page, '?v=1&view=goals');
  await page.getByRole('button', { name: 'Shandong, document on the right' }).click();
  await page.getByRole('button', { name: 'Sichuan’s document' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('b')).toContain('sichuan');
});
