import type { Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';
import { evidence, mark } from './marks.ts';

const WIDTHS = [
  [1440, 900],
  [1200, 800],
  [1024, 768],
  [768, 1024],
  [844, 390],
  [390, 844],
  [320, 640],
] as const;

test('the opened mark, the highlighted words and the source line are in sight together in windows of every size', async ({
  page,
}) => {
  await open(page);
  for (const [width, height] of WIDTHS) {
    await test.step(`${width}×${height}`, async () => {
      await page.setViewportSize({ width, height });
      // As a page that was opened at this size.
      await show(page, '');
      await page.evaluate(() => window.scrollTo(0, 0));
      await mark(page, 'sd-40').focus();
      await page.keyboard.press('Enter');
      const panel = evidence(page);
      for (const seen of [
        mark(page, 'sd-40'),
        panel.getByRole('heading', { level: 2 }),
        panel.getByText('没有写年份').first(),
        panel.locator('mark[data-focus]').first(),
        panel.getByText('论坛转载，原始出处待核'),
        panel.getByRole('button', { name: '关闭' }),
      ]) {
        await expect(seen).toBeInViewport({ ratio: 0.9 });
        // In the window is not enough: something else may lie over it.
        await expect
          .poll(() =>
            seen.evaluate((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              const top = document.elementFromPoint(x + width / 2, y + height / 2);
              return top !== null && (element.contains(top) || top.contains(element));
            }),
          )
          .toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect(mark(page, 'sd-40')).toBeFocused();
    });
  }
});

test('the evidence answers before the screen makes room for it, and the screen is laid out once', async ({
  page,
}) => {
  // The panel's program comes when the page is idle, or is wanted: here it has come.
  await open(page, '?v=1&record=sc-12');
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await ready(page);
  const main = page.getByRole('main');
  const before = await main.evaluate((element) => element.clientWidth);
  const at = await page
    .locator('.chart button')
    .first()
    .evaluate(async (mark) => {
      (mark as HTMLElement).click();
      // React answers an event at its end.
      await Promise.resolve();
      const screen = document.querySelector('main > div:last-child') as HTMLElement;
      return {
        panel: document.querySelector('.evidence-panel h2') !== null,
        main: document.querySelector('main')?.clientWidth ?? 0,
        screen: screen.offsetWidth,
        ready: document.documentElement.dataset.ready,
      };
    });
  expect(at).toMatchObject({ panel: true, screen: before, ready: 'false' });
  expect(at.main).toBeLessThan(before - 300);
  await ready(page);
  expect(await page.locator('main > div:last-child').evaluate((one) => one.clientWidth)).toBe(
    at.main,
  );
});

/** What of the words before the foot of the panel is painted over it, in px; parts that a box hides are not painted. */
function overFoot(page: Page): Promise<number> {
  return page.evaluate(() => {
    const panel = document.querySelector('.evidence-panel') as HTMLElement;
    const foot = panel.querySelector('.panel-footer') as HTMLElement;
    const top = foot.getBoundingClientRect().top;
    const lines = [...panel.querySelectorAll('.panel-body *')].flatMap((element) => {
      const worded = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
      if (!worded || !element.checkVisibility()) return [];
      let lowest = element.getBoundingClientRect().bottom;
      for (let box = element.parentElement; box && box !== panel; box = box.parentElement)
        if (getComputedStyle(box).overflowY !== 'visible')
          lowest = Math.min(lowest, box.getBoundingClientRect().bottom);
      return [lowest - top];
    });
    return Math.round(Math.max(0, ...lines));
  });
}

test('in low windows words do not run over the foot of the panel, and all of it is reached by scrolling one box', async ({
  page,
}) => {
  const scrolled: string[] = [];
  for (const lang of ['zh', 'en']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `?v=1&lang=${lang}`);
    for (const [width, height] of [
      [320, 256],
      [320, 400],
      [568, 320],
      [640, 400],
      [667, 375],
      [1024, 300],
      [1280, 400],
      [1700, 300],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const record of ['sd-40', 'sc-52', 'sc-x02'])
        await test.step(`${lang} ${width}×${height} ${record}`, async () => {
          await show(page, `?v=1&record=${record}&lang=${lang}`);
          const panel = evidence(page);
          await expect(panel.locator('[data-text]')).toBeAttached();
          const look = async () => {
            await expect.poll(() => overFoot(page)).toBe(0);
            for (const part of [
              panel.getByRole('heading', { level: 2 }),
              panel.locator('.panel-source summary'),
              // Of what a document does not mention there may be no word in the text.
              ...(record === 'sc-x02'
                ? []
                : [panel.locator('[data-text] mark[data-focus]').first()]),
              panel.locator('.panel-footer button:visible').first(),
              panel.locator('.panel-footer button:visible').last(),
              panel.getByRole('button', { name: lang === 'zh' ? '关闭' : 'Close' }),
            ]) {
              await part.scrollIntoViewIfNeeded();
              await expect(part).toBeInViewport({ ratio: 0.9 });
            }
            const sideways = await panel.evaluate((one) => one.scrollWidth - one.clientWidth);
            expect(sideways).toBe(0);
            // As one: no box within it scrolls besides.
            const boxes = await panel.evaluate((one) => ({
              one: one.scrollHeight > one.clientHeight + 1,
              within: [...one.querySelectorAll('*')].filter(
                (box) =>
                  /auto|scroll/.test(getComputedStyle(box).overflowY) &&
                  box.scrollHeight > box.clientHeight + 1,
              ).length,
            }));
            if (boxes.one) {
              expect(boxes.within).toBe(0);
              scrolled.push(`${width}×${height}`);
            }
          };
          await look();
          const larger = panel.locator('.panel-main > div:first-child [aria-expanded="false"]');
          if (await larger.count()) {
            await larger.click();
            await look();
            await panel.locator('.panel-main > div:first-child [aria-expanded="true"]').click();
          }
        });
    }
  }
  expect(scrolled).toContain('320×256');
  expect(scrolled).toContain('568×320');
});

test('a panel that scrolls as one begins with the words, and comes to another passage when that is asked for', async ({
  page,
}) => {
  await open(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await show(page, '?v=1&record=sd-01');
  const panel = evidence(page);
  await panel.getByRole('button', { name: '展开' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport();
  const passage = panel.getByRole('button', { name: '看此处' }).last();
  await passage.click();
  await expect(panel.locator('[data-text] mark[data-start="1550"]').first()).toBeInViewport();
  // Another record begins at its top again.
  await panel.getByRole('button', { name: '下一条' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 0.9 });
  expect(await panel.evaluate((one) => one.scrollTop)).toBe(0);
});
