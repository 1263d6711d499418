import { describe, expect, test } from 'vitest';
import {
  type CorrectionParts,
  correctionBody,
  correctionMail,
  MAIL_LIMIT,
} from '../../src/i18n/correction.ts';

const PARTS: CorrectionParts = {
  id: 'sc-12',
  document: '政策吹风会',
  quotes: [{ quote: '数字经济核心产业增加值实现翻番', start: 488, end: 503 }],
  version: '11077a41',
  link: 'https://example.org/?v=1&record=sc-12&d=11077a41&c=tb0m',
};
const long = (...lengths: number[]) => ({
  ...PARTS,
  quotes: lengths.map((length) => ({ quote: '数𠮷'.repeat(length), start: 0, end: 3 * length })),
});
const body = (href: string) =>
  decodeURIComponent(/&body=(.*)$/.exec(href)?.[1] ?? '').replaceAll('\r\n', '\n');

describe('the text of a correction', () => {
  test.each([
    [
      'zh',
      '记录：sc-12\n文件：政策吹风会\n原文（字符 488–503）：数字经济核心产业增加值实现翻番\n' +
        '数据版本：11077a41\n链接：https://example.org/?v=1&record=sc-12&d=11077a41&c=tb0m\n\n有误之处：',
    ],
    [
      'en',
      'Statement: sc-12\nDocument: 政策吹风会\nSource text (characters 488–503): 数字经济核心产业增加值实现翻番\n' +
        'Data version: 11077a41\nLink: https://example.org/?v=1&record=sc-12&d=11077a41&c=tb0m\n\nWhat is wrong: ',
    ],
  ] as const)('in %s says which statement is meant, and leaves a line open', (lang, words) => {
    expect(correctionBody(PARTS, lang)).toBe(words);
    const mail = correctionMail(PARTS, lang);
    expect(mail.cut).toBe(false);
    expect(body(mail.href)).toBe(words);
  });

  test('says that nothing is written, and leaves out a version that nobody else has', () => {
    const text = correctionBody({ ...PARTS, quotes: [], version: '' }, 'zh');
    expect(text).toContain('原文：本文件未提及');
    expect(text).not.toContain('数据版本');
  });

  test.each([
    ['one long quote', long(400)],
    ['three long quotes', long(100, 200, 300)],
    ['a long and a short one', long(400, 2)],
  ])('a mail with %s fits, with whole characters and everything but the quotes', (_, parts) => {
    const { href, cut } = correctionMail(parts, 'zh');
    expect(cut).toBe(true);
    expect(href.length).toBeLessThanOrEqual(MAIL_LIMIT);
    expect(href.length).toBeGreaterThan(MAIL_LIMIT - 200);
    expect(body(href)).toContain(PARTS.link);
    expect(body(href)).not.toContain('\uFFFD');
    expect(body(href)).toMatch(/……/);
    expect(body(href).endsWith('有误之处：')).toBe(true);
    if (parts.quotes.length === 2) expect(body(href)).toContain('：数𠮷数𠮷\n');
  });
});
