// From an event to the second frame after it, and to the frame in which all is drawn, on the overview: a filter, a key in the search, a click on
// a mark. The same events at the same places on both sites.
import { newReader } from './profiles.mjs';

const WORDS = ['数', '数据', '数据要', '数据要素', '数据要', '智', '智慧', '智慧城', '智慧城市'];
const STEPS = 8;

/** Run in the page: does something and gives the milliseconds to the second frame after it and until the page says that all is drawn. */
function timed({ action, value }) {
  const field = document.querySelector('input[type="search"]');
  const doing = {
    key: () => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      return () => {
        set.call(field, value);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
    },
    filter: () => {
      const controls = [...document.querySelectorAll('main ol button, main fieldset label')];
      const control = controls.find((one) => one.textContent.trim() === value);
      return () => control.click();
    },
    evidence: () => {
      const marks = [...document.querySelectorAll('main svg path, main svg circle, main svg rect')]
        .map((shape) => shape.getBoundingClientRect())
        .filter(
          ({ width, height, bottom }) =>
            width >= 14 && width <= 60 && Math.abs(width - height) < 4 && bottom < innerHeight,
        );
      const box = marks[value % marks.length];
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
  const run = doing[action]();
  return new Promise((resolve) => {
    const start = performance.now();
    const since = () => performance.now() - start;
    run();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const second = since();
        const look = () => {
          if (document.documentElement.dataset.ready === 'true')
            resolve({ second, drawn: since() });
          else requestAnimationFrame(look);
        };
        look();
      }),
    );
  });
}

/**
 * The times of one reader.
 * @param {{ url: string, closeEvidence: (page: object) => Promise<void> }} site
 * @returns {Promise<Record<'filter' | 'key' | 'evidence', { second: number, drawn: number }[]>>} milliseconds
 */
export async function answers(browser, profile, site, names) {
  const { context, page, client } = await newReader(browser, { ...profile, line: null, slow: 1 });
  try {
    await page.goto(site.url);
    // All that is loaded for later is there.
    await page.waitForLoadState('networkidle');
    if (profile.slow > 1)
      await client.send('Emulation.setCPUThrottlingRate', { rate: profile.slow });
    const times = { filter: [], key: [], evidence: [] };
    const rest = async () => {
      await page.waitForSelector('html[data-ready="true"]');
      await page.waitForTimeout(150);
    };
    const step = async (action, value, counts) => {
      await rest();
      const time = await page.evaluate(timed, { action, value });
      // The first of its sort compiles what it needs.
      if (counts) times[action].push(time);
    };
    // Each theme is chosen and then not.
    for (let n = 0; n <= STEPS; n += 1) await step('filter', names[Math.floor(n / 2) % 4], n > 0);
    await step('filter', names[Math.floor(STEPS / 2) % 4], false);
    for (const [n, word] of WORDS.entries()) await step('key', word, n > 0);
    await step('key', '', false);
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
