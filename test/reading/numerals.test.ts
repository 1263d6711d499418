import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numerals } from '../../src/reading/numerals.ts';

const source = (id: string) =>
  readFileSync(new URL(`../../data/${id}/source.txt`, import.meta.url), 'utf8');
const words = (text: string) => numerals(text).map((numeral) => numeral.text);
const SIGNS = '〇零一二三四五六七八九十百千万亿两半';

describe('numerals', () => {
  it('gives place and kind', () => {
    expect(numerals('到2027年,两阶段,翻番')).toEqual([
      { start: 1, end: 5, text: '2027', kind: 'arabic' },
      { start: 7, end: 8, text: '两', kind: 'chinese' },
      { start: 11, end: 13, text: '翻番', kind: 'multiple' },
    ]);
  });

  it.each<[string, string[]]>([
    ['达到40EFLOPS', ['40']],
    ['969.2亿元、同比增长32.9%', ['969.2', '32.9%']],
    ['1100余家,5万多人,3余亿', ['1100', '5', '3']],
    ['今年1-9月,12月26日', ['1', '9', '12', '26']],
    ['第7位、第三方、第十五次', ['第7', '第三', '第十五']],
    ['１２.５％和1,300家', ['１２.５％', '1,300']],
    ['2020,2021,2022', ['2020', '2021', '2022']],
    ['一是甲,二是乙,三要丙', ['一', '二', '三']],
    ['统一、一体、一系列、进一步', ['一', '一', '一', '一']],
    ['十四五、百强、八大、党的十八大', ['十四五', '百', '八', '十八']],
    ['“两新一重”“七一”', ['两', '一', '七一']],
    ['百分之三十二点九、三分之二', ['百分之三十二点九', '三分之二']],
    ['二〇二七年,一亿二千万元,三千多万人', ['二〇二七', '一亿二千万', '三千']],
    ['一半、上半年', ['一半', '半']],
    [
      '翻一番、翻了两番、提高3倍、1.5倍、三倍、成倍',
      ['翻一番', '翻了两番', '3倍', '1.5倍', '三倍', '倍'],
    ],
    ['首批、几家、数家、若干、一些', ['一']],
    ['平台经济', []],
  ])('finds in %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  // Written out by hand from the texts and counted by a search of another make: 59 and 29.
  it.each([
    [
      'sichuan-briefing-1226',
      59,
      '2030 四 11 12 26 四 两 两 一 2027 一 40 一 二 2030 一 翻番 一 三 四 4 一 15 3 四 一 15 一 四 二 1100 第7 三 969.2 32.9% 百 7 548 3 3 8 1300 二 260 零 10 1 9 763.4 零 23.6% 8 2017 54.9 1 10 1130.1 1300 一',
    ],
    [
      'shandong-conference-0719',
      29,
      '7 19 七一 十八 一 一 八 九 十 一 一 一 一 六 一 两 一 二 十 三 四 一 五 一 一 一 一 六 一',
    ],
  ])('finds all of %s', (id, count, all) => {
    expect(words(source(id))).toEqual(all.split(' '));
    expect(numerals(source(id))).toHaveLength(count);
  });

  it('leaves no sign of a number outside a numeral or the unit behind one', () => {
    const text = fc.string({
      unit: fc.constantFrom(...SIGNS, ...'09.,%第点分之翻了番倍余多年家'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (given) => {
        let rest = '';
        let last = 0;
        for (const numeral of numerals(given)) {
          expect(given.slice(numeral.start, numeral.end)).toBe(numeral.text);
          expect(numeral.start).toBeGreaterThanOrEqual(last);
          rest += `${given.slice(last, numeral.start)}#`;
          last = numeral.end;
        }
        rest += given.slice(last);
        expect(rest.replaceAll(/#[余多]?[十百千万亿]+/g, '#')).not.toMatch(
          new RegExp(`[${SIGNS}0-9倍番]`),
        );
      }),
    );
  });

  it.each(['1', '一', '1,', '111,', '翻一', '一点', '十分之'])(
    'takes time in proportion to a long run of %s',
    (unit) => {
      const took = (times: number) => {
        const text = unit.repeat(times);
        const start = performance.now();
        numerals(text);
        return performance.now() - start;
      };
      took(1_000);
      expect(took(200_000 / unit.length)).toBeLessThan(2_000);
    },
  );
});
