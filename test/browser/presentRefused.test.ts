// What a browser refuses a presentation, and what a hand does to it: the show goes on.
import { expect, open, ready, test } from './harness.ts';

test.describe('a browser that refuses', () => {
  test.use({ ownPage: true });
  test('full screen, a second window and the wake lock are each said or done without', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
      window.open = () => null;
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      });
    });
    await open(page, '?v=1&step=2');
    await page.keyboard.press('f');
    await expect(page.getByText('演示在窗口中继续')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('13 条写明');
    await page.keyboard.press('s');
    const link = page.getByRole('link', { name: '在新窗口打开讲者视图' });
    await expect(link).toHaveAttribute('href', /#presenter=/);
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('量化目标有 3 项');
    await expect.poll(() => new URL(page.url()).search).toBe('?v=1&step=4');
  });
});

test('on a phone a swipe turns the slide; one that is short or steep does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&step=3');
  const client = await page.context().newCDPSession(page);
  const swipe = async (dx: number, dy: number) => {
    const [x, y] = [200, 400];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: at[0] ?? 0, y: at[1] ?? 0 }],
      });
    await touch('touchStart', [x, y]);
    await touch('touchMove', [x + dx / 2, y + dy / 2]);
    await touch('touchMove', [x + dx, y + dy]);
    await touch('touchEnd', []);
  };
  const title = page.getByRole('heading', { level: 1 });
  await swipe(-120, 4);
  await expect(title).toContainText('量化目标有 3 项');
  await swipe(120, -4);
  await expect(title).toContainText('13 条写明');
  await swipe(-20, 0);
  await swipe(-60, -200);
  await expect(title).toContainText('13 条写明');
  expect(new URL(page.url()).search).toBe('?v=1&step=3');
});

test('slides of a story are ordered by dragging too', async ({ page }) => {
  await open(page, '?v=1&view=timeline');
  await page.keyboard.press('a');
  await page.keyboard.press('4');
  await page.keyboard.press('a');
  await ready(page);
  await page.getByRole('banner').getByRole('button', { name: '编排，2 页' }).click();
  const slides = page.getByRole('list', { name: '各页' }).getByRole('listitem');
  await expect(slides).toHaveCount(2);
  const first = (await slides.first().textContent()) ?? '';
  await slides.first().dragTo(slides.nth(1));
  await expect(slides.nth(1)).toContainText(first.replace(/^\d+/, '').slice(0, 12));
  await page.keyboard.press('Control+z');
  await expect(slides.first()).toContainText(first.replace(/^\d+/, '').slice(0, 12));
});
