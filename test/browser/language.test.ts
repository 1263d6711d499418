// What a reader of one language meets of the other, and what stays where it is when it is changed.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/state/view.ts';
import { declarations, SETS_APART } from '../styleRules.ts';
import { expect, open, ready, show, test } from './harness.ts';
import { mark } from './marks.ts';

/** The Latin words that the Chinese page may have. */
const LATIN = new Set([
  // Of the documents.
  ...['EFLOPS', 'GDP', 'AI'],
  // A word by which drafts take their theme: IPv6.
  'IPv',
  // Keys named in a sentence, and the pinyin of an example.
  ...['Shift', 'Enter', 'Esc', 'sl'],
  // Formats, by the names that they have.
  ...['SVG', 'PNG', 'PDF', 'PowerPoint', 'CSV', 'XLSX', 'JSON', 'BibTeX', 'RIS'],
  ...['Word', 'Markdown', 'Web', 'Annotation'],
  // The other language, in its own name.
  'English',
]);

/**
 * Latin words of two letters and more that are seen or read out, but for what is marked as another
 * language, addresses, names of files, sums and ids of records.
 */
function latinWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const take = (words: string | null) => {
      const plain = words?.replace(/[\w-]+(?:[/.][\w-]+)+|\b[0-9a-f]{6,}\b|\b\w+(?:-\w+)+\b/g, ' ');
      for (const [word] of plain?.matchAll(/[A-Za-z][A-Za-z]+/g) ?? []) found.add(word);
    };
    // What is to be copied is an address or a program.
    const foreign = '[lang="en"],textarea,script,style,noscript';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(foreign)) take(node.textContent);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.closest(foreign)) take(element.getAttribute(name));
    take(document.title);
    return [...found];
  });
}

test('the Chinese page has no Latin word but names, keys and formats, nor has a layer over it', async ({
  page,
}) => {
  await open(page);
  const seen = new Set<string>();
  const others = async () => {
    const words = await latinWords(page);
    for (const word of words) seen.add(word);
    return words.filter((word) => !LATIN.has(word));
  };
  for (const view of SCREENS)
    for (const more of ['', '&as=table&record=sc-07&q=算力']) {
      await show(page, `?v=1&view=${view}${more}`);
      expect(await others(), view + more).toEqual([]);
    }
  await page.keyboard.press('a');
  for (const [key, name] of [
    ['s', '分享'],
    ['?', '帮助与快捷键'],
    ['Control+k', '搜索或跳转'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog').filter({ visible: true })).toContainText(
      /\p{Script=Han}/u,
    );
    await ready(page);
    expect(await others(), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
  // The list has no word that it need not have.
  expect([...LATIN].filter((word) => !seen.has(word))).toEqual([]);
});

test('a change of language keeps the view, what is open, focus and the place in the page', async ({
  page,
}) => {
  const search = '?v=1&view=goals&kind=measure&record=sd-40';
  await open(page, search);
  const opened = mark(page, 'sd-40');
  const place = async () => Math.round((await opened.boundingBox())?.y ?? -1);
  await opened.focus();
  await page.evaluate(() => scrollBy(0, -100));
  const before = await place();
  for (const lang of ['en', 'zh-CN']) {
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await ready(page);
    await expect(opened).toBeFocused();
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    await expect(page.getByRole('complementary')).toBeVisible();
    expect(new URL(page.url()).search).toBe(search);
  }
  // Nothing in focus: what stands first in sight, below the bars.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => Math.abs((await place()) - before)).toBeGreaterThan(300);
  const first = await page.evaluateHandle(() =>
    [...document.querySelectorAll('main [data-mark]')]
      .map((one) => ({ one, top: one.getBoundingClientRect().top }))
      .filter(({ top }) => top > 30 && top < 400),
  );
  /** How far the one has moved that has moved least. */
  const moved = () =>
    first.evaluate((marks) =>
      Math.min(...marks.map(({ one, top }) => Math.abs(one.getBoundingClientRect().top - top))),
    );
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await ready(page);
  await expect.poll(moved).toBeLessThanOrEqual(1);
});

test('Chinese and digits are set apart here, and as the styles are built, nowhere that does it wrongly', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('h1')).toHaveCSS('text-autospace', 'normal');
  await show(page, '?v=1&view=timeline');
  await expect(page.locator('.chart').first()).toHaveCSS('text-autospace', 'no-autospace');
  const sheets = readdirSync('dist/assets').filter((name) => name.endsWith('.css'));
  const built = [...sheets.map((name) => `dist/assets/${name}`), 'dist/index.html'];
  const set = built
    .flatMap((name) => declarations(readFileSync(name, 'utf8'), 'text-autospace'))
    .filter(({ value }) => value !== 'no-autospace');
  expect(set).toEqual([{ value: 'normal', where: [SETS_APART] }]);
});
