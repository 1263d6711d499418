import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HAND_OUT_LIMIT, writeLink } from '../../src/state/link.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { expect, open, ready, test } from './harness.ts';
import { evidence, mark } from './marks.ts';
import { pressMore } from './menus.ts';

const VIEW: View = { ...DEFAULT_VIEW, screen: 'figures', themes: ['platform'] };
const SEARCH = '?v=1&view=figures&theme=platform';
const LONG = '数据要素'.repeat(60);

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(?:分享|Share)$/ });
const field = (page: Page) =>
  dialog(page).getByRole('textbox', { name: /^(?:当前视图的链接|Link to this view)$/ });
const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: '分享' });

/** The data version, as the footer has it. */
async function version(page: Page): Promise<string> {
  const words = await page.getByRole('contentinfo').textContent();
  return /数据版本 ([0-9a-f]{8})/.exec(words ?? '')?.[1] ?? '';
}

/** No part of the dialog is wider than the dialog, nor the page than the window. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog, .titled-body')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );

test('by mouse: the link of the view in words, copied, with its code; focus goes back', async ({
  page,
  baseURL,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, SEARCH);
  const made = await version(page);
  await button(page).click();
  await expect(dialog(page)).toContainText('数值。显示：平台与跨境电商。');
  const link = writeLink(`${baseURL}`, VIEW, made);
  await expect(field(page)).toHaveValue(link);
  await field(page).focus();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  // Nothing is said before, and what is said is true.
  await expect(dialog(page).getByText('已复制')).toHaveCount(0);
  await dialog(page).getByRole('button', { name: '复制链接' }).click();
  await expect(dialog(page).getByText('已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  // A server on this computer is nobody else's.
  await expect(dialog(page)).toContainText('链接指向本机地址');

  const code = dialog(page).getByRole('img', { name: '当前视图的二维码' });
  // A file of eight pixels a module.
  const modules = (await code.evaluate((image: HTMLImageElement) => image.naturalWidth)) / 8;
  const module = async () => ((await code.boundingBox())?.width ?? 0) / modules;
  expect(await module()).toBeGreaterThanOrEqual(2);
  await dialog(page).getByRole('button', { name: '放大' }).click();
  expect(await module()).toBeGreaterThanOrEqual(6);
  await dialog(page).getByRole('button', { name: '还原' }).click();
  const src = await code.getAttribute('src');
  for (const form of ['PNG', 'SVG']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).locator('.share-code').getByRole('button', { name: form }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`duizhao-figures-qr-${made}.${form.toLowerCase()}`);
    if (form === 'PNG')
      expect(`data:image/png;base64,${readFileSync(await file.path(), 'base64')}`).toBe(src);
  }

  const english = dialog(page).getByRole('checkbox', { name: '用英文打开（English）' });
  await english.check();
  const inEnglish = writeLink(`${baseURL}`, VIEW, made, 'en');
  await expect(field(page)).toHaveValue(inEnglish);
  await expect(dialog(page).getByText('已复制')).toHaveCount(0);
  // Another link, another code.
  expect(await code.getAttribute('src')).not.toBe(src);

  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await dialog(page).getByRole('button', { name: '复制代码' }).click();
  await expect(dialog(page).getByRole('region', { name: '嵌入' })).toContainText('已复制');
  const embed = await page.evaluate(() => navigator.clipboard.readText());
  expect(embed).toContain(`title="${title?.replace(/\s+/g, ' ')}"`);
  expect(embed).toMatch(/lang=zh&amp;embed=1/);

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await page.goto(inEnglish);
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the statement that is open is shared, unless what is shown is asked for', async ({
  page,
  baseURL,
}) => {
  await open(page, `${SEARCH}&record=sc-51`);
  const made = await version(page);
  await page.keyboard.press('s');
  // Where one begins: the link is copied with Enter.
  await expect(dialog(page).getByRole('button', { name: '复制链接' })).toBeFocused();
  await expect(dialog(page)).toContainText('四川文件：今年1-10月跨境电商交易规模');
  await expect(field(page)).toHaveValue(
    writeLink(`${baseURL}`, { ...VIEW, record: 'sc-51' }, made),
  );
  await dialog(page).getByText('当前所示', { exact: true }).click();
  await expect(dialog(page)).toContainText('数值。显示：平台与跨境电商。');
  await expect(field(page)).toHaveValue(writeLink(`${baseURL}`, VIEW, made));
});

test.describe('without a clipboard', () => {
  test.use({ ownPage: true });
  test('by key: the link is selected, and that is said', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = `shared ${data.url}`;
          return Promise.resolve();
        },
      });
    });
    await open(page, SEARCH);
    await mark(page, 'sc-51').focus();
    await page.keyboard.press('s');
    await dialog(page).getByRole('button', { name: '复制链接' }).click();
    await expect(field(page)).toBeFocused();
    const link = await field(page).inputValue();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
    await expect(dialog(page)).toContainText('文字已选中，请按 Ctrl+C 复制');
    await expect(dialog(page).getByText('已复制')).toHaveCount(0);
    await dialog(page).getByRole('button', { name: '用系统分享' }).click();
    await expect(page).toHaveTitle(`shared ${link}`);
    await page.keyboard.press('Escape');
    await expect(mark(page, 'sc-51')).toBeFocused();
  });
});

test('a link over the limit is not handed out: its length is said, and a file leads to the view', async ({
  page,
}) => {
  await open(page, `?v=1&view=goals&q=${encodeURIComponent(LONG)}`);
  // The quick key has no shorter one either.
  await page.keyboard.press('Shift+C');
  await expect(dialog(page)).toContainText(
    new RegExp(`链接有 [2-9]\\d{3} 个字符，超过 ${HAND_OUT_LIMIT} 个`),
  );
  await expect(field(page)).toHaveCount(0);
  await expect(dialog(page).getByRole('img')).toHaveCount(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: '保存为文件' }).click(),
  ]);
  const html = readFileSync(await file.path(), 'utf8');
  const href = /href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(href.length).toBeGreaterThan(HAND_OUT_LIMIT);
  await page.goto(href);
  await ready(page);
  await expect(page.getByRole('button', { name: `文字：${LONG}` })).toBeVisible();
  await expect(page.getByRole('button', { name: '知道了' })).toHaveCount(0);
});

test('the dialog fits a phone in either language', async ({ page }) => {
  for (const [lang, scheme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, `${SEARCH}&lang=${lang}`);
    await page.keyboard.press('s');
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // The page hears of its width a frame later.
      await expect.poll(() => sideways(page), { message: `${lang} at ${width} px` }).toBe(false);
    }
    await page.keyboard.press('Escape');
    // On a phone the way there is in the header too.
    await pressMore(page, /^(?:分享|Share)$/);
    await expect(field(page)).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

test('something wrong with a statement: its words, place, version and link, to copy or to mail', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals&record=sc-12');
  const made = await version(page);
  const ask = evidence(page).getByRole('button', { name: '这条有误？' });
  await ask.click();
  const box = page.getByRole('dialog', { name: '更正这一条' });
  const text = await box.getByRole('textbox').inputValue();
  expect(text).toMatch(/^记录：sc-12\n/);
  expect(text).toMatch(/原文（字符 \d+–\d+）：数字经济核心产业增加值实现翻番\n/);
  expect(text).toContain(`数据版本：${made}\n`);
  expect(text).toMatch(/record=sc-12&d=[0-9a-f]{8}&c=\w{4}\n\n有误之处：$/);
  const mail = await box.getByRole('link', { name: '写邮件' }).getAttribute('href');
  expect(decodeURIComponent(mail?.split('&body=')[1] ?? '').replaceAll('\r\n', '\n')).toBe(text);
  await page.keyboard.press('Escape');
  // The evidence below stays.
  await expect(ask).toBeFocused();
});

test('in a sandboxed frame: title, chart, sources, height and evidence, and nothing of the page', async ({
  page,
  baseURL,
}) => {
  const inside = `${baseURL}${SEARCH}&embed=1`;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="zh"><title>host</title><h1>host</h1>
        <script>heights = []; addEventListener('message', (event) => heights.push(event.data));</script>
        <iframe title="view" sandbox="allow-scripts" width="900" height="700" src="${inside}"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('四川文件');
  await expect(frame.getByRole('main').locator('svg').first()).toBeVisible();
  await expect(frame.getByRole('contentinfo')).toContainText('来源：');
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  await expect(frame.getByRole('link', { name: '在新窗口打开' })).toHaveAttribute('href', SEARCH);

  type Told = { type: string; height: number }[];
  const heights = () => page.evaluate(() => (window as unknown as { heights: Told }).heights);
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  expect(
    (await heights()).every(({ type, height }) => type === 'duizhao:height' && height > 300),
  ).toBe(true);
  const before = (await heights()).at(-1)?.height;
  await frame.locator('main [data-mark="sc-51"]').first().click();
  const panel = frame.getByRole('complementary');
  await expect(panel.locator('mark').first()).toBeVisible();
  const box = await panel.boundingBox();
  const bounds = await page.locator('iframe').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
    (bounds?.y ?? 0) + (bounds?.height ?? 0) + 1,
  );
  // A sheet over the content, which stays as high as it was.
  expect((await heights()).at(-1)?.height).toBe(before);
  // Keys of the page are the business of the page around.
  await page.keyboard.press('2');
  await page.keyboard.press('s');
  await expect(frame.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('the whole page in a frame, which a host without headers allows, says so and has the way out', async ({
  page,
  baseURL,
  faults,
}) => {
  faults.allow(/^other host: /);
  await page.route('http://other.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>other</title><iframe width="1200" height="700" src="${baseURL}${SEARCH}"></iframe>`,
    }),
  );
  // Such a host sends none at all.
  await page.route(`${baseURL}${SEARCH}`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    return route.fulfill({ response, headers });
  });
  await page.goto('http://other.test/');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('本页显示在另一个网页的框里')).toBeVisible();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: '单独打开' }).click(),
  ]);
  await ready(opened);
  expect(opened.url()).toBe(`${baseURL}${SEARCH}`);
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('四川文件');
  await expect(opened.getByText('本页显示在另一个网页的框里')).toHaveCount(0);
  await opened.close();
});

test('the whole page is not to be framed', async ({ request }) => {
  const ancestors = async (search: string) =>
    /frame-ancestors ([^;]*)/.exec(
      (await request.get(`/${search}`)).headers()['content-security-policy'] ?? '',
    )?.[1];
  expect(await ancestors('')).toBe("'none'");
  expect(await ancestors('?v=1&view=goals')).toBe("'none'");
  expect(await ancestors('?v=1&q=embed=12')).toBe("'none'");
  expect(await ancestors('?v=1&view=goals&embed=1')).toBe('*');
});

test('a frame has the colours that its link fixes, a page those of its reader', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const root = page.locator('html');
  await open(page, '?v=1&view=goals&embed=1&scheme=dark');
  await expect(root).toHaveAttribute('data-scheme', 'dark');
  await expect(page.locator('.embed-out')).toHaveAttribute('href', '?v=1&view=goals');
  await open(page, '?v=1&view=goals&scheme=dark');
  await expect(root).toHaveAttribute('data-scheme', 'light');
});
