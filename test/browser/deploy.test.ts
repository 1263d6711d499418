// A page that was opened before a release, and the next release's server.
import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './harness.ts';
import { pressMore } from './menus.ts';
import { saved } from './savedFiles.ts';

/** From now on the server is that of another version: another page, and none of the old parts. */
async function release(page: Page, gone: string): Promise<() => number> {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  await page.route('**/', async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/app-[\w-]+\.js/, 'app-released.js');
    return route.fulfill({ response, body });
  });
  // Not there, or the start page in its place, as some servers have it.
  await page.route(gone, (route) =>
    route.fulfill(
      /RecordsView/.test(route.request().url())
        ? { status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' }
        : { status: 404, body: '' },
    ),
  );
  return () => loads;
}

test('a part that a release has taken away: the page is loaded again once, never for ever, and never while words are unsaved', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  faults.allow(/Failed to load module script/);
  const parts = '**/assets/{GoalsView,ShareDialog,RecordsView}-*.js';
  // As where the page has not yet come to load ahead what it will want; whether it tries is a matter of time.
  await page.route(parts, (route) => route.abort());
  await open(page, '?v=1&view=timeline&theme=infra');
  const loads = await release(page, parts);
  const alert = page.getByRole('alert');

  await page.getByRole('link', { name: '目标', exact: true }).click();
  await expect.poll(loads).toBe(1);
  await ready(page);
  // Still not there: it is said, with the filter kept and no further load.
  await expect(alert).toContainText('本应用已发布新版本，服务器上不再有此页所需的“目标”程序');
  expect(new URL(page.url()).search).toBe('?v=1&view=goals&theme=infra');
  await page.getByRole('link', { name: '时间线', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有写年份');
  expect(loads()).toBe(1);

  // In a fresh tab, with slides that the full storage could not take.
  await page.evaluate(() => {
    sessionStorage.clear();
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.keyboard.press('a');
  await expect(page.getByText('已加入我的演示，第 1 页')).toBeVisible();
  await page.getByRole('link', { name: '记录', exact: true }).click();
  await expect(alert).toContainText('不再有此页所需的“记录”程序');
  expect(loads()).toBe(1);
  // The slides can be taken away first: the program of their editor may be gone as well.
  const save = alert.locator('..').getByRole('button', { name: '下载 .story.json' });
  expect(JSON.parse(`${(await saved(page, save)).file}`).slides).toHaveLength(1);
  // The release that has it after all.
  await page.unrouteAll();
  await alert.locator('..').getByRole('button', { name: '重新载入' }).click();
  await expect.poll(loads).toBe(2);
  await ready(page);
  await expect(page.getByRole('grid')).toBeVisible();
});

test('what a press asks for and a release has taken away is named, with the way on, and the page stays as it is', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource/);
  faults.allow(/Slides could not be made/);
  const makers = 'csv,xlsx,json,makePicture,deck,PrintSheet';
  const parts = `**/assets/{${makers},StoryDialog,Palette,Help,QuestionList}-*.js`;
  await page.route(parts, (route) => route.abort());
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await open(page, '?v=1&view=timeline&theme=infra');
  const loads = await release(page, parts);
  const gone = (name: string) =>
    page.getByRole('alert').filter({ hasText: `服务器上不再有此页所需的“${name}”程序` });
  const reload = (name: string) =>
    gone(name).locator('..').getByRole('button', { name: '重新载入' });

  await test.step('parts that are laid over the page, wherever it is scrolled to', async () => {
    for (const [open, name] of [
      [() => page.keyboard.press('Control+k'), '搜索或跳转'],
      [() => page.keyboard.press('?'), '帮助'],
      [() => pressMore(page, '我的演示，0 页'), '我的演示'],
    ] as const) {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await open();
      await expect(reload(name)).toBeInViewport();
      await gone(name).locator('..').getByRole('button', { name: '关闭' }).click();
      await expect(gone(name)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
  });
  await test.step('files', async () => {
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    for (const [label, name] of [
      ['CSV', 'CSV'],
      ['XLSX', 'XLSX'],
      ['JSON', 'JSON'],
      ['横 1920', 'PNG'],
      ['SVG', 'SVG'],
      ['复制', '图片'],
      ['PowerPoint', 'PowerPoint'],
      ['打印', '打印'],
    ] as const) {
      await dialog.getByRole('button', { name: label, exact: true }).click();
      await expect(reload(name)).toBeVisible();
    }
    // The words without charts.
    await expect(page.locator('body[data-printed]')).toHaveCount(1);
  });
  expect(loads()).toBe(0);
  // The release that has them after all.
  await page.unrouteAll();
  await reload('PowerPoint').click();
  await expect.poll(loads).toBe(1);
  await ready(page);
  expect(new URL(page.url()).search).toBe('?v=1&view=timeline&theme=infra');
});

test('under any path of a server everything is asked for under that path, and links stay there', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.pathname);
    if (!url.pathname.startsWith('/a/b%20c/')) return route.continue();
    url.pathname = url.pathname.slice('/a/b%20c'.length);
    return route.fulfill({ response: await route.fetch({ url: url.href }) });
  });
  for (const file of ['', 'index.html']) {
    await page.goto(`/a/b c/${file}?v=1&view=timeline&theme=infra`);
    await ready(page);
    await page.getByRole('link', { name: '数值', exact: true }).click();
    await ready(page);
    await expect(page.locator('main .chart svg').first()).toBeVisible();
    expect(page.url()).toBe(`${baseURL}a/b%20c/${file}?v=1&view=figures&theme=infra`);
  }
  expect(asked.filter((path) => !path.startsWith('/a/b%20c/'))).toEqual([]);
});
