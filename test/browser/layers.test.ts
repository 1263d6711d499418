// Axe over every layer that the page and a presentation lay over themselves: all rules in both languages, those of
// colour in light, dark and forced colours too. Colours do not follow the language.
import type { Locator, Page } from '@playwright/test';
import { axe, expect, open, ready, show, test } from './harness.ts';
import { openFilter, openMore, pressMore } from './menus.ts';

interface Layer {
  readonly name: string;
  readonly search: string;
  /** Does what a reader does to see it. */
  readonly press: (page: Page) => Promise<void>;
  readonly shown: (page: Page) => Locator;
  /** The key that closes it, where it is not Esc. */
  readonly leave?: string;
}

const keys =
  (...pressed: string[]) =>
  async (page: Page) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
const button = (name: RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click({ timeout: 10_000 });
const dialog = (page: Page) => page.locator('dialog[open]').last();
const menu = (page: Page) => page.locator('[data-open][role="dialog"]');

const OF_PAGE: readonly Layer[] = [
  { name: 'palette', search: '?v=1&theme=law', press: keys('Control+k', 's', 'l'), shown: dialog },
  { name: 'help', search: '?v=1&theme=law', press: keys('?'), shown: dialog },
  {
    name: 'share',
    search: '?v=1&view=figures&theme=industry&record=sc-12',
    press: keys('s'),
    shown: dialog,
  },
  {
    name: 'correction',
    search: '?v=1&view=goals&theme=industry&record=sc-12',
    press: button(/^(?:这条有误？|Something wrong\?)$/),
    shown: dialog,
  },
  {
    name: 'questions',
    search: '?v=1&view=timeline&theme=law',
    press: (page) => pressMore(page, /^(?:问题|Questions)/),
    shown: (page) => menu(page).getByRole('link').first(),
  },
  {
    name: 'themes',
    search: '?v=1&view=timeline&theme=law',
    press: async (page) => {
      await openFilter(page, '(?:主题|Theme)');
    },
    shown: menu,
  },
  {
    name: 'more',
    search: '?v=1&view=timeline&theme=law',
    press: async (page) => {
      await openMore(page);
    },
    shown: menu,
  },
  {
    name: 'document',
    search: '?v=1&view=timeline&theme=law',
    press: button(/^(?:关于|About )/),
    shown: menu,
  },
  {
    name: 'columns',
    search: '?v=1&view=records&theme=law',
    press: button(/^(?:列|Columns) /),
    shown: menu,
  },
  {
    name: 'story',
    search: '?v=1&view=goals&theme=law',
    press: (page) => pressMore(page, /^(?:我的演示，|My slides, )/),
    shown: (page) => dialog(page).locator('.story-preview .slide').first(),
  },
];

const OF_PRESENTATION: readonly Layer[] = [
  { name: 'all slides', search: '?v=1&step=6', press: keys('o'), shown: dialog },
  {
    name: 'evidence',
    search: '?v=1&step=6',
    press: keys('e'),
    shown: (page) => page.locator('.evidence-panel'),
  },
  { name: 'code', search: '?v=1&step=6', press: keys('q'), shown: dialog },
  {
    name: 'black screen',
    search: '?v=1&step=6',
    press: keys('.'),
    shown: (page) => page.locator('.present-blank'),
    leave: '.',
  },
  { name: 'keys', search: '?v=1&step=6', press: keys('?'), shown: dialog },
];

/** Without what a menu covers in part: it can be pressed as soon as the menu is closed. */
const uncovered = (found: string[]) =>
  found.filter((line) => !/^target-size .*partially obscured/s.test(line));

/** What axe finds on a layer: of colour in all schemes where `schemes` says so. */
async function faultsOf(page: Page, layer: Layer, schemes: boolean): Promise<object> {
  await show(page, layer.search);
  await layer.press(page);
  await expect(layer.shown(page)).toBeVisible();
  await ready(page);
  const found: Record<string, string[]> = { light: uncovered(await axe(page)) };
  if (schemes) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await ready(page);
    found.dark = await axe(page, 'colours');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
    await ready(page);
    found.forced = await axe(page, 'colours');
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await expect(layer.shown(page)).toBeVisible();
  await page.keyboard.press(layer.leave ?? 'Escape');
  await expect(layer.shown(page)).toHaveCount(0);
  return found;
}

for (const lang of ['zh', 'en'] as const) {
  test(`axe finds nothing on any layer of the page and of a presentation (${lang})`, async ({
    page,
  }) => {
    test.slow();
    await open(page, `?v=1&view=timeline&lang=${lang}`);
    // A slide for the story.
    await page.keyboard.press('a');
    await expect(page.locator('.said')).toBeVisible();
    for (const layer of [...OF_PAGE, ...OF_PRESENTATION]) {
      const { name } = layer;
      const schemes = lang === 'zh';
      const found = await faultsOf(page, layer, schemes);
      expect
        .soft({ name, found })
        .toEqual({ name, found: schemes ? { light: [], dark: [], forced: [] } : { light: [] } });
    }
  });
}
