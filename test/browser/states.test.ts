// Axe over what is seen less often: an empty filter, files that fail, layers, a presentation's layers, and all of
// it in forced colours.
import { axe, expect, filesApart, open, ready, show, test } from './harness.ts';

test('axe finds nothing where the filter leaves nothing, in forced colours, and on the layers of a presentation', async ({
  page,
}) => {
  test.slow();
  await open(page, '?v=1&q=xyzzy');
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    for (const search of ['?v=1&q=xyzzy', '?v=1&view=records&q=xyzzy', '?v=1&view=timeline']) {
      await show(page, search);
      expect
        .soft({ search, forcedColors, found: await axe(page) })
        .toEqual({ search, forcedColors, found: [] });
    }
  }
  await page.emulateMedia({ forcedColors: 'none' });
  await show(page, '?v=1&step=4');
  for (const [key, layer] of [
    ['o', '.present dialog[open]'],
    ['e', '.evidence-panel'],
    ['q', '.present dialog[open]'],
    ['.', '.present-blank'],
    ['?', 'dialog[open]'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(layer).first()).toBeVisible();
    await ready(page);
    expect.soft({ key, found: await axe(page) }).toEqual({ key, found: [] });
    await page.keyboard.press(key === '.' ? '.' : 'Escape');
    await expect(page.locator(layer)).toHaveCount(0);
  }
});

test('axe finds nothing where files fail', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/);
  await filesApart(page);
  await page.route('**/assets/document-*.json', (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await page.goto('/?v=1&view=goals');
  await ready(page);
  await expect(page.getByRole('alert').first()).toBeVisible();
  expect(await axe(page)).toEqual([]);
});
