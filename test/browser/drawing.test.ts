// Charts where pages are hard on them: quick changes, no room, a hidden tab, marks at the edge of the window.
import type { Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';

/** Of every chart in the screen: its name, whether it has a picture, and by how much the picture is wider or narrower than its place. */
function charts(page: Page) {
  return page.locator('main .chart').evaluateAll((all) =>
    all.map((chart) => {
      const picture = chart.querySelector('svg');
      const off = (picture?.getBoundingClientRect().width ?? 0) - chart.clientWidth;
      return { name: chart.getAttribute('aria-label'), drawn: picture !== null, off };
    }),
  );
}

test('fifty changes of view one upon the other, on a slow machine, leave the last view whole and nothing of the others', async ({
  page,
}) => {
  await open(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 2 });
  await page.evaluate(
    async (screens) => {
      for (let turn = 0; turn < 50; turn += 1) {
        history.pushState(null, '', `?v=1&view=${screens[turn % screens.length]}&theme=infra`);
        dispatchEvent(new PopStateEvent('popstate'));
        // Before a chart is drawn, while it is, and after.
        await new Promise((next) => setTimeout(next, (turn * 7) % 40));
      }
    },
    ['overview', 'timeline', 'figures', 'goals', 'coverage'],
  );
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await show(page, '?v=1&view=timeline');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有写年份');
  const left = await charts(page);
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter(({ drawn, off }) => !drawn || Math.abs(off) > 1)).toEqual([]);
  // Each chart has one instance of the library, and the library has none besides.
  await expect(page.locator('[_echarts_instance_]')).toHaveCount(left.length);
});

test('a chart drawn where it has no room takes the room that it is given', async ({ page }) => {
  await open(page, '?v=1&view=timeline');
  const hide = (hidden: boolean) =>
    page.locator('#root').evaluate((root, on) => root.toggleAttribute('hidden', on), hidden);
  await hide(true);
  await show(page, '?v=1&view=figures');
  await page.setViewportSize({ width: 1100, height: 800 });
  await hide(false);
  await expect.poll(async () => (await charts(page)).length).toBeGreaterThan(0);
  await expect
    .poll(async () => (await charts(page)).filter(({ drawn, off }) => !drawn || Math.abs(off) > 1))
    .toEqual([]);
});

test.describe('a tab that is not seen', () => {
  test.use({ ownPage: true });
  test('has its words and names at once, and its charts when it is seen', async ({ page }) => {
    // As browsers do it: no frames are drawn.
    await page.addInitScript(() => {
      const waiting: FrameRequestCallback[] = [];
      const frame = window.requestAnimationFrame.bind(window);
      let hidden = true;
      window.requestAnimationFrame = (then) => (hidden ? waiting.push(then) : frame(then));
      Object.defineProperty(document, 'visibilityState', {
        get: () => (hidden ? 'hidden' : 'visible'),
      });
      Object.assign(window, {
        seen: () => {
          hidden = false;
          for (const then of waiting.splice(0)) frame(then);
          document.dispatchEvent(new Event('visibilitychange'));
        },
      });
    });
    await page.goto('/?v=1&view=timeline');
    await expect(page).toHaveTitle(/没有写年份/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('没有写年份');
    const chart = page.getByRole('group', { name: '写到的年份' });
    await expect(chart.getByRole('button').first()).toHaveAccessibleName(/文件/);
    await page.evaluate(() => (window as unknown as { seen: () => void }).seen());
    await ready(page);
    expect((await charts(page)).filter(({ drawn, off }) => !drawn || Math.abs(off) > 1)).toEqual(
      [],
    );
  });
});

/** Marks of charts, of the ladder and of the timeline. */
const MARKS = 'main :is(.chart, .overview-ladder, .mark-lane) [data-mark]';

/** Marks at the edges of what is in sight, by their places among all marks. */
function edgeMarks(page: Page): Promise<number[]> {
  return page.locator(MARKS).evaluateAll((all) => {
    const boxes = all
      .map((mark, index) => ({ index, box: mark.getBoundingClientRect() }))
      .filter(({ box }) => box.top > 0 && box.bottom < innerHeight && box.left >= 0);
    const by = (place: (box: DOMRect) => number) =>
      boxes.toSorted((one, other) => place(one.box) - place(other.box));
    const sides = [by(({ left }) => left), by(({ bottom }) => bottom)];
    return [...new Set(sides.flatMap((side) => [side[0]?.index, side.at(-1)?.index]))].filter(
      (index) => index !== undefined,
    );
  });
}

test('what a mark says stays inside the window, for the pointer to go onto, until Esc', async ({
  page,
}) => {
  await open(page, '?v=1&view=timeline');
  const tip = page.getByRole('tooltip');
  // On a phone time and steps are lists, without marks of their own.
  for (const [width, views] of [
    [1280, ['overview', 'timeline']],
    [1920, ['overview']],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    for (const view of views) {
      await show(page, `?v=1&view=${view}`);
      await page.locator(MARKS).first().scrollIntoViewIfNeeded();
      // Scrolling is told of a frame later, and takes a tip away.
      await page.evaluate(
        () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))),
      );
      const marks = await edgeMarks(page);
      expect({ view, width, some: marks.length > 0 }).toEqual({ view, width, some: true });
      for (const index of marks) {
        const mark = page.locator(MARKS).nth(index);
        await mark.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
        await expect(tip).toBeVisible();
        const box = await tip.boundingBox();
        const seen = {
          left: (box?.x ?? -1) >= 0,
          top: (box?.y ?? -1) >= 0,
          right: (box?.x ?? 0) + (box?.width ?? 0) <= width,
          bottom: (box?.y ?? 0) + (box?.height ?? 0) <= 640,
        };
        expect
          .soft({ view, width, index, ...seen })
          .toEqual({ view, width, index, left: true, top: true, right: true, bottom: true });
        if (index === marks[0]) {
          // Gone to as soon as the mark is left, and stayed upon for longer than it waits.
          await mark.hover();
          await tip.hover();
          await page.waitForTimeout(400);
          await expect(tip).toBeVisible();
        }
        await page.keyboard.press('Escape');
        await expect(tip).toHaveCount(0);
        await expect(mark).toBeFocused();
      }
    }
  }
});
