import { expect, open, test } from './harness.ts';

test.describe('the built app', () => {
  test('draws its default view without a fault', async ({ page }) => {
    await open(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  test('is served with headers that allow its own files and nothing else', async ({ request }) => {
    const response = await request.get('/');
    const headers = response.headers();
    expect({
      nosniff: headers['x-content-type-options'],
      referrer: headers['referrer-policy'],
    }).toEqual({ nosniff: 'nosniff', referrer: 'no-referrer' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  test('gives 404 for a file that is not there', async ({ request }) => {
    expect((await request.get('/assets/not-there.js')).status()).toBe(404);
  });

  test('is kept by the browser where names follow the contents, and asked for anew where not', async ({
    request,
  }) => {
    const kept = async (path: string) => {
      const response = await request.get(path);
      return `${response.status()} ${response.headers()['cache-control']}`;
    };
    const program = /src="\.(\/assets\/[^"]+)"/.exec(await (await request.get('/')).text())?.[1];
    expect(await kept(program ?? '')).toBe('200 public, max-age=31536000, immutable');
    expect(await kept('/')).toBe('200 no-cache');
    // May come with the next build.
    expect(await kept('/assets/not-there-12345678.js')).not.toContain('immutable');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, ownPage: true });

  test('the page says in both languages what it needs', async ({ page }) => {
    await page.goto('/');
    const words = page.locator('noscript');
    await expect(words).toBeVisible();
    expect(await words.evaluate((one) => one.textContent)).toBe(
      '本页需要启用 JavaScript。This page needs JavaScript.',
    );
    await expect(page.locator('.boot')).toBeHidden();
  });
});

test.describe('an old browser', () => {
  test.use({ ownPage: true });

  test('is told what the page needs, whatever else did not come', async ({ page, faults }) => {
    faults.allow(/Failed to load resource/);
    // The data was asked for beside the program that does not come.
    faults.allow(/data-.*preloaded using link preload but not used/);
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'registerProperty'));
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto('/');
    const words = page.locator('.boot');
    await expect(words).toContainText('Chrome 或 Edge 111');
    await expect(words).toContainText('Chrome or Edge 111');
    await expect.poll(() => words.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    await expect(words.locator('.boot-old')).toBeVisible();
    await expect(words.locator('.boot-file')).toBeHidden();
  });
});

test.describe('on a computer without a Chinese font', () => {
  test.use({ ownPage: true });

  test('what the boxes are is said, once', async ({ page }) => {
    await page.addInitScript(() => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (words, x, y) {
        fillText.call(this, words.replace(/\p{Script=Han}/gu, '□'), x, y);
      };
    });
    await open(page, '?v=1&view=goals');
    await expect(page.getByText('This computer has no Chinese font')).toHaveCount(1);
    await page.getByRole('button', { name: '知道了' }).click();
    await expect(page.getByText('This computer has no Chinese font')).toHaveCount(0);
  });
});
