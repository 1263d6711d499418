// The bare address stands in the page before its program, in both languages, and is hydrated by it.
import type { Page } from '@playwright/test';
import { expect, filesApart, open, ready, test } from './harness.ts';

// What a test stores or runs ahead is not for the next.
test.use({ ownPage: true });

const early = (page: Page) => page.locator('.prerendered').filter({ visible: true });

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

/** Marks the elements that stand in the page now; hydration keeps them. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('.overview-row')].filter(
      (one) => one.getClientRects().length > 0,
    );
    for (const one of all) Object.assign(one, { early: true });
    return all.length;
  });

test('the bare address is seen before its program is there, which takes over its very elements', async ({
  page,
}) => {
  const program = await heldBack(page, '**/assets/app-*.js');
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  await expect(early(page)).toContainText('算力总规模达到40EFLOPS');
  await expect(early(page)).toContainText('本文件未提及');
  const rows = await marked(page);
  expect(rows).toBe(11);
  program();
  await ready(page);
  await expect(page.locator('.prerendered')).toHaveCount(0);
  const kept = await page.evaluate(
    () => [...document.querySelectorAll('.overview-row')].filter((one) => 'early' in one).length,
  );
  expect(kept).toBe(rows);
  await page.getByRole('button', { name: /^法治 四川/ }).click();
  await expect(page.getByRole('region', { name: '法治' })).toBeVisible();
});

for (const screen of ['timeline', 'figures', 'coverage'])
  test(`the ${screen} has all its files asked for before the program has come`, async ({
    page,
  }) => {
    // What comes once the page is idle is not of the screen.
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
    const program = await heldBack(page, '**/assets/app-*.js');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/?v=1&view=${screen}&theme=infra`, { waitUntil: 'commit' });
    await expect.poll(() => asked.some((path) => path.includes('/echarts-'))).toBe(true);
    const early = [...asked];
    program();
    await ready(page);
    expect(asked).toEqual(early);
  });

test('it asks for six files at the most, and for no chart library', async ({ page }) => {
  // What comes once the page is idle is asked for by the program.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await page.getByRole('button', { name: /^法治 四川/ }).click();
  expect(asked.filter((url) => !url.includes('favicon')).length).toBeLessThanOrEqual(6);
  expect(asked.join(' ')).not.toContain('echarts');
});

for (const [lang, width, scheme] of [
  ['zh', 1440, 'light'],
  ['en', 1440, 'dark'],
  ['zh', 390, 'dark'],
  ['en', 768, 'light'],
] as const) {
  test(`what stands in the page is what the program draws: ${lang}, ${width} px, ${scheme}`, async ({
    page,
    faults,
  }) => {
    faults.allow(/Failed to load resource|preloaded using link preload/);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.addInitScript(
      (text) => localStorage.setItem('duizhao.preferences', text),
      JSON.stringify({ version: 1, lang, scheme: 'system', singleKeys: true }),
    );
    /** Words, places and colours of what is seen. */
    const drawn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, main button, main .quote, header a, footer p')]
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            const place = [x, y, width, height].map(Math.round).join(' ');
            return `${one.textContent} ${place} ${getComputedStyle(one).color}`;
          }),
      );
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto('/');
    await expect(early(page)).toBeVisible();
    const before = await drawn();
    await page.unroute('**/assets/app-*.js');
    await open(page);
    expect(before.length).toBeGreaterThan(30);
    expect(await drawn()).toEqual(before);
  });
}

test('no other link shows it, and the language and colours are the reader’s', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  await page.route('**/assets/app-*.js', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'dark' });
  const root = page.locator('html');
  for (const [path, lang, shown] of [
    ['/', 'zh-CN', 1],
    ['/?v=1&theme=law', 'zh-CN', 0],
    ['/?v=1&view=figures&lang=en', 'en', 0],
    ['/?v=1&lang=english', 'zh-CN', 0],
    ['/#presenter=abc', 'zh-CN', 0],
  ] as const) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(early(page), path).toHaveCount(shown);
    await expect(root).toHaveAttribute('data-scheme', 'dark');
    await expect(root).toHaveAttribute('lang', lang);
  }
  await page.evaluate(() => localStorage.setItem('duizhao.preferences', '{'));
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await expect(early(page)).toHaveCount(0);
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
  await expect(page.locator('.overview')).toHaveCount(0);
});
