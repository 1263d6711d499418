// What is taken away from a received text, and that nothing else changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanedPlaces, cleanText } from '../../../src/reading/text/cleanText.ts';

describe('cleanText', () => {
  it.each([
    ['carriage returns', '一、总则\r\n推进建设。', '一、总则\n推进建设。'],
    ['invisible signs', '推进\u200b建设\ufeff。', '推进建设。'],
    ['blanks at the edges of lines', '　　推进建设。  \n开放数据。', '推进建设。\n开放数据。'],
    ['empty lines', '推进建设。\n\n　\n开放数据。', '推进建设。\n开放数据。'],
    ['blanks between the signs of spaced words', '总 体 要 求\n推进建设。', '总体要求\n推进建设。'],
    ['page numbers', '推进建设。\n— 12 —\n开放数据。\n第3页 共8页', '推进建设。\n开放数据。'],
    ['controls of a page', '【打印】【关闭】\n推进建设。\n分享到：微博', '推进建设。'],
  ])('takes away %s, and says so', (rule, raw, text) => {
    const cleaned = cleanText(raw);
    expect(cleaned.text).toBe(text);
    expect(cleaned.removed.map((one) => one.rule)).toContain(rule);
  });

  it.each([
    ['words parted by one blank', '刘家义讲话 李干杰主持'],
    ['a number alone on its line', '指标\n12\n推进建设。'],
    ['a table', '指标\t单位\n企业\t家'],
    ['short lines without a stop', '一、总则\n二、任务\n三、保障\n四、附则\n五、其他'],
  ])('keeps %s', (_, raw) => {
    expect(cleanText(raw)).toMatchObject({ text: raw, joins: [] });
  });

  it('joins the lines of a paragraph that was broken at one width', () => {
    const lines = [
      '推进数据中心建设，完善网络设施，优化空间布局，提升服务能',
      '力，培育数据企业，开放公共数据，建设应用场景，强化安全保',
      '障，加强人才培养，健全工作机制，落实资金保障，开展评估考',
      '核，营造良好氛围，推广典型经验，扩大对外开放，深化区域合',
      '作。',
      '二、任务',
    ];
    const { text, joins } = cleanText(lines.join('\n'));
    expect(text).toBe(`${lines.slice(0, 5).join('')}\n二、任务`);
    expect(joins.map((at) => text.slice(at - 1, at + 1))).toEqual(['能力', '保障', '考核', '合作']);
  });

  it('gives pieces of the raw text in their order, and the place of each', () => {
    const signs = [
      '推进',
      '建设',
      '。',
      '\n',
      '\r',
      '　',
      ' ',
      '\u200b',
      '\t',
      '— 1 —',
      '一、',
      '5G',
    ];
    const raws = fc
      .array(fc.constantFrom(...signs), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(raws, (raw) => {
        const { text, segments } = cleanText(raw);
        expect(segments.map(([start, end]) => raw.slice(start, end)).join('')).toBe(text);
        const place = cleanedPlaces(segments);
        for (const [start, end] of segments)
          for (let i = start; i < end; i++) expect(text[place(i)]).toBe(raw[i]);
        expect(cleanText(text).text).toBe(text);
      }),
    );
  });
});
