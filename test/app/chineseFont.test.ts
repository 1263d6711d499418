import { expect, it } from 'vitest';
import { lacksChineseFont } from '../../src/app/chineseFont.ts';

it.each([
  ['fonts for all', (sign: string) => sign, false],
  ['boxes for what is Chinese', (sign: string) => (sign < '\u2e80' ? sign : '□'), true],
  ['a browser that draws the same for everything', () => '', false],
  ['a browser that draws something else each time', () => `${Math.random()}`, false],
  ['a browser that draws nothing', () => null, false],
])('%s', (_, draw, lacks) => {
  expect(lacksChineseFont(draw)).toBe(lacks);
});
