// Shapes of names, codes, versions and ordinals that hold a number, each with the reason it is left aside.
import type { ReadingRule } from '../rules.ts';
import { unitAt } from './units.ts';

/** Why a numeral is no figure. */
export type NameReason = 'name' | 'version' | 'code' | 'ordinal' | 'date' | 'idiom' | 'per';

/** 每万人: per how many. */
export const PER = `每(?:(?=千瓦|平方|立方|吨|度)|(?:[\\d.]+|[十百千万亿两半一二三四五六七八九]+)[十百千万亿]*)(?:常住人口|户籍人口|人口|户家庭|名老人|名|户|人|件|平方公里|平方米|公里|亩|吨|公顷|千瓦时|千瓦|度|立方米|辆|台|套|个|家|元|张|床|次|班|万|例)`;

/** A shape at a place of the text; `begins` are the signs that it can start with. */
interface Shape {
  readonly rule: ReadingRule;
  readonly reason: NameReason;
  readonly pattern: RegExp;
  readonly begins: RegExp;
  /** Another condition on the words that fit. */
  readonly unless?: (text: string, start: number, end: number) => boolean;
}

/** Signs with which two numerals near each other are numbers, no word. */
const NO_HALF = '\\P{Script=Han}十百千万亿点分个多余成倍年月日至到和及〇零一二三四五六七八九两';
const HAN = '[〇零一二三四五六七八九十百两]';

/** Whether a known unit follows the digits of 40PB. */
const measured = (text: string, start: number) => {
  const digits = /^\d+(?:\.\d+)?/.exec(text.slice(start, start + 20))?.[0] ?? '';
  return unitAt(text, start + digits.length) !== null;
};

const shape = (
  rule: ReadingRule,
  reason: NameReason,
  begins: RegExp,
  source: string,
  unless?: Shape['unless'],
): Shape => ({
  rule,
  reason,
  begins,
  pattern: new RegExp(source, 'uy'),
  ...(unless ? { unless } : {}),
});

