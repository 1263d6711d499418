// The data files, read and checked by the program's own code, for scripts that work on the data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A module of src/, by its path there. */
export async function programModule(path) {
  const { module } = await runnerImport(join(ROOT, 'src', path), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** A JSON file of data/. */
export function dataFile(path) {
  return JSON.parse(readFileSync(`${ROOT}data/${path}`, 'utf8'));
}

/** Ids of the documents: the folders of data/ that hold one. */
export function documentFolders() {
  return readdirSync(`${ROOT}data`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map(({ name }) => name);
}

/** The dataset. Names what is wrong and ends the process where there is a fault in it. */
export async function checkedDataset() {
  const { parseDataset } = await programModule('model/parseDataset.ts');
  const folders = documentFolders();
  const { dataset, problems } = parseDataset({
    themes: dataFile('themes.json'),
    metrics: dataFile('metrics.json'),
    alignments: dataFile('alignments.json'),
    terms: dataFile('terms.json'),
    folders,
    documents: Object.fromEntries(
      folders.map((id) => [
        id,
        {
          document: dataFile(`${id}/document.json`),
          cleaned: dataFile(`${id}/cleaned.json`),
          text: readFileSync(`${ROOT}data/${id}/source.txt`, 'utf8'),
        },
      ]),
    ),
  });
  if (!dataset || problems.length > 0) {
    for (const { file, record, path, detail } of problems) {
      console.error(file, record, path, detail);
    }
    process.exit(1);
  }
  return dataset;
}
