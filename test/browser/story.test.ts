import { axe, expect, open, ready, test } from './harness.ts';

test('views become slides, which are ordered, worded, kept, and handed out by a link', async ({
  page,
}) => {
  await open(page, '?v=1&view=figures&theme=platform');
  await page.keyboard.press('a');
  await expect(page.getByText('已加入编排（第 1 页）')).toBeVisible();
  await page.keyboard.press('3');
  await ready(page);
  await page.keyboard.press('a');
  await expect(page.getByText('已加入编排（第 2 页）')).toBeVisible();
  await page.getByRole('button', { name: '编排，2 页' }).click();
  const editor = page.getByRole('dialog', { name: '编排（2 页）' });
  const slides = editor.getByRole('list', { name: '各页' }).getByRole('listitem');
  await expect(slides).toHaveCount(2);

  await test.step('order by keys', async () => {
    await slides.nth(0).getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(editor.getByText('移到第 1 页，共 2 页')).toBeVisible();
  });
  await test.step('a title of one’s own is read along and not refused', async () => {
    const field = editor.getByRole('textbox', { name: '标题', exact: true });
    await field.fill('四川领先 99 倍');
    await expect(editor.getByText('领先').first()).toBeVisible();
    await expect(editor.getByText('自拟').first()).toBeVisible();
  });
  await test.step('axe finds nothing, light and dark', async () => {
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await ready(page);
    expect(await axe(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });
  const link = editor.getByRole('textbox', { name: /链接/ });
  await expect(link).toHaveValue(/&deck=[\w-]+/);
  const address = await link.inputValue();

  await test.step('a reload keeps it', async () => {
    await page.reload();
    await ready(page);
    await expect(page.getByRole('button', { name: '编排，2 页' })).toBeVisible();
  });
  await test.step('someone else sees the slides, and keeps none unasked', async () => {
    await page.evaluate(() => localStorage.clear());
    await page.goto(address);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('四川领先 99 倍');
    await expect(page.getByRole('button', { name: '加入我的编排' })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('duizhao.story'))).toBeNull();
  });
});
