// A browser's translator rewrites the text of the page under the app's hands.
import type { Page } from '@playwright/test';
import { expect, open, ready, show, test } from './harness.ts';

/** As translators do where nothing keeps them: each text gives way to an element of their own. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('svg, script, style')) continue;
      const font = document.createElement('font');
      font.append(text.data);
      text.replaceWith(font);
    }
  });
}

test('a page whose texts a translator has replaced filters, opens, changes view and language, and presents', async ({
  page,
  faults,
}) => {
  // What React misses is drawn anew; it is reported on the console all the same.
  faults.allow(/NotFoundError: Failed to execute 'removeChild'/);
  await open(page, '?v=1&view=goals&record=sc-12');
  await expect(page.locator('#root')).toHaveAttribute('translate', 'no');
  const heading = page.getByRole('heading', { level: 1 });
  const expectSound = async (title: RegExp | string) => {
    await ready(page);
    await expect(heading).toContainText(title);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await translate(page);
  };
  await translate(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('算力');
  await page.keyboard.press('Enter');
  await expectSound('含“算力”的记录：四川文件');
  await show(page, '?v=1&view=goals');
  await heading.focus();
  await expectSound('四川文件写了 12 条目标');
  await page.keyboard.press('l');
  await expectSound('Sichuan’s document states 12 goals');
  for (const [key, title] of [
    ['4', '3 dated targets'],
    ['7', 'All statements'],
    ['p', 'side by side'],
    ['PageDown', 'Key findings'],
    ['Escape', 'All statements'],
  ] as const) {
    await page.keyboard.press(key);
    await expectSound(title);
  }
});
