import type { Page } from '@playwright/test';
import { expect, filesApart, open, ready, test } from './harness.ts';

const first = (page: Page) => page.locator('.first').filter({ visible: true });

/** Holds back what is asked for by this name until it is let through. */
async function heldBack(page: Page, pattern: string): Promise<() => void> {
  let letThrough = () => {};
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(pattern, async (route) => {
    await open;
    await route.continue();
  });
  return letThrough;
}

test('the bare address is seen before its program is there, and answers before its charts are', async ({
  page,
}) => {
  const program = await heldBack(page, '**/assets/app-*.js');
  const charts = await heldBack(page, '**/assets/echarts-*.js');
  await page.goto('/', { waitUntil: 'commit' });
  // What stands in the page waits for its styles, which choose one of its copies.
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  await expect(first(page)).toContainText('算力总规模达到40EFLOPS');
  await expect(first(page)).toContainText('本文件未提及');
  await expect(first(page).locator('.chart svg').filter({ visible: true })).toContainText('川');
  program();
  // The program's own page, with the picture in it that was there before.
  await expect(first(page)).toHaveCount(0);
  const still = page.locator('.chart svg.first-still');
  await expect(still).toBeVisible();
  expect(await page.locator('html').getAttribute('data-ready')).toBe('false');
  const title = page.getByRole('heading', { level: 1 });
  const all = await title.textContent();
  await page.getByRole('button', { name: /只看“法治”/ }).click();
  await expect(title).not.toHaveText(all ?? '');
  expect(new URL(page.url()).search).toBe('?v=1&theme=law');
  // It showed what the filter leaves out.
  await expect(still).toHaveCount(0);
  charts();
  await ready(page);
});

test('the view that stands in the page is the one that the program draws: words, places, no shift', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|preloaded using link preload/);
  /** Words, and where the charts and quotes stand. */
  const drawn = () =>
    page.evaluate(() => {
      const root = document.querySelector('.first-desk') ?? document.querySelector('#root');
      const place = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      };
      const shown = (selector: string) =>
        [...(root?.querySelectorAll(selector) ?? [])].filter(
          (one) => one.getClientRects().length > 0,
        );
      /** Words that are seen: those for readers of the page alone are not in the copy. */
      const words = (element: Element) => {
        const copy = element.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('.sr-only')) hidden.remove();
        return copy.textContent;
      };
      return {
        words: shown('main [data-words], h1, footer').map(words),
        places: shown('main .chart, main [data-words], h1').map(place),
        picture: shown('.chart svg text').map((one) => one.textContent),
      };
    });
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto('/');
    await expect(first(page)).toBeVisible();
    const early = await drawn();
    await page.unroute('**/assets/app-*.js');
    await open(page);
    const live = await drawn();
    expect(early.words.length).toBeGreaterThan(20);
    expect(early).toEqual(live);
  }
});

test('no other link, language or width shows it, and the colours are the reader’s', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  await page.route('**/assets/app-*.js', (route) => route.abort());
  const shown = async (path: string) => {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    return (await first(page).count()) === 1;
  };
  expect(await shown('/')).toBe(true);
  expect(await shown('/?v=1&theme=law')).toBe(false);
  expect(await shown('/#presenter=abc')).toBe(false);
  await page.setViewportSize({ width: 768, height: 900 });
  expect(await shown('/')).toBe(false);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await shown('/')).toBe(true);
  const store = (settings: object) =>
    page.evaluate(
      (text) => localStorage.setItem('duizhao.preferences', text),
      JSON.stringify({ version: 1, lang: null, scheme: 'system', ...settings }),
    );
  await store({ lang: 'en' });
  expect(await shown('/')).toBe(false);
  await store({ scheme: 'dark' });
  expect(await shown('/')).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  const line = first(page).locator('.chart svg path').first();
  expect(await line.evaluate((one) => getComputedStyle(one).stroke)).toBe('rgb(51, 47, 41)');
  await page.evaluate(() => localStorage.setItem('duizhao.preferences', '{'));
  expect(await shown('/')).toBe(false);
});

test('whatever the link, the page has its language and colours before its program', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  await page.route('**/assets/app-*.js', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'dark' });
  const root = page.locator('html');
  for (const [path, lang] of [
    ['/?v=1&theme=law', 'zh-CN'],
    ['/?v=1&view=figures&lang=en', 'en'],
    ['/?v=1&lang=english', 'zh-CN'],
  ] as const) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(root).toHaveAttribute('data-scheme', 'dark');
    await expect(root).toHaveAttribute('lang', lang);
  }
});

test('nothing that a link leads to moves when the next part of it comes', async ({ page }) => {
  // Parts come one after the other, as on a slow line.
  await page.route('**/assets/*View-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) {
        const { value, hadRecentInput } = one as unknown as {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) Object.assign(window, { shift: Reflect.get(window, 'shift') + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const search of ['', '&theme=law', '&lang=en', '&view=figures', '&view=goals&lang=en']) {
    await open(page, `?v=1${search}`);
    expect(await page.evaluate(() => Reflect.get(window, 'shift')), search).toBeLessThan(0.01);
  }
});

test('data that does not come takes the place of what was shown before', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  await filesApart(page);
  await page.route('**/assets/themes-*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('themes.json');
  await expect(page.locator('.first')).toHaveCount(0);
});
