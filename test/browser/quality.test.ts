import type { Page } from '@playwright/test';
import { SCREENS as VIEWS } from '../../src/state/view.ts';
import { axe, COLOUR_RULES, expect, open, ready, test } from './harness.ts';

/** Chinese words of the page that no element marks as Chinese; what is hidden from readers of the page does not count. */
function strayChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        !element ||
        element.closest('script,style,noscript,[lang="zh-CN"],[lang="zh"],[aria-hidden="true"]')
      )
        continue;
      if (/\p{Script=Han}/u.test(node.textContent ?? '')) found.push(node.textContent ?? '');
    }
    return found;
  });
}

const LANGS = ['zh', 'en'] as const;

/** What both documents leave open, said in every view. */
const CAUTION = { zh: /两份文件都没有写明是哪一年/, en: /Neither states its own year/ };

for (const view of VIEWS) {
  for (const lang of LANGS) {
    test(`axe finds nothing in ${view}, ${lang}, light and dark, with evidence open`, async ({
      page,
    }) => {
      await open(page, `?v=1&view=${view}&record=sc-12&lang=${lang}`);
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
      await ready(page);
      expect(await axe(page, COLOUR_RULES)).toEqual([]);
    });

    test(`${view} in ${lang} has its caution, its header in one row, no sideways scroll and no text under 12 px, from 320 to 1920 px`, async ({
      page,
    }) => {
      await open(page, `?v=1&view=${view}&lang=${lang}`);
      // As wide as a desk's screen, without the evidence.
      if (lang === 'zh') expect(await axe(page)).toEqual([]);
      await expect(page.getByRole('main').getByText(CAUTION[lang]).first()).toBeVisible();
      for (const width of [320, 390, 768, 1024, 1300, 1440, 1920]) {
        await page.setViewportSize({ width, height: 844 });
        // Two frames: one in which the page hears of its width, one in which it is laid out for it.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        await ready(page);
        const found = await page.evaluate(
          (twoRows) => ({
            headerRows:
              twoRows || (document.querySelector('.header-bar')?.clientHeight ?? 0) < 60 ? 1 : 2,
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            small: [...document.querySelectorAll('body *')]
              .filter((element) => {
                const own = [...element.childNodes].some(
                  (node) => node.nodeType === 3 && node.textContent?.trim(),
                );
                return (
                  own &&
                  element.getClientRects().length > 0 &&
                  Number.parseFloat(getComputedStyle(element).fontSize) < 12
                );
              })
              .map((element) => element.outerHTML.slice(0, 120)),
            // Between a phone and a desk the screens have a row of their own.
          }),
          width === 768 || width === 1024,
        );
        expect({ width, ...found }).toEqual({ width, headerRows: 1, overflow: 0, small: [] });
      }
    });
  }

  test(`${view} in English has no Chinese outside of what is marked as Chinese`, async ({
    page,
  }) => {
    // The evidence is the same in every view.
    const records = view === 'overview' ? ['&record=sc-52', '&record=sd-18', '&record=sd-x01'] : [];
    for (const extra of ['', '&as=table', ...records]) {
      await open(page, `?v=1&view=${view}&lang=en${extra}`);
      expect({ extra, stray: await strayChinese(page) }).toEqual({ extra, stray: [] });
    }
  });

  test(`everything in ${view} is reached by Tab, and focus is always seen`, async ({ page }) => {
    await open(page, `?v=1&view=${view}`);
    const seen = new Set<string>();
    for (let i = 0; i < 400; i += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const look = getComputedStyle(element);
        const parent = element.closest('label');
        const outlined =
          look.outlineStyle !== 'none' ||
          (parent && getComputedStyle(parent).outlineStyle !== 'none');
        return {
          name: element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? '',
          outlined: Boolean(outlined),
        };
      });
      if (at === null) break;
      expect(at).toMatchObject({ outlined: true });
      seen.add(at.name);
    }
    expect(seen.size).toBeGreaterThan(12);
  });
}

test('a chart’s colours and words follow the dark scheme at once', async ({ page }) => {
  await open(page);
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await ground()).not.toBe(light);
  await expect(page.locator('.chart svg').first()).toContainText('川');
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
});
