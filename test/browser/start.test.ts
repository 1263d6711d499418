import { expect, open, test } from './harness.ts';

test.describe('the built app', () => {
  test('draws its default view without a fault', async ({ page }) => {
    await open(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  test('is served with headers that allow its own files and nothing else', async ({ request }) => {
    const response = await request.get('/');
    const headers = response.headers();
    expect({
      nosniff: headers['x-content-type-options'],
      referrer: headers['referrer-policy'],
    }).toEqual({ nosniff: 'nosniff', referrer: 'no-referrer' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  test('gives 404 for a file that is not there', async ({ request }) => {
    expect((await request.get('/assets/not-there.js')).status()).toBe(404);
  });
});
