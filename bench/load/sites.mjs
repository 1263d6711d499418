// All that the measurements know of the two pages: where their marks and themes stand, and what a reader
// presses. The floor is the first view of ours and looks the same.

/**
 * - `marks`: the marks of the ladder, `themes`: the names of the rows
 * - `charts`: shapes of a chart, `view(name)`: the address of a screen that has one
 * - `link(theme)`: the address, behind the page's own, that leaves one theme
 * - `presses(theme)`: what one presses, one after the other, to leave one theme; each is there as long as
 *   a press on it is wanted
 * - `openThemes`, `openSearch`: bring the check boxes and the search field to the screen, `closeMenu` takes
 *   them away; `closeEvidence` closes what a mark opened
 */
export const OURS = {
  live: true,
  marks: 'main .overview-ladder [data-mark] svg',
  themes: 'main .overview-name',
  charts: 'main .chart svg path[fill]:not([fill="none"])',
  view: (name) => `?v=1&view=${name}`,
  link: (theme) => `?v=1&theme=${theme}`,
  presses: (theme) => {
    const row = `main [data-theme="${theme}"]`;
    // The name unfolds the theme; "only this theme" is the first of the ways on from there.
    return [
      `${row} .overview-theme:not([aria-expanded="true"])`,
      `${row} section > p:last-child > button:first-child`,
    ];
  },
  openThemes: async (page) => {
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.locator('[data-clause="themes"]').click();
  },
  openSearch: (page) => page.keyboard.press('/'),
  closeMenu: (page) => page.keyboard.press('Escape'),
  closeEvidence: (page) => page.keyboard.press('Escape'),
};

const isThere = async () => {};

export const FRAMEWORK = {
  live: true,
  marks: 'main .picture svg path',
  themes: 'main .theme',
  link: (theme) => `?theme=${theme}`,
  presses: (theme) => [`main fieldset input[value="${theme}"]:not(:checked)`],
  openThemes: isThere,
  openSearch: isThere,
  closeMenu: isThere,
  closeEvidence: (page) => page.click('.evidence-panel button'),
};
