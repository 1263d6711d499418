import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/dataset.mjs';
import { assemble } from '../../src/load/assemble.ts';
import { BUNDLED } from '../../src/load/bundledFiles.ts';
import { filesToLoad } from '../../src/load/readFiles.ts';

const ids = BUNDLED.map(({ id }) => id);

it('is what the app makes of the data files, also as text', async () => {
  const files = filesToLoad(ids).map((path) => [path, readFileSync(`data/${path}`, 'utf8')]);
  const { dataset } = assemble(Object.fromEntries(files), ids);
  const checked = await shippedDataset();
  expect(checked).toEqual(dataset);
  expect(JSON.parse(JSON.stringify(checked))).toEqual(dataset);
});
