// Files of the page that do not come, come as something else, or are never answered for.
import type { Page } from '@playwright/test';
import { expect, ready, test } from './harness.ts';

// A clock of the test's own cannot be taken out of a page.
test.use({ ownPage: true });

const told = (page: Page) => page.locator('.boot-file');
/** Whether the browser has drawn anything: words that are there may still wait behind styles. */
const isPainted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('paint').length > 0);

/** Leaves what is asked for by this name without an answer until it is let through. */
async function silent(page: Page, pattern: string): Promise<() => void> {
  let letThrough = () => {};
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(pattern, async (route) => {
    await open;
    await route.continue().catch(() => {});
  });
  return letThrough;
}

const FAULTS: Record<
  string,
  (body: string) => { status?: number; contentType: string; body: string }
> = {
  missing: () => ({ status: 404, contentType: 'text/plain', body: '' }),
  'a page in its place': () => ({
    contentType: 'text/html',
    body: '<!doctype html><title>x</title>',
  }),
  cut: (body) => ({ contentType: 'text/javascript', body: body.slice(0, body.length / 2) }),
};

for (const search of ['', '?v=1&view=goals&theme=law&lang=en'])
  for (const file of ['app', 'library'])
    for (const [what, answer] of Object.entries(FAULTS)) {
      test(`${file}.js ${what}: the file is named, and the page comes when it is loaded again (${search || 'bare'})`, async ({
        page,
        faults,
      }) => {
        faults.allow(/Failed to load|SyntaxError|Unexpected|Invalid|page error/);
        let broken = true;
        await page.route(`**/assets/${file}-*.js`, async (route) => {
          if (!broken) return route.continue();
          const response = await route.fetch();
          return route.fulfill(answer(await response.text()));
        });
        await page.goto(`/${search}`);
        await expect(told(page)).toBeVisible();
        const words = search ? 'A file of this page did not come' : '页面所需的文件没有收到';
        await expect(told(page).getByRole('alert')).toHaveText(
          new RegExp(`^\\s*${words}.*${file}-[\\w-]+\\.js`),
          { useInnerText: true },
        );
        await expect(page.locator('.boot-old')).toBeHidden();
        await expect(page.locator('.boot-now')).toBeHidden();
        broken = false;
        await told(page).getByRole('button').click();
        await ready(page);
        await expect(told(page)).toHaveCount(0);
        expect(new URL(page.url()).search).toBe(search);
      });
    }

for (const file of ['app-*.js', 'library-*.js', 'data-*.json']) {
  test(`${file} without an answer: said after ten seconds, and shown when it comes`, async ({
    page,
  }) => {
    await page.clock.install();
    const letThrough = await silent(page, `**/assets/${file}`);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('.boot-now')).toBeVisible();
    await expect(told(page)).toBeHidden();
    await page.clock.fastForward(10_000);
    await expect(told(page)).toContainText('仍在等待');
    await expect(told(page)).toBeInViewport();
    await expect(told(page).getByRole('button', { name: '重新载入' })).toBeVisible();
    await expect(page.locator('.boot-old')).toBeHidden();
    letThrough();
    await ready(page);
    await expect(told(page)).toHaveCount(0);
  });
}

test('app.css without an answer: words instead of a white page, and the styles when they come', async ({
  page,
}) => {
  const letThrough = await silent(page, '**/assets/app-*.css');
  await page.goto('/?v=1&view=goals', { waitUntil: 'commit' });
  await page.waitForSelector('.boot', { state: 'attached' });
  expect(await isPainted(page)).toBe(false);
  await expect(told(page)).toContainText('仍在等待');
  await expect.poll(() => isPainted(page)).toBe(true);
  // The words of the page itself come without their styles.
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(told(page)).toBeVisible();
  letThrough();
  await expect(told(page)).toHaveCount(0);
  await expect(page.locator('body')).not.toHaveCSS('margin', '8px');
});

test('app.css missing: the words stay readable and the file is named', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/);
  let broken = true;
  await page.route('**/assets/app-*.css', (route) =>
    broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.goto('/');
  await ready(page);
  await expect(told(page)).toContainText(/app-[\w-]+\.css/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  broken = false;
  await told(page).getByRole('button').click();
  await ready(page);
  await expect(told(page)).toHaveCount(0);
});

test('a view without an answer: said after ten seconds, the rest works, and shown when it comes', async ({
  page,
}) => {
  await page.clock.install();
  const letThrough = await silent(page, '**/assets/GoalsView-*.js');
  await page.goto('/?v=1&view=goals&theme=law');
  const place = page.locator('.screen-place');
  await expect(page.getByRole('button', { name: '分享' })).toBeVisible();
  await expect(place).toBeEmpty();
  await page.clock.fastForward(10_000);
  const alert = place.getByRole('alert');
  await expect(alert).toContainText('“目标”的程序文件还没有收到');
  await page.getByText('EN', { exact: true }).click();
  await expect(alert).toContainText('The program of “Goals” has not come yet');
  await Promise.all([
    page.waitForEvent('load'),
    place.getByRole('button', { name: 'Load again' }).click(),
  ]);
  await expect(place).toBeEmpty();
  await page.clock.fastForward(10_000);
  await expect(alert).toBeVisible();
  letThrough();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Law: ');
  await expect(alert).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&theme=law');
});

test('data without an answer: said after ten seconds, and asked for anew by the button', async ({
  page,
}) => {
  await page.clock.install();
  await silent(page, '**/assets/data-*.json');
  await page.goto('/?v=1&view=goals&theme=law', { waitUntil: 'commit' });
  // Until the styles are there, what the page holds of the bare address counts as seen.
  const status = page.locator('#root').getByRole('main').getByRole('status');
  await expect(status).toHaveText('正在载入数据……');
  await page.clock.fastForward(10_000);
  await expect(status).toContainText('数据还没有收到');
  await page.getByRole('main').getByRole('button', { name: '重试' }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('法治');
});

test('the checking program without an answer: said, and the page loads again by the button', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/assets/data-*.json', (route) => route.fulfill({ json: {} }));
  const letThrough = await silent(page, '**/assets/assemble-*.js');
  const asked = page.waitForRequest('**/assets/assemble-*.js');
  await page.goto('/?v=1&view=goals&theme=law', { waitUntil: 'commit' });
  await asked;
  await page.clock.fastForward(20_000);
  await expect(page.getByRole('alert')).toContainText('assemble.js：连接中断，或服务器没有答复');
  letThrough();
  await page.getByRole('button', { name: '重试' }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('法治');
});

test('charts without an answer: after ten seconds the numbers stand in a table', async ({
  page,
}) => {
  await page.clock.install();
  await silent(page, '**/assets/echarts-*.js');
  await page.goto('/?v=1&view=timeline', { waitUntil: 'commit' });
  await expect(page.locator('main .chart')).toBeAttached();
  await page.clock.fastForward(10_000);
  await expect(page.getByText('图表未能载入，数据如下')).toBeVisible();
  await ready(page);
});
