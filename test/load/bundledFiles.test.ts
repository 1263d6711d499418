import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../src/load/bundledFiles.ts';

const folders = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('document.json'))
  .map((path) => path.split(/[\\/]/)[0] ?? '')
  .sort();

describe('BUNDLED', () => {
  it('names every document folder of data/', () => {
    expect(BUNDLED.map(({ id }) => id).sort()).toEqual(folders);
  });

  it('knows what each is called without its file', () => {
    expect(BUNDLED.map(({ name }) => typeof name.zh)).toEqual(folders.map(() => 'string'));
  });
});
