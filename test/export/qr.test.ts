import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/export/qr.ts';

/** The modules of a path of runs `Mx yhNv1Hxz`. */
function modules({ path, size }: { path: string; size: number }): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let at = 0; at < Number(run); at++) (grid[Number(y)] as boolean[])[Number(x) + at] = true;
  }
  return grid;
}

describe('qrPath', () => {
  it('has a finder in three corners, and white of four modules round it', () => {
    const code = qrPath('https://example.org/?v=1&view=figures');
    const grid = modules(code);
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    const at = (x: number, y: number) =>
      finder.map((row, dy) =>
        [...row].map((_, dx) => (grid[y + dy]?.[x + dx] ? '#' : '.')).join(''),
      );
    const far = code.size - 4 - 7;
    expect([at(4, 4), at(far, 4), at(4, far)]).toEqual([finder, finder, finder]);
    const edge = (n: number) => n < 4 || n >= code.size - 4;
    expect(grid.some((row, y) => row.some((dark, x) => dark && (edge(x) || edge(y))))).toBe(false);
    // 37 signs at level M are a code of version 3: 29 modules.
    expect(code.size - 8).toBe(29);
  });
});
