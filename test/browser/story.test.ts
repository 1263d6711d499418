import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe, expect, open, ready, test } from './harness.ts';
import { pressMore } from './menus.ts';

const editor = (page: Page) => page.getByRole('dialog', { name: /^我的演示（/ });
const slides = (page: Page) => editor(page).getByRole('list', { name: '各页' }).getByRole('button');
const openEditor = (page: Page, count: number) => pressMore(page, `我的演示，${count} 页`);
const tool = (page: Page, name: string | RegExp) => editor(page).getByRole('button', { name });

/** The versions of the data, oldest first. */
const CHANGES: { version: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/changes.json'), 'utf8'),
);

test('two views become slides: ordered and worded by keys, kept through a reload, sent as a link that touches nobody’s own', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?v=1&view=timeline');
  await page.keyboard.press('a');
  await expect(page.getByText('已加入我的演示，第 1 页')).toBeVisible();
  // The same once more is asked for, not done.
  await page.keyboard.press('a');
  await expect(page.getByText('我的演示第 1 页已是这个视图，再加一页？')).toBeVisible();
  await page.getByRole('button', { name: '再加一页' }).click();
  await expect(page.getByText('已加入我的演示，第 2 页')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.keyboard.press('4');
  await page.keyboard.press('a');
  await expect(page.getByText('已加入我的演示，第 2 页')).toBeVisible();
  // Only a statement that is open can be had of a screen without a chart.
  await page.keyboard.press('7');
  await page.keyboard.press('a');
  await expect(page.getByText('这个视图没有图')).toBeVisible();

  await openEditor(page, 2);
  await expect(slides(page)).toHaveCount(2);
  // The words of the slide fit it, though it was drawn before the dialog had a size.
  const body = editor(page).locator('.story-preview .slide-body');
  await expect
    .poll(() => body.evaluate((one) => one.scrollHeight - one.clientHeight))
    .toBeLessThanOrEqual(0);
  await expect(slides(page).first()).toHaveAccessibleName(/^1 四川文件有 \d+ 条目标写到/);
  await slides(page).first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor(page).getByText('第 1 页移到第 2 页，共 2 页')).toBeVisible();
  await expect(slides(page).nth(1)).toBeFocused();
  await expect(slides(page).nth(1)).toHaveAccessibleName(/^2 四川文件有 \d+ 条目标写到/);
  // By the mouse, there and back.
  await slides(page).nth(1).dragTo(slides(page).first());
  await expect(editor(page).getByText('第 2 页移到第 1 页，共 2 页')).toBeVisible();
  await expect(slides(page).first()).toHaveAccessibleName(/^1 四川文件有 \d+ 条目标写到/);
  await slides(page).first().dragTo(slides(page).nth(1));
  await expect(slides(page).nth(1)).toHaveAccessibleName(/^2 四川文件有 \d+ 条目标写到/);
  await slides(page).nth(1).focus();
  await page.keyboard.press('Delete');
  await expect(slides(page)).toHaveCount(1);
  await expect(slides(page).first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(slides(page)).toHaveCount(2);
  await slides(page).first().click();

  const title = editor(page).getByRole('textbox', { name: '标题', exact: true });
  await title.fill('山东没有 99 项目标');
  await expect(editor(page).getByRole('list', { name: '可斟酌之处' })).toContainText(
    '“99”不在本页所示的内容里',
  );
  await expect(editor(page).getByRole('list', { name: '可斟酌之处' })).toContainText(
    '宜以文件为主语',
  );
  await expect(slides(page).first()).toHaveAccessibleName(/自拟/);
  await expect(editor(page).locator('.story-preview')).toContainText('山东没有 99 项目标');
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await axe(page, 'colours')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });

  // Kept: what is stored is the same after a reload, and focus goes back with Esc.
  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '更多' })).toBeFocused();
  await page.reload();
  await ready(page);
  await openEditor(page, 2);
  await expect(slides(page)).toHaveCount(2);
  await expect(slides(page).first()).toHaveAccessibleName('1 山东没有 99 项目标 自拟');

  // A file of something else is refused in words, and takes nothing's place.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    tool(page, '打开文件').click(),
  ]);
  const other = { mimeType: 'application/json', buffer: Buffer.from('{"format":"x"}') };
  await chooser.setFiles({ name: 'other.json', ...other });
  await expect(editor(page).getByRole('alert')).toContainText('不是本应用的演示稿');
  await expect(slides(page)).toHaveCount(2);

  // What is handed out is seen without scrolling.
  for (const name of ['PowerPoint', 'PDF', '讲义', '复制链接', '下载 .story.json'])
    await expect(tool(page, name)).toBeInViewport();
  await tool(page, '复制链接').click();
  await expect(editor(page).getByText('已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?v=1&deck=[\w-]+&d=[0-9a-f]{8}&c=\w{4}$/);

  // Another reader, with a slide of their own.
  await page.evaluate(() => localStorage.clear());
  await open(page, '?v=1&view=goals');
  await page.keyboard.press('a');
  await expect(page.getByText('已加入我的演示，第 1 页')).toBeVisible();
  await page.goto(link);
  await ready(page);
  const received = page.getByRole('complementary', { name: '收到的演示（2 页）' });
  await expect(received).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('山东没有 99 项目标');
  const own = () =>
    page.evaluate(() => JSON.parse(localStorage['duizhao.story']).slides.length as number);
  expect(await own()).toBe(1);
  await received.getByRole('button', { name: '替换我的演示' }).click();
  expect(await own()).toBe(1);
  await received.getByRole('button', { name: '取消' }).click();
  await received.getByRole('button', { name: '加入我的演示' }).click();
  await expect(received.getByText('已加入 2 页，共 3 页')).toBeVisible();
  await expect.poll(own).toBe(3);
  await received.getByRole('button', { name: '撤销' }).click();
  await expect.poll(own).toBe(1);
  await received.getByRole('button', { name: '演示', exact: true }).click();
  await expect(received).toHaveCount(0);

  // On a phone the way there is in the menu, and list and editor stand one above the other.
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?v=1&view=goals');
  await openEditor(page, 1);
  await expect(slides(page)).toHaveCount(1);
  await expect(editor(page).locator('.story-preview .slide').first()).toBeVisible();
  expect(
    await editor(page).evaluate((it) =>
      [it, ...it.querySelectorAll('.titled-body')].some(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ),
    ),
  ).toBe(false);
});

