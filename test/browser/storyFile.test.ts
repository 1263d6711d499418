// Files opened in the editor of the story: each a card of its own, which tells what it did and takes back that alone.
import type { Page } from '@playwright/test';
import { expect, open, test } from './harness.ts';
import { pressMore } from './menus.ts';

const NAME = 'duizhao.story.json';

/** A story's file with so many slides of a view, untitled as most are. */
function storyOf(count: number, view: string): string {
  const slide = { view, body: 'chart', title: null, subtitle: null, note: '', data: null };
  const slides = Array.from({ length: count }, () => slide);
  return JSON.stringify({ format: 'duizhao-story', version: 1, title: null, slides });
}

const choose = (page: Page, buffer: Buffer) =>
  page
    .locator('dialog input[type="file"]')
    .setInputFiles({ name: NAME, mimeType: 'application/json', buffer });

test('two files of one name are two cards; the card takes back what it did and nothing else, and says how much had no room', async ({
  page,
}) => {
  await open(page, '?v=1&view=goals');
  await pressMore(page, '我的演示，0 页');
  const editor = page.getByRole('dialog', { name: /^我的演示（/ });
  const card = editor.locator('.story-received');
  const press = (name: string) => card.getByRole('button', { name }).click();
  const count = (slides: number) =>
    expect(page.getByRole('dialog', { name: `我的演示（${slides} 页）` })).toBeVisible();

  await choose(page, Buffer.from(storyOf(1, 'view=goals')));
  await press('加入我的演示');
  await expect(card).toContainText('已加入 1 页，共 1 页');
  // As Windows' own editor saved it before.
  await choose(page, Buffer.from(`\uFEFF${storyOf(1, 'view=figures')}`, 'utf16le'));
  await expect(card).toContainText('您自己的演示稿没有改动');
  await press('加入我的演示');
  await expect(card).toContainText('已加入 1 页，共 2 页');
  await count(2);

  // A word typed meanwhile is not what this card would take back.
  const note = editor.getByRole('textbox', { name: '备注' });
  await note.fill('先说体裁');
  await expect(card.getByRole('button', { name: '撤销' })).toHaveCount(0);
  await expect(card).toContainText('已加入 1 页，共 2 页');
  await editor.locator('.story-tools').getByRole('button', { name: '撤销' }).click();
  await expect(note).toHaveValue('');
  await press('撤销');
  await count(1);
  await expect(card).toContainText('您自己的演示稿没有改动');
  await press('加入我的演示');
  await count(2);

  await choose(page, Buffer.from(storyOf(200, 'view=timeline')));
  await press('加入我的演示');
  await expect(card).toContainText('已加入 198 页；演示稿最多 200 页，另有 2 页放不下，没有加入');
  await count(200);
  await choose(page, Buffer.from(storyOf(3, 'view=timeline')));
  await press('加入我的演示');
  await expect(card).toContainText('已加入 0 页；演示稿最多 200 页，另有 3 页放不下');
  await expect(card.getByRole('button', { name: '撤销' })).toHaveCount(0);
  await choose(page, Buffer.from(''));
  await expect(editor.getByRole('alert')).toContainText(`${NAME}：这个文件是空的`);
});
