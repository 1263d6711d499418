import { describe, expect, it, test } from 'vitest';
import { lint } from '../../src/domain/lint.ts';

const SHOWN = {
  words: ['提升到今年1-10月的1130.1亿元,全年有望超过1300亿元', 'CN¥113.01 billion', '处于领先地位'],
  counts: [3, 37],
  provinces: ['四川', 'Sichuan', '山东', 'Shandong'],
};
const said = (text: string) => lint(text, SHOWN).map(({ type, words }) => `${type} ${words}`);

describe('lint', () => {
  test.each([
    ['四川文件：1,130.1 亿元，共 ３ 项，37 条', []],
    ['1130 亿元', ['number 1130']],
    ['到 2035 年，3 项', ['number 2035']],
    ['CN¥113.01 billion in 10 months', []],
    ['增长 20.6 倍', ['number 20.6']],
  ])('holds the numbers of “%s” against what is shown', (text, remarks) => {
    expect(said(text)).toEqual(remarks);
  });

  test.each([
    ['四川文件遥遥领先', ['loaded 遥遥领先']],
    ['山东文件仅写了方向，没有目标', ['loaded 仅', 'loaded 没有目标']],
    ['不仅写了年份', []],
    ['Sichuan’s document leads; Shandong’s only gives directions', ['loaded leads', 'loaded only']],
    ['misleading, justified, leadership', []],
    ['not only the year', []],
  ])('names the words of “%s” that take sides', (text, remarks) => {
    expect(said(text)).toEqual(remarks);
  });

  test.each([
    ['山东没有写年份', ['subject 山东没有']],
    ['四川省提出三项', ['subject 四川省提出']],
    ['四川文件没有写年份；四川跨境电商', []],
    ['Shandong has no dated goal', ['subject Shandong has']],
    ['Shandong’s document has none', []],
  ])('would have the document as the subject of “%s”', (text, remarks) => {
    expect(said(text)).toEqual(remarks);
  });

  it('leaves alone what a document says in quotation marks, and nothing else in them', () => {
    expect(said('原文是“处于领先地位”')).toEqual([]);
    expect(said('原文是“遥遥领先”')).toEqual(['loaded 遥遥领先']);
    expect(said('原文是“9999 亿元”')).toEqual(['number 9999']);
  });

  it('says where in the words each remark is, in their order', () => {
    const text = '山东没有 5 项，落后';
    const remarks = lint(text, SHOWN);
    expect(remarks.map(({ type }) => type)).toEqual(['subject', 'number', 'loaded']);
    for (const { start, end, words } of remarks) expect(text.slice(start, end)).toBe(words);
  });
});
