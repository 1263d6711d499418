import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappedForm, searchForm, WORD } from '../../src/domain/searchForm.ts';
import { strange } from '../fixtures/strange.ts';

const form = (text: string) => searchForm(text).replaceAll(WORD, '|');

describe('searchForm', () => {
  it.each([
    ['full-width digits and letters', '４０ＥＦＬＯＰＳ', '40|eflops'],
    ['ligatures, squares, circled digits', 'ﬁne ㎡ ①', '|fine |m2 1'],
    ['half-width katakana with its sound mark', 'ｶﾞｲﾄﾞ', 'ガイド'],
    ['a letter with a combining mark', 'Cafe\u0301s', '|cafés'],
    ['a capital that grows', 'İzmir', '|i̇zmir'],
    ['sigma at the end of a word', 'ΟΔΟΣ οδός', '|οδοσ |οδόσ'],
    ['zero-width characters and soft hyphens', 'com\u00adput\u200bing', '|computing'],
    ['a byte order mark', '\ufeff数据', '数据'],
    ['blanks beside Chinese', ' 数字　经济 AI 应用 ', '数字经济|ai应用'],
    ['blanks between words', 'Total \t computing\u00a0power', '|total |computing |power'],
    ['line ends', '数据 \n 40 EFLOPS', '数据\n40 |eflops'],
    [
      'quotation marks of any kind',
      '“一号”「工程」『云』‘省’«a» province’s',
      '"一号""工程""云""省""|a" |province"|s',
    ],
    [
      'dashes of any kind',
      '1—10 1–10 1－10 1−10 1～10 1〜10 1‑10',
      '1-10 1-10 1-10 1-10 1-10 1-10 1-10',
    ],
    ['radicals of the supplement and of Kangxi', '增⻓⻔⾏⼤⺇⺮', '增长门行大𠘨𥫗'],
    ['commas between thousands', '1,130.1 12,345,678 １，０００', '1130.1 12345678 1000'],
    ['other commas', '2027,203 1,23 1,2345 0.5,200 3,亿', '2027,203 1,23 1,2345 0.5,200 3,亿'],
    ['compatibility ideographs', '\uf900', '豈'],
    ['characters beyond the first plane', '𠮷 数', '𠮷数'],
  ])('%s', (_, text, expected) => {
    expect(form(text)).toBe(expected);
  });

  it('is the same character by character', () => {
    fc.assert(
      fc.property(strange, (text) => {
        expect(mappedForm(text).form).toBe(searchForm(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('mappedForm', () => {
  it('leads each unit back to whole characters, in order', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const { form: units, starts, ends } = mappedForm(text);
        expect(starts).toHaveLength(units.length);
        let before = 0;
        let wrong = false;
        starts.forEach((start, unit) => {
          const end = ends[unit] ?? 0;
          wrong ||=
            start < before || end <= start || splitsPair(text, start) || splitsPair(text, end);
          before = start;
        });
        expect(wrong).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
