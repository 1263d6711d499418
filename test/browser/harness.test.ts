// The harness itself: that its watch sees each kind of fault, and that axe finds what is wrong.
import { axe, expect, test, watch } from './harness.ts';

const PAGE = '<!doctype html><html lang="en"><title>t</title><main><h1>h</h1></main></html>';

test.describe('watch', () => {
  const cases: { name: string; script: string; fault: RegExp }[] = [
    {
      name: 'a console error',
      script: 'console.error("broken")',
      fault: /^console error: broken$/,
    },
    {
      name: 'a console warning',
      script: 'console.warn("careful")',
      fault: /^console warning: careful$/,
    },
    {
      name: 'an uncaught error',
      script: 'setTimeout(() => { throw new Error("thrown") })',
      fault: /^page error: thrown$/,
    },
    {
      name: 'an unhandled rejection',
      script: 'void Promise.reject(new Error("rejected"))',
      fault: /^page error: rejected$/,
    },
    {
      name: 'a failed load',
      script: 'void fetch("/not-there.json")',
      fault: /^console error: Failed to load resource.*404/,
    },
    {
      name: 'a breach of the security policy',
      script: 'document.body.insertAdjacentHTML("beforeend", "<p style=\'color:red\'>x</p>")',
      fault: /^console error: .*Content Security Policy/,
    },
    {
      name: 'a request to another host',
      script: 'new Image().src = "http://other.invalid/x.png"',
      fault: /^other host: http:\/\/other\.invalid\/x\.png$/,
    },
  ];
  test('sees each kind of fault', async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    const origin = new URL(baseURL ?? '').origin;
    await page.route(`${origin}/blank`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "style-src 'self'" },
        body: PAGE,
      }),
    );
    for (const { name, script, fault } of cases) {
      await test.step(name, async () => {
        const faults = watch(page, origin);
        await page.goto(`${origin}/blank`);
        expect(faults.unexpected()).toEqual([]);
        // A block, so that a rejected promise is the page's and not handed back to us.
        await page.evaluate(`{ ${script}; undefined }`);
        await expect.poll(() => faults.unexpected().some((one) => fault.test(one))).toBe(true);
        faults.stop();
      });
    }
    await page.close();
  });

  test('forgives what is allowed and misses what was allowed in vain', async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage();
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.evaluate('console.error("on purpose")');
    await expect.poll(() => faults.seen).toEqual(['console error: on purpose']);
    faults.allow(/on purpose/);
    expect(faults.unexpected()).toEqual([]);
    faults.allow(/never/);
    expect(faults.unexpected()).toEqual(['allowed, but did not happen: /never/']);
    await page.close();
  });
});

test.describe('axe', () => {
  test('names the rule and the element', async ({ page }) => {
    await page.setContent(PAGE.replace('<h1>h</h1>', '<h1>h</h1><img src="data:,">'));
    expect(await axe(page)).toEqual([expect.stringMatching(/^image-alt at img: /)]);
  });

  test('looks at one element of each kind for colours, or at every element', async ({ page }) => {
    const pale = '<p style="color: #ccc">pale</p>';
    const dark = '<div style="background: #000"><p style="color: #444">dim</p></div>';
    await page.setContent(
      PAGE.replace('<h1>h</h1>', `<h1>h</h1><p>black</p>${pale}${pale}<section>${dark}</section>`),
    );
    expect(await axe(page, 'every element')).toHaveLength(3);
    const kinds = [
      expect.stringMatching(/^color-contrast at p/),
      expect.stringMatching(/^color-contrast at div > p/),
    ];
    expect(await axe(page, 'colours')).toEqual(kinds);
    expect(await axe(page)).toEqual(kinds);
  });

  test('finds nothing on a sound page', async ({ page }) => {
    await page.setContent(PAGE);
    expect(await axe(page)).toEqual([]);
  });
});
