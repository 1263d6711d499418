// The menus of the page: how they are opened.
import type { Locator, Page } from '@playwright/test';

/** The filter's menu while it is open. */
export const filterMenu = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(?:筛选|Filter)$/ });

/**
 * Opens the filter's menu.
 * @param clause the start of the name of a clause to go to; its list of all clauses where that is left out
 */
export async function openFilter(page: Page, clause?: string): Promise<Locator> {
  const menu = filterMenu(page);
  await page.getByRole('button', { name: /^(?:筛选|Filter)$/ }).click();
  if (clause !== undefined)
    await menu.getByRole('button', { name: new RegExp(`^${clause}`) }).click();
  return menu;
}

/** Filters by words, as one does: the search opened for them, the words, Enter. */
export async function filterByWords(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.fill(words);
  await field.press('Enter');
}

/** Opens ⋯ of the header. */
export async function openMore(page: Page): Promise<Locator> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(?:更多|More)$/ })
    .click();
  return page.getByRole('dialog', { name: /^(?:更多|More)$/ });
}

/** Presses a row of ⋯. */
export async function pressMore(page: Page, name: string | RegExp): Promise<void> {
  await (await openMore(page)).getByRole('button', { name }).click();
}
