// The floor: what no page with this first view can be faster than. The view as the app draws it, its
// pictures inline, no script, and the app's own style sheet beside it.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newReader, PROFILES } from './profiles.mjs';

/**
 * The page as it stands, without what loads or runs anything but its own style sheet: those of parts
 * that may be wanted later have full addresses. Run in the page.
 */
function still() {
  const page = document.documentElement.cloneNode(true);
  const gone = 'script, noscript, link:not([rel="stylesheet"]), link:not([href^="./"])';
  for (const one of page.querySelectorAll(gone)) one.remove();
  page.removeAttribute('data-ready');
  return {
    html: `<!doctype html>\n${page.outerHTML}`,
    styles: [...page.querySelectorAll('link[rel="stylesheet"]')].map((one) =>
      one.getAttribute('href'),
    ),
  };
}

/**
 * Writes the page for a profile's window into a folder of its own.
 * @param {string} url of the app
 * @param {string} dist folder of the built app
 * @param {string} folder to write into
 */
export async function makeFloor(browser, { url, dist, folder, viewport }) {
  // Drawn at full speed: only the window matters.
  const { context, page } = await newReader(browser, { ...PROFILES.desktop, viewport });
  await page.goto(url);
  await page.waitForSelector('html[data-ready="true"]');
  await page.waitForTimeout(300);
  const { html, styles } = await page.evaluate(still);
  await context.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  for (const path of styles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(dist, path), join(folder, path));
  }
}
