import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLED, FILE_URLS } from '../../src/load/bundledFiles.ts';
import { filesToLoad } from '../../src/load/loadDataset.ts';

const folders = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('document.json'))
  .map((path) => path.split(/[\\/]/)[0] ?? '')
  .sort();

describe('FILE_URLS', () => {
  it('has an address for every file that is loaded, and for nothing else', () => {
    const wanted = [
      ...filesToLoad(folders),
      'changes.json',
      ...folders.map((id) => `${id}/source.raw.txt`),
    ];
    expect(Object.keys(FILE_URLS).sort()).toEqual(wanted.sort());
  });
});

describe('BUNDLED', () => {
  it('names every document folder of data/', () => {
    expect(BUNDLED.map(({ id }) => id).sort()).toEqual(folders);
  });

  it('knows the province of each without its file', () => {
    expect(BUNDLED.map(({ province }) => typeof province.name.zh)).toEqual(
      folders.map(() => 'string'),
    );
  });
});
