import type { Locator, Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';
import { evidence, mark } from './marks.ts';

/** Where everything stands that can be pressed, how far the page is scrolled, and how wide the screen is. */
function places(page: Page): Promise<object> {
  return page.evaluate(() => ({
    scroll: [window.scrollX, window.scrollY],
    width: document.querySelector('main')?.clientWidth,
    marks: [...document.querySelectorAll('main [data-mark]')].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return [mark.getAttribute('data-mark'), x, y, width, height];
    }),
  }));
}

/** The same once it stays: a table measures its rows in the frames after a resize. */
async function settledPlaces(page: Page): Promise<object> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = JSON.stringify(await places(page));
        return last === before;
      },
      { intervals: [150] },
    )
    .toBe(true);
  return JSON.parse(last);
}

/** Whether its middle is seen: in the window, and nothing else lies over it. */
function isSeen(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

const edge = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;

for (const view of ['overview', 'goals', 'figures', 'records'] as const) {
  test(`the evidence lies over the page and moves nothing in it: ${view}`, async ({ page }) => {
    await open(page, `?v=1&view=${view}`);
    for (const width of [1280, 1440, 1920]) {
      await test.step(`${width}`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await show(page, `?v=1&view=${view}`);
        await page.evaluate(() => window.scrollTo(0, 150));
        await ready(page);
        const before = await settledPlaces(page);
        const first = page.locator('main [data-mark]:visible').first();
        await first.click();
        await expect(evidence(page)).toBeVisible();
        await ready(page);
        expect(await places(page)).toEqual(before);
        // It slides in.
        await expect
          .poll(() =>
            evidence(page).evaluate((panel) => {
              const { width, right, top, bottom } = panel.getBoundingClientRect();
              return { width, right, top, bottom };
            }),
          )
          .toEqual({ width: 480, right: width, top: 0, bottom: 900 });
        // What it does not cover can be pressed, and still nothing moves.
        const was = page.url();
        const others = await page.locator('main [data-mark]:visible').all();
        for (const other of others.slice(1, 12)) {
          const id = await other.getAttribute('data-mark');
          if (was.includes(`record=${id}`) || !(await isSeen(other))) continue;
          await other.click();
          await expect(page).toHaveURL(new RegExp(`record=${id}`));
          break;
        }
        expect(page.url()).not.toBe(was);
        await ready(page);
        expect(await places(page)).toEqual(before);
        await page.keyboard.press('Escape');
      });
    }
  });
}

test('the chosen mark has a ring', async ({ page }) => {
  await open(page, '?v=1&view=goals&theme=data');
  const rings = () =>
    mark(page, 'sd-15').evaluate(
      (line) => line.querySelectorAll('svg [stroke="var(--color-ink)"]').length,
    );
  expect(await rings()).toBe(0);
  await mark(page, 'sd-15').click();
  await expect(evidence(page)).toBeVisible();
  await expect.poll(rings).toBe(1);
});

test('words first: sentence, source, facts, the other document, coding, and what to copy', async ({
  page,
}) => {
  await open(page, '?v=1&record=sc-07');
  const panel = evidence(page);
  await expect(panel.locator('.text-say')).toHaveText(
    '…建成国家“东数西算”工程战略支点,算力总规模达到40EFLOPS,培育一批国家级数字科技创新载体和具有全国影响力的数据企业…',
  );
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('算力总规模达到40EFLOPS');
  const parts = [
    panel.getByText('四川文件', { exact: true }),
    panel.getByRole('heading', { level: 2 }),
    panel.locator('.panel-source'),
    panel.locator('.fact-grid'),
    panel.getByRole('heading', { level: 3 }),
    panel.getByText('着力织密“网”、提升“云”、增设“端”'),
    panel.getByText('怎样编码'),
    panel.getByRole('button', { name: '复制引文（GB/T 7714）' }),
  ];
  const tops: number[] = [];
  for (const part of parts) tops.push(await edge(part));
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  await expect(panel.locator('.fact-grid > div')).toHaveCount(4);
  await expect(panel.locator('.panel-coding')).not.toHaveAttribute('open');
});

