// The single file opened from a disk: nothing that leaves the page names the folder that it lies in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { buildSingle } from '../../scripts/single.mjs';
import { unzipBytes } from '../files/workbook.ts';
import { expect, ready, test } from './harness.ts';
import { pressMore } from './menus.ts';
import { saved, shared } from './savedFiles.ts';

test.use({ ownPage: true });

/** A name that occurs nowhere else, and survives percent signs. */
const OWNER = 'zhangsan7q';

/** What was taken along: how, and its words. */
type Taken = [how: string, words: string][];

/** All words of a file; of an archive those of its files too, however deep. */
function wordsOf(name: string, file: Buffer): string {
  if (!/\.(?:xlsx|docx|zip|pptx)$/.test(name)) return file.toString('utf8');
  return [...unzipBytes(file)]
    .map(([path, bytes]) => `${path}\n${wordsOf(path, bytes)}`)
    .join('\n');
}

/** The page as it stands, without its own programs and styles. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('script, style')) own.remove();
    return copy.outerHTML;
  });
}

/** Goes to a link of the file. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** What the page has put on the clipboard since, once it is that many words, rich text counted apart. */
async function clipped(page: Page, forms: number): Promise<string[]> {
  const count = () => page.evaluate(() => (window as unknown as { taken: string[] }).taken.length);
  await expect.poll(count).toBe(forms);
  return page.evaluate(() => (window as unknown as { taken: string[] }).taken.splice(0));
}

let folder = '';
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  const own = join(folder, OWNER, '文件 100%');
  mkdirSync(own, { recursive: true });
  const file = join(own, 'duizhao.html');
  writeFileSync(file, await buildSingle());
  address = pathToFileURL(file).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test.beforeEach(async ({ page, faults }) => {
  faults.allow(/^other host: file:/);
  await page.addInitScript(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    const clipboard = {
      writeText: async (words: string) => void taken.push(words),
      write: async (items: ClipboardItem[]) => {
        for (const item of items)
          for (const type of item.types) taken.push(await (await item.getType(type)).text());
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    // Where the system can send links on, the page must not hand it this one.
    Object.defineProperty(navigator, 'share', { value: async () => {} });
  });
});

function free(taken: Taken): void {
  for (const [how, words] of taken) {
    expect(words.length, how).toBeGreaterThan(0);
    expect(words.includes(OWNER) || /file:\/\//.test(words), how).toBe(false);
  }
}

test('no file, citation, link, mail or paper carries the folder; links are the query alone', async ({
  page,
}) => {
  const taken: Taken = [];
  await opened(page, `${address}?v=1&view=figures&theme=platform&record=sc-51`);
  const panel = page.getByRole('complementary');
  await panel.getByText('怎样编码').click();
  for (const [name, forms] of [
    [/^复制引文/, 2],
    [/^复制英文引文/, 2],
    [/^复制链接/, 1],
  ] as const) {
    await panel.getByRole('button', { name }).click();
    taken.push([`${name}`, (await clipped(page, forms)).join('\n')]);
  }
  await expect(panel.getByText('已复制链接中“?”以后的部分')).toBeVisible();
  expect(taken.at(-1)?.[1]).toMatch(
    /^\?v=1&view=figures&theme=platform&record=sc-51&d=\w{8}&c=\w{4}$/,
  );
  await panel.getByRole('button', { name: '这条有误？' }).click();
  const box = page.getByRole('dialog', { name: '更正这一条' });
  taken.push(['correction', await box.getByRole('textbox').inputValue()]);
  const mail = await box.getByRole('link', { name: '写邮件' }).getAttribute('href');
  taken.push(['mail', decodeURIComponent(mail ?? '')]);
  await page.keyboard.press('Escape');

  const dialog = await shared(page);
  // No picture is said to carry a code that it has not.
  await expect(dialog).not.toContainText('和二维码');
  const link = dialog.getByRole('textbox', { name: '当前视图的链接' });
  const query = await link.inputValue();
  expect(query).toMatch(/^\?v=1&view=figures&theme=platform&record=sc-51&d=\w{8}&c=\w{4}$/);
  await expect(dialog.getByText('因此也没有二维码')).toBeVisible();
  await expect(dialog.getByRole('img', { name: '当前视图的二维码' })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: '用系统分享' })).toHaveCount(0);
  await expect(dialog.getByText('没有网址，所以没有嵌入代码')).toBeVisible();
  await dialog.getByText('全部 109 条').click();
  const formats = ['CSV', 'CSV（程序用）', 'XLSX', 'Word', 'Markdown', 'JSON', 'Web Annotation'];
  for (const name of [...formats, 'SVG', 'PowerPoint']) {
    const { name: made, file } = await saved(
      page,
      dialog.getByRole('button', { name, exact: true }),
    );
    taken.push([made, wordsOf(made, file)]);
  }
  await dialog.getByText('当前所示', { exact: true }).click();
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const button = dialog.getByRole('button', { name });
    taken.push([name, (await saved(page, button)).file.toString('utf8')]);
  }
  for (const format of ['GB/T 7714', '英文']) {
    await dialog.getByRole('button', { name: format }).click();
    await expect(dialog.getByText('已复制').first()).toBeVisible();
    taken.push([format, (await clipped(page, 2)).join('\n')]);
  }
  taken.push(['page with the dialog', await markup(page)]);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toContainText('?v=1&view=figures&theme=platform');
  taken.push(['paper', await markup(page)]);
  await page.emulateMedia({ media: null });
  free(taken);
  for (const ending of ['csv', 'zip', 'json', 'xlsx', 'docx', 'md', 'pptx']) {
    const [, words = ''] = taken.find(([how]) => how.endsWith(`.${ending}`)) ?? [];
    expect(/(?<![\w/])\?v=1&(?:amp;)?\w+=/.test(words), ending).toBe(true);
  }

  // Behind the address of the same file it opens the same view, whole.
  await opened(page, `${address}${query}`);
  await expect(page.getByRole('complementary').getByText('1130.1').first()).toBeVisible();
  await expect(page.getByText('链接不完整')).toHaveCount(0);
});

