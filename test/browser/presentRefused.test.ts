// Presenting where the browser refuses what a presentation would like to have.
import { expect, open, ready, test } from './harness.ts';

test.use({ ownPage: true });

test('no full screen, no second window, no wake lock: each is said where it matters, and the show goes on; a swipe turns slides on a phone', async ({
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
  await expect(title).toContainText('6 个主题');
  // Not there at all, as on an iPhone.
  await page.evaluate(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: undefined });
    Object.defineProperty(document.documentElement, 'requestFullscreen', { value: undefined });
  });
  await page.keyboard.press('F5');
  await expect(page.getByText('浏览器没有进入全屏，演示在窗口中继续。')).toBeVisible();
  await expect(title).toContainText('6 个主题');

  await test.step('without a network the slides go on', async () => {
    // What is loaded ahead has come.
    await page.waitForLoadState('networkidle');
    // The browser’s own wish, not the page’s.
    await page.route('**/favicon.svg', (route) => route.fulfill({ status: 200, body: '' }));
    await page.context().setOffline(true);
    await page.keyboard.press('End');
    await expect(page.getByText('7 / 7').first()).toBeAttached();
    await page.keyboard.press('Home');
    await page.context().setOffline(false);
  });

  await test.step('the keys of the page for citation and link copy those of the slide', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await expect(title).toContainText('6 个主题');
    await page.keyboard.press('Shift+C');
    await expect(page.getByText('已复制这一页所示视图的链接。')).toBeVisible();
    expect(await copied()).toMatch(/\?v=1&d=[0-9a-f]{8}&c=\w{4}$/);
    await page.keyboard.press('c');
    await expect(page.getByText('已复制这一页所引原文的引文。')).toBeVisible();
    expect(await copied()).toContain('40EFLOPS');
  });

  await test.step('a swipe on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await ready(page);
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([from, to]) => {
          const at = document.querySelector('.phone-slide') as HTMLElement;
          const fire = (type: string, x: number) =>
            at.dispatchEvent(
              new PointerEvent(type, {
                pointerType: 'touch',
                isPrimary: true,
                bubbles: true,
                clientX: x,
                clientY: 400,
                pointerId: 2,
              }),
            );
          fire('pointerdown', from as number);
          fire('pointermove', to as number);
          fire('pointerup', to as number);
        },
        [from, to],
      );
    const position = page.locator('.phone-head span').first();
    const was = await position.innerText();
    await swipe(320, 80);
    await expect(position).not.toHaveText(was);
    await swipe(80, 320);
    await expect(position).toHaveText(was);
  });
});
