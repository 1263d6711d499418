import { describe, expect, it, vi } from 'vitest';
import { rawTexts } from '../../src/load/loadRaw.ts';
import { ReadError } from '../../src/load/readFile.ts';

describe('rawTexts', () => {
  it('reads the text as received once, however often it is asked for', async () => {
    const read = vi.fn(async (path: string) => path);
    const raw = rawTexts(read);
    expect(await Promise.all([raw('x'), raw('x'), raw('y')])).toEqual([
      'x/source.raw.txt',
      'x/source.raw.txt',
      'y/source.raw.txt',
    ]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('asks again after a failure', async () => {
    const read = vi.fn(async () => 'text').mockRejectedValueOnce(new ReadError('network', ''));
    const raw = rawTexts(read);
    await expect(raw('x')).rejects.toBeInstanceOf(ReadError);
    expect(await raw('x')).toBe('text');
  });
});
