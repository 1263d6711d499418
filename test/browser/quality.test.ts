import type { Page } from '@playwright/test';
import { SCREENS as VIEWS } from '../../src/state/view.ts';
import { axe, expect, open, ready, show, test } from './harness.ts';
import { badLineStarts } from './lineStarts.ts';
import { evidence } from './marks.ts';
import { openMore } from './menus.ts';

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
const CAUTION = { zh: /文中未写年份/, en: /year not stated/ };

/** At each width: how far the page can be moved sideways, what is written smaller than 12 px, which lines begin with a sign that none may begin with, whether the header keeps to one row. */
async function expectFits(page: Page): Promise<void> {
  const usual = page.viewportSize();
  for (const width of [320, 390, 768, 1024, 1300, 1440, 1920]) {
    await page.setViewportSize({ width, height: 844 });
    // Two frames: one in which the page hears of its width, one in which it is laid out for it. A browser
    // under load may owe a resized page its frames for ever.
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
          setTimeout(done, 2000);
        }),
    );
    await ready(page);
    const found = await page.evaluate(() => ({
      header: document.querySelector('.header-bar')?.clientHeight ?? 0,
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
    }));
    expect({ width, ...found, starts: await badLineStarts(page) }).toMatchObject({
      width,
      overflow: 0,
      small: [],
      starts: [],
    });
    expect({ width, header: found.header < 53 }).toEqual({ width, header: true });
  }
  if (usual) await page.setViewportSize(usual);
}

/** Axe on the page as it stands: all rules in light, of colour in dark too. */
async function expectSound(page: Page, lang: 'zh' | 'en'): Promise<void> {
  // Colours do not follow the language: every element once, then one of each kind.
  expect(await axe(page, lang === 'zh' ? 'every element' : undefined)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await ready(page);
  expect(await axe(page, 'colours')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await ready(page);
}

/** Presses Tab from the top of the page until focus leaves it; gives what had focus on the way. */
async function tabThrough(page: Page): Promise<{ name: string; outlined: boolean }[]> {
  await page.evaluate(() => {
    const walk = { seen: [] as { name: string; outlined: boolean }[], over: false };
    Object.assign(window, { walk });
    document.addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      const outlined = [element, element.closest('label')].some(
        (at) => at && getComputedStyle(at).outlineStyle !== 'none',
      );
      const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? '';
      if (!walk.over) walk.seen.push({ name, outlined });
    });
    document.addEventListener('focusout', ({ relatedTarget }) => {
      if (!relatedTarget) walk.over = true;
    });
  });
  type Walk = { walk: { seen: { name: string; outlined: boolean }[]; over: boolean } };
  const walked = () => page.evaluate(() => (window as unknown as Walk).walk);
  // To ask after each press would take as long again.
  for (let i = 0; i < 40 && !(await walked()).over; i += 1)
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab');
  return (await walked()).seen;
}

for (const view of [...VIEWS, 'goals&group=doc']) {
  test(`${view}: everything is reached by Tab, axe finds nothing, nothing is too wide or too small, in both languages`, async ({
    page,
  }) => {
    await open(page, `?v=1&view=${view}`);
    await test.step('everything is reached by Tab, and focus is always seen', async () => {
      const seen = await tabThrough(page);
      expect(seen.filter(({ outlined }) => !outlined)).toEqual([]);
      expect(new Set(seen.map(({ name }) => name)).size).toBeGreaterThan(12);
    });
    for (const lang of LANGS) {
      await show(page, `?v=1&view=${view}`);
      if (lang === 'en') await page.getByText('EN', { exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en');
      await test.step(`${lang}: its caution, no sideways scroll and no text under 12 px, from 320 to 1920 px`, async () => {
        // As wide as a desk's screen, without the evidence.
        if (lang === 'zh') expect(await axe(page)).toEqual([]);
        // It may stand in a fold as well.
        const cautions = page.getByRole('main').getByText(CAUTION[lang]);
        await expect(cautions.filter({ visible: true }).first()).toBeVisible();
        await expectFits(page);
      });
      await test.step(`${lang}: axe finds nothing, light and dark, with evidence open`, async () => {
        await show(page, `?v=1&view=${view}&record=sc-12`);
        await expect(evidence(page)).toBeVisible();
        await expectSound(page, lang);
      });
    }
    await test.step('in English no Chinese outside of what is marked as Chinese', async () => {
      // The evidence is the same in every view.
      const records =
        view === 'overview' ? ['&record=sc-52', '&record=sd-18', '&record=sd-x01'] : [];
      for (const extra of ['', '&as=table', ...records]) {
        await show(page, `?v=1&view=${view}${extra}`);
        expect({ extra, stray: await strayChinese(page) }).toEqual({ extra, stray: [] });
      }
    });
  });
}

test('a chart’s colours and words follow the dark scheme at once', async ({ page }) => {
  await open(page, '?v=1&view=timeline');
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await (await openMore(page)).getByText('深色', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await ground()).not.toBe(light);
  const axis = page.locator('.chart svg text', { hasText: '2030' });
  await expect(axis).toHaveCSS('fill', 'rgb(236, 231, 222)');
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
});
