// What a screen reader is given of each view: landmarks, headings, regions and the names of controls. A change here
// is meant or a fault; `--update-snapshots` writes the files anew.
import { SCREENS } from '../../src/state/view.ts';
import { expect, open, show, test } from './harness.ts';

test('each view keeps its landmarks, headings and regions for screen readers', async ({ page }) => {
  await open(page);
  // The Method page is text from end to end: its headings have a test of their own.
  for (const view of SCREENS.filter((one) => one !== 'about')) {
    await show(page, `?v=1&view=${view}&theme=infra`);
    await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${view}.aria.yml` });
  }
  await show(page, '?v=1&theme=infra');
  await page.getByText('EN', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: 'overview-en.aria.yml' });
  await page.getByText('中', { exact: true }).click();
  await show(page, '?v=1&record=sc-12');
  await expect
    .soft(page.locator('.evidence-panel'))
    .toMatchAriaSnapshot({ name: 'evidence.aria.yml' });
});
