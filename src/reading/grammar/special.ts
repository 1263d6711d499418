// Figures that are not a number with a unit: 翻一番, 过半, 前10位, 第7位, 首位, TOP10.
import type { Relation } from '../../model/values.ts';
import { decimal } from '../numeral/decimal.ts';
import { type Numeral, scanNumeral } from '../numeral/scanNumeral.ts';
import { type Figure, scanFigure } from './figure.ts';

/** What a special figure says besides its number. */
export interface Special {
  readonly figure: Figure;
  readonly sort: 'factor' | 'top' | 'place' | 'half';
  /** Said inside the words: 翻了近一番, 过半. */
  readonly own: Relation | null;
  /** 翻了2倍 may be 2, 3 or 4 times. */
  readonly ambiguous?: boolean;
}

const plain = (start: number, end: number, value: string): Numeral => ({
  start,
  end,
  low: decimal(value),
  high: null,
  scale: '',
  inner: null,
  script: 'han',
  bare: false,
  rate: null,
  fraction: null,
  fault: null,
});

const OWN: Readonly<Record<string, Relation>> = {
  近: 'just-under',
  将近: 'just-under',
  接近: 'just-under',
  约: 'about',
  大约: 'about',
  超: 'above',
  超过: 'above',
  逾: 'above',
};

const DOUBLING =
  /翻(?:了|上|它|成)?(近|将近|接近|约|大约|超过|超|逾)?([一二三四两1-9]|1\d|几|数)?(个)?([番倍])/y;
const HALF = /(过|超|近)?(?:半数|一半)|过半(?=[，。；、的]|$)/y;
const TOP = /(?:前|TOP[- ]?|Top[- ]?|top[- ]?)(?=[\d一二三四五六七八九十百])/y;

/** The special figure at a place of the text, or null. */
export function specialAt(text: string, at: number): Special | null {
  const sign = text.charAt(at);
  if (sign === '翻') return doublingAt(text, at);
  if ('过半一超近'.includes(sign)) return halfAt(text, at);
  if (sign === '前' || sign === 'T' || sign === 't') return topAt(text, at);
  if (sign === '第') return placeAt(text, at);
  if (sign === '首' || sign === '榜') return firstAt(text, at);
  return null;
}

