// Reads a quantity again from its own words, so that a record's value can be held against them.
// It has not seen the records and refuses what it does not fully understand.
import type { Form, Qualifier, Status } from '../model/values.ts';
import { readChineseNumber } from './chineseNumber.ts';
import { type Numeral, numerals } from './numerals.ts';
import { readQualifier } from './readQualifier.ts';
import { readUnit } from './readUnit.ts';
import { condensed, type Refusal, ruleAgainst } from './refusals.ts';

/** What the words alone say. */
export interface ReadQuantity {
  /** A decimal string; null for a relation without a number. */
  readonly value: string | null;
  /** As written, a 万 or 亿 before it included (亿元); × for multiples; null where there is none. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** Every form that the words allow: a bare 32.9% may be a share, a growth rate or a level. */
  readonly forms: readonly Form[];
  /** 有望, 预计: forecast. 力争, 确保, 争取: target. Null where the words carry neither. */
  readonly status: Extract<Status, 'forecast' | 'target'> | null;
  /** What it is compared with, where the form is a relation. */
  readonly reference: string | null;
}

type Amount = Omit<ReadQuantity, 'status' | 'reference'>;

const DATES =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|[〇零一二三四五六七八九]{4}年|\d{1,2}(?:[-—–~至]\d{1,2})?月(?:\d{1,2}日|份)?|前?[一二三四1-4]个?季度|[上下]半年/g;
const RELATION =
  /(超过|高于|大于|优于|好于|达到|低于|少于|小于|不及|落后于)((?:全国|全省|全球|世界|国际|行业)?平均(?:水平|值|数)?)/;
// Words in which a sign of a number is none. A closed list: with any other the words hold two numbers.
const WORDS = /零售|统一|一体化|进一步|第三方|四川|百分点/g;
// 一 with these says "some", not "one"; the design stores no count for them.
const INDEFINITE = /^(?:批|系列|些|定|体|步)/;

/**
 * Reads the words of one quantity (1100余家, 占全省实物商品网上零售额的23.6%, 实现翻番, 第7位,
 * 均超过全国平均水平). Dates and words such as 零售 are passed over; besides them there must be one number.
 * Rules: data guide, "A quantity"; design, 2.4, "Qualifier grammar". 翻番 and 提高3倍 give the
 * factor (2, 4), 提高到3倍 the 3 itself; a fall gives a negative growth rate. Chinese numerals are
 * read in full (三亿元: 300000000 元), digits leave 万 and 亿 in the unit (3亿元: 3 亿元).
 * @returns null where there is nothing to read: no number and no relation to an average. Why not,
 *   where there is but the model cannot hold it or the words leave it open: several numbers, a bound
 *   or a fall of `refusals.ts`, two qualifiers at odds, an indefinite number (一批), 第 with
 *   anything but a rank (第五次)
 */
export function readQuantity(written: string): ReadQuantity | Refusal | null {
  const text = written
    .normalize('NFKC')
    .replace(DATES, (date) => ' '.repeat(date.length))
    .replaceAll(/(?<=\d) +(?=[余多十百千万亿%‰])/g, '');
  const found = numeralsOutsideWords(text);
  const relation = RELATION.exec(text);
  const status = statusOf(text);
  const numeral = found[0];
  if (relation !== null) {
    const read = readRelation(relation, text);
    if (typeof read === 'string') return read;
    // A number said of a relation (超过全国平均水平3个百分点) is neither.
    return numeral === undefined ? { ...read, status } : 'unclear';
  }
  if (numeral === undefined) return null;
  if (found.length > 1) return 'several';
  const amount = readNumeral(numeral, text.slice(0, numeral.start), text.slice(numeral.end));
  return typeof amount === 'string' ? amount : { ...amount, status, reference: null };
}

function readRelation(
  found: RegExpExecArray,
  text: string,
): Omit<ReadQuantity, 'status'> | Refusal {
  const [whole, verb = '', reference = null] = found;
  const before = text.slice(0, found.index) + verb;
  const behind = text.slice(found.index + whole.length);
  const rule = ruleAgainst(condensed(before), condensed(behind), false);
  if (rule !== null) return rule.reason;
  // What is left of these is 不低于: a floor.
  if (/^[低少小不落]/.test(verb)) return 'floor';
  const qualifier = verb === '达到' ? 'exact' : 'above';
  return { value: null, unit: null, qualifier, forms: ['relation'], reference };
}

function numeralsOutsideWords(text: string): Numeral[] {
  const words = Array.from(text.matchAll(WORDS), ({ 0: word, index }) => [
    index,
    index + word.length,
  ]);
  return numerals(text).filter(
    ({ start, end }) => !words.some(([from = 0, to = 0]) => from <= start && end <= to),
  );
}

function statusOf(text: string): ReadQuantity['status'] {
  if (/有望|预计|预期/.test(text)) return 'forecast';
  return /力争|确保|争取/.test(text) ? 'target' : null;
}

