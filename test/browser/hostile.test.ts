// Hostile words in every field of the data, through everything that shows or hands them out.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/state/view.ts';
import { expect, filesApart, open, ready, show, test } from './harness.ts';
import { HOSTILE, hostileFiles, TAGS } from './hostile.ts';

/** Serves other data in the place of the app's own files, each under the name that it has there. */
async function serveHostile(page: Page): Promise<void> {
  const files = hostileFiles();
  const texts = new Map<string, string>();
  for (const [id, folder] of Object.entries(files.documents)) {
    const own = (name: string) => readFileSync(join('data', id, name), 'utf8');
    texts.set(own('source.txt'), `${folder?.text}`);
    texts.set(JSON.stringify(JSON.parse(own('cleaned.json'))), JSON.stringify(folder?.cleaned));
    texts.set(JSON.stringify(JSON.parse(own('document.json'))), JSON.stringify(folder?.document));
  }
  for (const name of ['themes', 'metrics', 'alignments', 'terms'] as const) {
    const own = readFileSync(join('data', `${name}.json`), 'utf8');
    texts.set(JSON.stringify(JSON.parse(own)), JSON.stringify(files[name]));
  }
  await filesApart(page);
  await page.route(
    /\/assets\/(?:document|cleaned|source|themes|metrics|alignments|terms)-[^/]*\.(?:json|txt)$/,
    async (route) => {
      const response = await route.fetch();
      const was = await response.text();
      const body = texts.get(was);
      if (body === undefined) throw new Error(`no hostile form of ${route.request().url()}`);
      return route.fulfill({ response, body });
    },
  );
}

/** What must hold wherever the page stands: nothing has run, nothing is too wide. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: '__x' in window,
    polluted: 'x' in {} || '__x' in Object.prototype,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          !one.closest('svg') &&
          document.documentElement.scrollWidth > document.documentElement.clientWidth &&
          one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 &&
          ![...one.children].some(
            (c) => c.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          ),
      )
      .map((one) =>
        [one.parentElement?.parentElement, one.parentElement, one]
          .map((x) => `${x?.tagName}.${x?.getAttribute('class')}`)
          .join(' > '),
      )
      .slice(0, 4),
    alerts: [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent),
    // Codes and drawn charts are images of our own.
    markup: document.querySelectorAll(
      'img:not([src^="data:image/"]), [onerror], [onload], a[href^="javascript"]',
    ).length,
  }));
  expect
    .soft({ where, ...found })
    .toEqual({ where, ran: false, polluted: false, sideways: 0, wide: [], alerts: [], markup: 0 });
}

test('hostile words run nowhere, move nothing and are shown as they are: in views, evidence, search, files, paper and slides', async ({
  page,
}) => {
  test.slow();
  await serveHostile(page);
  await open(page, '?v=1&record=sc-99');
  await expect(page.locator('.evidence-panel mark').first()).toContainText(TAGS);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const screen of SCREENS) {
      for (const rest of width === 390 ? [''] : ['', '&record=sd-99', '&as=table']) {
        const search = `?v=1&view=${screen}${rest}`;
        await show(page, search);
        await expectHarmless(page, `${width} ${search}`);
      }
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  await test.step('a search for signs of patterns and tags takes them for letters', async () => {
    for (const [words, some] of [
      [TAGS, true],
      ['{{7*7}}', true],
      ['(a+)+$', false],
      ['[', false],
      ['\\', false],
      ['javascript:window', true],
    ] as const) {
      await show(page, `?v=1&view=records&q=${encodeURIComponent(words)}`);
      await expectHarmless(page, words);
      const rows = await page.getByRole('main').locator('[data-mark], [role="row"]').count();
      expect({ words, some: rows > 1 }).toEqual({ words, some });
    }
  });

  await test.step('files: CSV without formulas, pictures that are whole, a page to print', async () => {
    await show(page, '?v=1&view=overview&theme=infra');
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: '分享' });
    const saved = async (name: string | RegExp) => {
      const button = dialog.getByRole('button', { name });
      const [made] = await Promise.all([page.waitForEvent('download'), button.first().click()]);
      return { name: made.suggestedFilename(), file: await readFile(await made.path()) };
    };
    const csv = await saved('CSV');
    expect(csv.file.toString('utf8')).toContain(TAGS.replaceAll('"', '""'));
    expect(csv.file.toString('utf8')).not.toMatch(/(?:^|[,\n"])=1\+1/);
    expect((await saved('XLSX')).file.subarray(0, 2).toString()).toBe('PK');
    const svg = await saved(/^SVG$/);
    expect(svg.file.toString('utf8')).toMatch(/&lt;i(?:mg|&gt;)/);
    expect(svg.file.toString('utf8')).not.toMatch(/<script|<foreignObject|<img/);
    // A picture that is not well-formed does not decode.
    await page.evaluate(
      async (src) => Object.assign(new Image(), { src }).decode(),
      `data:image/svg+xml;base64,${svg.file.toString('base64')}`,
    );
    expect((await saved('横 1920')).file.length).toBeGreaterThan(20_000);
    for (const { name } of [csv, svg]) expect(name).toMatch(/^[\w.\-×\p{L}\p{N}]+$/u);
    await expectHarmless(page, 'share');
    await page.keyboard.press('Escape');
  });

  await test.step('slides, their evidence, overview and code; a correction and the palette', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('onerror');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await expectHarmless(page, 'palette');
    await page.keyboard.press('Escape');
    for (let step = 1; step <= 9; step += 1) {
      await show(page, `?v=1&step=${step}`);
      await expectHarmless(page, `slide ${step}`);
    }
    for (const key of ['o', 'Escape', 'e', 'Escape', 'q', 'Escape']) await page.keyboard.press(key);
    await expectHarmless(page, 'layers of a slide');
    await page.setViewportSize({ width: 390, height: 844 });
    await ready(page);
    await expectHarmless(page, 'slide on a phone');
  });

  await test.step('paper', async () => {
    await show(page, '?v=1&view=timeline');
    await page.emulateMedia({ media: 'print' });
    await ready(page);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: null });
    await expectHarmless(page, 'paper');
  });
  expect(HOSTILE).toContain(TAGS);
});
