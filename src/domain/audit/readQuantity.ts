// Reads a quantity again from its own words, so that a record's value can be held against them.
// It has not seen the records and refuses what it does not fully understand.
import type { Form, Qualifier, Status } from '../../model/values.ts';
import { readChineseNumber } from './chineseNumber.ts';
import { type Numeral, numerals } from './numerals.ts';

/** What the words alone say. */
export interface ReadQuantity {
  /** A decimal string; null for a relation without a number. */
  readonly value: string | null;
  /** As written, a 万 or 亿 before it included (亿元); × for multiples; null where there is none. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** Every form that the words allow: a bare 32.9% may be a share, a growth rate or a level. */
  readonly forms: readonly Form[];
  /** 有望, 预计: forecast. 力争, 确保: target. Null where the words carry neither. */
  readonly status: Extract<Status, 'forecast' | 'target'> | null;
  /** What it is compared with, where the form is a relation. */
  readonly reference: string | null;
}

const DATES =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|[〇零一二三四五六七八九]{4}年|\d{1,2}(?:[-—–~至]\d{1,2})?月(?:\d{1,2}日|份)?|前?[一二三四1-4]个?季度|[上下]半年/g;

const RELATION = /(超过|高于|大于|优于|不低于|达到)((?:全国|全省|世界|国际|行业)?平均(?:水平|值|数)?)/;

// What the model has no qualifier for: reading 不超过 as 超过 would turn a statement round.
const UNREADABLE = /不超过?\d|不超过|未超过|不到|不足|不大于|不高于|不多于|少于|低于|小于|以下|以内|收窄/;

const ABOVE = /(?:超过?|逾|突破|高于|大于|不低于|不少于|至少)$/;
const ABOUT = /(?<![节合条公契签违预制])(?:大约|大概|约)$/;
const JUST_UNDER = /(?<![最附邻靠亲新远])(?:接近|将近|近)$/;

const GREW = /(?:增长|提高|提升|增加|扩大|上升)了?$/;
const FELL = /(?:下降|降低|减少|下滑|回落)了?$/;
const GROWTH = /(?:同比|环比|增长|增速|增幅|年均|提高|提升|增加|上升|下降|降低|减少|下滑|回落|降幅)[^到至为]*$|(?:增速|增幅|降幅)(?:达到?|为|至|到)?$/;

// Longest first. What stands in neither list is taken as one word up to the next mark.
const MEASURES = ['平方公里', '平方米', '千瓦时', '百分点', '美元', '欧元', '日元', '港元', '公里', '公斤', '瓦时', '元', '吨', '米', '瓦', '秒'];
const COUNTED = ['方面', '阶段', '人次', '个', '家', '项', '条', '张', '位', '名', '类', '件', '种', '座', '所', '户', '人', '处', '地', '台', '套', '艘', '架', '朵', '篇', '支', '次', '天', '年'];

/**
 * Reads the words of one quantity (1100余家, 占全省实物商品网上零售额的23.6%, 实现翻番, 第7位,
 * 均超过全国平均水平). Dates in the words are passed over; apart from them they must hold one number.
 * Source of the rules: data guide, "A quantity"; design, 2.4, "Qualifier grammar".
 * 翻番 and 提高3倍 give the factor (2, 4), 提高到3倍 the 3 itself. A fall gives a negative growth rate.
 * A number in Chinese numerals is read in full (三亿元 is 300000000 元), one in digits keeps its
 * 万 or 亿 in the unit (3亿元 is 3 亿元).
 * @returns null where the words state no quantity that the model can hold: no number, several, an
 *   upper bound (不超过, 以下), an indefinite one (一批, 一系列), two qualifiers at odds.
 */
export function readQuantity(written: string): ReadQuantity | null {
  const text = written.normalize('NFKC').replace(DATES, (date) => ' '.repeat(date.length));
  const found = numerals(text);
  const numeral = found[0];
  if (found.length > 1) return null;
  if (numeral === undefined) return readRelation(text);
  const before = text.slice(0, numeral.start);
  const after = text.slice(numeral.end);
  if (UNREADABLE.test(before.replaceAll(/不[低少]于/g, '')) || /^.{0,6}以[下内]/.test(after)) return null;
  if (numeral.kind === 'multiple') return readMultiple(numeral, before, after);
  if (numeral.text.startsWith('第')) return readRank(numeral, before, after);
  return readAmount(numeral, before, after);
}
