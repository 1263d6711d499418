// Six tasks with the keyboard alone, each press counted; and the page under reduced motion, forced
// colours, larger text and wider spacing.
import type { Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';
import { evidence } from './marks.ts';

/** Presses keys one by one; after each, focus must be on something, seen, and not under a bar. */
function keyboard(page: Page) {
  let count = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      count += 1;
      await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
      await expect.poll(() => focusFault(page), { message: `after ${key}` }).toBeNull();
    }
  };
  return { press, count: () => count };
}

/** What is wrong with where focus is; null where nothing is. */
function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'on the body';
    const name = element.outerHTML.slice(0, 90);
    // Where reading begins: no control, and never reached by Tab.
    const start =
      element.getAttribute('tabindex') === '-1' && element.matches('h1, h2, .present-stage');
    const label = element.closest('label');
    const outlined = [element, label].some(
      (at) => at && getComputedStyle(at).outlineStyle !== 'none',
    );
    if (!outlined && !start) return `not seen: ${name}`;
    const box = (label ?? element).getBoundingClientRect();
    if (start || box.width === 0) return null;
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const seen = [0.1, 0.5, 0.9].some((share) => {
      const y = box.top + box.height * share;
      if (y < 0 || y >= innerHeight) return false;
      const top = document.elementFromPoint(x, y);
      return (
        top !== null && (element.contains(top) || top.contains(element) || !!label?.contains(top))
      );
    });
    return seen ? null : `covered or out of sight: ${name}`;
  });
}

/** Record id of the mark that has focus; empty where none has. */
const focusedMark = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset.mark ?? '');

/** The row of the palette that Enter would run. */
const chosenRow = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

/** The most presses that each task may take, letters typed into the palette among them. */
const TASKS = {
  'choose two documents': 14,
  'filter by theme and search': 8,
  'open a statement and read its source': 10,
  'walk a chart and open its table': 40,
  'copy the link': 1,
  'export and run a presentation': 24,
};

for (const width of [1280, 320]) {
  test(`six tasks with the keyboard alone at ${width} px`, async ({ page }) => {
    test.slow();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
    const presses: Partial<Record<keyof typeof TASKS, number>> = {};
    type Press = (...keys: string[]) => Promise<void>;
    const task = async (name: keyof typeof TASKS, does: (press: Press) => Promise<void>) => {
      const keys = keyboard(page);
      await does(keys.press);
      presses[name] = keys.count();
    };
    const jump = async (press: Press, letters: string, to: RegExp) => {
      // The palette may be on its way; letters that come before it are keys of the page.
      await press('Control+k');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      await press(...letters);
      await expect(chosenRow(page)).toHaveText(to);
      await press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    const asked = (key: string) => new URL(page.url()).searchParams.get(key);

    await open(page, '?v=1&view=timeline');
    await task('choose two documents', async (press) => {
      await jump(press, 'zydd', /左右对调/);
      await expect.poll(() => asked('a')).toContain('shandong');
      await jump(press, 'swap', /左右对调/);
      await expect.poll(() => asked('a')).toBeNull();
    });
    await task('filter by theme and search', async (press) => {
      await jump(press, 'infr', /数字基础设施/);
      await expect.poll(() => asked('theme')).toBe('infra');
      await press('/');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      await page.keyboard.insertText('算力');
      await press('Enter');
      await expect.poll(() => asked('q')).toBe('算力');
    });
    await open(page, '?v=1&view=timeline');
    await task('open a statement and read its source', async (press) => {
      await jump(press, 'eflops', /40\s?EFLOPS/);
      await expect(evidence(page)).toContainText('40EFLOPS');
      await press('6');
      await expect.poll(() => asked('view')).toBe('source');
      await expect(page.getByRole('main')).toContainText('40EFLOPS');
    });
    await open(page);
    await task('walk a chart and open its table', async (press) => {
      await press('Tab', 'Enter');
      for (let i = 0; i < 30 && !(await focusedMark(page)); i += 1) await press('Tab');
      await press('ArrowDown', 'ArrowDown');
      const mark = await focusedMark(page);
      expect(mark).not.toBe('');
      await press('Enter');
      await expect.poll(() => asked('record')).toBe(mark);
      await press('Escape');
      await expect.poll(() => focusedMark(page)).toBe(mark);
      await press('t');
      // On a phone each row of the table is a block of its own.
      await expect(page.getByRole('main').locator('table, section ol').first()).toBeVisible();
    });
    await task('copy the link', async (press) => {
      await press('Shift+C');
      await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(/\?v=1&as=table&d=[0-9a-f]{8}&c=[0-9a-z]{4}$/);
    });
    await task('export and run a presentation', async (press) => {
      const before = page.url();
      const heading = page.getByRole('heading', { level: 1 });
      const picture = page.getByRole('button', { name: '横 1920' });
      await press('s');
      await expect(picture).toBeVisible();
      const there = () => picture.evaluate((button) => button === document.activeElement);
      for (let i = 0; i < 20 && !(await there()); i += 1) await press('Tab');
      const [made] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
      expect(made.suggestedFilename()).toMatch(
        /^duizhao-overview-zh-light-1920x1080-[0-9a-f]{8}\.png$/,
      );
      await expect(page.getByRole('status').filter({ hasText: '.png' })).toBeVisible();
      await press('Escape', 'p');
      await expect(heading).toContainText('四川文件与山东文件对照');
      await press('PageDown', 'End');
      await expect.poll(() => asked('step')).toBe('9');
      await press('PageUp', 'Escape');
      await expect.poll(() => page.url()).toBe(before);
      await expect(page.locator('.present')).toHaveCount(0);
    });
    console.log(`key presses at ${width} px: ${JSON.stringify(presses)}`);
    for (const [name, most] of Object.entries(TASKS))
      expect(presses[name as keyof typeof TASKS], name).toBeLessThanOrEqual(most);
  });
}

test('focus has a place after the palette, the help sheet, a change of view and of language', async ({
  page,
}) => {
  await open(page);
  const heading = page.locator('#main-heading');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: '搜索或跳转' });
  await expect(field).toBeFocused();
  // The last row comes before the first, and the first after the last.
  const chosen = chosenRow(page);
  await expect(chosen).toHaveText(/总览/);
  await page.keyboard.press('ArrowUp');
  await expect(chosen).not.toHaveText(/总览/);
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(/总览/);
  await page.keyboard.press('Escape');
  await expect(heading).toBeFocused();

  const mark = page.locator('main [data-mark]').first();
  await mark.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '帮助与快捷键' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(mark).toBeFocused();
  await page.keyboard.press('2');
  await ready(page);
  await expect(heading).toBeFocused();

  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ysb');
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).searchParams.get('view')).toBe('goals');
});

