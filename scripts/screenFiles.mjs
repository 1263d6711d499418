// Which files a screen with a chart comes in, in the page itself: askForScreen.js asks for them beside
// the program. The chart library is as large as the program, and would else begin when that has come.
import { CHARTED, isFirst } from './chunks.mjs';

/**
 * The files of a screen that are not always there first, in the order in which they are wanted.
 * @param {string} name of the screen in links
 * @param {Record<string, { type: string, fileName: string, moduleIds: string[], imports: string[] }>} bundle
 * @returns {string[]} paths as built
 * @throws where there is no such screen
 */
export function filesOf(name, bundle) {
  const found = new Set();
  const add = (fileName) => {
    const chunk = bundle[fileName];
    if (found.has(fileName) || isFirst(fileName)) return;
    found.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    chunk.imports.forEach(add);
  };
  for (const path of [CHARTED[name], 'ui/chart/echarts.ts']) {
    const chunk = Object.values(bundle).find(({ moduleIds }) =>
      moduleIds?.some((id) => id.endsWith(`/src/${path}`)),
    );
    if (!chunk) throw new Error(`No file was built of ${path}.`);
    add(chunk.fileName);
  }
  return [...found];
}

/** A build step that names them in the page. Runs before the page's own program is put there, which reads them. */
export function screenFiles() {
  return {
    name: 'screen-files',
    apply: (config, { command }) => command === 'build' && config.build?.write !== false,
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle }) => {
        const metas = Object.keys(CHARTED).map((name) => {
          const files = filesOf(name, bundle).map((file) => file.replace(/^assets\//, ''));
          return `\n    <meta name="files-${name}" content="${files.join(' ')}" />`;
        });
        return page.replace(/<meta name="description"[^>]*>/, (found) => found + metas.join(''));
      },
    },
  };
}
