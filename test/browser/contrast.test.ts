// The palette has tests of its own; here is what the browser really paints of it.
import type { Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';

/** Of each mark in sight: the strongest contrast of what is painted there against the page's ground. */
async function markContrasts(page: Page): Promise<{ id: string; contrast: number }[]> {
  // Whatever has focus or the mouse is painted otherwise.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const shot = await page.screenshot({ scale: 'css' });
  return page.evaluate(
    async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', {
        willReadFrequently: true,
      }) as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const light = (r: number, g: number, b: number) => {
        const [x, y, z] = [r, g, b].map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const [r, g, b] = (
        getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []
      )
        .slice(0, 3)
        .map(Number) as [number, number, number];
      const ground = light(r, g, b);
      const marks = [...document.querySelectorAll<HTMLElement>('main .chart [data-mark]')];
      return marks.flatMap((mark) => {
        const box = mark.getBoundingClientRect();
        // In sight as a whole, under no bar.
        const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (box.width < 4 || box.bottom > innerHeight || middle !== mark) return [];
        const { data } = context.getImageData(box.x, box.y, box.width, box.height);
        let contrast = 1;
        for (let at = 0; at < data.length; at += 4) {
          const here = light(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
          const [more, less] = here > ground ? [here, ground] : [ground, here];
          contrast = Math.max(contrast, (more + 0.05) / (less + 0.05));
        }
        return [{ id: `${mark.dataset.mark}`, contrast: Math.round(contrast * 100) / 100 }];
      });
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
}

test('every mark in sight is painted at 3:1 or more against its ground, light and dark', async ({
  page,
}) => {
  await open(page);
  for (const view of ['overview', 'timeline', 'figures', 'coverage']) {
    for (const colorScheme of ['light', 'dark'] as const) {
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
