// From an event to the second frame after it, and to the frame in which all is drawn, on the overview: a
// check box of the filter, a key in the search, a click on a mark. The same events on both sites.
import { newReader } from './profiles.mjs';

const WORDS = ['数', '数据', '数据要', '数据要素', '数据要', '智', '智慧', '智慧城', '智慧城市'];
const STEPS = 8;

/**
 * Run in the page: does something and gives the milliseconds to the second frame after it and until the page
 * says that all is drawn and, where `left` is given, shows as many themes.
 */
function timed({ action, value, marks, themes, left }) {
  const doing = {
    key: () => {
      const field = document.querySelector('input[type="search"], [role="combobox"]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      return () => {
        set.call(field, value);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
    },
    filter: () => {
      const box = document.querySelectorAll('fieldset input[type="checkbox"]')[value];
      return () => box.click();
    },
    evidence: () => {
      const boxes = [...document.querySelectorAll(marks)]
        .map((shape) => shape.getBoundingClientRect())
        .filter(
          ({ width, height, bottom }) =>
            width >= 14 && width <= 60 && Math.abs(width - height) < 4 && bottom < innerHeight,
        );
      const box = boxes[value % boxes.length];
      const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
      const place = document.elementFromPoint(at.clientX, at.clientY);
      const how = { ...at, bubbles: true, cancelable: true, composed: true, view: window };
      return () => {
        place.dispatchEvent(new PointerEvent('pointerdown', how));
        place.dispatchEvent(new MouseEvent('mousedown', how));
        place.dispatchEvent(new PointerEvent('pointerup', how));
        place.dispatchEvent(new MouseEvent('mouseup', how));
        place.dispatchEvent(new MouseEvent('click', how));
      };
    },
  };
  const isDrawn = () =>
    document.documentElement.dataset.ready === 'true' &&
    (left === undefined || document.querySelectorAll(themes).length === left);
  const run = doing[action]();
  return new Promise((resolve) => {
    const start = performance.now();
    const since = () => performance.now() - start;
    run();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const second = since();
        const look = () => {
          if (isDrawn()) resolve({ second, drawn: since() });
          else requestAnimationFrame(look);
        };
        look();
      }),
    );
  });
}

/**
 * The times of one reader.
 * @param site one of sites.mjs with its `url`
 * @param {number} count of the themes
 * @returns {Promise<Record<'filter' | 'key' | 'evidence', { second: number, drawn: number }[]>>} milliseconds
 */
export async function answers(browser, profile, site, count) {
  const { context, page, client } = await newReader(browser, { ...profile, line: null, slow: 1 });
  try {
    await page.goto(site.url);
    // All that is loaded for later is there.
    await page.waitForLoadState('networkidle');
    if (profile.slow > 1)
      await client.send('Emulation.setCPUThrottlingRate', { rate: profile.slow });
    const times = { filter: [], key: [], evidence: [] };
    const { marks, themes } = site;
    const rest = async (time = 150) => {
      await page.waitForSelector('html[data-ready="true"]');
      await page.waitForTimeout(time);
    };
    const step = async (action, value, counts, left) => {
      await rest();
      const time = await page.evaluate(timed, { action, value, marks, themes, left });
      // The first of its sort compiles what it needs.
      if (counts) times[action].push(time);
    };
    await site.openThemes(page);
    await page.waitForSelector('fieldset input[type="checkbox"]');
    // Each theme is chosen and then not.
    for (let n = 0; n < STEPS + 2; n += 1)
      await step('filter', Math.floor(n / 2) % 4, n > 1, n % 2 === 0 ? 1 : count);
    await site.closeMenu(page);
    await site.openSearch(page);
    await page.waitForSelector('input[type="search"], [role="combobox"]');
    // The time that a hand takes from there to the first letter.
    await rest(1000);
    for (const [n, word] of WORDS.entries()) await step('key', word, n > 0);
    await step('key', '', false);
    await site.closeMenu(page);
    for (let n = 0; n <= STEPS; n += 1) {
      await step('evidence', n, n > 0);
      await page.waitForSelector('.evidence-panel');
      await rest();
      await site.closeEvidence(page);
      await page.waitForSelector('.evidence-panel', { state: 'detached' });
    }
    return times;
  } finally {
    await context.close();
  }
}
