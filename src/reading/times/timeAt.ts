// The words of a text that say when: years, spans, five-year periods, months, and relative words.
import type { ReadingRule } from '../rules.ts';

/** Which words a time is made of. */
export type TimeKind = 'date' | 'span' | 'period' | 'relative' | 'duration' | 'part' | 'clock';

/** As far as the words give it; null is not stated. */
export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A time at a place of the clean copy. */
export interface FoundTime {
  readonly end: number;
  readonly kind: TimeKind;
  readonly rule: ReadingRule;
  readonly from: Moment | null;
  readonly to: Moment | null;
  /** 到2027年, 2025年底前: a deadline. */
  readonly by: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly rule: ReadingRule;
  readonly kind: TimeKind;
  readonly pattern: RegExp;
  readonly read?: (groups: Groups) => Pick<FoundTime, 'from' | 'to'>;
}

const YEAR = '(?:(?:19|20)\\d{2}|[〇零一二三四五六七八九]{4})';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:[12]\\d|3[01]|0?[1-9]|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])';
const DASH = '(?:--?|~|至|到)';
const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十两几数百半]+)';
/** What may close a date: 底前, 以来, 上半年. */
const EDGE =
  '(?:年?(?:底|末|初|中|上半年|下半年|前后|前|以前|之前|内|起|度|以来|以后|后|左右|期间|间|全年)){0,2}';

const rule = (name: ReadingRule, kind: TimeKind, source: string, read?: Rule['read']): Rule => ({
  rule: name,
  kind,
  pattern: new RegExp(source, 'uy'),
  ...(read ? { read } : {}),
});

const HAN_DIGITS = '〇一二三四五六七八九';

function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^\d+$/.test(words)) return Number(words);
  const digits = [...words.replaceAll('零', '〇')].map((sign) => HAN_DIGITS.indexOf(sign));
  if (digits.every((digit) => digit >= 0)) return Number(digits.join(''));
  const [tens = '', ones = ''] = words.split('十');
  return (
    (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 +
    Math.max(0, HAN_DIGITS.indexOf(ones || '〇'))
  );
}

const moment = (year?: string, month?: string, day?: string): Moment => ({
  year: numberOf(year),
  month: numberOf(month),
  day: numberOf(day),
});

// The first plan began in 1953; the third came late, and from then on they follow by fives.
function period({ p, q }: Groups): Pick<FoundTime, 'from' | 'to'> {
  const ordinal = numberOf(p ?? q) ?? 0;
  if (ordinal === 0) return { from: null, to: null };
  const start = ordinal < 3 ? 1948 + 5 * ordinal : 1951 + 5 * ordinal;
  return {
    from: { year: start, month: null, day: null },
    to: { year: start + 4, month: null, day: null },
  };
}

