// The view of the bare address, put into the page while it is built: it is seen as soon as the page
// and its style sheet are there; the program comes later and draws the same in its place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { shippedDataset } from './dataset.mjs';
import { lookOf, mergedSchemes, styleClasses } from './firstMarkup.mjs';
import { PAGE_PROGRAM } from './inlineProgram.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STYLES = join(ROOT, 'src/app/first.css');

/** Widths in px: of the window from which on, of the screen's column, of a chart. As the screens themselves reckon. */
const DESK = { column: 1344, chart: 452 };
const SMALL_DESK = { column: 1184, chart: 400 };
const PHONE = { column: 350, chart: 350 };
/** Themes that a phone shows before the program is there: more than a window of 900 px holds. */
const ON_PHONE = 4;
/** From this width on a window shows DESK. */
const WIDE = 1396;

/** The program's own drawing of the view, as a module for Node. */
async function drawing() {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: 'src/app/first/firstView.tsx',
      write: false,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-first-'));
  const file = join(folder, 'firstView.mjs');
  writeFileSync(file, output.find(({ type }) => type === 'chunk').code);
  try {
    return await inWindow(() => import(pathToFileURL(file).href));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The names of a window while something runs that looks for them, such as what is stored. */
async function inWindow(run) {
  const window = new Window({ url: 'http://localhost/' });
  const names = { window, document: window.document, navigator: window.navigator };
  const before = Object.keys(names).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]);
  for (const [name, value] of Object.entries(names))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  try {
    return await run();
  } finally {
    for (const [name, was] of before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else delete globalThis[name];
    }
    await window.happyDOM.close();
  }
}

/**
 * Draws the view.
 * @returns {Promise<{ html: string, css: string }>} markup to stand in the page, and its styles:
 *   the page's policy allows no style that is written at an element
 */
export async function firstView() {
  const dataset = await shippedDataset();
  const documents = dataset.documents.map(({ id, province }) => ({ id, province }));
  const { firstView: draw, still } = await drawing();
  return inWindow(() => {
    const drawn = (widths) => {
      // Without a window, the system is light.
      const [light, dark] = ['system', 'dark'].map((scheme) =>
        draw(dataset, documents, widths, scheme),
      );
      return { html: light.html, stills: light.stills.map((svg, n) => [svg, dark.stills[n]]) };
    };
    const classes = styleClasses();
    const picture = (prefix) => (schemes) => mergedSchemes(...schemes, prefix, classes);
    const desk = drawn(DESK);
    const small = drawn(SMALL_DESK);
    const phone = drawn(PHONE);
    // The two differ in their charts' width and in nothing else.
    const column = (html, { chart }) => html.replaceAll(` ${chart}px `, ' var(--first-chart) ');
    if (column(desk.html, DESK) !== column(small.html, SMALL_DESK))
      throw new Error('A smaller window has another view; it needs a drawing of its own.');
    // A phone shows no more at first; the rest comes with the program.
    const started = (html) => {
      const themes = html.split(/(?=<li class="border-rule)/);
      const [end] = /<\/ol>[\s\S]*/.exec(themes.at(-1) ?? '') ?? [''];
      return [...themes.slice(0, 1 + ON_PHONE), end].join('');
    };
    // Of choices of one name only one is taken, in the whole page.
    const named = (html) => html.replace(/ name="/g, ' name="first-phone-');
    const filled = (html, pictures) =>
      pictures.reduce(
        (page, svg, n) => page.replace(still(n), () => svg),
        classes.moved(lookOf(html)),
      );
    const wide = desk.stills.map(picture('w')).map((svg) => `<div class="first-wide">${svg}</div>`);
    const narrow = small.stills
      .map(picture('n'))
      .map((svg) => `<div class="first-narrow">${svg}</div>`);
    const desks = filled(
      column(desk.html, DESK),
      wide.map((svg, n) => svg + narrow[n]),
    );
    const phones = filled(
      named(started(phone.html)),
      phone.stills.slice(0, ON_PHONE).map(picture('p')),
    );
    return {
      html: `<div class="first first-desk" inert>${desks}</div><div class="first first-phone" inert>${phones}</div>`,
      css: `${classes.css()}
.first-desk { --first-chart: ${SMALL_DESK.chart}px; }
@media (min-width: ${WIDE}px) { .first-desk { --first-chart: ${DESK.chart}px; } .first-narrow { display: none; } }
@media (max-width: ${WIDE - 1}px) { .first-wide { display: none; } }
`,
    };
  });
}

/** Build steps that put the view, its styles and what shows it into the page. */
export function firstViewInPage() {
  let made;
  return {
    name: 'first-view-in-page',
    apply: (config, { command }) => command === 'build' && config.build?.write !== false,
    enforce: 'pre',
    async buildStart() {
      made = await firstView();
    },
    transform(code, id) {
      return id === STYLES ? `${code}\n${made.css}` : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) => {
        const put = (place, text) => {
          if (!place.test(page)) throw new Error(`There is no ${place} in index.html.`);
          return page.replace(place, (found) => found + text);
        };
        page = put(/<meta name="description"[^>]*>/, `\n    <script>${PAGE_PROGRAM}</script>`);
        return put(/<div id="root"[^>]*>/, made.html);
      },
    },
  };
}
