// What the app reads at the start, in one file beside the data files, asked for as soon as the page
// is read: one round trip in the place of ten. The files stay: if one is broken, the others are read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
/** As src/load/loadDataset.ts reads them; test/scripts/dataTogether.test.ts holds the two together. */
const SHARED = ['themes.json', 'metrics.json', 'alignments.json', 'terms.json'];
const PARTS = ['document.json', 'cleaned.json', 'source.txt'];

/** JSON without its indentation: the same values in fewer bytes. */
export const compact = (json) => JSON.stringify(JSON.parse(json));

/**
 * The files by path relative to data/, in the order of reading.
 * @returns {Record<string, string>} texts; JSON without its indentation
 */
export function dataTogether() {
  const documents = readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map(({ name }) => name)
    .sort();
  const paths = [...SHARED, ...documents.flatMap((id) => PARTS.map((part) => `${id}/${part}`))];
  return Object.fromEntries(
    paths.map((path) => {
      const text = readFileSync(join(DATA, path), 'utf8');
      return [path, path.endsWith('.json') ? compact(text) : text];
    }),
  );
}

/** Build steps that write the file, have the page ask for it, and take the indentation out of the others. */
export function dataInFiles() {
  let source = '';
  let reference = '';
  return {
    name: 'data-in-files',
    apply: 'build',
    buildStart() {
      source = JSON.stringify(dataTogether());
      reference = this.emitFile({ type: 'asset', name: 'data.json', source });
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.json')) continue;
        if (file.fileName === this.getFileName(reference)) continue;
        file.source = compact(Buffer.from(file.source).toString('utf8'));
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const [file] = Object.values(bundle ?? {}).filter(({ names }) =>
          names?.includes('data.json'),
        );
        return (
          file && [
            {
              tag: 'link',
              attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file.fileName}` },
              injectTo: 'head',
            },
          ]
        );
      },
    },
  };
}
