// What is seen less often: one statement alone, and axe over an empty filter, in forced colours too, and files that fail.
import { SCREENS } from '../../src/state/view.ts';
import { axe, expect, filesApart, open, ready, show, test } from './harness.ts';

test('axe finds nothing where the filter leaves nothing, nor in forced colours', async ({
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
});

test('one statement alone has its title, its count and its words in every view', async ({
  page,
}) => {
  await open(page, '?v=1&q=40EFLOPS');
  for (const view of SCREENS) {
    await show(page, `?v=1&view=${view}&q=40EFLOPS`);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    // The Method page is about all statements.
    if (view === 'about') continue;
    await expect(page.getByRole('status').filter({ hasText: /^筛选后有 1 条$/ })).toHaveCount(1);
    const one = page.getByRole('main').getByText('40EFLOPS').first();
    await expect(one).toBeAttached();
    await expect(page.getByRole('alert')).toHaveCount(0);
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
