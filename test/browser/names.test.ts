// A control's accessible name begins with the words that are seen on it (WCAG 2.5.3), so that who speaks to the
// page can say what they see. Of the header and all that it opens.
import type { Page } from '@playwright/test';
import { expect, open, test } from './harness.ts';
import { openFilter, openMore, pressMore } from './menus.ts';

/** Controls with a name of their own that does not begin with what is seen on them, as "seen: name". */
const misnamed = (page: Page) =>
  page.evaluate(() => {
    // Signs between words are not said.
    const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const seenOn = (element: Element): string => {
      if (element.getAttribute('aria-hidden') === 'true') return '';
      // What is for those who do not see is not seen.
      if (element.matches('.sr-only') || getComputedStyle(element).display === 'none') return '';
      return [...element.childNodes]
        .map((node) => (node instanceof Element ? seenOn(node) : (node.textContent ?? '')))
        .join(' ');
    };
    const places = 'header, dialog[open], [role="dialog"], .said';
    const controls = 'button, a, summary, [role="option"]';
    return [...document.querySelectorAll(`:is(${places}) :is(${controls})[aria-label]`)]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => [plain(seenOn(element)), plain(element.getAttribute('aria-label') ?? '')])
      .filter(([seen = '', name = '']) => !name.startsWith(seen))
      .map((pair) => pair.join(': '));
  });

test('the names of the header’s controls, and of all that it opens, begin with what is seen', async ({
  page,
}) => {
  for (const lang of ['zh', 'en'])
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `?v=1&view=timeline&q=AI&lang=${lang}`);
      const found: Record<string, string[]> = {};
      const look = async (place: string) => {
        found[place] = await misnamed(page);
        await page.keyboard.press('Escape');
      };
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox')).toBeFocused();
      await look('search');
      await page.keyboard.press('s');
      await expect(page.getByRole('dialog').getByRole('region').first()).toBeVisible();
      await look('share');
      await openMore(page);
      await look('more');
      await pressMore(page, /^(?:问题|Questions)/);
      await look('questions');
      await openFilter(page, '(?:主题|Theme)');
      await look('filter');
      await page.keyboard.press('a');
      await expect(page.locator('.said')).toBeVisible();
      await pressMore(page, /^(?:我的演示|My slides)/);
      await expect(page.locator('.story-preview .slide').first()).toBeVisible();
      await look('story');
      expect.soft({ lang, width, found }).toEqual({
        lang,
        width,
        found: { search: [], share: [], more: [], questions: [], filter: [], story: [] },
      });
    }
});
