// Without a network: what the service worker keeps, and the single file.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serviceWorker } from '../../scripts/keptFiles.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildSingle } from '../../scripts/single.mjs';
import { expect, ready, test } from './harness.ts';

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow', ownPage: true });

  test('opens again without a network, on any link; a new version waits to be asked for', async ({
    page,
    faults,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
    cpSync('dist', folder, { recursive: true });
    const server = await serve({ port: 4273, folder });
    // Another host than the one that the tests are run against.
    faults.allow(/^other host: /);
    await page.goto(server.url);
    await ready(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    for (const search of ['?v=1&view=figures&theme=platform', '?v=1&view=records']) {
      await page.goto(`${server.url}${search}`);
      await ready(page);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    }
    await page.context().setOffline(false);
    expect(new Set(asked)).toEqual(new Set([new URL(server.url).origin]));
    await expect(page.getByRole('button', { name: '更新' })).toBeHidden();

    // A later build: another page, and with it another worker.
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(join(folder, 'index.html'), html.replace('<body>', '<body data-later>'));
    writeFileSync(join(folder, 'sw.js'), serviceWorker(folder));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await expect(page.getByRole('status').getByText('本应用有新版本')).toBeVisible();
    await page.reload();
    await ready(page);
    // Asked for or not: the page of the version before, whole.
    await expect(page.locator('body[data-later]')).toHaveCount(0);
    await page.getByRole('button', { name: '更新' }).click();
    await expect(page.locator('body[data-later]')).toHaveCount(1);
    await ready(page);
    expect(page.url()).toBe(`${server.url}?v=1&view=records`);
    await server.close();
    rmSync(folder, { recursive: true });
  });
});

test.describe('the single file', () => {
  test.use({ ownPage: true });

  test('opens from a folder of any name, shows every view and asks for nothing', async ({
    page,
    faults,
  }) => {
    // What is asked for is looked at below.
    faults.allow(/^other host: file:/);
    const folder = join(tmpdir(), `对照 a#b 100% ${process.pid}`);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, '对照.html');
    const html = await buildSingle();
    // Browsers ignore it there, and say so.
    expect(html).toMatch(/http-equiv="Content-Security-Policy"(?![^>]*frame-ancestors)/);
    writeFileSync(file, html);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(file).href;
    const views = ['', 'goals', 'timeline', 'figures', 'coverage', 'source', 'records', 'about'];
    for (const view of views) {
      await page.goto(view === '' ? address : `${address}?v=1&view=${view}`);
      await ready(page);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    }
    await page.goto(`${address}?v=1&record=sc-12`);
    await ready(page);
    await expect(page.locator('.evidence-panel')).toBeVisible();
    await page.keyboard.press('s');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('40EFLOPS');
    await test.step('it presents, in two windows that move each other', async () => {
      await page.goto(`${address}?v=1&step=6`);
      await ready(page);
      const opened = page.waitForEvent('popup');
      await page.keyboard.press('s');
      const presenter = await opened;
      await ready(presenter);
      const place = presenter.getByRole('heading', { level: 1 });
      await expect(place).toContainText('6 / 9');
      await presenter.keyboard.press('PageDown');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('1130.1');
      await page.keyboard.press('PageDown');
      await expect(place).toContainText('8 / 9');
      await presenter.close();
    });
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
