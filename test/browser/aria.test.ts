// What a screen reader is given of each view: landmarks, headings, regions and the names of controls. A change here
// is meant or a fault; `--update-snapshots` writes the files anew.
import type { Locator, Page } from '@playwright/test';
import { termHits } from '../../src/domain/coverage.ts';
import { SCREENS } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';
import { ariaOutline } from './ariaOutline.ts';
import { expect, open, show, test } from './harness.ts';

/** All words of a part of the data, in both languages, without ids. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w.:-]*$/.test(value) ? [] : value.split('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

// The names of themes are names of controls.
const { documents, alignments, metrics, terms } = realDataset();
const quotes = documents.flatMap(({ text, records }) =>
  records.flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end))),
);
// So are the words that are counted, with what stands around them.
const places = documents.flatMap((document) =>
  terms.flatMap((family) =>
    termHits(document, family).flatMap(({ before, after }) => [before, after]),
  ),
);
const DATA = [...wordsIn({ documents, alignments, metrics, terms }), ...quotes, ...places].filter(
  (words) => words !== '',
);

async function outline(part: Locator): Promise<string> {
  return ariaOutline(await part.ariaSnapshot(), DATA);
}

test('each view keeps its landmarks, headings and regions for screen readers', async ({ page }) => {
  await open(page);
  const [body, main] = [page.locator('body'), page.getByRole('main')];
  for (const view of SCREENS) {
    await show(page, `?v=1&view=${view}&theme=infra`);
    expect.soft(await outline(view === 'overview' ? body : main)).toMatchSnapshot(`${view}.txt`);
  }
  await show(page, '?v=1&theme=infra');
  await page.getByText('EN', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect.soft(await outline(body)).toMatchSnapshot('overview-en.txt');
  await page.getByText('中', { exact: true }).click();
  await show(page, '?v=1&record=sc-12');
  expect.soft(await outline(page.locator('.evidence-panel'))).toMatchSnapshot('evidence.txt');
});

test('an outline keeps names, roles and states, and nothing of the data', () => {
  const page = (label: string, number: number, pressed: string) => `
- main:
  - heading "${label} ${number}" [level=1]
  - paragraph: ${label}
  - 'group "Chart: ${label}"':
    - button "${number} of them: ${label}"
    - button "${number + 1} of them: ${label}"
  - row "${label}":
    - cell "${label}"
    - button "Sort"${pressed}
    - /url: "?v=1&record=x"`;
  const labels = ['总规模达到标准', 'A goal that was written anew'];
  const [before, after] = labels.map((label, index) =>
    ariaOutline(page(label, index + 7, ''), labels),
  );
  expect(before).toBe(
    'main\n  heading "…" [level=1]\n  group "Chart: …"\n    button "# of them: …"\n  button "Sort"\n',
  );
  expect(after).toBe(before);
  expect(ariaOutline(page('总规模达到标准', 7, ' [pressed]'), labels)).not.toBe(before);
  expect(ariaOutline(page('another name', 7, ''), labels)).not.toBe(before);
});

/** Names of controls that do not begin with the words seen on them (WCAG 2.5.3), as `seen ≠ name`. */
function misnamed(page: Page): Promise<{ count: number; wrong: string[] }> {
  return page.evaluate(() => {
    const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    /** Words of an element: those that are seen, or those that are read out. */
    const words = (element: Element, seen: boolean): string =>
      [...element.childNodes]
        .map((node) => {
          if (node instanceof Text) return node.data;
          if (!(node instanceof Element) || !node.checkVisibility()) return '';
          if (!seen && node.getAttribute('aria-hidden') === 'true') return '';
          // What is for screen readers alone is one pixel large.
          if (seen && node.getBoundingClientRect().width <= 1) return '';
          // A drawn badge is read by its name beside it.
          return node.tagName === 'svg' ? '' : words(node, seen);
        })
        .join('');
    const controls = [...document.querySelectorAll('main :is(a[href], button, summary)')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }),
    );
    return {
      count: controls.length,
      wrong: controls.flatMap((element) => {
        const seen = words(element, true);
        const name = element.getAttribute('aria-label') ?? words(element, false);
        return plain(name).startsWith(plain(seen)) ? [] : [`${seen} ≠ ${name}`];
      }),
    };
  });
}

test('the name of each control begins with the words that are seen on it, in both languages', async ({
  page,
}) => {
  for (const lang of ['zh', 'en'])
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const view of ['source', 'records', 'about']) {
        await open(page, `?v=1&view=${view}&lang=${lang}`);
        const { count, wrong } = await misnamed(page);
        expect.soft({ view, lang, width, wrong, some: count > 8 }).toEqual({
          view,
          lang,
          width,
          wrong: [],
          some: true,
        });
      }
    }
});
