// The palette has tests of its own; here is what the browser really paints of it, on the page and in a picture.
import type { Page } from '@playwright/test';
import { PALETTES } from '../../src/charts/palette.ts';
import { expect, open, ready, show, test } from './harness.ts';
import { type Box, type Colour, readPng, strongestContrast } from './pixels.ts';
import { saved, shared } from './savedFiles.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Shapes of a chart of the library’s own series in the colour of a document. */
const SHAPES = Object.values(PALETTES)
  .flatMap(({ marks }) => Object.values(marks))
  .flatMap(({ fill }) => [`[fill="${fill}"]`, `[stroke="${fill}"]`])
  .map((colour) => `main .chart svg path${colour}`)
  .join();

/** Of each mark in sight: the strongest contrast of what is painted there against the page's ground. */
async function markContrasts(page: Page): Promise<{ id: string; contrast: number }[]> {
  // Whatever has focus or the mouse is painted otherwise.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const shot = readPng(await page.screenshot({ scale: 'css' }));
  const { ground, marks } = await page.evaluate(
    (shapes) => ({
      ground: (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map(Number),
      marks: [
        ...document.querySelectorAll<HTMLElement | SVGElement>(
          `main :is(.chart, .overview-ladder, .mark-lane) [data-mark], ${shapes}`,
        ),
      ].flatMap((mark) => {
        const { x, y, width, height, bottom } = mark.getBoundingClientRect();
        // In sight as a whole, under no bar.
        const middle = document.elementFromPoint(x + width / 2, y + height / 2);
        if (width < 4 || bottom > innerHeight || !mark.contains(middle)) return [];
        return [{ id: mark.dataset.mark ?? mark.outerHTML, box: { x, y, width, height } }];
      }),
    }),
    SHAPES,
  );
  return marks.map(({ id, box }) => ({
    id,
    contrast: strongestContrast(shot, box, ground as unknown as Colour),
  }));
}

test('every mark in sight is painted at 3:1 or more against its ground, light and dark', async ({
  page,
}) => {
  await open(page);
  for (const view of ['overview', 'timeline', 'figures', 'coverage']) {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await show(page, `?v=1&view=${view}`);
      await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme);
      await ready(page);
      const marks = await markContrasts(page);
      const weak = marks.filter(({ contrast }) => contrast < 3);
      expect
        .soft({ view, colorScheme, weak, some: marks.length > 0 })
        .toEqual({ view, colorScheme, weak: [], some: true });
    }
  }
});

/** Where the marks of a picture are: its shapes in the colour of a document. */
async function marksOf(page: Page, svg: string, colours: readonly string[]): Promise<Box[]> {
  await page.setContent(`<body style="margin: 0">${svg}`);
  return page.evaluate(
    (all) =>
      [...document.querySelectorAll('circle, rect, path, polygon')]
        .filter((shape) =>
          all.some((colour) =>
            [shape.getAttribute('fill'), shape.getAttribute('stroke')].includes(colour),
          ),
        )
        .filter((shape) => shape.closest('defs') === null)
        .map((shape) => {
          const { x, y, width, height } = shape.getBoundingClientRect();
          return { x, y, width, height };
        }),
    colours,
  );
}

test('so is every mark of a picture that is saved, on the picture’s own ground', async ({
  page,
}) => {
  await open(page, '?v=1&view=timeline');
  const dialog = await shared(page);
  const files: { scheme: (typeof SCHEMES)[number]; png: Buffer; svg: string }[] = [];
  for (const [scheme, label] of [
    ['light', '浅色'],
    ['dark', '深色'],
  ] as const) {
    await dialog.getByText(label, { exact: true }).click();
    const [png, svg] = [
      await saved(page, dialog.getByRole('button', { name: '横 1920' })),
      await saved(page, dialog.getByRole('button', { name: 'SVG', exact: true })),
    ];
    files.push({ scheme, png: png.file, svg: svg.file.toString('utf8') });
  }
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const { scheme, png, svg } of files) {
    const picture = readPng(png);
    const { page: ground, marks } = PALETTES[scheme];
    const at = picture.at(2, 2);
    expect(`#${Buffer.from(at).toString('hex')}`).toBe(ground);
    const boxes = await marksOf(
      page,
      svg,
      Object.values(marks).map(({ fill }) => fill),
    );
    const weak = boxes
      .map((box) => ({ box, contrast: strongestContrast(picture, box, at) }))
      .filter(({ contrast }) => contrast < 3);
    expect({ scheme, weak, some: boxes.length > 50 }).toEqual({ scheme, weak: [], some: true });
  }
});
