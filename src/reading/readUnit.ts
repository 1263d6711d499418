// Reads the unit behind a number.
import { BOUND_BEHIND } from './refusals.ts';

/** `measured` (元, EFLOPS), `counted` (家, 项), or a word that stands in neither list. */
export interface ReadUnit {
  /** As written, a 万 or 亿 before it included; null where no unit follows. */
  readonly unit: string | null;
  readonly sort: 'measured' | 'counted' | 'unknown';
  /** 余 or 多 between number and unit, or ''. */
  readonly inside: string;
  /** What stands behind the unit. */
  readonly rest: string;
}

// In each list longer words stand before those that they begin with.
const MEASURED = [
  ...['平方公里', '平方米', '千瓦时', '百分点', '人民币', '美元', '欧元', '日元', '港元'],
  ...['公里', '公顷', '公斤', '瓦时', '元', '吨', '米', '瓦', '亩', '秒'],
];
const COUNTED = [
  ...['方面', '阶段', '人次', '个', '家', '项', '条', '张', '位', '名', '类', '件', '种', '座'],
  ...['所', '户', '人', '处', '地', '台', '套', '艘', '架', '朵', '篇', '支', '次', '天', '年'],
];

const OTHER = new RegExp(`^(?:(?!${BOUND_BEHIND}|及?以上|左右|上下|的)\\p{Script=Han})+`, 'u');

/**
 * Reads the unit from the words right behind a number: 余家 → 家, 亿元 → 亿元, 万余人 → 万人,
 * 个百分点 → 百分点. A word in neither list is taken whole, up to the next mark, 的, 以上, 左右 or bound.
 */
export function readUnit(after: string): ReadUnit {
  const [whole = '', first = '', scale = '', second = ''] =
    /^\s*([余多]?)([十百千万亿]*)([余多]?)\s*/.exec(after) ?? [];
  const behind = after.slice(whole.length);
  const { word, sort } = wordAt(behind.replace(/^个(?=百分点)/, ''));
  const cut = word === '' ? 0 : behind.indexOf(word) + word.length;
  return { unit: scale + word || null, sort, inside: first || second, rest: behind.slice(cut) };
}

function wordAt(text: string): { word: string; sort: ReadUnit['sort'] } {
  const latin = /^[A-Za-z][A-Za-z0-9/]*/.exec(text)?.[0];
  const measured = latin ?? MEASURED.find((word) => text.startsWith(word));
  if (measured !== undefined) return { word: measured, sort: 'measured' };
  const counted = COUNTED.find((word) => text.startsWith(word));
  if (counted !== undefined) return { word: counted, sort: 'counted' };
  const other = OTHER.exec(text)?.[0];
  return { word: other ?? '', sort: 'unknown' };
}