function readNumeral(numeral: Numeral, before: string, after: string): Amount | Refusal {
  const words = condensed(before);
  if (numeral.kind === 'multiple') return readMultiple(numeral.text, words, after);
  if (numeral.text.startsWith('第')) return readRank(numeral.text.slice(1), words, after);
  return readAmount(numeral.text, words, after);
}

function readMultiple(written: string, before: string, after: string): Amount | Refusal {
  const inside = /^[余多]/.exec(after)?.[0] ?? '';
  const behind = condensed(after);
  const rule = ruleAgainst(before, behind, false);
  if (rule !== null) return rule.reason;
  const read = readQualifier(before, inside, behind);
  const value = read === null ? null : factorOf(written, read.lead);
  if (read === null || value === null) return 'unclear';
  return { value, unit: '×', qualifier: read.qualifier, forms: ['multiple'] };
}

function factorOf(written: string, lead: string): string | null {
  const times = /^翻了?(.*)番$/.exec(written)?.[1];
  if (times !== undefined) {
    const doublings = times === '' ? '1' : numberOf(times);
    return doublings !== null && /^[1-9]$/.test(doublings) ? String(2n ** BigInt(doublings)) : null;
  }
  const number = written.endsWith('倍') ? numberOf(written.slice(0, -1)) : null;
  if (number === null) return null;
  if (!/(?:增长|增加|提高|提升|扩大|上升)了?$/.test(lead)) return number;
  const [whole = '0', ...fraction] = number.split('.');
  return [String(BigInt(whole) + 1n), ...fraction].join('.');
}

function readRank(written: string, before: string, after: string): Amount | Refusal {
  // 第3% is no place.
  if (/[%‰]/.test(written)) return 'unclear';
  const value = numberOf(written);
  const unit = /^[位名]/.exec(after)?.[0] ?? null;
  if (value === null || (unit === null && /^[\p{L}\p{N}]/u.test(after))) return 'unclear';
  const behind = condensed(after.slice(unit?.length ?? 0));
  const rule = ruleAgainst(before, behind, false);
  if (rule !== null) return rule.reason;
  // A rank has no qualifier: 不低于第7位 and 第7位以上 are not the seventh place.
  if (readQualifier(before, '', behind)?.qualifier !== 'exact') return 'unclear';
  return { value, unit, qualifier: 'exact', forms: ['rank'] };
}

function readAmount(written: string, before: string, after: string): Amount | Refusal {
  const percent = /[%‰]$/.exec(written)?.[0] ?? (written.startsWith('百分之') ? '%' : null);
  const number = numberOf(written.replace(/^百分之|[%‰]$/g, ''));
  const { unit, sort, inside, rest } =
    percent === null ? readUnit(after) : bareUnit(percent, after);
  if (number === null || (written === '一' && INDEFINITE.test(after))) return 'unclear';
  const minus = /(?<!\d)[-−]$/.exec(before);
  const rate = percent !== null || unit === '百分点' || unit === '成';
  const [words, behind] = [before.slice(0, minus?.index), condensed(rest)];
  const rule = ruleAgainst(words, behind, rate);
  if (rule !== null) return rule.reason;
  const read = readQualifier(words, inside, behind);
  if (read === null) return 'unclear';
  const { qualifier, lead } = read;
  const falls = fell(lead);
  // A qualified fall (下降3%以上) would need a qualifier below zero; −3 after 下降 is no fall at all.
  if (falls && (minus !== null || qualifier !== 'exact' || !rate || unit === '成')) return 'fall';
  const value = falls || minus !== null ? `-${number}` : number;
  return { value, unit, qualifier, forms: formsOf(unit, sort, lead) };
}

function bareUnit(unit: string, rest: string): ReturnType<typeof readUnit> {
  return { unit, sort: 'measured', inside: '', rest };
}

function formsOf(unit: string | null, sort: string, lead: string): readonly Form[] {
  if (unit === '%' || unit === '‰') {
    if (grew(lead)) return ['growth'];
    return /占|比重|份额|比例/.test(lead) ? ['share'] : ['share', 'growth', 'level'];
  }
  if (unit === '百分点') return ['growth', 'level'];
  if ((unit === '位' || unit === '名') && lead.endsWith('前')) return ['count', 'rank'];
  if (sort === 'measured') return ['level'];
  return sort === 'counted' ? ['count'] : ['count', 'level'];
}

// 增长到32.9% names a level, 增速达到32.9% a growth rate.
function grew(lead: string): boolean {
  const clause = lead.split(/[,。;]/).at(-1) ?? '';
  return (
    fell(lead) ||
    /(?:增长|增加|提高|提升|扩大|上升)了?$/.test(lead) ||
    /增速|增幅|增长率/.test(clause) ||
    /同比|环比/.test(clause.split(/[到至为]/).at(-1) ?? '')
  );
}

function fell(lead: string): boolean {
  return /(?:下降|降低|减少|下滑|回落)了?$|降幅(?:达到?|为)?$/.test(lead);
}

// A numeral in either script as a decimal string without groups and leading zeros.
function numberOf(written: string): string | null {
  if (/^\d/.test(written)) return written.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return readChineseNumber(written);
}