test('in the full texts it lies over the other document, not over the words', async ({ page }) => {
  await open(page, '?v=1&view=source');
  for (const width of [1440, 1024, 768]) {
    await page.setViewportSize({ width, height: 900 });
    for (const record of ['sc-07', 'sd-21']) {
      await show(page, `?v=1&view=source&record=${record}`);
      const words = page.locator('main mark[data-focus]').first();
      await expect.poll(() => isSeen(words)).toBe(true);
    }
  }
});

test.describe('on a phone', () => {
  const PHONE = { width: 390, height: 844 };

  test('a sheet that is dragged down to a half, the mark in sight above it, and further to close it', async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await open(page, '?v=1&view=goals');
    await mark(page, 'sd-40').click();
    const panel = evidence(page);
    const handle = panel.getByRole('button', { name: '放低，露出下面的页面' });
    await expect(handle).toBeVisible();
    const high = async () => Math.round(((await panel.boundingBox())?.height ?? 0) / 8.44);
    await expect.poll(high).toBe(93);
    const drag = async (to: number) => {
      const box = await panel.locator('.sheet-handle').boundingBox();
      if (!box) throw new Error('no handle');
      await page.mouse.move(box.x + box.width / 2, box.y + 8);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, to, { steps: 5 });
      await page.mouse.up();
    };
    await drag(440);
    await expect.poll(high).toBe(45);
    await expect.poll(() => isSeen(mark(page, 'sd-40'))).toBe(true);
    await expect(mark(page, 'sd-40')).toBeInViewport({ ratio: 0.9 });
    // Another mark can be pressed beside the sheet.
    await drag(100);
    await expect.poll(high).toBe(93);
    await drag(820);
    await expect(panel).toHaveCount(0);
  });

  test('its handle works with the keyboard, and Esc and ✕ close it', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, '?v=1&view=goals&record=sd-40');
    const panel = evidence(page);
    const handle = panel.locator('.sheet-handle');
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => isSeen(mark(page, 'sd-40'))).toBe(true);
    await page.keyboard.press('Enter');
    await expect(handle).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await show(page, '?v=1&view=goals&record=sd-40');
    await panel.getByRole('button', { name: '关闭' }).click();
    await expect(panel).toHaveCount(0);
  });
});

test('in low and narrow windows all of it can be reached, and nothing runs over anything else', async ({
  page,
}) => {
  for (const lang of ['zh', 'en']) {
    await open(page, `?v=1&lang=${lang}`);
    for (const [width, height] of [
      [320, 256],
      [320, 640],
      [568, 320],
      [667, 375],
      [844, 390],
      [1024, 300],
      [1280, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const record of ['sd-40', 'sc-52', 'sc-x02', 'sc-01'])
        await test.step(`${lang} ${width}×${height} ${record}`, async () => {
          await show(page, `?v=1&record=${record}&lang=${lang}`);
          const panel = evidence(page);
          for (const part of [
            panel.getByRole('heading', { level: 2 }),
            panel.locator('.panel-source summary'),
            panel.locator('.panel-foot button').first(),
            panel.locator('.panel-foot button').last(),
            panel.getByRole('button', { name: lang === 'zh' ? '关闭' : 'Close' }),
          ]) {
            await part.scrollIntoViewIfNeeded();
            await expect(part).toBeInViewport({ ratio: 0.5 });
            await expect.poll(() => isSeen(part)).toBe(true);
          }
          const sideways = await panel.evaluate((one) =>
            [one, ...one.querySelectorAll('.panel-body')].map(
              (box) => box.scrollWidth - box.clientWidth,
            ),
          );
          expect(sideways).toEqual([0, 0]);
        });
    }
  }
});
