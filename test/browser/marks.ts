// How browser tests speak of marks: by the record or absence that they open.
import type { Locator, Page } from '@playwright/test';

/** The mark of a record or absence in the screen, not in the evidence beside it. */
export function mark(page: Page, id: string): Locator {
  return page.locator(`main [data-mark="${id}"]`).first();
}

/** Ids of all marks in a part of the page, in order, each once. */
export async function markIds(part: Locator): Promise<string[]> {
  const ids = await part
    .locator('[data-mark]')
    .evaluateAll((marks) => marks.map((m) => m.getAttribute('data-mark') ?? ''));
  return [...new Set(ids)];
}

/** The evidence beside the screen. */
export function evidence(page: Page): Locator {
  return page.getByRole('complementary');
}

/** What is highlighted in the text of the evidence, which is drawn a moment after its words. */
export async function highlighted(page: Page): Promise<string[]> {
  const marks = evidence(page).locator('mark');
  await marks.first().waitFor();
  return marks.allTextContents();
}