/** The shapes, in order: the first that fits at a place is taken. */
export const SHAPES: readonly Shape[] = [
  // 国办发〔2024〕15号, (2024)第3号, 12号文.
  shape(
    'document number',
    'code',
    /[〔[(【第\d]/,
    '[〔\\[(【](?:19|20)\\d{2}[〕\\])】](?:第)?\\d+(?:-\\d+)?号?|第?\\d+号(?:文件?|令|公告|楼|线)?',
  ),
  // 附件：1.重点工程清单; at the head of a line it is a heading number.
  shape(
    'point of a list',
    'ordinal',
    /\d/,
    '\\d{1,2}[.、](?![\\d])',
    (text, start) => !/[:。；;]/.test(text.charAt(start - 1)),
  ),
  // 发展指标（万个）: the unit of a table.
  shape(
    'unit in brackets',
    'name',
    /\(/,
    '\\((?:[百千万亿]{1,2})(?:[\\p{Script=Han}A-Za-z/%]{0,6})\\)',
  ),
  // 万人有效发明专利拥有量, 万元GDP能耗: per ten thousand, without 每.
  shape(
    'per without 每',
    'per',
    /[百千万十]/,
    '(?:万|百|千|十万)(?:(?:人口|人|户)(?=[^，。；、\\d超过近约]{1,16}(?:拥有量|数|率|量|拥有))|元(?=GDP|(?:地区|国内)?生产总值|(?:工业)?(?:总产值|产值|增加值)))',
    (text, start) => /[\d余多上几数超近过约第每亿]/.test(text.charAt(start - 1)),
  ),
  // 12345热线, 12315平台, 110报警.
  shape(
    'telephone',
    'code',
    /\d/,
    '\\d{3,5}(?=(?:政务|便民|公共)?(?:服务)?(?:便民)?(?:热线|专线|电话|举报|报警|平台|急救))',
  ),
  // 028-86601234, 13800138000.
  shape(
    'long code',
    'code',
    /\d/,
    '0\\d{2,3}-\\d{7,8}|1\\d{10}(?![\\d.]|[万亿])|[\\dA-Z]{18}(?![\\dA-Z])',
  ),
  // 1.2.3 of a standard or a section; GB/T 1234-2020.
  shape(
    'numbered code',
    'code',
    /[\dA-Z]/,
    '\\d+(?:\\.\\d+){2,}|(?:GB|DB|ISO|IEC|HJ|JGJ|CJJ|YY|JT)(?:/[TZ])? ?\\d+(?:[.\\-]\\d+)*',
  ),
  // 2.0版, 3.0时代, V2.0, Web3.0, 工业4.0.
  shape(
    'version',
    'version',
    /[\dVv]/,
    '[Vv]\\d+(?:\\.\\d+)*|\\d+\\.\\d+(?=版|时代|阶段|版本|模式|升级版)|\\d+(?=版(?!权|块|面|本图|图))|\\d\\.0(?![\\d%‰‱万亿]|\\p{Script=Han})',
    (text, start, end) => /^\d\.0$/.test(text.slice(start, end)) && unitAt(text, end) !== null,
  ),
  // “1+6+N”, 1+N, N+1, 3+2.
  shape(
    'sum in a name',
    'name',
    /[\dNXn“]/,
    '(?:\\d+|[NXn])(?:\\+(?:\\d+|[NXnx])(?![\\d.]*%))+(?:>\\d)?',
  ),
  // 7×24小时, 24×7.
  shape(
    'product in a name',
    'name',
    /\d/,
    '\\d+[×xX*]\\d+(?:\\.\\d+)?(?:小时|万?千瓦(?:时)?|兆瓦|MW)?',
  ),
  // “826”工程, “12345”, “3060”目标: digits alone in quotes.
  shape(
    'digits in quotes',
    'name',
    /[“‘「]/,
    '[“‘](?:\\d[\\d.]*条?|[A-Z]{1,3}\\d+|[〇零一二三四五六七八九十百千万两]{1,6})[”’]',
  ),
  // “两个只增不减”, “三个优先”.
  shape('slogan in quotes', 'name', /[“‘]/, `[“‘]${HAN}{1,2}(?:个|大)\\p{Script=Han}{2,8}[”’]`),
  // “1个总体方案+12个专项规划”.
  shape(
    'sum in quotes',
    'name',
    /[“‘]/,
    '[“‘](?:\\d{1,3}|N)\\p{Script=Han}{1,10}(?:[+＋](?:\\d{1,3}|N)\\p{Script=Han}{1,10})+[”’]',
  ),
  // 一、二、三类: the classes by their numbers.
  shape(
    'ordinals in a row',
    'ordinal',
    /一/,
    '一、二(?:、三)?(?:、四)?(?:、五)?(?:类|级|等|档|期|线|号|批|季度|标段)',
  ),
  // 500千伏变电站, ±800千伏特高压: the class of a line.
  shape(
    'voltage',
    'name',
    /\d/,
    '\\d+千伏(?=及以[上下]|变|输|线|主|电网|特高压|交流|直流|工程|环网|站)',
  ),
  // 5A, 4A: a grade; no ampere.
  shape('grade in letters', 'name', /[1-5]/, '[1-5]A(?![A-Za-z])', (text, start) =>
    /\d|\.|电流|额定|达到$/.test(text.slice(Math.max(0, start - 4), start)),
  ),
  // 最后一公里, 最后一米: the last stretch of a way.
  shape('last stretch', 'idiom', /最/, '最[后先初前](?:\\d+|一)(?:公里|百米|米)'),
  // 一头连着生产、一头连着消费: on one side.
  shape('on one side', 'idiom', /一/, '一头(?=[连挑牵扎系接担])'),
  // 排名后三位, 考核末2名: the last of an order, counted from its end.
  shape(
    'last ones',
    'ordinal',
    /[后末]/,
    `[后末](?:\\d+|${HAN}{1,3})(?:位|名)`,
    (text, start) => !/^$|[名列居在序次核分]/.test(text.charAt(start - 1)),
  ),
  // 一度影响: for a time.
  shape('once', 'idiom', /一/, '一度(?![电数/])'),
  // 1/10万 as the unit of a table.
  shape(
    'unit of a table',
    'name',
    /1/,
    '1/(?:10|十|百)万',
    (text, start) => !/^$|[\t|(:]/.test(text.charAt(start - 1)),
  ),
  // “两新一重”, “三个一批”: a Chinese numeral opens the quotation.
  shape(
    'slogan in quotes',
    'name',
    /[“‘]/,
    `[“‘](?:${HAN}{1,3}\\p{Script=Han}{0,4}(?:[、，·+＋]?${HAN}{1,2}\\p{Script=Han}{1,4}){0,5})[”’]`,
  ),
  // TOP10榜单 is a list; TOP10 alone a rank, read elsewhere.
  shape('list by its length', 'name', /[Tt前]/, '(?:TOP|Top|top)[- ]?\\d+(?=榜|排行|名单|系列)'),
  // COVID-19, IPv6, G20, PM2.5, A4: Latin letters and digits in one word.
  shape(
    'Latin name',
    'name',
    /[A-Za-z]/,
    '(?!(?:TOP|Top|top)[- ]?\\d)(?:[A-Za-z]+[-‐ ]\\d+(?:\\.\\d+)?|[A-Za-z]{1,2}\\d+(?:\\.\\d+)?|[A-Za-z]*[a-z]\\d+(?:\\.\\d+)?|[A-Z]{3,}\\d+(?:\\.\\d+)?)[-A-Za-z0-9]*',
    (text, start, end) =>
      // GDP2亿元: a word in capitals and a number of its own.
      /[A-Za-z]/.test(text.charAt(start - 1)) ||
      (/^[A-Za-z]+\d+$/.test(text.slice(start, end)) && /[万亿]/.test(text.charAt(end))) ||
      (/^[A-Z]{3,}[\d.]+$|^[A-Za-z]{2,} [\d.]+$/.test(text.slice(start, end)) &&
        /^(?:[%‰‱亿万倍余多至到~-]|[，。；、）)]|$)|^[家个项款条套台座]/.test(
          text.slice(end, end + 1),
        )),
  ),
  // 5G, 8K, 4A, 5G-A, 10G-PON, 3D: digits and a letter that is no unit.
  shape(
    'digits and letters',
    'name',
    /\d/,
    '\\d+(?:\\.\\d+)?[A-Za-z][-A-Za-z0-9]*(?:\\+\\d*[A-Za-z]*)?',
    measured,
  ),
  // 15分钟便民生活圈, 1小时经济圈 are found with the unit. 500强企业: with 强.
  shape(
    'rank list',
    'name',
    /[\d百]/,
    '(?:\\d+|百|千)强(?=(?:民营)?(?:企业|县|镇|区|榜|高校|城市|医院|产业)|[^，。；、\\n]{0,4}(?:企业|县|榜|区))',
    (text, start) => text.charAt(start - 1) === '前',
  ),
  // 第三方, 第二产业, 第3届, 第一批: 第 with anything but a rank.
  shape(
    'ordinal',
    'ordinal',
    /第/,
    `第(?:\\d+|${HAN}{1,5})(?:届|次|批次?|期|章|条|节|款|编|部分|版|轮|三方|[一二三]?产业|代|方阵?|站|类|个|大|阶段|梯队|步|线|课堂|书记|卷|标段|方面|层|笔|单|台|座|架|艘|人民医院|中学|小学|人称|动力|组|号|课|年|天|日|周|月|套|项|家|人|例|例|站|工程局|医院|附属|医大|场)`,
  ),
  // 第一、二批.
  shape(
    'ordinals in a row',
    'ordinal',
    /第/,
    `第${HAN}{1,3}(?:、${HAN}{1,3})+[批届章条节款项季期类]`,
  ),
  shape('ordinal of a period', 'date', /第/, `第[一二三四1-4]季度?`),
  // 四个一批, 十四届全国人大: slogans and sessions without 第.
  shape(
    'slogan of ones',
    'idiom',
    /[二三四五六七八九十]/,
    '[二三四五六七八九十]{1,2}(?:个一批|个一(?=工程|行动)|届)',
  ),
  // 二期项目, 一期投资: a stage, no count.
  shape(
    'stage',
    'ordinal',
    /[\d一二三四五六七八九]/,
    '[一二三四五六七八九]期|\\d期(?=项目|工程|建设|投资)',
    (text, start) => /[\d十百]/.test(text.charAt(start - 1)),
  ),
  // 一是, 二要: points of a speech.
  shape(
    'point of a speech',
    'ordinal',
    /[一二三四五六七八九十]/,
    '[一二三四五六七八九十]{1,2}(?=是(?!否)|要|则[是要]|为(?!了))',
    (text, start) => !/^$|[\n，。；：:、“！？ \t)]/.test(text.charAt(start - 1)),
  ),
  // 一户一策, 三审三校, 一园多区: two short halves.
  shape(
    'word in two halves',
    'idiom',
    /[一二三四五六七八九两]/,
    `(?:一[^${NO_HALF}]{1,2}(?=[一多])|[一二三四五六七八九两][^${NO_HALF}](?=[一二三四五六七八九两多]))[一二三四五六七八九两多](?![十百千万亿点分个成倍家项条])\\p{Script=Han}`,
  ),
  // 每万人, 每千瓦时, 每5年: per how many.
  shape('per', 'per', /每/, `${PER}(?:[^\\d，。；、]{0,6}(?=拥有))?`),
  shape(
    'per stretch of time',
    'date',
    /每/,
    '每(?:[\\d.]+|[十两半一二三四五六七八九]+)个?(?:年|月|天|日|周|小时|分钟|季度|星期)',
  ),
  // Ⅲ级, Ⅱ类; ①; 1) are heading numbers or grades.
  shape('Roman numeral', 'name', /[Ⅰ-ⅿ]/, '[Ⅰ-ⅿ]+'),
  shape('circled number', 'ordinal', /[①-⓿❶-➓㈠-㈩⒈-⒛]/, '[①-⓿❶-➓㈠-㈩⒈-⒛]'),
  // 八五折优惠: a price in tenths.
  shape(
    'discount',
    'name',
    /[一二三四五六七八九]/,
    '[一二三四五六七八九]{1,2}折(?![叠射旧算扣中返腾断子页])',
  ),
  // 3A级景区 above; 一级, 二等奖: grades.
  shape(
    'grade',
    'name',
    /[\d一二三四五六七八九特]/,
    `(?:\\d|${HAN})(?:星级|[级等](?:奖|功|甲等|及?以上|响应|以下|资质|学科|标准|市场|公路|航道|保护|医院|河|水质|预警|网络|联动|地震|大风)?)(?=[^\\d]|$)`,
    (text, _start, end) =>
      /[级等]$/.test(text.slice(end - 1, end)) && /^[别于]/.test(text.slice(end, end + 1)),
  ),
  // 1-2-3, 3·15, “9·30”.
  shape('digits with a dot between', 'name', /\d/, '\\d+[·•]\\d+'),
  // 24届毕业生.
  shape('session', 'ordinal', /\d/, '\\d+(?=届)'),
  // 2型糖尿病, 4.5级地震, 90后.
  shape(
    'kinds of a disease or class',
    'name',
    /\d/,
    '\\d+(?:\\.\\d+)?(?=型(?!号)|代(?!表|码|理)|级|孔桥|式|折(?!叠)|#)|\\d0(?=后(?!续|期))',
  ),
];

/** A name, code, version, ordinal or period found at a place. */
export interface FoundName {
  readonly end: number;
  readonly reason: NameReason;
  readonly rule: ReadingRule;
}

const BY_SIGN = new Map<string, readonly Shape[]>();

// Most signs begin no name; which do is asked once for each sign.
function shapesOf(sign: string): readonly Shape[] {
  const known = BY_SIGN.get(sign);
  if (known) return known;
  const shapes = SHAPES.filter(({ begins }) => begins.test(sign));
  BY_SIGN.set(sign, shapes);
  return shapes;
}

/** The shape that the words from a place on have, or null. */
export function nameAt(text: string, at: number): FoundName | null {
  for (const { rule, reason, pattern, unless } of shapesOf(text.charAt(at))) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (unless?.(text, at, end)) continue;
    return { end, reason, rule };
  }
  return null;
}
