// Two tabs of one browser that work on the story at the same moment.
import type { Page } from '@playwright/test';
import { expect, open, test, watch } from './harness.ts';
import { openMore } from './menus.ts';

/** So many slides each tab adds. */
const EACH = 20;

/** Presses `A` so many times from a moment on, so many ms apart, and says yes where the slide is there already. */
function addSlides(page: Page, from: number, gap: number): Promise<void> {
  return page.evaluate(
    async ({ from, gap, times }) => {
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const again = () =>
        [...document.querySelectorAll<HTMLElement>('.said button')].find(
          ({ textContent }) => textContent === '再加一页',
        );
      await wait(from - Date.now());
      for (let n = 0; n < times; n += 1) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
        // The first may be new, which is told once its part has come; the others are there already.
        do await wait(n === 0 ? 100 : gap);
        while (n === 0 ? !document.querySelector('.said') : !again());
        if (n === 0) await wait(100);
        again()?.click();
      }
    },
    { from, gap, times: EACH },
  );
}

/** The views of the slides that are stored. */
function storedViews(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    JSON.parse(localStorage.getItem('duizhao.story') ?? '{"slides":[]}').slides.map(
      ({ view }: { view: string }) => view,
    ),
  );
}

test.describe('two tabs', () => {
  test.use({ ownPage: true });

  for (const locks of [true, false])
    test(`that add slides at the same moment keep all of both, ${locks ? 'one after the other' : 'without locks'}`, async ({
      page,
      baseURL,
    }) => {
      if (!locks)
        await page.context().addInitScript(() => {
          Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
        });
      const other = await page.context().newPage();
      const faults = watch(other, new URL(baseURL ?? '').origin);
      const tabs = [page, other];
      await open(page, '?v=1&view=timeline');
      // The same slide from both tabs, too: it was added twice.
      for (const [round, view] of ['view=goals', 'view=timeline', 'view=figures'].entries()) {
        await open(other, `?v=1&${view}`);
        // In the first tab it stays open.
        for (const tab of round === 0 ? tabs : [other]) await openMore(tab);
        for (const tab of tabs)
          await expect(
            tab.getByRole('button', { name: `我的演示，${2 * EACH * round} 页` }),
          ).toBeVisible();
        const from = Date.now() + 500;
        await Promise.all(tabs.map((tab) => addSlides(tab, from, [0, 5, 50][round] ?? 0)));
        for (const tab of tabs) {
          // A press beside it has closed the menu.
          if (await tab.getByRole('button', { name: /^我的演示，/ }).isHidden())
            await openMore(tab);
          await expect(
            tab.getByRole('button', { name: `我的演示，${2 * EACH * (round + 1)} 页` }),
          ).toBeVisible();
          await expect
            .poll(async () => (await storedViews(tab)).length)
            .toBe(2 * EACH * (round + 1));
        }
      }
      const views = await storedViews(page);
      const count = (of: string) => views.filter((view) => view === of).length;
      expect(['view=figures', 'view=goals', 'view=timeline'].map(count)).toEqual([
        EACH,
        EACH,
        4 * EACH,
      ]);
      // As a new tab reads them.
      await open(other, '?v=1&view=goals');
      await openMore(other);
      await expect(other.getByRole('button', { name: `我的演示，${6 * EACH} 页` })).toBeVisible();
      expect(faults.unexpected()).toEqual([]);
    });
});
