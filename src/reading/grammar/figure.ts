// A figure: a number with its unit and what closes it (10家以上), read in one piece from its first sign.
import type { Relation } from '../../model/values.ts';
import { BEHIND } from '../lexicon/relations.ts';
import { compoundUnitAt, type UnitSort, unitAt } from '../lexicon/units.ts';
import { decimal } from '../numeral/decimal.ts';
import { type Numeral, scanNumeral } from '../numeral/scanNumeral.ts';

/** Why a figure is none that could be read: it is named as something else, or says no sure number. */
export type Aside =
  | 'name'
  | 'version'
  | 'code'
  | 'ordinal'
  | 'idiom'
  | 'date'
  | 'vague'
  | 'broken'
  | 'unclear';

export interface Figure {
  readonly start: number;
  /** Behind the unit and what closes it. */
  readonly end: number;
  readonly numeral: Numeral;
  /** Without scale; '' where there is none. */
  readonly unit: string;
  readonly sort: UnitSort | null;
  readonly behind: Relation | null;
  /** 10家多: the unit stands before what softens. */
  readonly inner: Numeral['inner'];
  readonly aside: Aside | null;
  /** Where the unit ends and the closing words begin. */
  readonly unitEnd: number;
}

const BRACKET =
  /^\((?:含|不含|人民币|含税|不含税|下同|含[\d.]+[^()]{0,4}|按[^()]{1,8}|折合[^()]{1,12}|及?以上|及|个|人次|口径)\)/;
const AGAIN = /^\((?:含|不含)[\d.一二三四五六七八九十百千万亿本]+[^()]{0,5}\)/;
const CIRCLE = /^[”’]?[^，。；、,\d“”\n]{0,8}圈/;
const ROUND_THE_CLOCK =
  /^(?:全天候|不打烊|自助|值班|在线|服务|营业|药店|热线|无人|政务|便利|智慧|书房|阅读|开放|运行|响应机制|监测|不间断|客服|救助)/;
const NOT_HAN = /^(?:$|[^\p{Script=Han}])/u;

const CLOSERS = BEHIND.flatMap(({ relation, words }) =>
  words.split(' ').map((word) => ({ word, relation })),
).sort((a, b) => b.word.length - a.word.length);

/** The figure whose number begins at a place, or null where no number does. */
export function scanFigure(text: string, start: number): Figure | null {
  const numeral = scanNumeral(text, start);
  if (numeral === null) return null;
  if (numeral.fault === null && numeral.rate === null && numeral.fraction === null) {
    const tenths = tenthsAt(text, numeral);
    if (tenths) return closed(text, tenths, tenths.end, '', 'rate');
  }
  const aside = asideOf(text, numeral);
  if (numeral.rate !== null || numeral.fraction !== null)
    return closed(text, numeral, numeral.end, '', 'rate', aside);
  return withUnit(text, numeral, aside);
}

function withUnit(text: string, given: Numeral, aside: Aside | null): Figure {
  const numeral = given;
  let at = numeral.end;
  let inner = numeral.inner;
  if (text.startsWith('倍', at) && !/^倍(?:增(?![长加])|[压频率数])/.test(text.slice(at, at + 3)))
    return closed(text, numeral, at + 1, '×', 'count', aside);
  // 1.5个多百分点, 3个多小时.
  const between = /^个([多余来])(?=百分点|小时|月|工作日)/.exec(text.slice(at, at + 5));
  if (between) {
    inner = between[1] === '来' ? 'about' : 'somewhat-over';
    at += 2;
  }
  const unit = compoundUnitAt(text, at);
  if (unit === null && /^[\t|]/.test(text.charAt(at))) return withCell(text, numeral, aside);
  // 1200（家）.
  const bracketed = unit === null && text.charAt(at) === '(' ? unitAt(text, at + 1) : null;
  if (bracketed && text.charAt(at + 1 + bracketed.word.length) === ')') {
    const { word, sort } = bracketed;
    return closed(text, numeral, at + word.length + 2, word, sort, aside, inner);
  }
  if (unit === null) return closed(text, numeral, at, '', null, aside, inner);
  const end = at + unit.word.length;
  const word = unit.word.replace(
    /^个(?=百分点|小时|工作日|基点|位次|名次|标准箱|钟头|季度|星期|自然日)/,
    '',
  );
  return closed(text, numeral, end, word, unit.sort, aside, inner);
}

