/**
 * The markup of the bare address that this page shows before its program (scripts/prerender.mjs), in the
 * reader's language; null where the page shows none, for the link leads to another view.
 */
export function prerendered(page: Document): HTMLElement | null {
  return page.getElementById(`prerendered-${page.documentElement.dataset.prerendered ?? ''}`);
}

/**
 * Makes way for the program: the markup that it takes over stays, all other and what the page says while it is
 * on its way goes.
 * @param kept what `prerendered` gives, or null
 * @returns where the program is to draw
 */
export function clearPage(page: Document, kept: HTMLElement | null): HTMLElement {
  const root = page.getElementById('root') ?? page.body;
  for (const one of page.querySelectorAll('.prerendered')) if (one !== kept) one.remove();
  if (!kept) return root;
  root.remove();
  kept.id = 'root';
  kept.classList.remove('prerendered');
  // Where the styles did not come it was hidden, for both languages would have been seen.
  kept.hidden = false;
  return kept;
}