test('presenting, story and words selected by hand leave the folder out too', async ({ page }) => {
  const taken: Taken = [];
  await opened(page, `${address}?v=1&step=4`);
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await popup;
  await ready(presenter);
  taken.push(['presenter', await markup(presenter)], ['slide', await markup(page)]);
  await presenter.close();
  await page.keyboard.press('q');
  await expect(page.getByRole('alert')).toContainText('没有网址，所以没有二维码');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+C');
  await expect(page.getByText('已复制链接中“?”以后的部分').first()).toBeVisible();
  const [copied = ''] = await clipped(page, 1);
  expect(copied).toMatch(/^\?v=1&/);
  taken.push(['link of a slide', copied]);

  await opened(page, `${address}?v=1&view=goals&record=sc-12`);
  await page.keyboard.press('a');
  await expect(page.getByText('已加入我的演示，第 1 页')).toBeVisible();
  // The evidence lies over the end of the header.
  await page.keyboard.press('Escape');
  await pressMore(page, '我的演示，1 页');
  const story = page.getByRole('dialog', { name: /^我的演示（/ });
  await story.getByRole('button', { name: '复制链接' }).click();
  await expect(story.getByText('已复制链接中“?”以后的部分')).toBeVisible();
  const [deck = ''] = await clipped(page, 1);
  expect(deck).toMatch(/^\?v=1&deck=/);
  taken.push(['story', deck], ['page with the story', await markup(page)]);
  await page.keyboard.press('Escape');

  await opened(page, `${address}?v=1&record=sc-12`);
  await expect(page.getByRole('complementary').locator('mark').first()).toBeVisible();
  const selected = await page.evaluate(() => {
    document.getSelection()?.selectAllChildren(document.body);
    return new Promise<Record<string, string>>((done) => {
      const seen = ({ clipboardData }: ClipboardEvent) => {
        const types = [...(clipboardData?.types ?? [])];
        done(Object.fromEntries(types.map((type) => [type, clipboardData?.getData(type) ?? ''])));
      };
      window.addEventListener('copy', seen, { once: true });
      document.execCommand('copy');
    });
  });
  expect(Object.keys(selected)).toEqual(['text/plain']);
  expect(selected['text/plain']).toContain('数字经济核心产业增加值实现翻番');
  taken.push(['words selected', JSON.stringify(selected)]);
  free(taken);
});
