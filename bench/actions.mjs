// What bench/keystroke.mjs does to the page. Each `run` is run in the page: the event is made there, and
// the clock stops at the second frame after it.

const TYPED = [...'数据要素', ...'智慧城市', ...'AI'];

/** Types into the search field, as a key does. */
const type = (value) =>
  new Promise((resolve) => {
    const field = document.querySelector('input[type="search"], [role="combobox"]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const start = performance.now();
    set.call(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
  });

/** Checks or unchecks the n-th choice of the open menu. */
const choose = (n) =>
  new Promise((resolve) => {
    const start = performance.now();
    document
      .querySelectorAll('fieldset input[type="checkbox"], [role="group"] input[type="checkbox"]')
      [n].click();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
  });

/** Opens the evidence of the n-th mark on the screen. */
const open = (n) =>
  new Promise((resolve) => {
    const marks = [...document.querySelectorAll('main [data-mark]')].filter(
      (mark) => mark.getClientRects().length > 0,
    );
    const start = performance.now();
    marks[n % marks.length].click();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
  });

const words = [];
for (const letter of TYPED) {
  const begins = '数智A'.includes(letter);
  words.push(begins ? letter : words.at(-1) + letter);
}

const close = async (page) => {
  await page.keyboard.press('Escape');
  await page.waitForSelector('.evidence-panel', { state: 'detached' });
  await page.waitForSelector('main [data-mark]');
};

/** Name, what brings the page there, and the steps that are timed, each with what is done before it. */
export const ACTIONS = [
  {
    name: 'search, a key',
    prepare: async () => {},
    // The first key is a key like the others; an empty field stands between two words.
    steps: words.map((value, index) => ({
      value,
      run: type,
      before: value.length === 1 && index > 0 ? (page) => page.evaluate(type, '') : null,
    })),
  },
  {
    name: 'filter, a kind',
    prepare: async (page) => {
      await page.evaluate(type, '');
      const menu = page.getByRole('dialog', { name: /^(?:筛选|Filter)$/ });
      await menu.getByRole('button', { name: /^(?:返回全部筛选项|Back to all filters)$/ }).click();
      await menu.getByRole('button', { name: /^(?:类型|Kind)/ }).click();
    },
    steps: [0, 1, 0, 1, 2, 3, 2, 3, 0, 2, 0, 2].map((value, index) => ({
      value,
      run: choose,
      warm: index === 0,
    })),
  },
  {
    name: 'evidence, opening',
    prepare: async (page) => {
      await page.keyboard.press('Escape');
      await page.waitForSelector('main [data-mark]');
    },
    steps: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((value, index) => ({
      value,
      run: open,
      warm: index === 0,
      before: index > 0 ? close : null,
    })),
  },
];
