import { expect, filesApart, ready, test } from './harness.ts';

test('a document that does not load leaves the other standing, names its file, and comes back on retry', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|net::ERR/);
  let broken = true;
  await filesApart(page);
  await page.route('**/assets/document-*.json', async (route) => {
    const response = await route.fetch();
    const isShandong = /"id": ?"shandong-conference-0719"/.test(await response.text());
    return broken && isShandong ? route.abort() : route.fulfill({ response });
  });
  await page.goto('/?v=1&view=goals');
  await ready(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('shandong-conference-0719/document.json');
  await expect(page.getByRole('main')).toContainText('算力总规模达到40EFLOPS');
  broken = false;
  await page.getByRole('button', { name: '重试' }).first().click();
  await expect(page.getByRole('main')).toContainText('着力织密“网”、提升“云”、增设“端”');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?v=1&view=goals');
});

for (const [what, body, words] of [
  ['a page in place of data', '<!doctype html><title>x</title>', 'document.json'],
  ['data cut short', '{"format": 1, "id": "shandong-', 'document.json'],
  ['data of another shape', '{"format": 1}', 'document.json'],
] as const) {
  test(`${what} is told as such and the rest stays`, async ({ page }) => {
    await filesApart(page);
    await page.route('**/assets/document-*.json', async (route) => {
      const response = await route.fetch();
      const isShandong = /"id": ?"shandong-conference-0719"/.test(await response.text());
      return isShandong
        ? route.fulfill({ status: 200, contentType: 'text/html', body })
        : route.fulfill({ response });
    });
    await page.goto('/');
    await ready(page);
    await expect(page.getByRole('alert')).toContainText(`shandong-conference-0719/${words}`);
    await expect(page.getByRole('main')).toContainText('算力总规模达到40EFLOPS');
  });
}

test('without the list of themes the page says which file is missing and offers to try again', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  let broken = true;
  await filesApart(page);
  await page.route('**/assets/themes-*', (route) =>
    broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.goto('/?v=1&view=timeline');
  await ready(page);
  await expect(page.getByRole('alert')).toContainText('themes.json');
  broken = false;
  await page.getByRole('button', { name: '重试' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('写到 2027 年');
});

test('where something else comes in the place of the data its files are read; without the program for that the page says so and comes back on retry', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|net::ERR/);
  await page.route('**/assets/data-*.json', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Start</title>' }),
  );
  await page.route('**/assets/assemble-*.js', (route) => route.abort());
  await page.goto('/?v=1&view=goals&theme=infra');
  await ready(page);
  await expect(page.getByRole('alert')).toContainText('assemble.js：连接中断');
  await page.unroute('**/assets/assemble-*.js');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('main')).toContainText('算力总规模达到40EFLOPS');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&theme=infra');
});

test.describe('without storage', () => {
  test.use({ ownPage: true });
  test('a browser that refuses storage still works and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await ready(page);
    await page.getByText('EN', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
  });
});

test('without the chart program the numbers stand in a table', async ({ page, faults }) => {
  faults.allow(/Failed to load resource|net::ERR/);
  await page.route('**/assets/echarts-*.js', (route) => route.abort());
  await page.goto('/?v=1&view=timeline');
  await ready(page);
  await expect(page.getByText('图表未能载入，数据如下')).toBeVisible();
  await expect(page.getByRole('row', { name: /四川.*2027/ }).first()).toBeVisible();
});

test('a view whose program does not come says so, leaves the frame working and comes on retry', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|net::ERR/);
  let broken = true;
  let refused = 0;
  await page.route('**/assets/GoalsView-*.js', (route) => {
    if (!broken) return route.continue();
    refused += 1;
    return route.abort();
  });
  // The last that is loaded ahead: after it nothing comes by itself.
  const ahead = page.waitForRequest('**/assets/Present-*.js');
  await page.goto('/?v=1&view=goals&theme=law');
  await ready(page);
  await expect(page.getByRole('alert')).toContainText('“目标”的程序文件未能载入');
  await page.getByRole('link', { name: '时间线', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有写年份');
  await ahead;
  const before = refused;
  await page.getByRole('link', { name: '目标', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('“目标”的程序文件未能载入');
  // It is asked for twice, whatever the page says meanwhile; then not before the reader wants it.
  await expect.poll(() => refused).toBe(before + 2);
  broken = false;
  await page.getByRole('button', { name: '重试' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('法治');
  await expect(heading).toBeFocused();
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&theme=law');
});
