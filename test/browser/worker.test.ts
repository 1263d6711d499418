// What the service worker keeps: files as they were built and nothing else; and when it leaves.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serviceWorker } from '../../scripts/keptFiles.mjs';
import { expect, ready, test } from './harness.ts';
import { type OwnHost, ownHost } from './ownHost.ts';

test.use({ serviceWorkers: 'allow', ownPage: true });

const START_PAGE = { status: 200, type: 'text/html', body: '<!doctype html><title>x</title>' };

let host: OwnHost;
test.beforeEach(async ({ faults }) => {
  host = await ownHost();
  // Another host than the one that the tests are run against.
  faults.allow(/^other host: /);
});
test.afterEach(() => host.close());

/** Opens the page and waits until its worker is in charge of the next one. */
async function visit(page: Page): Promise<void> {
  await page.goto(host.url);
  await ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Whether there is a worker, and how many files are kept. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (one) => (await caches.open(one)).keys()));
    const worker = await navigator.serviceWorker.getRegistration();
    return { worker: worker !== undefined, files: files.flat().length };
  });

for (const [what, file, answer] of [
  ['the start page in place of a program', /RecordsView-.*\.js/, () => START_PAGE],
  ['the start page in place of the style sheet', /app-.*\.css/, () => START_PAGE],
  [
    'a program cut short',
    /RecordsView-.*\.js/,
    () => ({ status: 200, type: 'text/javascript', body: 'const cut = ' }),
  ],
  [
    'a program as plain words',
    /RecordsView-.*\.js/,
    (body: Buffer) => ({ status: 200, type: 'text/plain', body }),
  ],
] as const) {
  test(`${what}, got while the worker is installed, is not kept`, async ({ page }) => {
    let bad = 0;
    host.instead = (path, request) => {
      // What a worker asks for is for no element of a page.
      if (!file.test(path) || request.headers['sec-fetch-dest'] !== 'empty') return null;
      bad += 1;
      return answer(readFileSync(join(host.folder, path)));
    };
    await page.goto(host.url);
    await ready(page);
    await expect.poll(() => bad).toBe(1);
    await expect.poll(() => kept(page)).toEqual({ worker: false, files: 0 });
    // The release is up: the next visit keeps it, and it is whole.
    host.instead = () => null;
    await visit(page);
    await page.goto(`${host.url}?v=1&view=records`);
    await ready(page);
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(page.locator('.prerendered, .boot')).toHaveCount(0);
    expect(bad).toBe(1);
  });
}

/** Puts the start page in the place of a kept file, as a release under way may have left it there. */
const spoil = (page: Page, file: string) =>
  page.evaluate(async (file) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const found = (await cache.keys()).filter(({ url }) => new RegExp(file).test(url));
      if (found.length === 0) throw new Error(`Nothing is kept of ${file}.`);
      const headers = { 'Content-Type': 'text/html' };
      for (const one of found) await cache.put(one, new Response('<!doctype html>', { headers }));
    }
  }, file);

test('a part that is kept damaged is dropped when it fails, and comes from the server', async ({
  page,
  faults,
}) => {
  await visit(page);
  await spoil(page, 'RecordsView-.*\\.js');
  faults.allow(/Failed to load module script/);
  await page.goto(`${host.url}?v=1&view=records&theme=infra`);
  await ready(page);
  await expect(page.getByRole('grid')).toBeVisible();
  // It is kept anew.
  const type = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const found = (await (await caches.open(name)).keys()).find(({ url }) =>
        /RecordsView-.*\.js/.test(url),
      );
      return found && (await caches.match(found))?.headers.get('Content-Type');
    });
  await expect.poll(type).toBe('text/javascript');
  await page.context().setOffline(true);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('grid')).toBeVisible();
});

test('a program or a style sheet of the page itself that is kept damaged is dropped at a reload', async ({
  page,
  faults,
}) => {
  await visit(page);
  const styled = () =>
    page.locator('body').evaluate((body) => getComputedStyle(body).margin === '0px');
  await spoil(page, 'app-.*\\.css');
  await page.goto(`${host.url}?v=1&view=goals`);
  expect(await styled()).toBe(false);
  await page.reload();
  await ready(page);
  expect(await styled()).toBe(true);
  await spoil(page, 'app-.*\\.js');
  faults.allow(/Failed to load module script/);
  await page.goto(`${host.url}?v=1&view=goals`);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
});

test('where another project has the address of the machine itself, its page is there at once', async ({
  page,
}) => {
  await visit(page);
  // An error of the server's own proves nothing.
  host.instead = () => ({ status: 503, type: 'text/html', body: 'busy' });
  await page.goto(`${host.url}?v=1&view=goals`);
  await ready(page);
  host.instead = (path) =>
    path === 'index.html'
      ? { status: 200, type: 'text/html', body: '<title>Other</title><h1>Another project</h1>' }
      : { status: 404, type: 'text/plain', body: '' };
  await page.goto(host.url);
  await expect(page.getByRole('heading')).toHaveText('Another project');
  expect(await kept(page)).toEqual({ worker: false, files: 0 });
  host.instead = () => null;
  await visit(page);
});

test('an update that another tab has taken loads this one again too', async ({ page }) => {
  await visit(page);
  await page.reload();
  await ready(page);
  const other = await page.context().newPage();
  await other.goto(`${host.url}?v=1&view=goals&theme=infra`);
  await ready(other);
  const html = readFileSync(join(host.folder, 'index.html'), 'utf8');
  writeFileSync(join(host.folder, 'index.html'), html.replace('<body>', '<body data-later>'));
  writeFileSync(join(host.folder, 'sw.js'), serviceWorker(host.folder));
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
  const button = (of: Page) => of.getByRole('button', { name: '更新' });
  await expect(button(other)).toBeVisible();
  await button(page).click();
  await expect(page.locator('body[data-later]')).toHaveCount(1);
  // Not unasked: what is typed there may not be stored.
  await expect(other.locator('body[data-later]')).toHaveCount(0);
  await button(other).click();
  await expect(other.locator('body[data-later]')).toHaveCount(1);
  await ready(other);
  expect(new URL(other.url()).search).toBe('?v=1&view=goals&theme=infra');
});
