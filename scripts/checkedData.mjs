// The dataset as it was checked while the app was built, in one file that is asked for as soon as the
// page is read: one round trip in the place of ten, and nothing to check again. The data files stay:
// if that file does not come, they are read and checked (src/load/checkedData.ts).
import { shippedDataset } from './dataset.mjs';

/** JSON without its indentation: the same values in fewer bytes. */
export const compact = (json) => JSON.stringify(JSON.parse(json));

/** Build steps that write the file, have the page ask for it, and take the indentation out of the others. */
export function dataInFiles() {
  let reference = '';
  return {
    name: 'data-in-files',
    apply: 'build',
    async buildStart() {
      const source = JSON.stringify(await shippedDataset());
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
              attrs: {
                rel: 'preload',
                as: 'fetch',
                crossorigin: true,
                href: `./${file.fileName}`,
                'data-dataset': true,
              },
              injectTo: 'head',
            },
          ]
        );
      },
    },
  };
}
