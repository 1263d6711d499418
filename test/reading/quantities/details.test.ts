import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/reading/readQuantities.ts';

const first = (text: string) => readQuantities(text).quantities[0];

describe('status', () => {
  it.each([
    ['力争突破1万亿元', 'target'],
    ['力争到2027年，规模突破1万亿元', 'target'],
    ['主要预期目标是：经济增长6%左右', 'target'],
    ['目标值为75%', 'target'],
    ['预期增长目标8%以上', 'target'],
    ['预计超过10家', 'forecast'],
    ['有望突破2万亿元', 'forecast'],
    ['目前已建成12个', 'actual'],
    ['去年实现营收320亿元', 'actual'],
    ['比去年提高2%', null],
    ['人均预期寿命达到79岁', null],
    ['不超过项目估算价的1%', null],
    ['高于目标值0.6个百分点', null],
    ['为年度目标的98.5%', null],
    ['目标企业30家', null],
  ])('of %s is %s', (text, expected) => {
    expect(first(text)?.status).toBe(expected);
  });

  it('holds for what follows 目标是 to the end of the sentence, and 力争 for its clause alone', () => {
    const all = (text: string) => readQuantities(text).quantities.map(({ status }) => status);
    expect(all('目标是：收入增长4%，就业13万人。支出20亿元')).toEqual(['target', 'target', null]);
    expect(all('达到150家，力争180家')).toEqual([null, 'target']);
    expect(all('已有12家、在建5家')).toEqual(['actual', null]);
  });
});

describe('form', () => {
  it.each([
    ['占比超过30%', 'share'],
    ['按投资额的15%补助', 'share'],
    ['最高不超过实际投入的30%', 'share'],
    ['增速回升至6.1%', 'growth'],
    ['占GDP比重提高到10%', 'share'],
    ['提高3.2个百分点', 'growth'],
    ['由5%提高到8%', null],
    ['降至3.5%', null],
    ['新增100家', 'count'],
    ['同比减少350起', null],
    ['投资100亿元', 'level'],
    ['PUE由1.6降到1.25以下', 'level'],
    ['每万人20件', null],
    ['每台补贴2万元', 'level'],
    ['居全国第7位', 'rank'],
    ['前5%的企业', 'rank'],
    ['翻一番', 'multiple'],
    ['低于全国平均水平', 'relation'],
  ])('of %s is %s', (text, expected) => {
    expect(first(text)?.form).toBe(expected);
  });
});

describe('what else a quantity says', () => {
  it.each([
    ['从不足60家增加到100家', { from: '60', fromRelation: 'below' }],
    ['5%—6%左右', { low: '5', high: '6', rough: true }],
    ['每千人口床位7.5张', { per: '每千人口' }],
    ['翻了2倍', { value: null, ambiguous: true }],
    ['前10位', { top: true, rule: 'first so many' }],
    ['四五家', { rule: 'span of digits' }],
  ])('%s', (text, expected) => {
    expect(first(text)).toMatchObject(expected);
  });

  it.each([
    ['其中，同比 增长 12 %以上。', '同比 增长 12 %以上'],
    ['到2027年达到100家', '达到100家'],
    ['覆盖率由2020年的18%提升至2025年的30%以上', '由2020年的18%提升至2025年的30%以上'],
    ['分别达到120家和35家', '达到120家'],
    ['打造4个方面', '4个'],
    ['不低于全国平均水平', '不低于全国平均水平'],
  ])('in %s stands at %s', (text, expected) => {
    const { start = 0, end = 0 } = first(text) ?? {};
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('refusals', () => {
  it.each([
    ['几十家', 'vague'],
    ['.5%', 'broken'],
    ['±5%', 'unclear'],
    ['没有增长5%', 'negated'],
    ['不能不超过10%', 'twice-negated'],
    ['约10家以上', 'at-odds'],
    ['同比少增5%', 'differs'],
    ['控制在10%', 'kept'],
    ['降幅收窄2个百分点', 'change-of-change'],
    ['高于上年的5%', 'unclear-comparison'],
    ['50%—60%以上', 'range-bound'],
    ['8—5家', 'order'],
    ['共有30', 'no-unit'],
    ['万户以上小区', 'class'],
    ['居全国第7位以上', 'rank-bound'],
    ['下降2倍', 'falling-multiple'],
  ])('%s is refused as %s', (text, expected) => {
    const { quantities, unread } = readQuantities(text);
    expect([quantities, unread.map(({ refused }) => refused)]).toEqual([[], [expected]]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'不 超过 增长 下降 由 到 至 提高 达到 约 近 以上 左右 占 的 比 高于 全国 平均水平 分别 、 ， 。 和 力争 最高 其中 年 % 个 家 万 亿 元 百分点 倍 翻 番 第 位 前 三 四五 十 百 1 23.5 2027 1,234 . - ~ “ ” （ ） ½ Ⅲ ① 5G \n \t | 每 成 分之 余 多 几'.split(
      ' ',
    ),
  );

  it('is read without an error, every quantity at words of it, in order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 24 }), (parts) => {
        const text = parts.join('').replaceAll('\\n', '\n').replaceAll('\\t', '\t');
        const { quantities, unread } = readQuantities(text);
        for (const { start, end } of [...quantities, ...unread]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const starts = quantities.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { low, high, relation } of quantities)
          expect(low !== null && high !== null).toBe(relation === 'between');
      }),
      { numRuns: 1000 },
    );
  });
});