test('a slide from a version of the data that nobody knows says so until it is checked; one that nothing has changed since does not', async ({
  page,
}) => {
  const versions = CHANGES.map(({ version }) => version);
  // The statements that state figures: no version has changed one.
  await open(page, '?v=1&view=timeline&kind=figure');
  await page.keyboard.press('a');
  await ready(page);
  await page.waitForFunction(() => localStorage.getItem('duizhao.story') !== null);
  await page.evaluate(
    ([first = '', now = '']) => {
      const story = JSON.parse(localStorage.getItem('duizhao.story') ?? '{}');
      const at = (version: string) =>
        JSON.parse(JSON.stringify(story.slides[0]).replaceAll(now, version));
      story.slides = [at(first), at('00000000'), story.slides[0]];
      localStorage.setItem('duizhao.story', JSON.stringify(story));
    },
    [versions[0], versions.at(-1)],
  );
  await open(page, '?v=1&view=timeline');
  await openEditor(page, 3);
  await expect(slides(page)).toHaveCount(3);
  await expect(editor(page).getByRole('list', { name: '各页' }).getByText('⚠')).toHaveCount(1);
  await slides(page).nth(1).click();
  await expect(editor(page).getByText('变更记录里没有这个版本')).toBeVisible();
  await tool(page, '已核对').click();
  await expect(editor(page).getByRole('list', { name: '各页' }).getByText('⚠')).toHaveCount(0);
  await expect(editor(page).getByText('变更记录里没有这个版本')).toBeHidden();
});

test('a statement of the second document becomes a slide that bears its own title', async ({
  page,
}) => {
  await open(page, '?v=1&view=records&record=sd-20');
  await page.keyboard.press('a');
  // The evidence lies over the end of the header.
  await page.keyboard.press('Escape');
  await openEditor(page, 1);
  const title = /^1 山东文件：“抢抓‘两新一重’窗口期抓‘新基建’”/;
  await expect(slides(page).first()).toHaveAccessibleName(title);
  await expect(editor(page).locator('.story-preview')).toContainText('山东文件：“抢抓‘两新一重’');
  await expect(editor(page).locator('.story-preview')).not.toContainText('EFLOPS');
  // Of a screen without a chart there is no chart to choose.
  await expect(editor(page).getByRole('group', { name: '版式' })).toHaveCount(0);
});
