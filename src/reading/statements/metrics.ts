// What each number of a draft counts, in the words that stand around it.
import type { Form, Kind } from '../../model/values.ts';
import type { Quantity } from '../quantity.ts';
import { stripped } from './classify.ts';
import { type DraftMetric, type DraftQuantity, quoteOf, type Range } from './draft.ts';

const LONGEST = 30;
const TIME =
  /(?:截至|截止|到|至|自|从)?(?:(?:19|20)\d{2}年(?:底|末|初|度)?(?:前|之前)?(?:\d{1,2}月(?:底|份)?)?|“?十[一二三四五]五”?(?:期间|末|时期)?|今年以来|今年|去年|上年|目前|当前|前三季度|上半年|全年|\d{1,2}[-—]\d{1,2}月)[，,]?/g;
/** Words between what is counted and its number. */
const LINK =
  /(?:(?:分别|已|将|力争|预计|有望|累计|共|共有|均|总计|合计|再|年均|每年|平均|同比|环比|比上年|较上年|实际|全部|不|约|近|超过|超|突破|达到|达|为|是|占|增长|提高|提升|下降|降低|降|减少|增加|增至|升至|扩大|控制在|保持在|稳定在|维持在|实现|完成|有|至|到|在|以上|名列|位居|居|列|排名?|由|从|于|低于|高于|不低于|不少于|最高|给予|按|每[\p{Script=Han}]{1,3}|了|的)[，,]?)+$/u;
/** What a number is held against, and in what it is counted: no part of what it counts. */
const AGAINST =
  /(?:高于|低于|快于|慢于|高出|超过|比|较)(?:全国|全省|全市|上年|去年|同期|年度|平均)[^，]*$/;
const UNITS_OF = /以[^，以]{2,16}为单位/;
const AFTER =
  /^(?:以上|以下|左右|以内|余|多)?(?:的)?([\p{Script=Han}A-Za-z0-9“”]{2,12}?)(?=[，,。；;、：:（(\s]|$|以上|等|和|及)/u;

/** What a kind says of its numbers where the words say nothing; those of a measure stay open. */
const STATUS: Readonly<Partial<Record<Kind, 'target' | 'actual'>>> = {
  target: 'target',
  goal: 'target',
  figure: 'actual',
  event: 'actual',
};

export interface Metrics {
  /** The quantity as a record has it; `clause` is where it stands. */
  readonly add: (quantity: Quantity, clause: Range, kind: Kind, heads?: string) => DraftQuantity;
  readonly list: () => readonly DraftMetric[];
}

/** Collects the metrics of a text; quantities of one name, unit and form share one. */
export function collectMetrics(text: string, prefix: string): Metrics {
  const metrics = new Map<string, DraftMetric>();
  let last: { readonly start: number; readonly name: string } | null = null;
  return {
    add: (quantity, clause, kind, heads) => {
      const form = formOf(quantity);
      // 进出口总额4380亿元、下降2.7%: of the same, where the words between say nothing else.
      const said = last !== null && last.start === clause.start ? last.name : null;
      const name = heads ?? nameOf(text, quantity, clause) ?? said ?? '数值';
      last = { start: clause.start, name };
      const key = `${name}|${quantity.unit ?? ''}|${form}`;
      const metric = metrics.get(key) ?? {
        id: `${prefix}-m-${metrics.size + 1}`,
        name: { zh: name },
        definition: { zh: `原文作“${name}”，口径原文没有写明。` },
        unit: quantity.unit,
        form,
      };
      metrics.set(key, metric);
      const recorded = asRecorded(text, quantity, metric.id, form, clause);
      return { ...recorded, status: recorded.status ?? STATUS[kind] ?? null };
    },
    list: () => [...metrics.values()],
  };
}

function asRecorded(
  text: string,
  quantity: Quantity,
  metric: string,
  form: Form,
  clause: Range,
): DraftQuantity {
  const { value, low, high, from, fromRelation, unit, relation, status, than } = quantity;
  const per =
    typeof quantity.per === 'string'
      ? quantity.per
      : quantity.per
        ? /每[\p{Script=Han}\d]{1,8}/u.exec(text.slice(clause.start, quantity.end))?.[0]
        : undefined;
  return {
    metric,
    value,
    ...(low !== null ? { low } : {}),
    ...(high !== null ? { high } : {}),
    ...(from !== null ? { from } : {}),
    ...(fromRelation !== null ? { fromRelation } : {}),
    unit,
    relation,
    ...(quantity.fall ? { fall: true } : {}),
    ...(quantity.top ? { top: true } : {}),
    ...(quantity.rough ? { rough: true } : {}),
    ...(quantity.ambiguous ? { ambiguous: true } : {}),
    ...(per ? { per } : {}),
    ...(than !== null ? { than: { zh: than } } : {}),
    form,
    status,
    written: quoteOf(text, quantity.start, quantity.end),
  };
}

// The words leave the form open in a cell: its unit says it.
function formOf({ form, unit }: Quantity): Form {
  if (form !== null) return form;
  if (unit === null) return 'level';
  if (/[%‰‱]/.test(unit)) return 'share';
  if (/百分点/.test(unit)) return 'growth';
  return /[个家项户人名条座处件所次批款支]$/.test(unit) ? 'count' : 'level';
}

function nameOf(text: string, quantity: Quantity, clause: Range): string | null {
  const before = text
    .slice(clause.start, Math.max(clause.start, quantity.start))
    .replace(/\s+/g, '')
    .replace(TIME, '');
  const member = before.split(/[、，,：:；;]/).at(-1) ?? before;
  const own = stripped(member).replace(AGAINST, '').replace(UNITS_OF, '').replace(LINK, '');
  const after = AFTER.exec(text.slice(quantity.end, quantity.end + 20).trimStart())?.[1];
  const name =
    after && quantity.form !== 'share' && quantity.form !== 'growth' && own.length < 5
      ? `${own}${after}`
      : own || after;
  if (name && /[\p{Script=Han}A-Za-z]{2}/u.test(name) && !/^(?:的|居|前移)/.test(name))
    return name.slice(-LONGEST);
  return null;
}