function match(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function doublingAt(text: string, at: number): Special | null {
  const found = match(DOUBLING, text, at);
  if (!found) return null;
  const [whole, own = '', count = '', , unit] = found;
  const end = at + whole.length;
  const times =
    count === ''
      ? 1
      : '一两二三四五六七八九'.includes(count)
        ? ({ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 }[count] ?? 0)
        : Number(count);
  const vague = /[几数]/.test(count);
  const numeral = plain(at, end, String(unit === '番' ? 2 ** (times || 1) : 2));
  const base = scanFigureEnd(text, numeral, end, '×');
  const figure: Figure = {
    ...base,
    aside: vague || times > 20 ? 'vague' : text.charAt(end) === '半' ? 'unclear' : null,
  };
  const ambiguous = unit === '倍' && times > 1;
  return { figure, sort: 'factor', own: OWN[own] ?? null, ...(ambiguous ? { ambiguous } : {}) };
}

// A figure whose words are already read; only what closes it is left: 翻一番以上.
function scanFigureEnd(text: string, numeral: Numeral, end: number, unit: string): Figure {
  const closer =
    /^(?:及?以上|左右|以内|以下|多)(?!\p{Script=Han}{0}[样元])/u.exec(
      text.slice(end, end + 3),
    )?.[0] ?? '';
  const behind: Relation | null = closer.endsWith('上')
    ? 'at-least'
    : closer === '左右'
      ? 'about'
      : /[内下]$/.test(closer)
        ? 'at-most'
        : null;
  return {
    start: numeral.start,
    end: end + closer.length,
    numeral,
    unit,
    sort: 'count',
    behind,
    inner: closer === '多' ? 'somewhat-over' : null,
    aside: null,
    unitEnd: end,
  };
}

function halfAt(text: string, at: number): Special | null {
  const found = match(HALF, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const first = found[0].charAt(0);
  const own: Relation | null =
    first === '过' || first === '超' ? 'above' : first === '近' ? 'just-under' : null;
  const numeral: Numeral = { ...plain(at, end, '50'), rate: '%' };
  return { figure: { ...scanFigureEnd(text, numeral, end, ''), sort: 'rate' }, sort: 'half', own };
}

function topAt(text: string, at: number): Special | null {
  const found = match(TOP, text, at);
  if (!found) return null;
  const from = at + found[0].length;
  const figure = scanFigure(text, from);
  if (!figure) return null;
  const { numeral } = figure;
  if (numeral.high || numeral.inner || numeral.fault) return null;
  const rate = numeral.rate ?? (figure.unit === '%' ? '%' : null);
  const tail = text.slice(numeral.end, numeral.end + 3);
  const unit = rate ? '%' : (/^(?:名|位|强)/.exec(tail)?.[0] ?? '');
  const end = rate ? figure.end : numeral.end + unit.length;
  // 前三季度 and 前5个月 are times; 前5家 may be the first five or the best.
  if (!rate && unit === '' && !/^(?:$|[^\p{Script=Han}\d]|之列|行列|以内|之内|的)/u.test(tail))
    return null;
  const value = numeral.bare && numeral.low ? numeral.low : numeral.low;
  return {
    figure: {
      ...figure,
      start: at,
      numeral: { ...numeral, low: value, bare: false, rate },
      unit: rate ? '' : unit,
      sort: 'rank',
      aside: null,
      end,
      behind: null,
      inner: null,
    },
    sort: 'top',
    own: null,
  };
}

function placeAt(text: string, at: number): Special | null {
  const numeral = scanNumeral(text, at + 1);
  if (!numeral || numeral.fault || numeral.scale || numeral.inner || numeral.high || !numeral.low)
    return null;
  const tail = text.slice(numeral.end, numeral.end + 2);
  // 第一、二批 is a row of ordinals.
  if (
    /^(?:、[一二三四五六七八九十]{1,3})+[批届章条节款项季期类]/.test(
      text.slice(numeral.end, numeral.end + 12),
    )
  )
    return null;
  const unit = /^(?:位(?!数|次)|名(?!单|额))/.exec(tail)?.[0] ?? '';
  if (unit === '' && !/^(?:$|[^\p{Script=Han}\d%‰+.])/u.test(tail)) return null;
  const end = numeral.end + unit.length;
  const figure: Figure = {
    start: at,
    end,
    numeral: { ...numeral, bare: false },
    unit,
    sort: 'rank',
    // 第7位以上 is no seventh place.
    behind: /^(?:及?以[上下内前]|左右|之前|开外)/.test(text.slice(end, end + 3))
      ? 'at-least'
      : null,
    inner: null,
    aside: null,
    unitEnd: end,
  };
  return { figure, sort: 'place', own: null };
}

// 居首位, 位列榜首: only behind a word that ranks.
function firstAt(text: string, at: number): Special | null {
  const word = /^(?:首位|榜首)(?!度|要|的是)/.exec(text.slice(at, at + 4))?.[0];
  if (
    !word ||
    !/(?:居|列|位|跃|升至|排名|名列|占据|跃升|上升到|全国|全省|西部|全球|世界|蝉联)(?:了|到|至)?$/.test(
      text.slice(Math.max(0, at - 4), at),
    )
  )
    return null;
  const end = at + word.length;
  const figure: Figure = {
    start: at,
    end,
    numeral: plain(at, end, '1'),
    unit: '位',
    sort: 'rank',
    behind: null,
    inner: null,
    aside: null,
    unitEnd: end,
  };
  return { figure, sort: 'place', own: null };
}
