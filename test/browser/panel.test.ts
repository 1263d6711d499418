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
