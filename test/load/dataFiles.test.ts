import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { BUNDLED } from '../../src/load/bundledFiles.ts';
import { dataFiles as beside } from '../../src/load/dataFiles.ts';
import { dataFiles as inside } from '../../src/load/dataFilesInside.ts';
import { filesToLoad } from '../../src/load/readFiles.ts';

const folders = BUNDLED.map(({ id }) => id);
const wanted = [
  ...filesToLoad(folders),
  'changes.json',
  ...folders.map((id) => `${id}/source.raw.txt`),
];

describe('dataFiles', () => {
  it.each(wanted)('has %s inside the single file, as it is', async (path) => {
    expect(await inside('default')(path)).toBe(readFileSync(`data/${path}`, 'utf8'));
  });

  it.each(wanted)('has an address for %s beside the program', async (path) => {
    const get = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('text'));
    await beside('default')(path);
    expect(get.mock.calls.map(([url]) => url)).toEqual([expect.stringContaining(path)]);
    get.mockRestore();
  });

  it('refuses a file that is not shipped', async () => {
    await expect(inside('default')('released.json')).rejects.toMatchObject({ reason: 'status' });
    await expect(beside('default')('released.json')).rejects.toMatchObject({ reason: 'status' });
  });
});
