// What a closed network may be like: plain http, and a slow line.
import { SCREENS } from '../../src/state/view.ts';
import { expect, ready, test } from './harness.ts';

test.describe('over plain http, where the browser withholds what needs a secure page', () => {
  test.use({ ownPage: true });

  test('every view opens, and what cannot be copied stands selected', async ({
    page,
    baseURL,
    faults,
  }) => {
    faults.allow(/^other host: http:\/\/app\.test\//);
    await page.route('http://app.test/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      return route.fulfill({
        response: await route.fetch({ url: new URL(pathname + search, baseURL).href }),
      });
    });
    await page.goto('http://app.test/?v=1&record=sc-07');
    await ready(page);
    expect(
      await page.evaluate(() => [
        isSecureContext,
        'clipboard' in navigator,
        'serviceWorker' in navigator,
      ]),
    ).toEqual([false, false, false]);
    for (const [at, view] of SCREENS.entries()) {
      await page.keyboard.press(`${at + 1}`);
      await expect
        .poll(() => new URL(page.url()).searchParams.get('view') ?? 'overview')
        .toBe(view);
      await ready(page);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page.getByRole('complementary')).toContainText('40EFLOPS');
    }
    await page.keyboard.press('Shift+C');
    const field = page.locator('textarea:focus');
    await expect(field).toHaveValue(/^http:\/\/app\.test\/\?v=1&.*record=sc-07&d=\w{8}&c=\w{4}$/);
    expect(await page.evaluate(() => `${getSelection()}`)).toBe(await field.inputValue());
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await page.keyboard.press('a');
    await expect(page.getByText('已加入我的演示，第 1 页')).toBeVisible();
    await page.keyboard.press('s');
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'XLSX' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });
});

test.describe('on a slow line and a slow processor', () => {
  test.use({ ownPage: true });

  test('something is there before the program, and nothing jumps as it comes', async ({ page }) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const one of list.getEntries())
          Object.assign(window, {
            shift: Reflect.get(window, 'shift') + (one as unknown as { value: number }).value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The view itself, or that it is on its way.
    for (const [search, early] of [
      ['', '.prerendered h1'],
      ['?v=1&view=goals&theme=data', '.boot-now'],
    ] as const) {
      await page.goto(`/${search}`, { waitUntil: 'commit' });
      // What stands in the page waits for its styles.
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      const seen = page.locator(early).filter({ visible: true });
      await expect(seen).toHaveCSS('opacity', '1');
      expect(await page.locator('html').getAttribute('data-ready')).toBe('false');
      await page.waitForSelector('html[data-ready="true"]', { timeout: 90_000 });
      await expect(page.locator('.boot')).toHaveCount(0);
      expect(await page.evaluate(() => Reflect.get(window, 'shift')), search).toBeLessThan(0.1);
    }
  });
});
