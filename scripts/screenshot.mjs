// Pictures of the built app (run `npm run build` first).
//   node scripts/screenshot.mjs            README's own picture: docs/overview.png
//   node scripts/screenshot.mjs <folder>   every view in both languages and schemes at three sizes,
//                                          and the evidence panel; add --full for whole pages
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserPath, launchArguments } from './browser.mjs';
import { serve } from './serve.mjs';

const README_PICTURE = fileURLToPath(new URL('../docs/overview.png', import.meta.url));

const VIEWS = [
  'overview',
  'goals',
  'timeline',
  'figures',
  'coverage',
  'source',
  'records',
  'about',
];
const LANGS = ['zh', 'en'];
const SCHEMES = ['light', 'dark'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

/** One page a size and scheme; gives it to `use`. */
async function withPage(browser, size, colorScheme, use) {
  const phone = size.width < 720;
  const context = await browser.newContext({
    viewport: size,
    colorScheme,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    // A phone has at least two pixels to a CSS px.
    deviceScaleFactor: phone ? 2 : 1,
    hasTouch: phone,
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function open(page, url) {
  await page.goto(url);
  await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 });
}

function link(base, parameters) {
  const query = Object.entries(parameters)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  return query === '' ? base : `${base}?v=1&${query}`;
}

async function readmePicture(browser, base) {
  await withPage(browser, SIZES[0], 'light', async (page) => {
    await open(page, base);
    await page.screenshot({ path: README_PICTURE });
    console.log(README_PICTURE);
  });
}

async function allViews(browser, base, folder, fullPage) {
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    for (const scheme of SCHEMES) {
      await withPage(browser, size, scheme, async (page) => {
        for (const lang of LANGS) {
          const shot = async (name) => {
            const path = join(folder, `${name}-${lang}-${scheme}-${size.width}.png`);
            await page.screenshot({ path, fullPage });
            console.log(path);
          };
          for (const view of VIEWS) {
            // The default view is left out of a link (link format).
            await open(page, link(base, { ...(view === VIEWS[0] ? {} : { view }), lang }));
            await shot(view);
          }
          await open(page, link(base, { lang }));
          await page.locator('[data-mark]').first().click();
          await page.waitForSelector('html[data-ready="true"]');
          await shot('evidence');
        }
      });
    }
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false } },
});
const server = await serve();
const browser = await chromium.launch({ executablePath: browserPath(), args: launchArguments() });
try {
  const [folder] = positionals;
  if (folder) await allViews(browser, server.url, folder, values.full);
  else await readmePicture(browser, server.url);
} finally {
  await browser.close();
  await server.close();
}