test('a screen whose program is still on its way says so, and focus waits for it', async ({
  page,
}) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/GoalsView-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await page.locator('main [data-mark]').first().focus();
  await page.keyboard.press('2');
  await expect(page.locator('main h1')).toHaveCount(0);
  const words = await page
    .locator('.screen-place')
    .evaluate((one) => getComputedStyle(one, '::before').content);
  expect(words).toBe('"正在打开……"');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  come();
  await expect(page.locator('#main-heading')).toBeFocused();
});

test('no key of a composition runs anything in the palette', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(chosenRow(page)).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'shu', selectionStart: 3, selectionEnd: 3 });
  for (const key of ['ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await cdp.send('Input.insertText', { text: '数值' });
  await expect(chosenRow(page)).toHaveText(/^数值/);
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('figures');
});

/** Boxes that hide part of their words, and how far the page can be moved sideways. */
function clipping(page: Page) {
  return page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    clipped: [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        // Quotes of the overview are cut at two lines on purpose; they are whole in the evidence.
        if (element.closest('.line-clamp-2, svg, [aria-hidden="true"]')) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const wide = element.scrollWidth > element.clientWidth + 1;
        const high = element.scrollHeight > element.clientHeight + 1;
        return (
          // One pixel wide: there for screen readers alone.
          element.clientWidth > 1 &&
          ((wide && /hidden|clip/.test(overflowX)) || (high && /hidden|clip/.test(overflowY)))
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  }));
}

/**
 * Text twice as large, or the spacing of WCAG 1.4.12, set on each element as a reader's style would; or all words
 * two fifths longer, as another language may have them.
 */
function setText(page: Page, how: 'large' | 'spaced' | 'longer') {
  return page.evaluate((chosen) => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); chosen === 'longer' && node; node = words.nextNode()) {
      const text = node.textContent ?? '';
      // Not what is drawn, of which the charts' own tests know that it fits.
      if (!node.parentElement?.closest('svg, script, style, textarea'))
        node.textContent = text + text.trim().slice(0, Math.ceil(text.trim().length * 0.4));
    }
    const all = [...document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')];
    const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    all.forEach((element, index) => {
      if (chosen === 'large') element.style.fontSize = `${(sizes[index] ?? 14) * 2}px`;
      else if (chosen === 'spaced') {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
        if (element.tagName === 'P') element.style.marginBottom = '2em';
      }
    });
    // Charts measure themselves again.
    window.dispatchEvent(new Event('resize'));
  }, how);
}

const SHOWN = ['', '?v=1&view=goals', '?v=1&view=figures&record=sc-12'];
const TEXT = ['forced', 'spaced', 'longer', 'large'] as const;

for (const width of [1280, 320]) {
  test(`at ${width} px nothing is cut off in forced colours, with spaced, longer or larger text`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const found: unknown[] = [];
    for (const how of TEXT) {
      await page.emulateMedia({
        forcedColors: how === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      for (const [index, search] of SHOWN.entries()) {
        // 320 px is what 1280 px are at 400 %: the text is four times as large there already. The rows of
        // the overview are as high as those of its chart: there both grow together, with the page.
        if (how === 'large' && (width === 320 || search === '')) continue;
        // What is larger or longer already must not become so again.
        if (index === 0 || how === 'large' || how === 'longer') await open(page, search);
        else await show(page, search);
        if (how !== 'forced') await setText(page, how);
        await page.waitForTimeout(200);
        const { sideways, clipped } = await clipping(page);
        if (sideways > 0 || clipped.length > 0) found.push({ search, how, sideways, clipped });
        if (how === 'forced') {
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
          await page.keyboard.press('Control+k');
          const row = chosenRow(page);
          await expect(row).toHaveCSS('outline-style', 'solid');
          await page.keyboard.press('Escape');
        }
      }
    }
    expect(found).toEqual([]);
  });
}
