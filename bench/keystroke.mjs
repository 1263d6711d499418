// From a keystroke in the search, a choice in a menu and a click on a mark to the painted result, in a
// real browser: the real data, the same on a processor slowed down four times, and documents made by
// bench/generate.mjs in their place. Prints milliseconds from the event to the second frame after it,
// and the main thread's own processor time, which a busy machine does not change much; how the latter
// grows with the number of statements; and the memory that the page's script holds.
//   npm run build && node bench/keystroke.mjs [--view records] [--counts 0,10000,100000] [--slow 4]
// A count of 0 is the real data; `--slow 1` leaves the slow processor out.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserPath, launchArguments } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { ACTIONS } from './actions.mjs';
import { generate } from './generate.mjs';

const { values } = parseArgs({
  options: {
    view: { type: 'string', default: 'records' },
    counts: { type: 'string', default: '0,10000,100000' },
    slow: { type: 'string', default: '4' },
  },
});
const SLOW = Number(values.slow);
const CASES = values.counts.split(',').flatMap((text) => {
  const count = Number(text);
  if (count > 0) return [{ name: count.toLocaleString('en'), count, slow: 1 }];
  const real = { name: 'real data', count, slow: 1 };
  return SLOW > 1 ? [real, { name: `real data, ${SLOW}x slower`, count, slow: SLOW }] : [real];
});
const LOADING = 300_000;
const DATA = fileURLToPath(new URL('../data', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** What a file holds, however it is written: the build takes blanks out of JSON. */
function content(text) {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/**
 * A copy of the built app with other data in it; gives its folder. Built data files carry a hash in
 * their name: which is which tells what they hold.
 */
function withData(files) {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  cpSync(DIST, folder, { recursive: true });
  const paths = new Map(
    Object.keys(files).map((path) => [content(readFileSync(join(DATA, path), 'utf8')), path]),
  );
  for (const name of readdirSync(join(folder, 'assets'))) {
    if (!/\.(?:json|txt)$/.test(name)) continue;
    const file = join(folder, 'assets', name);
    // Nothing in the file of all data: then each file is read on its own.
    if (/^data-[\w-]{8}\.json$/.test(name)) {
      writeFileSync(file, '{}');
      continue;
    }
    const path = paths.get(content(readFileSync(file, 'utf8')));
    if (path) writeFileSync(file, files[path]);
  }
  return folder;
}

const ready = (page) => page.waitForSelector('html[data-ready="true"]', { timeout: LOADING });

/** The main thread's processor time so far, and the bytes that script holds. */
async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  const of = (wanted) => list.find(({ name }) => name === wanted)?.value ?? 0;
  return { busy: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') };
}

/** All actions on one page; gives the times of each, and what the page weighs. */
async function measure(browser, url, { count, slow }) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(LOADING);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begun = performance.now();
  await page.goto(`${url}?v=1&view=${values.view}`);
  await ready(page);
  const loaded = performance.now() - begun;
  // What a reader does before typing; it starts the reading of the statements.
  await page.keyboard.press('/');
  await page.waitForSelector('[role="combobox"]:focus');
  await page.waitForTimeout(count > 0 ? 2000 + count / 8 : 1500);
  await client.send('HeapProfiler.collectGarbage');
  const { heap } = await metrics(client);
  if (slow > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const times = {};
  for (const { name, prepare, steps } of ACTIONS) {
    await prepare(page);
    await ready(page);
    times[name] = [];
    for (const { before, run, value, warm } of steps) {
      await before?.(page);
      await ready(page);
      await page.waitForTimeout(60);
      const { busy } = await metrics(client);
      const wall = await page.evaluate(run, value);
      const main = (await metrics(client)).busy - busy;
      // The first of its sort loads and compiles what it needs.
      if (!warm) times[name].push({ wall, main });
      await ready(page);
    }
  }
  await page.close();
  return { times, loaded, heap };
}

const at = (list, share) =>
  [...list].sort((one, two) => one - two)[Math.ceil(share * list.length) - 1];
const middle = (list) => at(list, 0.5);
const cell = (list) => `${middle(list).toFixed(0)} / ${at(list, 0.95).toFixed(0)}`;

const results = [];
for (const one of CASES) {
  // A browser each: what one leaves behind must not weigh on the next.
  const browser = await chromium.launch({ executablePath: browserPath(), args: launchArguments() });
  const folder = one.count > 0 ? withData(generate({ count: one.count })) : DIST;
  const server = await serve({ port: 4330, folder });
  const measured = await measure(browser, server.url, one);
  await browser.close();
  await server.close();
  if (folder !== DIST) rmSync(folder, { recursive: true });
  results.push({ ...one, ...measured });
  console.error(`${one.name}: shown after ${(measured.loaded / 1000).toFixed(1)} s`);
}

const [few, many] = results.filter(({ count }) => count > 0);
const slope = (name) => {
  if (!few || !many) return '';
  const main = ({ times }) => middle(times[name].map((time) => time.main));
  return (Math.log(main(many) / main(few)) / Math.log(many.count / few.count)).toFixed(2);
};
const wide = (text) => String(text).padStart(22);
console.log(`view: ${values.view}; milliseconds: median / 95th percentile`);
for (const [kind, title] of [
  ['wall', 'event to second frame'],
  ['main', 'main thread, processor time'],
]) {
  const grows = kind === 'main';
  console.log(
    `${title.padEnd(30)}${results.map(({ name }) => wide(name)).join('')}${grows ? wide('slope') : ''}`,
  );
  for (const { name } of ACTIONS) {
    const cells = results.map(({ times }) => wide(cell(times[name].map((time) => time[kind]))));
    console.log(`  ${name.padEnd(28)}${cells.join('')}${grows ? wide(slope(name)) : ''}`);
  }
}
const megabytes = results.map(({ heap }) => wide(`${(heap / 1e6).toFixed(0)} MB`));
console.log(`${'memory held by script'.padEnd(30)}${megabytes.join('')}`);
console.log(
  `${'shown after, s'.padEnd(30)}${results.map(({ loaded }) => wide((loaded / 1000).toFixed(1))).join('')}`,
);
