// From a keystroke, and from a choice in a menu, to the painted result, in a real browser: the real
// data, and documents made by bench/generate.mjs in their place. Prints milliseconds, and how they stand to
// the real data's; also processor time, which a busy machine does not change much.
//   npm run build && node bench/keystroke.mjs [--view records] [--counts 0,10000,100000]
// A count of 0 is the real data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserPath, launchArguments } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { generate } from './generate.mjs';

const { values } = parseArgs({
  options: { view: { type: 'string' }, counts: { type: 'string' } },
});
const VIEW = values.view ?? 'records';
const COUNTS = (values.counts ?? '0,10000,100000').split(',').map(Number);
const TYPED = [...'数据要素', ...'AI'];
const LOADING = 600_000;
const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** Built data files carry a hash in their name: which is which tells what they hold. */
async function route(page, files) {
  const paths = new Map(
    Object.keys(files).map((path) => [readFileSync(join(DATA, path), 'utf8'), path]),
  );
  await page.route(/\.(?:json|txt)$/, async (request) => {
    const response = await request.fetch();
    const real = await response.text();
    await request.fulfill({ response, body: files[paths.get(real)] ?? real });
  });
}

/** Runs in the page: the event is made there, and the clock stops two frames after it. */
async function painted(page, act) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const busy = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(
      ({ name }) => name === 'TaskDuration',
    ).value * 1000;
  const before = await busy();
  const wall = await page.evaluate(act.run, act.value);
  const after = await busy();
  await client.detach();
  return { wall, busy: after - before };
}

const type = (value) =>
  new Promise((resolve) => {
    const field = document.querySelector('input[type="search"]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const start = performance.now();
    set.call(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
  });

const press = () =>
  new Promise((resolve) => {
    const start = performance.now();
    document
      .querySelector('fieldset input[type="checkbox"], [role="group"] input[type="checkbox"]')
      .click();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
  });

const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const server = await serve({ port: 4330 });
const browser = await chromium.launch({ executablePath: browserPath(), args: launchArguments() });
let base = null;
console.log(`view: ${VIEW}; milliseconds: middle (longest)`);
console.log(
  'statements   keystroke -> painted   main thread   choice -> painted   against the real data',
);
for (const count of COUNTS) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(LOADING);
  if (count > 0) await route(page, generate({ count }));
  await page.goto(`${server.url}?v=1&view=${VIEW}`);
  await page.waitForSelector('html[data-ready="true"]');
  // What a reader does before typing; it starts the reading of the statements.
  await page.focus('input[type="search"]');
  await page.waitForTimeout(count > 0 ? 15_000 : 1000);
  const keys = [];
  let words = '';
  for (const letter of TYPED) {
    words = letter === 'A' ? 'A' : words + letter;
    keys.push(await painted(page, { run: type, value: words }));
    await page.waitForSelector('html[data-ready="true"]');
  }
  await painted(page, { run: type, value: '' });
  await page
    .getByRole('button', { name: /^类型|^Kind/ })
    .first()
    .click();
  const choices = [];
  for (let n = 0; n < 4; n += 1) choices.push(await painted(page, { run: press }));
  const walls = keys.map(({ wall }) => wall);
  const tasks = keys.map(({ busy }) => busy);
  const chosen = choices.map(({ wall }) => wall);
  base ??= middle(walls);
  const cell = (list) => `${middle(list).toFixed(0)} (${Math.max(...list).toFixed(0)})`;
  console.log(
    `${String(count || 'real').padStart(10)} ${cell(walls).padStart(22)} ${cell(tasks).padStart(13)} ${cell(chosen).padStart(19)} ${(middle(walls) / base).toFixed(1).padStart(22)}×`,
  );
  await page.close();
}
await browser.close();
await server.close();
