import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { type DatasetFiles, parseDataset } from '../../src/model/parseDataset.ts';

const DATA = join(import.meta.dirname, '../../data');

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), 'utf8'));

/** The folders of data/ that hold a document. */
export const DOCUMENT_IDS: readonly string[] = readdirSync(DATA, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
  .map((entry) => entry.name)
  .sort();

/** The files of data/ as they stand, not yet checked. */
export function realFiles(): DatasetFiles {
  return {
    themes: readJson('themes.json'),
    metrics: readJson('metrics.json'),
    alignments: readJson('alignments.json'),
    terms: readJson('terms.json'),
    folders: DOCUMENT_IDS,
    documents: Object.fromEntries(
      DOCUMENT_IDS.map((id) => [
        id,
        {
          document: readJson(`${id}/document.json`),
          cleaned: readJson(`${id}/cleaned.json`),
          text: readFileSync(join(DATA, id, 'source.txt'), 'utf8'),
        },
      ]),
    ),
  };
}

/** The dataset of the product. Throws with the list of problems where the data do not parse whole. */
export function realDataset(): Dataset {
  const { dataset, problems } = parseDataset(realFiles());
  if (dataset === null || problems.length > 0) {
    throw new Error(
      problems.map((p) => `${p.file} ${p.record ?? ''} ${p.path}: ${p.detail}`).join('\n'),
    );
  }
  return dataset;
}
