// What a browser refuses a presentation, and what a hand does to it: the show goes on.
import { expect, open, ready, test } from './harness.ts';
import { pressMore } from './menus.ts';

test.describe('a browser that refuses', () => {
  test.use({ ownPage: true });

  test('no full screen, no second window, no wake lock: each is said where it matters, and the show goes on', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const never = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'wakeLock', { value: { request: never } });
      Element.prototype.requestFullscreen = never;
      window.open = () => null;
    });
    await open(page, '?v=1&view=timeline&step=1');
    const title = page.getByRole('heading', { level: 1 });
    await page.keyboard.press('f');
    await expect(page.getByText('浏览器没有进入全屏，演示在窗口中继续。')).toBeVisible();
    await page.keyboard.press('s');
    await expect(page.getByText('浏览器拦下了讲者视图的窗口')).toBeVisible();
    await expect(page.getByRole('link', { name: '在新窗口打开讲者视图' })).toHaveAttribute(
      'href',
      /#presenter=[\w-]{8,}$/,
    );
    await page.keyboard.press('PageDown');
    await expect(title).toContainText('要点');
    // Not there at all, as on an iPhone.
    await page.evaluate(() => {
      Object.defineProperty(document, 'fullscreenEnabled', { value: undefined });
      Object.defineProperty(document.documentElement, 'requestFullscreen', { value: undefined });
    });
    await page.keyboard.press('F5');
    await expect(page.getByText('浏览器没有进入全屏，演示在窗口中继续。')).toBeVisible();
    await expect(title).toContainText('要点');

    await test.step('without a network the slides go on', async () => {
      // What is loaded ahead has come: one part at a time, each at most a second after the one before, and a slow machine takes its time over each.
      let files = 0;
      const more = async () => {
        const before = files;
        files = await page.evaluate(() => performance.getEntriesByType('resource').length);
        return files - before;
      };
      await expect.poll(more, { intervals: [2000] }).toBe(0);
      // The browser’s own wish, not the page’s.
      await page.route('**/favicon.svg', (route) => route.fulfill({ status: 200, body: '' }));
      await page.context().setOffline(true);
      await page.keyboard.press('End');
      await expect(page.getByText('9 / 9').first()).toBeAttached();
      await page.keyboard.press('Home');
      await page.context().setOffline(false);
    });

    await test.step('the keys of the page for citation and link copy those of the slide', async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.keyboard.press('Home');
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageDown');
      await expect(title).toContainText('6 个主题');
      await page.keyboard.press('Shift+C');
      await expect(page.getByText('已复制这一页所示视图的链接。')).toBeVisible();
      expect(await copied()).toMatch(/\?v=1&d=[0-9a-f]{8}&c=\w{4}$/);
      await page.keyboard.press('c');
      await expect(page.getByText('已复制这一页所引原文的引文。')).toBeVisible();
      expect(await copied()).toContain('40EFLOPS');
    });
  });
});

test('on a phone a swipe turns the slide; one that is short or steep does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&step=5');
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
  await expect(title).toContainText('3 项写明年份的量化目标');
  await swipe(120, -4);
  await expect(title).toContainText('条目标写到 2027 年');
  await swipe(-20, 0);
  await swipe(-60, -200);
  await expect(title).toContainText('条目标写到 2027 年');
  expect(new URL(page.url()).search).toBe('?v=1&step=5');
});

test('slides of a story are ordered by dragging too', async ({ page }) => {
  await open(page, '?v=1&view=timeline');
  await page.keyboard.press('a');
  await page.keyboard.press('4');
  await page.keyboard.press('a');
  await ready(page);
  await pressMore(page, '我的演示，2 页');
  const slides = page.getByRole('list', { name: '各页' }).getByRole('listitem');
  await expect(slides).toHaveCount(2);
  const first = (await slides.first().textContent()) ?? '';
  await slides.first().dragTo(slides.nth(1));
  await expect(slides.nth(1)).toContainText(first.replace(/^\d+/, '').slice(0, 12));
  await page.keyboard.press('Control+z');
  await expect(slides.first()).toContainText(first.replace(/^\d+/, '').slice(0, 12));
});
