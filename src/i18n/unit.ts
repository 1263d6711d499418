// Units with a power of ten in them (亿元, 万户) and how English says them.
import { groupThousands, shiftDecimal } from '../domain/decimal.ts';
import type { Lang } from '../model/values.ts';

const NBSP = '\u00a0';

const SCALED = /^(万亿|[十百千]?亿|[十百千]?万)?(元|人民币|美元|欧元|日元|港元|英镑)?/;
const POWERS: Readonly<Record<string, number>> = {
  ...{ '': 0, 万: 4, 十万: 5, 百万: 6, 千万: 7 },
  ...{ 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
};
const SIGNS: Readonly<Record<string, string>> = {
  ...{ 元: 'CN¥', 人民币: 'CN¥', 美元: 'US$', 欧元: '€', 日元: 'JP¥', 港元: 'HK$', 英镑: '£' },
};
const SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/** English words for units of measure, the plural where there is one. Those that only count (家, 项) have none. */
const NOUNS: Readonly<Record<string, string>> = {
  ...{ 百分点: 'percentage points', 个百分点: 'percentage points', 基点: 'basis points' },
  ...{ 公里: 'km', 千米: 'km', 米: 'm', 平方公里: 'km²', 平方米: 'm²', '㎡': 'm²', 立方米: 'm³' },
  ...{ 公顷: 'hectares', 亩: 'mu', 吨: 'tonnes', 公斤: 'kg', 千克: 'kg', '℃': '°C' },
  ...{ 吨标准煤: 'tonnes of coal equivalent', 标准箱: 'TEU' },
  ...{ 千瓦: 'kW', 兆瓦: 'MW', 吉瓦: 'GW', 千瓦时: 'kWh', 度: 'kWh' },
  ...{ 毫秒: 'ms', 秒: 'seconds', 分钟: 'minutes', 小时: 'hours', 天: 'days', 日: 'days' },
  ...{ 个月: 'months', 年: 'years', 岁: 'years' },
  ...{ 人: 'people', 人口: 'people', 户: 'households', 户家庭: 'households' },
};
/** What English counts without a word; the original beside it says what. */
const COUNTED = new Set(['人', '人口', '户']);
const PERCENT = /^[%‰‱]$/;

/**
 * The unit of a chart's axis and how many places a stated value moves to be read in it:
 * 亿元 is kept in Chinese and is CN¥ billion (one place to the left) in English.
 */
export function axisUnit(unit: string | null, lang: Lang): { label: string; places: number } {
  if (lang === 'zh' || unit === null) return { label: unit ?? '', places: 0 };
  const [scaled = '', prefix = '', money = ''] = SCALED.exec(unit) ?? [];
  const noun = englishUnit(unit.slice(scaled.length), '');
  if (scaled === '') return { label: noun, places: 0 };
  const power = POWERS[prefix] ?? 0;
  const step = SCALES.find(([of]) => of <= Math.max(power + 1, 6)) ?? SCALES[2];
  const [places, word] = power === 0 ? [0, ''] : [power - step[0], step[1]];
  const label = [SIGNS[money] ?? '', word, noun].filter((part) => part !== '').join(NBSP);
  return { label, places };
}

/** Whether English says a number in this unit with another power of ten (亿元, 万户) or another sign (元). */
export function isConverted(unit: string | null): unit is string {
  return unit !== null && (SCALED.exec(unit)?.[0] ?? '') !== '';
}

/** Whether English says the unit too, so that no original is needed beside it. */
export function isSaid(unit: string): boolean {
  return !isConverted(unit) && (PERCENT.test(unit) || englishUnit(unit, '') !== '');
}

/** An amount as English says it, apart: CN¥113.01 | billion | per m². */
export interface EnglishAmount {
  readonly digits: string;
  readonly scale: string;
  /** km, percentage points, %; '' for what only counts. */
  readonly unit: string;
}

/**
 * A stated value with its unit's power of ten as English says it, and the unit. Takes a decimal
 * string; throws RangeError on anything else.
 */
export function englishAmount(value: string, unit: string): EnglishAmount {
  const [number = '', scale = ''] = englishNumber(value, unit).split(NBSP);
  const rest = unit.slice((SCALED.exec(unit)?.[0] ?? '').length);
  return { digits: number, scale, unit: englishUnit(rest, value) };
}

function englishUnit(unit: string, value: string): string {
  const [of = '', per] = unit.split('/');
  const noun = /^[A-Za-z%‰‱]/.test(of) ? of : COUNTED.has(of) ? '' : (NOUNS[of] ?? '');
  const said = value === '1' && of in NOUNS ? singular(noun) : noun;
  if (per === undefined) return said;
  return [said, `per ${singular(NOUNS[per] ?? per)}`].filter((part) => part !== '').join(' ');
}

const singular = (noun: string) =>
  noun === 'people' ? 'person' : noun.replace(/(?<=[a-z]{3})s$|s(?= of)/, '');

/** Per how many, in English: 每万人 is per 10,000 people; what we have no word for keeps its own. */
export function englishPer(per: string): string {
  const [, digits = '', scale = '', of = ''] =
    /^每?([\d.]*)((?:(?!千瓦|千米|千克)[十百千万亿])*)(.*)$/.exec(per) ?? [];
  const noun = NOUNS[of.replace(/^(?:常住|户籍)/, '')] ?? of;
  const power = Array.from(scale).reduce(
    (sum, sign) => sum + (SMALL[sign] ?? POWERS[sign] ?? 0),
    0,
  );
  const count = groupThousands(shiftDecimal(digits || '1', power));
  return count === '1' ? `per ${singular(noun)}` : `per ${count}${NBSP}${noun}`;
}

const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/**
 * A stated value with its unit's power of ten as English says it: 1130.1 with 亿元 is
 * CN¥113.01 billion. Units that only count (家, 项) have no English word here and are left out.
 * Takes a decimal string; throws RangeError on anything else.
 */
export function englishNumber(value: string, unit: string): string {
  if (value.startsWith('-')) return `\u2212${englishNumber(value.slice(1), unit)}`;
  const [, prefix = '', money] = SCALED.exec(unit) ?? [];
  const sign = SIGNS[money ?? ''] ?? '';
  const power = POWERS[prefix] ?? 0;
  if (power === 0) return sign + groupThousands(value);
  const [whole = ''] = shiftDecimal(value, power).split('.');
  const step = SCALES.find(([of]) => whole.length > of);
  if (!step) return sign + groupThousands(shiftDecimal(value, power));
  return `${sign}${groupThousands(shiftDecimal(value, power - step[0]))}${NBSP}${step[1]}`;
}

/** 三分之一 in words: one third; beyond tenths as written. */
export function fractionText(value: string, lang: Lang): string {
  const [over, under] = value.split('/').map(Number);
  if (lang === 'zh')
    return Math.max(over ?? 99, under ?? 99) > 10
      ? value
      : `${HAN[under ?? 0]}分之${HAN[over ?? 0]}`;
  const [count, part] = [ONES[over ?? 0], PARTS[under ?? 0]];
  if (!count || !part) return value;
  return `${count} ${over === 1 ? part : part === 'half' ? 'halves' : `${part}s`}`;
}

const HAN = '〇一二三四五六七八九十';
const PARTS = ' half third quarter fifth sixth seventh eighth ninth tenth'
  .replace(' ', '  ')
  .split(' ');
const ONES = [...' one two three four five six seven eight nine ten'.split(' ')];

/** A whole number up to ten in English words; other numbers in digits. */
export function smallNumber(value: string): string {
  return ONES[Number(value)] || groupThousands(value);
}
