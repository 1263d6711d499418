// Slides in a link as a browser meets them: its reader's own in other letters, more than a story holds,
// and while they are being read.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SUM, sumOf } from '../../src/state/deckSum.ts';
import { expect, open, ready, test } from './harness.ts';
import { pressMore } from './menus.ts';

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
  await pressMore(page, '我的演示，1 页');
  const editor = page.getByRole('dialog', { name: /^我的演示（/ });
  await editor.getByRole('textbox', { name: '备注' }).fill('先说年份');
  await editor.getByRole('button', { name: '从这一页演示' }).click();
  await page.waitForURL(/deck=/);
  await ready(page);
  const code = new URL(page.url()).searchParams.get('deck') ?? '';
  const other = codeOf(inflateRawSync(Buffer.from(code.slice(SUM), 'base64url')), 0);
  expect(other).not.toBe(code);

  await open(page, `?v=1&step=1&deck=${other}`);
  await expect(page.getByRole('complementary', { name: /收到的演示/ })).toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opened;
  await ready(presenter);
  await expect(presenter.locator('.presenter-note')).toHaveText('先说年份');
  await presenter.close();
});

/** A deck of so many slides that hold nothing. */
const emptySlides = (count: number) => codeOf(`{"v":1,"items":[${'{},'.repeat(count - 1)}{}]}`);

test('a link with millions of slides gives those that a story may hold, and says so in both languages', async ({
  page,
}) => {
  const code = emptySlides(1_900_000);
  expect(code.length).toBeLessThan(8000);
  for (const [lang, words] of [
    ['zh', '只读了前 200 页，后面的没有读取'],
    ['en', 'Only the first 200 slides were read, the rest was left out'],
  ] as const) {
    await open(page, `?v=1&step=200&deck=${code}&lang=${lang}`);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.locator('.present-page')).toHaveText('200 / 200');
  }
  // One slide that is larger than a story leaves nothing to show of it.
  await open(
    page,
    `?v=1&step=2&deck=${codeOf(`{"v":1,"items":[{"n":"${'x'.repeat(4_000_000)}"}]}`)}`,
  );
  await expect(page.getByText('超过上限，没有读取，现在显示标准稿')).toBeVisible();
  await expect(page.locator('.present-page')).toHaveText('2 / 9');
});

test.describe('a browser that is slow to inflate', () => {
  test.use({ ownPage: true });

  test('while the slides of a link are read, no others stand there as if they were its', async ({
    page,
  }) => {
    await page.context().addInitScript(() => {
      const Plain = DecompressionStream;
      const opened = new Promise<void>((resolve) => {
        window.addEventListener('test-go-on', () => resolve());
      });
      // Gives nothing until it is told to.
      window.DecompressionStream = class extends Plain {
        override readonly readable = super.readable.pipeThrough(
          new TransformStream({ start: () => opened }),
        );
      };
    });
    await page.goto(`/?v=1&step=9&deck=${emptySlides(12)}&lang=zh`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('正在读取链接里的演示稿……');
    await expect(page).toHaveTitle(/正在读取链接里的演示稿/);
    await expect(page.locator('.present svg')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'false');
    // No key leads to another slide or says what is not so; the presenter's window waits as well.
    for (const key of ['PageDown', 'End', 'o', 'e', 'c']) await page.keyboard.press(key);
    expect(new URL(page.url()).searchParams.get('step')).toBe('9');
    await expect(page.locator('.present-said')).toHaveText('');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const presenter = await opened;

    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(
      '正在读取链接里的演示稿……',
    );
    await expect(presenter.locator('.presenter svg, .presenter-asked')).toHaveCount(0);
    for (const either of [presenter, page]) {
      await either.evaluate(() => window.dispatchEvent(new Event('test-go-on')));
      await ready(either);
    }
    await expect(page.locator('.present-page')).toHaveText('9 / 12');
    await expect(presenter.getByRole('heading', { level: 1 })).toContainText('9 / 12');
    await presenter.close();
  });
});
