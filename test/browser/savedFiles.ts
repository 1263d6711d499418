// What the share dialog saves.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** Opens the share dialog of the Chinese page and gives it. */
export async function shared(page: Page): Promise<Locator> {
  // By its key: the evidence may lie over the button.
  await page.keyboard.press('s');
  return page.getByRole('dialog', { name: '分享' });
}

/** The file that a button saves, with its name. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; file: Buffer }> {
  const [made] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: made.suggestedFilename(), file: await readFile(await made.path()) };
}
