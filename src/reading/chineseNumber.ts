// Reads numbers written in Chinese numerals, for the audits: the whole number, no unit.
import { decimalText } from './numeral/decimal.ts';
import { hanNumber } from './numeral/hanNumber.ts';

/**
 * Reads a number written in Chinese numerals and gives it as a decimal string: 十五 '15',
 * 一百二十 '120', 一百二 '120', 两万三 '23000', 二〇二七 '2027', 二十三点六 '23.6'.
 * Null where the signs make no number (三五百), give none by themselves (百 in 百强) or hold 半.
 */
export function readChineseNumber(written: string): string | null {
  if (
    !/^[〇零一二三四五六七八九两十][〇零一二三四五六七八九两十百千万亿]*(?:点[〇零一二三四五六七八九]+)?$/.test(
      written,
    )
  )
    return null;
  const value = hanNumber([...written]);
  return value === null ? null : decimalText(value);
}
