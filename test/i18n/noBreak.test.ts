import { describe, expect, it } from 'vitest';
import { noBreak } from '../../src/i18n/noBreak.ts';

describe('noBreak', () => {
  it.each([
    ['在 6 个主题上', '在 6\u00a0个主题上'],
    ['2027 或 2030 年；', '2027\u00a0或 2030\u00a0年；'],
    ['6 themes, 4', '6 themes, 4'],
    ['', ''],
  ])('%s', (text, kept) => {
    expect(noBreak(text)).toBe(kept);
  });
});
