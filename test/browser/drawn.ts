// What a reader sees of a screen, as a list that two pages can be compared by.
import type { Page } from '@playwright/test';

/**
 * Everything that is drawn in the title and the screen: words with their places, boxes of elements, and the
 * shapes of pictures with form, fill and outline. Places are in CSS px from the top of the page.
 * The list is sorted: a chart may keep its shapes in another order.
 */
export function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const place = ({ left, top, width, height }: DOMRect) =>
      [left + scrollX, top + scrollY, width, height].map(Math.round).join(' ');
    // A pattern is told by what it draws, for its name is another in every drawing.
    const paint = (value: string | null) =>
      value?.replace(/url\("?#([^")]+)"?\)/, (_, id) => {
        const pattern = document.getElementById(id);
        return (pattern?.innerHTML ?? 'missing').replace(/\b(id|clip-path)="[^"]*"/g, '');
      }) ?? '';
    const seen: string[] = [document.title];
    // Left out: room for rows of a long table that were never measured, and where a title's words may part,
    // which waits for a dictionary.
    const unseen = 'defs, wbr, table, colgroup, col, tbody, tr, td:empty, h1 *';
    for (const element of document.querySelectorAll('main, main *')) {
      const box = element.getBoundingClientRect();
      if (box.width + box.height === 0 || element.matches(unseen)) continue;
      if (element.closest('defs')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const words = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE || element.tagName === 'H1')
        .map((node) => node.textContent)
        .join('');
      if (element instanceof SVGGeometryElement) {
        const style = getComputedStyle(element);
        // A colour nobody sees is none: after a hover the library writes black without opacity.
        const look = [style.fillOpacity === '0' ? 'none' : style.fill, style.stroke].map(paint);
        const rest = [style.strokeDasharray, style.strokeWidth, style.opacity];
        seen.push([element.tagName, place(box), ...look, ...rest].join(' '));
      } else seen.push(`${element.tagName} ${place(box)} ${words}`);
    }
    return seen.sort();
  });
}
