// Which encoding a text is in.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/reading/text/decodeText.ts';
import { encoded, utf16 } from './encoded.ts';

const TEXT = '关于加快数据产业发展的意见：到2027年，建成300家企业。';
const LONG_FORM = '關於加快數據產業發展的意見：到2027年，建成300家企業，實現發展。';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['utf-8', false, utf8(TEXT), TEXT],
    ['utf-8', true, utf8(`\ufeff${TEXT}`), TEXT],
    ['utf-16le', true, utf16(TEXT, false, true), TEXT],
    ['utf-16be', true, utf16(TEXT, true, true), TEXT],
    ['utf-16le', false, utf16(TEXT, false, false), TEXT],
    ['utf-16be', false, utf16(TEXT, true, false), TEXT],
    ['gb18030', false, encoded(TEXT, 'gb18030'), TEXT],
    ['big5', false, encoded(LONG_FORM, 'big5'), LONG_FORM],
  ] as const)('%s, marked %s', (encoding, marked, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, marked });
  });

  it('is none of bytes that are no text', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0xff, 0x80, 0xff))).toBeNull();
  });
});
