// Why an item is not read although its number is clear.
import type { Unread } from '../quantity.ts';
import type { ReadingRefusal } from '../rules.ts';
import { type Context, clauseStart } from './context.ts';
import type { Item } from './items.ts';
import { type Baseline, figureOf, lastOf, left, type Reading, type Words } from './reading.ts';
import type { FigureToken } from './tokens.ts';

export type Refused = { readonly code: ReadingRefusal } | Unread | null;

export function itemRefusal(
  reading: Reading,
  item: Item,
  words: Words,
  baseline: Baseline | null,
  fault: string | null,
): Refused {
  const { context, wider } = words;
  const token = figureOf(reading, item);
  const { figure, special } = token;
  const { numeral } = figure;
  const code = (refused: ReadingRefusal) => ({ code: refused });
  if (special?.sort === 'place') {
    if (!ranks(reading, token, context))
      return left(reading, item, 'ordinal', 'ordinal without a ranking');
    return context.relation !== null || item.behind !== null ? code('rank-bound') : null;
  }
  if (special?.sort === 'top') return context.relation !== null ? code('rank-bound') : null;
  if (item.fault) return code(item.fault);
  if (context.fault) return code(context.fault);
  if (fault === 'negated' || fault === 'unclear-comparison') return code(fault);
  if (signBefore(reading, item, words)) return code('unclear');
  if ((context.fall || wider.fall) && context.change !== null && !context.level && !baseline)
    return code('change-of-change');
  // 由8.2%降至零: the number is where it came from.
  if (TO_ZERO.test(reading.text.slice(lastOf(reading, item).end, lastOf(reading, item).end + 8)))
    return code('unclear');
  if (numeral.bare && !licensed(context, item)) {
    if (figure.behind === null || context.relation !== null) return code('vague');
    // 万户以上小区 is a class; 培育主播百名以上 counts.
    if (named(reading, item)) return code('class');
  }
  if (item.amount.unit === '岁' && AGE_GROUP.test(behind(reading, item))) return code('class');
  if (special) return null;
  if (figure.sort === 'time' && !measured(reading, item, context, baseline))
    return left(reading, item, 'date', 'stretch of time');
  if (
    item.amount.unit === '' &&
    item.amount.fraction === null &&
    !unitFree(reading, item, context, baseline)
  )
    return code('no-unit');
  if (
    numeral.script === 'han' &&
    one(item, figure.sort) &&
    !context.led &&
    !context.each &&
    item.behind === null &&
    wider.relation === null &&
    item.link !== 'list' &&
    // 一个中心、两个基地 counts both.
    !/^\p{Script=Han}{1,6}、[一两二三四五六七八九]/u.test(
      reading.text.slice(lastOf(reading, item).end, lastOf(reading, item).end + 9),
    ) &&
    context.relation === null
  )
    return left(reading, item, 'idiom', 'one as an article');
  if (namesPlaces(reading, item) && !context.led && context.relation === null)
    return left(reading, item, 'idiom', 'set of places');
  if (context.kept && context.relation === null && item.behind === null && !item.range)
    return code('kept');
  return null;
}

// 百家 is one hundred only behind 超, 近, 达到 and their like, or with 余.
const licensed = (context: Context, item: Item) =>
  item.amount.unit === '×' || context.relation !== null || item.inner !== null || context.led;

const TO_ZERO = /^(?:下降|降低|减少|压减|降|减)?(?:至|到|为)(?:零(?!\p{Script=Han})|个位数)/u;

const behind = (reading: Reading, item: Item) => {
  const { end } = lastOf(reading, item);
  return reading.text.slice(end, end + 6);
};

/** Whether a noun follows that the number belongs to. */
const named = (reading: Reading, item: Item) => /^\p{Script=Han}/u.test(behind(reading, item));

/** 3岁以下婴幼儿, 16—24岁青年, 65岁及以上老年人口: a group by its age. */
const AGE_GROUP =
  /^的?(?:[老青少幼婴儿妇女男孕学居][年龄幼儿童女性生民妇]|(?:劳动|常住|户籍|城乡|失能|高龄|失业|农村|适龄)|人口|人群|成年|残疾|群众|大学|高校|人员|未成年)/;

const PLACES = /^[市县区乡镇村省国州地校院园店网端岸翼分方班]$/;

