// The bare address as markup in the page, in both languages: it is seen as soon as the page and its style
// sheet are there; the program hydrates it (src/app/prerender.tsx).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { shippedDataset } from './dataset.mjs';
import { PAGE_PROGRAM } from './inlineProgram.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The program's own drawing, as a module for Node. */
async function program() {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: 'src/app/prerender.tsx',
      write: false,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-prerender-'));
  const file = join(folder, 'prerender.mjs');
  writeFileSync(file, output.find(({ type }) => type === 'chunk').code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs something that looks for a window, such as for what is stored. */
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
 * Draws the bare address.
 * @returns {Promise<string>} an element a language, hidden until scripts/applyReaderSettings.js shows one
 * @throws where a style is written at an element: the page's policy allows none
 */
export async function prerenderedMarkup() {
  const dataset = await shippedDataset();
  const documents = dataset.documents.map(({ id, name }) => ({ id, name }));
  return inWindow(async () => {
    const { prerender } = await program();
    let markup = '';
    for (const [lang, tag] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ]) {
      const html = await prerender(dataset, documents, lang);
      const [styled] = /<[^>]* style="[^>]*>/.exec(html) ?? [];
      if (styled) throw new Error(`The page's policy allows no style at an element: ${styled}`);
      markup += `<div id="prerendered-${lang}" class="prerendered" lang="${tag}" translate="no">${html}</div>`;
    }
    return markup;
  });
}

/** Build steps that put the markup and what shows it into the page. */
export function prerenderedPage() {
  let markup = '';
  return {
    name: 'prerendered-page',
    apply: (config, { command }) => command === 'build' && config.build?.write !== false,
    async buildStart() {
      markup = await prerenderedMarkup();
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) => {
        const put = (place, text) => {
          if (!place.test(page)) throw new Error(`There is no ${place} in index.html.`);
          return page.replace(place, (found) => found + text);
        };
        page = put(/<meta name="description"[^>]*>/, `\n    <script>${PAGE_PROGRAM}</script>`);
        return put(/<body>/, `\n    ${markup}`);
      },
    },
  };
}
