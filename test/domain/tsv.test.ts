import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tsv } from '../../src/domain/tsv.ts';

describe('tsv', () => {
  it.each([
    ['words', '算力\t总\r\n规模', '算力 总 规模'],
    ['a formula', '=1+1', "'=1+1"],
    ['a command behind a space', ' @SUM(A1)', "'@SUM(A1)"],
    ['a minus that begins words', '-略', "'-略"],
    ['a full-width sign', '＝1', "'＝1"],
    ['a formula behind what is not seen', '\u200b\u202e=1', "'\u200b\u202e=1"],
    ['a minus behind a sign of control', '\u0001-1+1', "'\u0001-1+1"],
    ['a dash that is no minus', '–', '–'],
    ['a number', { number: '-1130.10' }, '-1130.10'],
    ['a number that is none', { number: '-1+1' }, "'-1+1"],
  ])('writes %s', (_name, cell, written) => {
    expect(tsv([[cell, '末']])).toBe(`${written}\t末`);
  });

  it('parses back to as many lines and cells, none of them a formula', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((width) =>
          fc.array(
            fc.array(fc.string({ unit: 'grapheme' }), { minLength: width, maxLength: width }),
            {
              minLength: 1,
            },
          ),
        ),
        (lines) => {
          const back = tsv(lines)
            .split('\n')
            .map((line) => line.split('\t'));
          expect(back.map((cells) => cells.length)).toEqual(lines.map((cells) => cells.length));
          for (const cell of back.flat()) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@]|^[\t\r]/u);
        },
      ),
    );
  });
});
