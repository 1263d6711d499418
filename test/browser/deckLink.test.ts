// Slides in a link as a browser meets them: its reader's own in other letters, more than a story holds,
// and while they are being read.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SUM, sumOf } from '../../src/state/deckSum.ts';
import { expect, open, ready, test } from './harness.ts';

/** A code that holds a text, in the letters of a browser that deflates at this level. */
function codeOf(text: Uint8Array | string, level = 9): string {
  const body = deflateRawSync(text, { level }).toString('base64url');
  return `${sumOf(body)}${body}`;
}

test('notes stay with one’s own slides whose link another version of the browser wrote', async ({
  page,
}) => {
  await open(page, '?v=1&view=timeline');
  await page.keyboard.press('a');
  await page.getByRole('banner').getByRole('button', { name: '编排，1 页' }).click();
  const editor = page.getByRole('dialog', { name: /^编排（/ });
  await editor.getByRole('textbox', { name: '备注' }).fill('先说年份');
  await editor.getByRole('button', { name: '从这一页演示' }).click();
  await page.waitForURL(/deck=/);
  await ready(page);
  const code = new URL(page.url()).searchParams.get('deck') ?? '';
  const other = codeOf(inflateRawSync(Buffer.from(code.slice(SUM), 'base64url')), 0);
  expect(other).not.toBe(code);

  await open(page, `?v=1&step=1&deck=${other}`);
  await expect(page.getByRole('complementary', { name: /收到的编排/ })).toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opened;
  await ready(presenter);
  await expect(presenter.locator('.presenter-note')).toHaveText('先说年份');
  await presenter.close();
});
