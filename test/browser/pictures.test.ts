// Pictures and paper: what the browser really makes of them.

import type { Page } from '@playwright/test';
import { realDataset } from '../data/realFiles.ts';
import { expect, open, show, test } from './harness.ts';
import { type Pixels, readPng } from './pixels.ts';
import { saved, shared } from './savedFiles.ts';

/** The share of pixels that differ from the ground, in each of six parts from top to bottom. */
function ink({ width, height, at }: Pixels): number[] {
  const part = Math.floor(height / 6);
  const [ground] = at(2, 2);
  return Array.from({ length: 6 }, (_, index) => {
    let found = 0;
    for (let y = index * part; y < (index + 1) * part; y += 1)
      for (let x = 0; x < width; x += 1) if (Math.abs(at(x, y)[0] - ground) > 24) found += 1;
    return found / (width * part);
  });
}

const sizeOf = ({ width, height }: Pixels) => [width, height];

test('a view is saved as PNG in both sizes and as SVG, never empty, each under a name that says what it is', async ({
  page,
}) => {
  await open(page, '?v=1&view=figures&theme=platform');
  const title = await page.locator('h1').innerText();
  const dialog = await shared(page);
  for (const [label, times, size] of [
    ['横 1920', 'PNG 1×', [1920, 1080]],
    ['竖 1080', 'PNG 2×', [2160, 2880]],
  ] as const) {
    await dialog.getByText(times).click();
    const { name, file } = await saved(page, dialog.getByRole('button', { name: label }));
    expect(name).toMatch(
      new RegExp(`^duizhao-figures-theme-platform-zh-light-${size.join('x')}-[0-9a-f]{8}\\.png$`),
    );
    const picture = readPng(file);
    expect(sizeOf(picture)).toEqual(size);
    // 144 pixels to the inch, or twice as many: 5669 to the metre.
    expect(file.readUInt32BE(file.indexOf('pHYs') + 4)).toBe(times === 'PNG 1×' ? 5669 : 11339);
    const parts = ink(picture);
    for (const part of [0, 1, 2, 5]) expect(parts[part]).toBeGreaterThan(0.002);
    await expect(dialog.getByRole('status').filter({ hasText: name })).toBeVisible();
  }
  await dialog.getByText('深色', { exact: true }).click();
  const { name, file } = await saved(
    page,
    dialog.getByRole('button', { name: 'SVG', exact: true }),
  );
  expect(name).toMatch(/-zh-dark-1920x1080-[0-9a-f]{8}\.svg$/);
  const svg = file.toString('utf8');
  expect(svg).toContain(
    `<title>${title.replaceAll('\u00a0', ' ').replaceAll('\u200b', '')}</title>`,
  );
  expect(svg).toContain('fill="#161411"');
});

test('the picture goes to the clipboard; where that is refused it is shown to be copied by hand', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const dialog = await shared(page);
  const copy = dialog.getByRole('button', { name: '复制', exact: true });
  await copy.click();
  await expect(dialog.getByText('图片已复制。')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await copy.click();
  await expect(dialog.getByText('浏览器不让写入剪贴板')).toBeVisible();
  const image = dialog.getByRole('img', { name: /图片：/ });
  await expect(image).toBeVisible();
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1920);
});

test.describe('a device that draws nothing at full size', () => {
  test.use({ ownPage: true });
  test('gets half of it and is told; a program that does not come can be asked again', async ({
    page,
    faults,
  }) => {
    faults.allow(/Failed to load resource/);
    await page.addInitScript(() => {
      const draw = CanvasRenderingContext2D.prototype.drawImage;
      CanvasRenderingContext2D.prototype.drawImage = function (...args: unknown[]) {
        if (this.canvas.width < 1900) (draw as (...args: unknown[]) => void).apply(this, args);
      };
    });
    await page.route(/makePicture-.*\.js/, (route) => route.abort(), { times: 2 });
    await open(page);
    const dialog = await shared(page);
    await dialog.getByRole('button', { name: '横 1920' }).click();
    await expect(dialog.getByText('“PNG”的程序文件未能载入')).toBeVisible();
    const { file } = await saved(page, dialog.getByRole('button', { name: '重试' }));
    expect(sizeOf(readPng(file))).toEqual([960, 540]);
    await expect(dialog.getByText('已改为 960×540')).toBeVisible();
  });
});

