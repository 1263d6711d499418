import { readFile } from 'node:fs/promises';
import { unzip } from '../files/workbook.ts';
import { axe, expect, open, ready, show, test } from './harness.ts';

const search = (url: string) => new URL(url).search;

test('slides by keys: next, number, overview, black, evidence, code, and back to the view', async ({
  page,
}) => {
  await open(page, '?v=1&view=timeline');
  await page.keyboard.press('p');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('四川文件与山东文件对照');
  await ready(page);
  expect(search(page.url())).toBe('?v=1&view=timeline&step=1');
  for (const key of ['PageDown', 'Space', 'n', 'ArrowRight', 'PageDown', 'n'])
    await page.keyboard.press(key);
  await expect(title).toContainText('1130.1');
  await expect(page.locator('.present-slide .slide')).toContainText('有望超过');
  await expect.poll(() => search(page.url())).toBe('?v=1&view=timeline&step=7');

  await test.step('the slide is announced, and nothing on it moves', async () => {
    await expect(page.getByRole('status').filter({ hasText: '1130.1' })).toHaveText(/7 \/ 9/);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
  await test.step('it fills screens of other sizes and shapes, and nothing is scrolled', async () => {
    const usual = page.viewportSize();
    for (const [width, height] of [
      [1024, 768],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      const slide = page.locator('.present-slide .slide');
      // Whichever side of the screen is the shorter for it.
      const size = Math.min(width, (height * 16) / 9);
      await expect
        .poll(async () => ((await slide.boundingBox())?.width ?? 0) / size)
        .toBeGreaterThan(0.9);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
      });
      expect({ width, ...over }).toEqual({ width, wide: 0, high: 0 });
    }
    if (usual) await page.setViewportSize(usual);
  });

  await test.step('axe finds nothing, light and dark', async () => {
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('d');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await ready(page);
    expect(await axe(page, 'colours')).toEqual([]);
  });
  await test.step('digits and Enter go to a slide; one that is not there is said', async () => {
    for (const key of ['4', 'Enter']) await page.keyboard.press(key);
    await expect(title).toContainText('6 个主题');
    for (const key of ['4', '2', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByText('没有第 42 页')).toBeVisible();
    await page.keyboard.press('PageUp');
  });
  await test.step('black with a clicker’s key, and back', async () => {
    await page.keyboard.press('.');
    await expect(page.locator('.present-blank')).toBeVisible();
    await page.keyboard.press('.');
    await expect(page.locator('.present-blank')).toBeHidden();
  });
  await test.step('all slides, walked by arrows', async () => {
    await page.keyboard.press('o');
    const grid = page.getByRole('dialog', { name: '各页' });
    await expect(grid.getByRole('button', { name: '两份文件各自没有写到什么' })).toBeVisible();
    await page.keyboard.press('Home');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(grid).toBeHidden();
    await expect(title).toContainText('6 个主题');
  });
  await test.step('evidence over the slide, closed with Esc', async () => {
    await page.keyboard.press('e');
    await expect(page.locator('.evidence-panel mark').first()).toContainText('40EFLOPS');
    await page.keyboard.press('Escape');
    await expect(page.locator('.evidence-panel')).toBeHidden();
    await expect(title).toContainText('6 个主题');
  });
  await test.step('the code, large, with its link', async () => {
    await page.keyboard.press('q');
    await expect(page.getByText(/\?v=1&d=[0-9a-f]{8}&c=/)).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await page.keyboard.press('Escape');
  await expect.poll(() => search(page.url())).toBe('?v=1&view=timeline');
  await expect(title).toContainText('没有写年份');
});

test('many presses at once leave the last slide in the address; a step too far is said', async ({
  page,
}) => {
  await open(page, '?v=1&step=11');
  await expect(page.getByText('没有第 11 页，共 9 页')).toBeVisible();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(press % 2 ? 'PageDown' : 'PageUp');
  }
  await page.keyboard.press('Home');
  await expect.poll(() => search(page.url()), { timeout: 20_000 }).toBe('?v=1&step=1');
});

test('F5, with Shift too, is never the browser’s: on the slide, in evidence, in a field, over the keys', async ({
  page,
}) => {
  await open(page, '?v=1&step=7');
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = async () => {
      document.documentElement.dataset.entered = '';
    };
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.documentElement.dataset.key = `${key} ${defaultPrevented}`;
    });
  });
  const root = page.locator('html');
  const taken = async () => {
    for (const key of ['F5', 'Shift+F5']) {
      await page.keyboard.press(key);
      await expect(root).toHaveAttribute('data-key', 'F5 true');
      await expect(root).toHaveAttribute('data-entered', '');
      await page.evaluate(() => {
        delete document.documentElement.dataset.entered;
        delete document.documentElement.dataset.key;
      });
    }
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('1130.1');
  };
  await taken();
  // Loading anew on purpose stays the browser's.
  await page.keyboard.press('Control+F5');
  await expect(root).toHaveAttribute('data-key', 'F5 false');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await taken();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.locator('.evidence-panel')).toBeVisible();
  await taken();
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.querySelector('.evidence-panel')?.append(field);
    field.focus();
  });
  await taken();
});

