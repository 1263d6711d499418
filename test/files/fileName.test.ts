import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/files/fileName.ts';

describe('fileName', () => {
  it.each<[string[], string, string]>([
    [
      ['duizhao', 'figures', 'theme', 'platform', '11077a41'],
      'csv',
      'duizhao-figures-theme-platform-11077a41.csv',
    ],
    [['duizhao', 'q', '算力 40%'], 'csv', 'duizhao-q-算力-40.csv'],
    [['CON'], 'csv', 'file-con.csv'],
    [['..', '/'], 'csv', 'file.csv'],
    [['a/b\\c:d*e?f"g<h>i|j', ''], 'png', 'a-b-c-d-e-f-g-h-i-j.png'],
    [['😀', 'أ'], 'svg', 'أ.svg'],
  ])('names %j', (parts, ending, name) => {
    expect(fileName(parts, ending)).toBe(name);
  });

  it('cuts what is too long and keeps the last part', () => {
    const name = fileName(['duizhao', '数'.repeat(300), '11077a41'], 'csv');
    expect(name).toMatch(/^duizhao-数+-11077a41\.csv$/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(124);
  });

  it('is safe on Windows whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), (parts) => {
        const name = fileName(parts, 'csv');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(name).not.toMatch(/[<>:"/\\|?*\x00-\x1f\s]/);
        expect(name).not.toMatch(/^[.-]|^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(129);
      }),
    );
  });
});