// In a row of a table the unit may have a cell of its own: 投资|120|亿元.
function withCell(text: string, numeral: Numeral, aside: Aside | null): Figure {
  const cell = /^[\t|]([万亿]*)/.exec(text.slice(numeral.end, numeral.end + 4));
  const from = numeral.end + (cell?.[0].length ?? 0);
  const unit = cell && numeral.scale === '' ? compoundUnitAt(text, from) : null;
  const end = from + (unit?.word.length ?? 0);
  if (!cell || !unit || !/^(?:$|[\t|\n])/.test(text.charAt(end)))
    return closed(text, numeral, numeral.end, '', null, aside);
  return closed(text, { ...numeral, scale: cell[1] ?? '' }, end, unit.word, unit.sort, aside);
}

/** 三成, 3成半, 七八成, 三成五. */
function tenthsAt(text: string, numeral: Numeral): Numeral | null {
  const { low, high, end, scale } = numeral;
  if (text.charAt(end) !== '成' || !low || low.digits > 10n || low.places > 1 || scale !== '')
    return null;
  const next = text.charAt(end + 1);
  if (/[立员果熟功就品本都长交型片套渔分绩像活]/.test(next)) return null;
  const half = next === '半' ? '5' : '';
  const more = next === '' ? 0 : '一二三四五六七八九'.indexOf(next) + 1;
  const odd = half || (more > 0 && !unitAt(text, end + 2) ? String(more) : '');
  const ten = (number: { digits: bigint; places: number }) =>
    number.places === 0
      ? decimal(`${number.digits}${odd || '0'}`)
      : { digits: number.digits, places: number.places - 1 };
  const soft = /^[多余]/.test(text.slice(end + 1 + odd.length));
  const after = end + 1 + (odd ? 1 : 0) + (soft ? 1 : 0);
  return {
    ...numeral,
    low: ten(low),
    high: high && ten(high),
    end: after,
    rate: '%',
    tenths: true,
    inner: soft ? 'somewhat-over' : numeral.inner,
  };
}

function closed(
  text: string,
  numeral: Numeral,
  from: number,
  unit: string,
  sort: UnitSort | null,
  aside: Aside | null = asideOf(text, numeral),
  inner = numeral.inner,
): Figure {
  let at = from;
  let soft = inner;
  const before = numeral.end === at && unit === '' && numeral.scale === '' && numeral.rate === null;
  // 100亿元多, 20倍多; in 12个多功能厅 the 多 begins the next word.
  if (!before && /^[多余]/.test(text.slice(at)) && NOT_HAN.test(text.slice(at + 1, at + 2))) {
    soft = 'somewhat-over';
    at++;
  }
  const bracket = BRACKET.exec(text.slice(at, at + 16))?.[0] ?? '';
  const behind = /^\((?:含|不含)\)$/.test(bracket) ? closerAt(text, at, sort) : null;
  const closer = behind ?? closerAt(text, at + bracket.length, sort);
  const past = behind ? at : at + bracket.length;
  // 10万元（含）至50万元（不含）: the bracket belongs to the figure.
  const own = /^\((?:含|不含|人民币|含税|不含税)\)$/.test(bracket) ? bracket.length : 0;
  const closed = closer ? past + closer.word.length : at + own;
  // 1亿元以上（含1亿元）: the bracket says the number again.
  const again = closer ? AGAIN.exec(text.slice(closed, closed + 14))?.[0].length : 0;
  const end = closed + (again ?? 0);
  const behindUnit = closer?.relation ?? null;
  return {
    start: numeral.start,
    end,
    numeral,
    unit,
    sort,
    behind: behindUnit,
    inner: soft,
    aside:
      aside ?? namedAside(text, { numeral, unit, sort, inner: soft, behind: behindUnit }, from),
    unitEnd: from,
  };
}

function closerAt(text: string, given: number, sort: UnitSort | null) {
  // The closing words may stand in quotes: 10家“以上”.
  const quoted =
    /^[“‘”]/.test(text.charAt(given)) && /^[“‘][^“”‘’]{1,4}[”’]/.test(text.slice(given, given + 7));
  const at = given + (quoted ? 1 : 0);
  const found = CLOSERS.find(({ word }) => text.startsWith(word, at));
  if (!found) return null;
  const { word } = found;
  const next = text.slice(at + word.length, at + word.length + 2);
  if (/^(?:内|强|多|余|许|起|封顶)$/.test(word) && word !== '封顶' && !NOT_HAN.test(next))
    return null;
  if (word === '起' && sort !== 'level') return null;
  if (word === '起步' && sort !== 'level') return null;
  if (/^(?:上下|左右|前后)$/.test(word) && /^[联游岸衔贯协手逢楼]/.test(next)) return null;
  if (/^(?:不到|不足|未满|有余|上限)$/.test(word) && !/^(?:$|[^\p{Script=Han}\d])/u.test(next))
    return null;
  if (/下$/.test(word) && /^[简统称]/.test(next)) return null;
  return found;
}