// 两院院士, 三省一市: a set that is called by its number; 覆盖12市 counts.
function namesPlaces(reading: Reading, item: Item): boolean {
  const { numeral, unit } = figureOf(reading, item).figure;
  const after = reading.text.charAt(lastOf(reading, item).end);
  return (
    numeral.script === 'han' &&
    numeral.end - numeral.start === 1 &&
    PLACES.test(unit) &&
    /\p{Script=Han}/u.test(after)
  );
}

const one = (item: Item, sort: string | null) =>
  sort === 'count' &&
  item.amount.unit !== '×' &&
  item.amount.low?.digits === 1n &&
  item.amount.low.places === 0 &&
  item.amount.scale === '' &&
  !item.range &&
  item.high === null;

/** Words of a clause by which a stretch of time is what is measured: 办理时限, 优良天数. */
const TIMELY =
  /时限|时间|时长|用时|耗时|时延|延迟|周期|办结|响应|天数|小时数|日数|工期|审批|环节|通勤|运行|培训|间隔|速度/;

// 办结不到3小时 measures; 24小时内报告 says when.
function measured(
  reading: Reading,
  item: Item,
  context: Context,
  baseline: Baseline | null,
): boolean {
  if (context.relation !== null || context.change !== null || context.led || baseline !== null)
    return true;
  if (item.behind !== null && item.behind !== 'at-most') return true;
  const { tokens, text } = reading;
  const start = tokens[clauseStart(tokens, item.head)]?.start ?? 0;
  return TIMELY.test(text.slice(start, figureOf(reading, item).start));
}

// A minus or plus that may be a dash, and signs that make a tolerance.
function signBefore(reading: Reading, item: Item, words: Words): boolean {
  const { start } = figureOf(reading, item);
  // 负15 is a negative number; 减负15亿元 none.
  if (/(?:^|[^减担背欠胜])负$/.test(reading.text.slice(Math.max(0, start - 2), start))) return true;
  const sign = reading.tokens[item.head - 1];
  if (sign?.kind !== 'mark' || !/[-+·~]/.test(sign.sign)) return false;
  if (sign.sign === '+') return !(words.context.growth || words.wider.growth);
  const before = reading.tokens[item.head - 2];
  if (before?.kind === 'mark' && before.sign === '-') return false;
  return sign.sign === '·' || !(words.context.growth || words.wider.growth);
}

const METRIC = /(?:[A-Za-z]{2,}|值|指数|系数|得分|评分|容积率|比例|倍率|强度|率|比|数)$/;

// A number without a unit is one only where the words lead up to it and close behind it.
function unitFree(
  reading: Reading,
  item: Item,
  context: Context,
  baseline: Baseline | null,
): boolean {
  const end = lastOf(reading, item).end;
  // 突破千亿大关.
  const after = reading.text
    .slice(end, end + 3)
    .replace(/^(?:大关|门槛|关口)/, '')
    .slice(0, 1);
  if (/[\p{L}\p{N}.、)]/u.test(after)) return false;
  if (baseline !== null || context.relation !== null) return true;
  const scaled = item.amount.scale !== '';
  const clause = reading.text.slice(
    reading.tokens[clauseStart(reading.tokens, item.head)]?.start ?? 0,
    reading.tokens[context.first]?.start ?? 0,
  );
  if (context.led || item.behind !== null)
    return (
      scaled ||
      item.amount.low?.places !== 0 ||
      METRIC.test(clause) ||
      /\p{Script=Han}$/u.test(clause)
    );
  // 基尼系数0.42.
  if (item.amount.low !== null && item.amount.low.places > 0 && METRIC.test(clause)) return true;
  return scaled && (clause === '' || /\p{Script=Han}/u.test(clause));
}

const RANKING = /居|列|位|排|名|全国|全省|全球|世界|西部|东部|中部|升|跃|省内|亚洲|国内|行业|同类/;

function ranks(reading: Reading, token: FigureToken, context: Context): boolean {
  const { tokens } = reading;
  const head = tokens.indexOf(token, Math.max(0, context.first - 1));
  const start = tokens[clauseStart(tokens, head < 0 ? 0 : head)]?.start ?? 0;
  const before = reading.text.slice(Math.max(start, token.start - 14), token.start);
  return RANKING.test(before) && !/(?:摆在|放在|作为|坚持)/.test(before);
}
