import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/files/picture/svg.ts';
import { titleLines } from '../../../src/files/picture/titleLines.ts';
import { wrapWords } from '../../../src/files/picture/wrapWords.ts';

const measure = (text: string) => estimate(text, 10, 400);

describe('wrapWords', () => {
  it.each([
    ['', 100, []],
    ['数字经济', 100, ['数字经济']],
    ['一二三四五，六七', 50, ['一二三四', '五，六七']],
    ['说“数字经济”好', 40, ['说“数字', '经济”好']],
    ['规模达到40EFLOPS', 60, ['规模达到', '40EFLOPS']],
    ['超过1130.1亿元人民币', 60, ['超过', '1130.1亿元', '人民币']],
    ['到 2027\u00a0年为止', 48, ['到', '2027\u00a0年', '为止']],
    ['one two three', 48, ['one two', 'three']],
    ['incomprehensible', 30, ['inco', 'mpre', 'hensi', 'ble']],
    ['上\n下', 100, ['上', '下']],
  ])('%j in %d px', (text, width, lines) => {
    expect(wrapWords(text, width, measure)).toEqual(lines);
  });

  it('loses nothing but spaces, and keeps within the width', () => {
    const sign = fc.constantFrom(...'数字经济，。“”（）、a1 bEF.,亿元年');
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 60 }),
        fc.integer({ min: 10, max: 200 }),
        (text, width) => {
          const lines = wrapWords(text, width, measure);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          // A sign that is wider than the line has one to itself.
          for (const line of lines)
            expect(measure(line) <= width || [...line].length === 1).toBe(true);
        },
      ),
    );
  });
});

describe('titleLines', () => {
  it.each([
    ['四川文件有目标，山东文件没有', 100, ['四川文件有目标，', '山东文件没有']],
    ['一二三，四', 100, ['一二三，四']],
    [
      'Sichuan states 3 targets; Shandong states none',
      200,
      ['Sichuan states 3 targets;', 'Shandong states none'],
    ],
  ])('%j in %d px', (text, width, lines) => {
    expect(titleLines(text, width, measure)).toEqual(lines);
  });
});