// What the signs around a number make of it before any unit is read.
function asideOf(text: string, { start, end, bare, fault, script }: Numeral): Aside | null {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (fault !== null) return fault;
  if (
    bare &&
    /(?:^|[^迈站跃跨])上$|[几数]$|(?:^|[^建形达完])成$/.test(
      text.slice(Math.max(0, start - 2), start),
    )
  )
    return 'vague';
  if (script !== 'han' && /[²³⁴⁵⁶⁷⁸⁹⁰¹]/.test(after)) return 'unclear';
  if (before === '±' || after === '±') return 'unclear';
  if (script !== 'han' && /^:\d/.test(text.slice(end, end + 2))) return 'unclear';
  if (/\d:$/.test(text.slice(Math.max(0, start - 2), start))) return 'unclear';
  // A blank between two runs of digits: one number or two, the copy does not say.
  if (
    /\d $/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/(?:^|[^\d])(?:19|20)\d\d $/.test(text.slice(Math.max(0, start - 6), start))
  )
    return 'broken';
  // A page's line end inside a number: …稳定在2⏎6万吨.
  if (script !== 'han' && /^\n\.?\d/.test(text.slice(end, end + 3)) && longLine(text, start))
    return 'broken';
  if (/\d\n$/.test(text.slice(Math.max(0, start - 2), start)) && longLine(text, start - 1))
    return 'broken';
  if (/^ \d/.test(text.slice(end, end + 2)) && !/^(?:19|20)\d\d$/.test(text.slice(start, end)))
    return 'broken';
  if (
    /^\d{3}$/.test(text.slice(start, end)) &&
    /(?:^|[^\d])\d{1,3}，$/.test(text.slice(Math.max(0, start - 5), start))
  )
    return 'broken';
  if (
    /^，\d{3}(?!\d|年)/.test(text.slice(end, end + 6)) &&
    /^\d{1,3}$/.test(text.slice(start, end))
  )
    return 'broken';
  return null;
}

/** Whether the line goes back far enough from a place to be a page's line, no cell of a table. */
const longLine = (text: string, at: number) =>
  at >= 24 &&
  !/[\n\t|]/.test(text.slice(at - 24, at)) &&
  /\p{Script=Han}/u.test(text.slice(at - 24, at));

type Partly = Pick<Figure, 'numeral' | 'unit' | 'sort' | 'inner' | 'behind'>;

function namedAside(
  text: string,
  { numeral, unit, sort, inner, behind }: Partly,
  end: number,
): Aside | null {
  const after = text.slice(end, end + 12);
  const before = text.charAt(numeral.start - 1);
  if (unit === '' && after.startsWith('强')) return before === '前' ? null : 'name';
  // 前三批, 前5家: the first of a row.
  if (
    unit !== '' &&
    sort === 'count' &&
    /(?:^|[^目之以此当])前$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
  )
    return 'ordinal';
  // 6大产业 names the set, as 三大攻坚战 does.
  if (unit === '' && /^大(?![于约型幅概力关])/.test(after)) return 'name';
  if (
    after.startsWith('级') &&
    !/^级[联别]/.test(after) &&
    (unit !== '' || numeral.scale !== '' || numeral.bare)
  )
    return 'name';
  if (sort === 'time' && /小时|分钟|h|min/.test(unit) && CIRCLE.test(after)) return 'name';
  if (sort === 'time' && CIRCLE.test(after) && /^[分]?钟?/.test(after) && unit !== '年')
    return 'name';
  if (unit === '小时' && numeral.script === 'arabic' && ROUND_THE_CLOCK.test(after)) return 'name';
  if (
    unit === '' &&
    numeral.script === 'han' &&
    numeral.rate === null &&
    numeral.scale === '' &&
    numeral.fraction === null &&
    inner === null &&
    behind === null &&
    /^(?![至到和及与或])\p{Script=Han}/u.test(after)
  )
    return 'idiom';
  return null;
}
