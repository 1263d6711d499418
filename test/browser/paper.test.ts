// Drawings that stand in the document more than once: on the screen, and on paper while that is hidden.
import type { Locator, Page } from '@playwright/test';
import { expect, open, show, test } from './harness.ts';
import { pressMore } from './menus.ts';
import { type Colour, readPng } from './pixels.ts';

/** Ids that more than one element of the document has. */
function twice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  });
}

/** Lets the page make what it prints, as the browser's own notice does, for as long as `look` lasts. */
async function printing(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await look();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
}

/**
 * How much of each hatched shape has the colour of its hatch, by what is painted: of the square at its
 * right end, for words and a solid bar may cover the rest.
 */
async function inked(drawing: Locator): Promise<number[]> {
  const shapes = await drawing.evaluate((root) => {
    const { x, y } = root.getBoundingClientRect();
    return [...root.querySelectorAll('[fill^="url(#"]')].map((shape) => {
      const id = (shape.getAttribute('fill') ?? '').slice(5, -1);
      const line = getComputedStyle([...root.querySelectorAll(`[id="${id}"] *`)].at(-1) ?? root);
      const { right, top, width, height } = shape.getBoundingClientRect();
      const side = Math.min(width, height);
      const ink = line.fill === 'none' ? line.stroke : line.fill;
      return { ink, x: right - x - side, y: top - y + (height - side) / 2, side };
    });
  });
  const picture = readPng(await drawing.screenshot());
  return shapes.map(({ ink, x, y, side }) => {
    const colour = (ink.match(/\d+/g) ?? []).map(Number);
    // Lines are soft at their edges.
    const near = (one: Colour) =>
      one.every((value, at) => Math.abs(value - (colour[at] ?? 0)) < 32);
    let [all, drawn] = [0, 0];
    // Inside of its outline.
    for (let down = Math.ceil(y + 3); down < y + side - 3; down += 1)
      for (let right = Math.ceil(x); right < x + side - 3; right += 1) {
        all += 1;
        if (near(picture.at(right, down))) drawn += 1;
      }
    return drawn / all;
  });
}

/** Lines and what is between them: neither blank nor solid. */
async function expectHatched(drawing: Locator): Promise<void> {
  const shares = await inked(drawing);
  expect(shares).not.toEqual([]);
  expect(shares.filter((share) => !(share > 0.12 && share < 0.7))).toEqual([]);
}

test('no two elements have one id, on any screen, slide or phone, nor while they are printed', async ({
  page,
}) => {
  await open(page);
  const screens = ['overview', 'timeline', 'figures', 'goals', 'coverage', 'records', 'source'];
  const links = [...screens, 'about'].map((screen) => `?v=1&view=${screen}`);
  const slides = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => `?v=1&step=${step}`);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const link of [...links, ...slides]) {
      await show(page, link);
      expect({ link, width, twice: await twice(page) }).toEqual({ link, width, twice: [] });
      await printing(page, async () => {
        const printed = await twice(page);
        expect({ link, width, printed }).toEqual({ link, width, printed: [] });
      });
    }
  }
});

test('what is hatched on a slide is hatched on paper: a forecast, and what a document does not mention', async ({
  page,
}) => {
  await open(page);
  for (const step of [4, 7]) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await show(page, `?v=1&step=${step}`);
    await expectHatched(page.locator('.present-slide .slide'));
    await printing(page, () =>
      expectHatched(page.locator('.deck-slides > li .slide').nth(step - 1)),
    );
  }
});

test('a story on paper, as slides and as a handout, has hatches and ids of its own', async ({
  page,
}) => {
  await open(page, '?v=1&view=figures&theme=platform&record=sc-52');
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await page.getByRole('button', { name: '再加一页' }).click();
  await expect(page.getByText('已加入我的演示，第 2 页')).toBeVisible();
  // The evidence lies over the end of the header.
  await page.keyboard.press('Escape');
  await pressMore(page, '我的演示，2 页');
  const editor = page.getByRole('dialog', { name: /^我的演示（/ });
  await expect(editor.locator('.story-thumb .slide').first()).toBeVisible();
  expect(await twice(page)).toEqual([]);
  // The browser's own dialog would wait for a person.
  await page.evaluate(() => {
    window.print = () => {};
  });
  for (const [form, button] of [
    ['slides', 'PDF'],
    ['handout', '讲义'],
  ] as const) {
    await editor.getByRole('button', { name: button }).click();
    const drawing = page.locator(`.deck-${form} > li .slide`);
    await expect(drawing).toHaveCount(2);
    await printing(page, async () => {
      expect(await twice(page)).toEqual([]);
      // On a handout the marks are too small to tell their lines.
      if (form === 'slides') await expectHatched(drawing.nth(1));
    });
    await expect(drawing).toHaveCount(0);
  }
});
