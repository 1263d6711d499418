// Everything that is pressed is large enough, or far enough from its neighbours (WCAG 2.5.8), measured from boxes.
import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/state/view.ts';
import { expect, open, show, test } from './harness.ts';

/** Side of the least target, in CSS px. */
const LEAST = 24;

/**
 * Targets that are too small: narrower or lower than 24 px, and with another target, or the circle round another small
 * one, inside of the circle of 24 px round their middle. Links in a sentence are as high as its lines: the rule leaves
 * them out. A label that holds its control is one target with it.
 */
function smallTargets(page: Page): Promise<{ count: number; small: string[] }> {
  return page.evaluate((least) => {
    const PRESSED =
      'a[href], button:not(:disabled), input:not([type="hidden"]), select, textarea, summary, [role="option"], [role="separator"][tabindex]';
    const shown = [...document.querySelectorAll<HTMLElement>(PRESSED)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert]') === null,
    );
    const targets = shown.flatMap((element) => {
      const own = (element.closest('label') ?? element).getBoundingClientRect();
      // Only for screen readers until it has focus.
      if (own.width <= 1 || own.height <= 1 || element.closest('.sr-only')) return [];
      return [{ element, box: own }];
    });
    const isSmall = ({ box }: { box: DOMRect }) =>
      box.width < least - 0.5 || box.height < least - 0.5;
    const inSentence = (element: Element) =>
      element.matches('a, button') &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    const middle = ({ box }: { box: DOMRect }) =>
      [box.x + box.width / 2, box.y + box.height / 2] as const;
    const crowded = (one: (typeof targets)[number]) =>
      targets.some((other) => {
        if (
          other === one ||
          other.element.contains(one.element) ||
          one.element.contains(other.element)
        )
          return false;
        if (
          other.element.closest('label') &&
          other.element.closest('label') === one.element.closest('label')
        )
          return false;
        const [x, y] = middle(one);
        const [ox, oy] = middle(other);
        if (isSmall(other) && Math.hypot(x - ox, y - oy) < least - 0.5) return true;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < least / 2 - 0.5;
      });
    return {
      count: targets.length,
      small: targets
        .filter((one) => isSmall(one) && !inSentence(one.element) && crowded(one))
        .map(
          ({ element, box }) =>
            `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 160)}`,
        ),
    };
  }, LEAST);
}

test('everything that is pressed is 24 px wide and high, or apart from what is beside it, in every view at a desk’s and a phone’s width', async ({
  page,
}) => {
  await open(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of SCREENS) {
      await show(page, `?v=1&view=${view}&theme=industry&record=sc-12`);
      const { count, small } = await smallTargets(page);
      expect.soft({ view, width, small, some: count > 12 }).toEqual({
        view,
        width,
        small: [],
        some: true,
      });
    }
  }
});
