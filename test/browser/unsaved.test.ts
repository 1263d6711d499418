// A story that the browser does not store: nothing is written over, and nothing lets it go unasked.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { serviceWorker } from '../../scripts/keptFiles.mjs';
import { serve } from '../../scripts/serve.mjs';
import { expect, open, ready, test } from './harness.ts';
import { openMore } from './menus.ts';
import { saved } from './savedFiles.ts';

/** The views of the slides in the file that a button gives. */
async function fileFrom(page: Page, button: Locator): Promise<string[]> {
  const { slides } = JSON.parse(`${(await saved(page, button)).file}`);
  return slides.map(({ view }: { view: string }) => view);
}

const KEPT = '{"format":"duizhao-story","version":1,"title":"旧","slides":[]}';

test.describe('a story that is not stored', () => {
  test.use({ serviceWorkers: 'allow', ownPage: true });

  test('is kept for this page and given as a file where the browser does not give what is stored, and nothing is written over that', async ({
    page,
  }) => {
    await page.addInitScript((kept) => {
      const get = Storage.prototype.getItem;
      const read = (key: string) => get.call(localStorage, key);
      if (read('duizhao.story') === null) localStorage.setItem('duizhao.story', kept);
      Storage.prototype.getItem = function (key) {
        if (key === 'duizhao.story') throw new DOMException('cannot be read', 'UnknownError');
        return get.call(this, key);
      };
      Object.assign(window, { read });
    }, KEPT);
    await open(page, '?v=1&view=timeline');
    await page.keyboard.press('a');
    const said = page.locator('.said');
    await expect(said).toContainText('已加入我的演示，第 1 页');
    await expect(said).toContainText('为免覆盖，没有写入');
    const save = said.getByRole('button', { name: '下载 .story.json' });
    expect(await fileFrom(page, save)).toEqual(['view=timeline']);
    await page.getByRole('button', { name: '打开我的演示' }).click();
    const editor = page.getByRole('dialog', { name: '我的演示（1 页）' });
    const told = editor.getByText('为免覆盖，没有写入');
    await expect(told.getByRole('button', { name: '下载 .story.json' })).toBeVisible();
    const stored = await page.evaluate(() =>
      (window as unknown as { read: (key: string) => string }).read('duizhao.story'),
    );
    expect(stored).toBe(KEPT);
  });

  test('is not lost by an update: the button warns, gives the file, and then does as it is told', async ({
    page,
    faults,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
    cpSync('dist', folder, { recursive: true });
    const server = await serve({ port: 4274, folder });
    // Another host than the one that the tests are run against.
    faults.allow(/^other host: /);
    await page.addInitScript(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (key === 'duizhao.story') throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, value);
      };
    });
    await page.goto(`${server.url}?v=1&view=timeline`);
    await ready(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // In charge from the second visit on.
    await page.reload();
    await ready(page);
    await page.keyboard.press('a');
    await expect(page.locator('.said')).toContainText('它在关闭本页前有效');
    // That it is not stored is known, though it was said and put away.
    await page.getByRole('button', { name: '打开我的演示' }).click();
    await page.getByRole('button', { name: '知道了' }).click();
    await page.keyboard.press('Escape');

    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(join(folder, 'index.html'), html.replace('<body>', '<body data-later>'));
    writeFileSync(join(folder, 'sw.js'), serviceWorker(folder));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    const notice = page.getByRole('status', { name: '提示' });
    await notice.getByRole('button', { name: '更新' }).click();
    await expect(notice).toContainText('有内容没有存下，更新时会丢失');
    const save = notice.getByRole('button', { name: '下载 .story.json' });
    await expect(save).toBeFocused();
    expect(await fileFrom(page, save)).toEqual(['view=timeline']);
    await expect(
      (await openMore(page)).getByRole('button', { name: '我的演示，1 页' }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('body[data-later]')).toHaveCount(0);

    await notice.getByRole('button', { name: '仍然更新' }).click();
    await expect(page.locator('body[data-later]')).toHaveCount(1);
    await ready(page);
    await server.close();
    rmSync(folder, { recursive: true });
  });
});