test('a second window for the presenter moves with the first, and moves it', async ({ page }) => {
  await open(page, '?v=1&step=6');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opened;
  await ready(presenter);
  await expect(presenter.getByRole('heading', { level: 1 })).toContainText('6 / 9');
  await expect(presenter.getByText('现值')).not.toHaveCount(0);
  expect(await axe(presenter)).toEqual([]);
  await presenter.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1130.1');
  await expect(presenter.getByText('这是目标吗？')).toBeVisible();
  await page.keyboard.press('End');
  await expect(presenter.getByRole('heading', { level: 1 })).toContainText('9 / 9');
  await presenter.close();
});

test('on a phone the slide is laid out anew, with the same link', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&step=7');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1130.1');
  await page.getByRole('button', { name: '跨境电商交易规模从' }).click();
  await expect(page.locator('.evidence-panel')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page.getByText('支持企业“走出去”').first()).toBeVisible();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
});

test('where a slide would be too small to read it is laid out anew, with its chart, in words of 10 px and more', async ({
  page,
}) => {
  for (const lang of ['zh', 'en']) {
    await open(page, `?v=1&step=7&lang=${lang}`);
    for (const [width, height] of [
      [320, 256],
      [320, 400],
      [480, 270],
      [700, 900],
      [1280, 300],
    ] as const)
      for (const step of [4, 5, 7]) {
        await page.setViewportSize({ width, height });
        await show(page, `?v=1&step=${step}&lang=${lang}`);
        const at = { lang, width, height, step };
        await expect(page.locator('[data-flow] :is(svg, img)').first()).toBeVisible();
        const seen = await page.locator('.present').evaluate((stage) => {
          const worded = [...stage.querySelectorAll<HTMLElement>('main *')].filter(
            (one) =>
              one.checkVisibility() &&
              !one.closest('.sr-only') &&
              [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          );
          const size = (one: Element) =>
            Number.parseFloat(getComputedStyle(one).fontSize) *
            (one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 1) : 1);
          return {
            smallest: Math.min(...worded.map(size)),
            sideways: stage.scrollWidth - stage.clientWidth,
          };
        });
        expect({ ...at, ...seen }).toEqual({ ...at, sideways: 0, smallest: expect.any(Number) });
        expect(seen.smallest).toBeGreaterThanOrEqual(10);
      }
    // A phone held sideways has the slide itself.
    await page.setViewportSize({ width: 667, height: 375 });
    await expect(page.locator('.present-slide .slide')).toBeVisible();
  }
});

test('slides of a link that are damaged are said to be, and the show goes on', async ({ page }) => {
  await open(page, '?v=1&step=4&deck=abcdefgh');
  await expect(page.getByText('链接里的演示稿读不出来')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('6 个主题');
});

test('to hand out: one page a slide while presenting; PowerPoint and a handout of the standard briefing from the share dialog', async ({
  page,
}) => {
  const pages = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
    return {
      count: text.match(/\/Type\s*\/Page\b/g)?.length,
      wide: Number(width) > Number(height),
    };
  };
  await open(page, '?v=1&step=2');
  expect(await pages()).toEqual({ count: 9, wide: true });
  await page.keyboard.press('Escape');
  await ready(page);

  // The browser’s own dialog would wait for a person.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: '分享' });
  const pptx = dialog.getByRole('button', { name: 'PowerPoint' });
  // Pressed as soon as it is there, which is not for long.
  await pptx.evaluate((button: HTMLElement) => {
    const cancel = () =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '取消');
    new MutationObserver((_, observer) => {
      if (!cancel()) return;
      observer.disconnect();
      cancel()?.click();
    }).observe(document.body, { childList: true, subtree: true });
    button.click();
  });
  await expect(dialog.getByRole('status').filter({ hasText: '已取消' })).toBeVisible();
  const [made] = await Promise.all([page.waitForEvent('download'), pptx.click()]);
  expect(made.suggestedFilename()).toMatch(/^duizhao-slides-zh-[0-9a-f]{8}\.pptx$/);
  const bytes = await readFile(await made.path());
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  const files = unzip(bytes);
  const slides = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(9);
  expect(files.get('ppt/slides/slide7.xml')).toContain('全年有望超过1300亿元');
  await expect(dialog.getByRole('status').filter({ hasText: '.pptx' })).toBeVisible();

  await dialog.getByRole('button', { name: '讲义' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  const sheet = page.locator('.deck-handout > li');
  await expect(sheet).toHaveCount(9);
  await expect(sheet.nth(6)).toContainText('全年有望超过1300亿元');
  await expect(sheet.nth(6)).toContainText('?v=1&view=figures&theme=platform&record=sc-52');
  const { count, wide } = await pages();
  expect(wide).toBe(false);
  expect(count).toBeGreaterThan(3);
});
