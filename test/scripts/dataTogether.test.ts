import { expect, it } from 'vitest';
import { dataTogether } from '../../scripts/dataTogether.mjs';
import { BUNDLED } from '../../src/load/bundledFiles.ts';
import { assemble, filesToLoad } from '../../src/load/loadDataset.ts';

const ids = BUNDLED.map(({ id }) => id);

it('holds what the app reads at the start and nothing else', () => {
  expect(Object.keys(dataTogether()).sort()).toEqual(filesToLoad(ids).sort());
});

it('makes the whole dataset, without a problem', () => {
  const { dataset, problems } = assemble(dataTogether(), ids);
  expect(problems).toEqual([]);
  expect(dataset?.documents.map(({ id }) => id).sort()).toEqual([...ids].sort());
});
