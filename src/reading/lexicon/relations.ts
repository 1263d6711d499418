// Words that say how a number stands to what is meant, before the number and behind it.
import type { Relation } from '../../model/values.ts';

/** What a relation becomes behind 不, 未 or 严禁. A word that holds its own negation has none. */
export const NEGATED: Readonly<Partial<Record<Relation, Relation>>> = {
  above: 'at-most',
  below: 'at-least',
};

/** Before the number: 超过10%. `compares`: takes a reference too (高于全国2个百分点). */
export const BEFORE: readonly {
  readonly relation: Relation;
  readonly compares?: boolean;
  /** Holds its own negation (不足): behind another 不 the words say something else. */
  readonly closed?: boolean;
  readonly words: string;
}[] = [
  {
    relation: 'above',
    compares: true,
    words:
      '超过 超出 超越 高于 大于 多于 高出 多出 优于 好于 快于 强于 长于 重于 领先于 领先 高过 大过 多过 远超 远高于 明显高于 显著高于 大幅超过 大幅高于 明显快于 明显优于 高於 早于 快过',
  },
  { relation: 'above', words: '突破 冲破 逾 超 破 过 越过 跨过 跨越 远超过 逾越 > >> ≯≯' },
  {
    relation: 'above',
    closed: true,
    words: '不止 不只 不仅 不单 不仅仅 不止于 不只是 岂止 何止 不光',
  },
  {
    relation: 'below',
    compares: true,
    words:
      '低于 少于 小于 短于 慢于 弱于 劣于 差于 逊于 落后于 落后 亚于 低过 少过 轻于 远低于 明显低于 显著低于 低於 晚于',
  },
  { relation: 'below', words: '跌破 <' },
  {
    relation: 'below',
    closed: true,
    words:
      '不足 不到 不满 不及 未满 未及 未到 未足 达不到 够不上 不够 没到 没满 尚不足 还不到 仅不到 不如 不敌 未达 未达到 没达到 没有达到 未能达到 尚未达到 不达 没能达到 没有到',
  },
  {
    relation: 'at-least',
    words:
      '至少 起码 最低 最少 最小 不下 不下于 保底 下限 下限为 底线 底线为 ≥ >= 大于等于 大于或等于 大于或者等于 等于或大于 达到或超过 达到或者超过 达到或高于 达到并超过 最短 至少达 高于或等于 高于等于 不劣于 起点为',
  },
  {
    relation: 'at-most',
    words:
      '至多 最多 顶多 最高 封顶 封顶线 封顶线为 上限 上限为 限额 限额为 最大 最长 最迟 ≤ <= 小于等于 小于或等于 小于或者等于 等于或小于 低于或等于 低于等于 充其量 至高 超不过 过不了 突破不了 高不过 天花板 不外乎',
  },
  {
    relation: 'about',
    words:
      '约 大约 大概 大致 大体 约莫 差不多 ≈ 大约在 大体在 约合 约计 约有 约占 大致在 估约 约为 大约为 基本在',
  },
  {
    relation: 'just-under',
    words:
      '近 将近 接近 逼近 直逼 临近 几近 近乎 几乎 趋近 趋近于 接近于 略低于 稍低于 略少于 略小于 差一点 将要达到',
  },
  {
    relation: 'somewhat-over',
    words: '略高于 略超 略超过 稍高于 稍超 稍超过 略多于 略大于 刚超过 刚过',
  },
];

/** Behind the number's unit: 10%以上, 10家左右. */
export const BEHIND: readonly { readonly relation: Relation; readonly words: string }[] = [
  {
    relation: 'at-least',
    words:
      '以上 及以上 或以上 之上 及其以上 和以上 或者以上 含以上 起 起步 保底 往上 及更高 或更高 或更多 及更多 (含)以上 (含)及以上 (及)以上',
  },
  {
    relation: 'at-most',
    words:
      '以下 及以下 或以下 以内 之内 以里 之下 及其以下 和以下 内 封顶 为上限 为限 的上限 上限 含以下 或者以下 及以内 (含)以内 (含)以下 (含)及以下 (及)以下 (含)之内 (含)封顶 或更少 或更低 及更低 限额以内 限额内 额度以内 额度内',
  },
  { relation: 'below', words: '(不含)以下 不到 不足 未满' },
  { relation: 'above', words: '(不含)以上 还多 有余' },
  { relation: 'about', words: '左右 上下 许 前后 之间上下 光景 上下浮动' },
  { relation: 'somewhat-over', words: '开外 出头 有零 挂零 强 多 余' },
];
