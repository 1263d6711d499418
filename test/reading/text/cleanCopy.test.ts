import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../../src/reading/text/cleanCopy.ts';

describe('cleanCopy', () => {
  it.each([
    ['不 超过 10%', '不超过10%'],
    ['占比 达 31. 4 %', '占比达31.4%'],
    ['1 234家', '1234家'],
    ['2023 120家', '2023 120家'],
    ['1,234家', '1,234家'],
    ['１，２３４家', '1,234家'],
    ['100，200家', '100，200家'],
    ['12,34家', '12，34家'],
    ['１２．３％～１５％', '12.3%~15%'],
    ['亩（mǔ）以上', '亩以上'],
    ['達到5.5萬億元', '达到5.5万亿元'],
    ['增速（GDP）', '增速(GDP)'],
    ['二○二七、二O二七', '二〇二七、二〇二七'],
    ['增长\r\n12%', '增长12%'],
    ['增长１２\n个百分点', '增长12个百分点'],
    ['突破5万\n亿元', '突破5万亿元'],
    ['不高于10毫克\n/立方米', '不高于10毫克/立方米'],
    ['标题\n正文', '标题\n正文'],
    ['1. 2024年', '1. 2024年'],
    ['IT 5G', 'IT 5G'],
    ['企业\u200b达到\ufeff50家', '企业达到50家'],
    ['指标\t50', '指标\t50'],
  ])('makes %j %j', (given, expected) => {
    expect(cleanCopy(given).text).toBe(expected);
  });

  it('says where each sign stands, in order', () => {
    const given = '占（zhàn）比 达 31. 4 %';
    const { text, at } = cleanCopy(given);
    expect([...text].map((_, i) => given[at[i] ?? -1]).join('')).toBe('占比达31.4%');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'一3４.,，（）ma \n\t○O年％') }),
        (words) => {
          const copy = cleanCopy(words);
          expect(copy.at).toHaveLength(copy.text.length);
          expect([...copy.at]).toEqual([...copy.at].sort((a, b) => a - b));
        },
      ),
    );
  });
});