test('where there is nothing to draw the buttons say why; a screen of words has none', async ({
  page,
}) => {
  await open(page, '?v=1&q=zzzz');
  const dialog = await shared(page);
  const button = dialog.getByRole('button', { name: '横 1920' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/当前筛选下没有记录/);
  await page.keyboard.press('Escape');
  for (const view of ['source', 'records', 'about']) {
    await show(page, `?v=1&view=${view}`);
    const of = await shared(page);
    await expect(of.getByRole('button', { name: '打印' })).toBeVisible();
    await expect(of.getByRole('button', { name: '横 1920' })).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});

/** Lets the part that prints come, which is a moment after the page. */
async function printable(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const there = document.querySelector('.print-paper') !== null;
    dispatchEvent(new Event('afterprint'));
    return there;
  });
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('overview, goals, timeline and figures take three pages at most, each with links that can be pressed', async ({
  page,
}) => {
  await open(page);
  for (const lang of ['zh', 'en'])
    for (const view of ['overview', 'goals', 'timeline', 'figures']) {
      await show(page, `?v=1&view=${view}&lang=${lang}`);
      await printable(page);
      const pdf = await page.pdf({ format: 'A4', printBackground: true });
      expect([lang, view, pagesOf(pdf) <= 3]).toEqual([lang, view, true]);
      expect(pdf.toString('latin1')).toContain('/URI');
    }
});

test('the records are printed as a table, Method with all its parts unfolded, each under a running head', async ({
  page,
}) => {
  await open(page, '?v=1&view=records&theme=platform');
  await printable(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const rows = page.locator('.print-records tbody tr:not(.print-group)');
  await expect(rows).toHaveCount(7);
  await expect(rows.first().getByRole('link')).toHaveAttribute('href', /record=s[cd]-\d+/);
  const head = () =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--print-head'));
  expect(await head()).toBe('"对照 · 记录"');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await head()).toBe('');
  await show(page, '?v=1&view=about');
  const folded = page.locator('main details:not([open])');
  const before = await folded.count();
  expect(before).toBeGreaterThan(2);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(folded).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(folded).toHaveCount(before);
});

test('every view is printed on a sheet of its own, on A4 either way, with nothing cut', async ({
  page,
}) => {
  const dark = { colorScheme: 'dark', media: 'screen' } as const;
  await open(page);
  for (const [view, way] of [
    ['overview', 'portrait'],
    ['figures', 'landscape'],
    ['goals', 'portrait'],
    ['source', 'portrait'],
  ] as const) {
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.emulateMedia(dark);
    await show(page, `?v=1&view=${view}&theme=platform`);
    if (view !== 'source') await printable(page);
    // The sheet is there when the browser asks for it, not after.
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.documentElement.dataset.printed =
          document.querySelector('.print-sheet')?.textContent ?? 'none';
      });
    });
    const pdf = await page.pdf({
      format: 'A4',
      landscape: way === 'landscape',
      printBackground: true,
    });
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    const printed = (await page.locator('html').getAttribute('data-printed')) ?? '';
    // Inside margins of 14 mm.
    const size = way === 'portrait' ? { width: 688, height: 1017 } : { width: 1017, height: 688 };
    await page.setViewportSize(size);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('header')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      size.width,
    );
    if (view === 'source') {
      expect(printed).toBe('none');
      await expect(page.locator('.print-only')).toContainText('view=source');
      await expect(page.locator('.source-box').first()).toHaveCSS('overflow-y', 'visible');
      continue;
    }
    for (const words of [
      '来源：',
      '数据版本',
      'theme=platform',
      ...(view === 'overview' ? [] : ['sc-46']),
    ])
      expect(printed).toContain(words);
    const sheet = page.locator('.print-sheet');
    await expect(sheet).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    if (view === 'goals') {
      // Side by side, with the search in the place of what a document does not say.
      const row = sheet.getByRole('row', { name: /^平台与跨境电商/ });
      await expect(row.getByRole('cell').nth(0)).toContainText('54.9亿元');
      await expect(row.getByRole('cell').nth(1)).toContainText('本文件未提及');
    }
    if (view === 'figures') {
      // Charts are in the colours of paper, whatever the screen is; the notes have the words of what is told by its values.
      const chart = sheet.locator('.print-figures img').first();
      await expect(chart).toBeVisible();
      expect(decodeURIComponent((await chart.getAttribute('src')) ?? '')).toContain('#d96716');
      const notes = sheet.locator('.print-notes > li');
      expect(await notes.count()).toBeGreaterThan(2);
      await expect(notes.filter({ hasText: '54.9亿元' })).toContainText('sc-50');
    }
  }
});

test.describe('paper before the part that draws its charts has come', () => {
  test.use({ ownPage: true });
  test('has the finding, the filter, every quote and the link in one column', async ({
    page,
    faults,
  }) => {
    faults.allow(/ERR_FAILED/);
    const program = /PrintSheet-[^/]*\.js$/;
    await page.route(program, (route) => route.abort());
    // It is asked for when the page is idle.
    const refused = page.waitForEvent('requestfailed', (request) => program.test(request.url()));
    await open(page, '?v=1&view=timeline');
    await refused;
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        const { textContent } = document.querySelector('.print-sheet') ?? document.body;
        document.documentElement.dataset.printed = textContent ?? '';
      }),
    );
    const pdf = await page.pdf({ format: 'A4' });
    // Not squeezed onto one page, nor cut at its end.
    expect(pagesOf(pdf)).toBeGreaterThan(3);
    const printed = (await page.locator('html').getAttribute('data-printed')) ?? '';
    expect(printed).toContain('再打印一次就有图');
    const records = realDataset().documents.flatMap((document) => document.records);
    const quotes = records.flatMap(({ evidence }) => evidence);
    expect(printed.match(/，字符 \d+–\d+/g)?.length).toBe(quotes.length);
    expect(printed).toMatch(/&c=\w{4}$/);
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-plain')).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      688,
    );
  });
});
