// What the first view of each screen loads, gzip kB, against its budget of 330 kB with data.
// Counted in a real browser on the build in dist/: every file asked for before the view is drawn.
//   npm run build && node bench/first-view.mjs [--files]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserPath, launchArguments } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const BUDGET = 330;
const SCREENS = ['overview', 'goals', 'timeline', 'figures', 'coverage', 'source'];
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const gzipSize = (path) => gzipSync(readFileSync(DIST + path)).length;

const server = await serve();
const browser = await chromium.launch({ executablePath: browserPath(), args: launchArguments() });
for (const screen of SCREENS) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset.ready !== 'true' || window.asked) return;
      window.asked = performance.getEntriesByType('resource').map(({ name }) => name);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(`${server.url}?v=1&view=${screen}`);
  await page.waitForFunction(() => window.asked);
  const asked = await page.evaluate(() => window.asked);
  const paths = new Set(['/index.html', ...asked.map((url) => new URL(url).pathname)]);
  const files = [...paths].map((path) => [path, gzipSize(path)]).sort((a, b) => b[1] - a[1]);
  const total = files.reduce((sum, [, size]) => sum + size, 0) / 1000;
  const ratio = (total / BUDGET).toFixed(2);
  console.log(
    `${screen.padEnd(9)} ${total.toFixed(1)} kB gzip in ${files.length} files: ${ratio} of the budget`,
  );
  if (process.argv.includes('--files'))
    for (const [path, size] of files) console.log(`${String(size).padStart(9)} ${path}`);
  await page.close();
}
await browser.close();
await server.close();
