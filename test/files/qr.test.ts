import { describe, expect, it, test } from 'vitest';
import { qrPath } from '../../src/files/qr.ts';
import { qrSvg } from '../../src/files/qrSvg.ts';

const QUIET = 4;

/** The squares that a path fills, by drawing it: m, h and v of whole modules, closed boxes only. */
function drawn({ path, size }: { path: string; size: number }): boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)];
  expect(boxes.map(([box]) => box).join('')).toBe(path);
  for (const [, x, y, length, back] of boxes) {
    expect(back).toBe(x);
    const row = grid[Number(y)];
    for (let at = Number(x); at < Number(x) + Number(length); at++) if (row) row[at] = true;
  }
  return grid;
}

/** The code without the white around it, which must be white. */
function code(text: string): boolean[][] {
  const whole = drawn(qrPath(text));
  const side = whole.length - 2 * QUIET;
  const inside = (at: number) => at >= QUIET && at < QUIET + side;
  for (const [y, row] of whole.entries())
    for (const [x, dark] of row.entries())
      if (!inside(x) || !inside(y)) expect(dark, `white at ${x},${y}`).toBe(false);
  return whole.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET));
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/**
 * Reads versions 2 and 3 at level M, which have one block, by ISO/IEC 18004: what a telephone does,
 * without mending errors. Gives the level and the text.
 */
function read(grid: boolean[][]): { level: number; text: string } {
  const side = grid.length;
  expect([25, 29]).toContain(side);
  const at = (x: number, y: number) => grid[y]?.[x] === true;
  // Format information beside the upper left corner, most significant bit first, masked.
  const places = [
    ...[0, 1, 2, 3, 4, 5, 7].map((x) => [x, 8] as const),
    ...[8, 7, 5, 4, 3, 2, 1, 0].map((y) => [8, y] as const),
  ];
  const format = places.reduce((bits, [x, y]) => bits * 2 + Number(at(x, y)), 0) ^ 0x5412;
  const masked = MASKS[(format >> 10) & 7];
  const fixed = (x: number, y: number) =>
    (x < 9 && (y < 9 || y >= side - 8)) ||
    (x >= side - 8 && y < 9) ||
    x === 6 ||
    y === 6 ||
    (Math.abs(x - (side - 7)) <= 2 && Math.abs(y - (side - 7)) <= 2);
  const bits: boolean[] = [];
  let up = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step++) {
      const y = up ? side - 1 - step : step;
      for (const x of [right, right - 1]) if (!fixed(x, y)) bits.push(at(x, y) !== masked?.(x, y));
    }
    up = !up;
  }
  const number = (from: number, length: number) =>
    bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + Number(bit), 0);
  expect(number(0, 4), 'byte mode').toBe(4);
  const length = number(4, 8);
  const bytes = Array.from({ length }, (_, index) => number(12 + 8 * index, 8));
  return { level: format >> 13, text: new TextDecoder().decode(new Uint8Array(bytes)) };
}

describe('qrPath', () => {
  test.each([
    'https://example.org/?v=1',
    'https://x.example/?v=1&view=goals&c=0abc',
    'http://a.example/对照/',
  ])('%s is read back from the squares, at level M', (text) => {
    // 00 is M.
    expect(read(code(text))).toEqual({ level: 0, text });
  });

  test.each([60, 180, 600, 2000])('has its three corners with %i characters', (length) => {
    const grid = code(`https://example.org/?q=${'a'.repeat(length)}`.slice(0, length));
    const side = grid.length;
    expect((side - 17) % 4).toBe(0);
    const ring = [0, 1, 2, 3, 4, 5, 6].map((y) =>
      [0, 1, 2, 3, 4, 5, 6].map((x) => Math.max(Math.abs(x - 3), Math.abs(y - 3)) !== 2),
    );
    for (const [left, top] of [
      [0, 0],
      [side - 7, 0],
      [0, side - 7],
    ] as const) {
      expect(grid.slice(top, top + 7).map((row) => row.slice(left, left + 7))).toEqual(ring);
    }
  });

  it('throws over what a code can hold', () => {
    expect(() => qrPath('a'.repeat(2400))).toThrow();
  });
});

describe('qrSvg', () => {
  it('is a file of its own, black on white', () => {
    const made = qrPath('https://example.org/');
    const svg = qrSvg(made);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="330" height="330"/);
    expect(svg).toContain(`fill="#000" d="${made.path}"`);
    expect(svg).toContain('fill="#fff" d="M0 0h33v33H0z"');
  });
});