/** The rules, in order: the first that fits at a place is taken. */
export const TIME_RULES: readonly Rule[] = [
  // 2023年6月至2025年12月, 2023年6月1日至2025年12月31日.
  rule(
    'span of dates',
    'span',
    `(?<y>${YEAR})年(?<m>${MONTH})月(?:(?<d>${DAY})日)?${DASH}(?:(?<y2>${YEAR})年)?(?<m2>${MONTH})月(?:(?<d2>${DAY})日)?`,
    (g) => ({ from: moment(g.y, g.m, g.d), to: moment(g.y2 ?? g.y, g.m2, g.d2) }),
  ),
  // 2025—2027年, 2025年至2027年.
  rule(
    'span of years',
    'span',
    `(?<y>${YEAR})年?${DASH}(?<y2>${YEAR})(?:年(?:度|期间|间)?|(?![\\d年家个亿万元人户项件条%]))`,
    (g) => ({ from: moment(g.y), to: moment(g.y2) }),
  ),
  // 2024年1—10月.
  rule(
    'months of a year',
    'span',
    `(?<y>${YEAR})年(?<m>${MONTH})月?${DASH}(?<m2>${MONTH})月份?`,
    (g) => ({ from: moment(g.y, g.m), to: moment(g.y, g.m2) }),
  ),
  // 2025年1月1日, 2025年6月底前, 2025年第一季度, 二〇二七年.
  rule(
    'date',
    'date',
    `(?<y>${YEAR})年(?:(?<m>${MONTH})月份?(?:(?<d>${DAY})日|[上中下]旬)?|(?:第?[一二三四1-4]|前[一二三两123])个?季度|[上下]半年)?${EDGE}`,
    (g) => ({ from: null, to: moment(g.y, g.m, g.d) }),
  ),
  // 2025-06-30, 2025.6.30.
  rule(
    'date in figures',
    'date',
    '(?<y>(?:19|20)\\d{2})[-./](?<m>1[0-2]|0?[1-9])[-./](?<d>[12]\\d|3[01]|0?[1-9])(?![\\d.])',
    (g) => ({ from: null, to: moment(g.y, g.m, g.d) }),
  ),
  // 到2030, 2030远景: without 年 only where nothing else can follow.
  rule(
    'year alone',
    'date',
    '(?<y>20[0-6]\\d)(?=前(?!\\d)|以前|底|远景|愿景|[，。；、）)”\\s]|$)',
    (g) => ({ from: null, to: moment(g.y) }),
  ),
  // “2024中国数字百强市”: the year opens a name.
  rule(
    'year of a name',
    'date',
    '(?<=[“《（(，。\\s]|^)(?<y>20[0-4]\\d)(?=中国|世界|全球|全国|亚洲|国际|数字|数博|服贸|年度)',
    (g) => ({ from: null, to: moment(g.y) }),
  ),
  // “十四五”, 十四五期间.
  rule(
    'five-year period',
    'period',
    '[“‘](?<p>十?[一二三四五六七八九])五[”’](?:规划期间|规划期|期间|时期|以来|中期|前期|末|初)?|(?<q>十[一二三四五六七八九])五(?=期间|规划|时期|末|以来|中期|收官|开局|发展)(?:期间|时期|末|以来|中期)?',
    period,
  ),
  // 1—10月, 6月至9月.
  rule('months', 'span', `(?<m>${MONTH})月?份?${DASH}(?<m2>${MONTH})月份?`, (g) => ({
    from: moment(undefined, g.m),
    to: moment(undefined, g.m2),
  })),
  // 6月底前, 12月26日.
  rule(
    'month',
    'date',
    `(?<m>${MONTH})月(?!饼|球|度|均|台|报|票|租|嫂|薪)份?(?:(?<d>${DAY})日(?:${DASH}(?:${MONTH}月)?${DAY}日)?|[上中下]旬)?${EDGE}`,
    (g) => ({ from: null, to: moment(undefined, g.m, g.d) }),
  ),
  // 15日前.
  rule('day', 'date', `(?<d>${DAY})日(?=上午|下午|晚|凌晨|起|前|至)${EDGE}`, (g) => ({
    from: null,
    to: moment(undefined, undefined, g.d),
  })),
  // 前三季度, 上半年, 前5个月.
  rule(
    'part of a year',
    'part',
    '(?:前[一二三两123]个?|第?[一二三四1-4]个?|[一二三四1-4][-~至、][一二三四1-4])季度|[上下]半年|前(?:\\d{1,2}|[一二三四五六七八九十两]{1,2})个月',
  ),
  // 本世纪中叶, 21世纪, 90年代.
  rule(
    'century',
    'date',
    '(?:本|上|下|新|\\d{2}|[二十一]{2,3})世纪(?:中叶|初|末|中期)?|[1-9]0年代|[一二三四五六七八九]十年代',
  ),
  // 未来两年, 近5年, 连续三年.
  rule(
    'relative stretch',
    'relative',
    `(?:未来|最近|近|今后的?|过去|此后|连续|前|后|下|上|之后|其后|往后|接下来|随后|再用|用|满)${NUMBER}(?:${DASH}${NUMBER})?(?:多|余|来)?个?(?:年|月|周|天|日|季度)(?!度|级|轻|龄|份|岁)(?:多|半|左右)?(?:以来|时间|来|内|里|间)?`,
  ),
  // 今年, 去年同期, 年底前.
  rule(
    'relative word',
    'relative',
    '今年以来|今年|去年同期|去年底|去年末|去年|上年同期|上年末|上年底|上年度|上年|明年|后年|前年|本年度|当年底|年底之前|年底前|年内|年底|年末|年初|年中|目前|当前|近期|近年来|近年|本月|上月|月底前|月底|下月|上季度|本季度|同期|截至目前|今冬明春|此前|近几年|近些年来?|几年来|多年来?|常年|往年|疫情前|期末|期初',
  ),
  // 10:30, 9时30分.
  rule(
    'clock',
    'clock',
    '(?<![\\d:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)|(?:[01]?\\d|2[0-4])时(?:[0-5]?\\d分)?(?=[，。至起前\\-]|$)|(?:上午|下午|晚上|凌晨|晚|早)\\d{1,2}[时点](?:[0-5]?\\d分|半)?',
  ),
  // 两年半, 三五年, 3至5年, 5年, 6个月.
  rule(
    'stretch',
    'duration',
    `${NUMBER}(?:${DASH}${NUMBER})?(?:多|余|来)?(?:个月|年|周(?!边|岁|年|期|界|密|转|六|日|一|二|三|四|五|报|刊|长)|个季度|个星期|星期|周年|个年头|年头|个年度|年度|世纪)(?!限|级|轻|龄|代|检|鉴|报|会|产|均|审|货|薪|息|租|纪)(?:多|半|以?来|以?内|之?间|以上|左右|以下|行动|计划|期)?`,
  ),
  // 10日内, 3日后.
  rule('days', 'duration', `${NUMBER}(?:个)?日(?:以内|之内|内|后|前)`),
];

const BEGINS =
  /[\d〇零一二三四五六七八九十两几数百半“‘上下本新今去明后前年未近最过此连之其往接随再用目当同月截疫期多常早凌晚满]/;
const LIMIT = /(?:到|至|截至|截止|力争到)$/;

/** The words of time that begin at a place, or null. */
export function timeAt(text: string, at: number): FoundTime | null {
  if (!BEGINS.test(text.charAt(at))) return null;
  for (const { rule: name, kind, pattern, read } of TIME_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const words = match[0];
    if (kind === 'duration' && measured(text, at)) continue;
    const { from, to } = read?.(match.groups ?? {}) ?? { from: null, to: null };
    const by = /前$/.test(words) || LIMIT.test(text.slice(Math.max(0, at - 3), at));
    return { end: at + words.length, kind, rule: name, from, to, by };
  }
  return null;
}

const SHORTENED = /(?:压缩|缩短|缩减|压减)(?:至|到|为|了)?(?:约|近)?$/;
const TO_BE_SHORTENED = /^[\d.]+(?:个月|年)(?:以上|左右)?(?:压缩|缩短|缩减|延长)(?:至|到|为)/;

// 平均受教育年限达到11.5年, 工期由14个月压缩至11个月: here the stretch is what is measured.
function measured(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  if (SHORTENED.test(before) || TO_BE_SHORTENED.test(text.slice(at, at + 14))) return true;
  return /(?:教育年限|平均年限|平均寿命|平均工龄|使用年限)[^，。；\n]{0,12}$/.test(before);
}
