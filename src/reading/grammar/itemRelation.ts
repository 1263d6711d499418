// How the number of an item stands to what is meant.
import type { Relation } from '../../model/values.ts';
import { NEGATED } from '../lexicon/relations.ts';
import { forbidden } from './clause.ts';
import { type Context, joined } from './context.ts';
import type { Item } from './items.ts';
import { type Baseline, figureOf, lastOf, type Reading, type Words } from './reading.ts';

/** Relations of an item: before it, behind it, inside it, at a distance. */
export function itemRelation(
  reading: Reading,
  item: Item,
  { context, wider }: Words,
  baseline: Baseline | null,
  bound: Relation | null,
): Relation | null | 'at-odds' {
  const token = figureOf(reading, item);
  let near = breaksThrough(reading, item) ? null : context.relation;
  if (near !== null && NEGATED[near] !== undefined && forbidden(reading.tokens, context.first))
    near = NEGATED[near] ?? null;
  const far = baseline ? (baseline.words.wider.relation ?? null) : wider.relation;
  let relation = near;
  for (const more of [bound, item.behind, item.inner, token.special?.own ?? null]) {
    const both = joined(relation, more);
    if (both === 'at-odds') return both;
    relation = both;
  }
  if (relation === null) return far;
  // 最高可给予不超过300万元 says it twice; a far word at odds with a near one is about something else.
  const both = joined(relation, far);
  return both === 'at-odds' ? relation : both;
}

const BREAKTHROUGH =
  /^[^，。；、]{0,14}?(?:技术|瓶颈|难题|卡点|堵点|领域|环节|零部件|产品|装备|材料|工艺|软件|成果|方向|难点|壁垒|问题|芯片|药物|品种|算法|系统)/;

// 突破10项关键技术: a breakthrough in ten, not more than ten.
function breaksThrough(reading: Reading, item: Item): boolean {
  const token = reading.tokens[item.head - 1];
  if (token?.kind !== 'word' || !/突破|攻克/.test(token.entry.word)) return false;
  const figure = figureOf(reading, item).figure;
  return (
    /^[项个种类款台套]$/.test(figure.unit) &&
    BREAKTHROUGH.test(reading.text.slice(lastOf(reading, item).end))
  );
}

// The relation word of a comparison is not said of the number: 比全国高出2个百分点.
export function nearCompares(reading: Reading, context: Context, item: Item): boolean {
  for (let i = context.first; i < item.head; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'word' && token.entry.kind === 'relation' && token.entry.compares)
      return true;
  }
  return false;
}

export function withoutNear(item: Item): Relation | null {
  const both = joined(item.behind, item.inner);
  return both === 'at-odds' ? null : both;
}
