// The units of policy texts. Each list says what its words measure, which decides the form of the figure.

/** What a unit measures: things counted, an amount, a rate, a place in an order, a stretch of time. */
export type UnitSort = 'count' | 'level' | 'rate' | 'rank' | 'time';

const list = (words: string) => words.trim().split(/\s+/);

/** Things that are counted: 100家, 20万人次, 15站. */
const COUNTED = list(`
  个 家 项 条 件 户 人 名 例 部 张 座 台 辆 套 处 类 种 批 支 所 篇 起 宗 场 次 门 只 头 株 棵 艘 架 列 栋 幢 册
  本 份 笔 单 票 箱 袋 桶 瓶 片 块 根 卷 轮 站 口 眼 孔 对 组 款 期 枚 颗 盏 羽 尾 匹 间 层 班 车 船 桩 席 枪 趟 晚
  人次 人份 人天 人日 人年 万次 车次 架次 班次 台次 户次 件次 批次 场次 例次 艘次 航次 列次 间夜 标准箱 个标准箱 标箱 TEU
  方面 阶段 部门 街道 社区 单位 字 卡 路 程 股 朵 幅 首 幕 集 档 环 道 餐 盒 剂 针 粒 床 学位 学时 课时 学分
  市 县 区 乡 镇 村 省 国 州 地 校 院 园 店 机架 标准机架 车位 床位 泊位 端口 点位 基站 航班 人口 席位 步 站点 市州 县区 市县 乡镇 区县
  管 章 节 编 样本 用户 家次 项次 张次 部次 门次 乘次 重量箱 标台 标辆 托位 餐位 泊车位
`);

/** Amounts: money, length, area, weight, power, data, speed, temperature, age. */
const MEASURED = list(`
  元 美元 欧元 日元 港元 港币 英镑 卢布 人民币 元人民币 美金 澳元 加元 新元 韩元 瑞士法郎 角 块钱 元钱
  米 千米 公里 里 厘米 毫米 微米 纳米 海里 车道公里 皮长公里 芯公里 沟公里 延米 延长米 单公里 线公里 公里单程
  平方米 平方公里 平方千米 平方厘米 平方 亩 公顷 顷 ㎡ m² km² 平米 米² 公里² 千米² 米³ 立方米 立方 方 m³ ㎥ 标准立方米 标立方米 升 毫升 km2 m2 m3
  吨 千克标准煤 公斤标准煤 克标准煤 克标煤 蒸吨 千克 公斤 斤 克 毫克 微克 担 吨标准煤 吨标煤 吨煤 吨油当量 吨当量 吨公里 人公里 亩次 载重吨 总吨 吨二氧化碳 吨二氧化碳当量 标方 万吨公里
  瓦 千瓦 兆瓦 吉瓦 瓦时 千瓦时 兆瓦时 吉瓦时 度 度电 千伏 伏 千伏安 伏安 安时 马力 焦耳 卡路里 千卡
  kW MW GW TW kWh MWh GWh TWh KW KWH kV kVA MVA W Wh V A
  Mt MWp GWp kWp EFLOPS PFLOPS TFLOPS GFLOPS FLOPS ZFLOPS EFlops PFlops Eflops Pflops EOPS POPS TOPS
  KB MB GB TB PB EB ZB YB bit 比特 字节 KB/s Kbps Mbps Gbps Tbps bps 兆 兆比特 兆比特每秒 兆字节 MIPS
  Hz kHz MHz GHz THz 赫兹 兆赫 dB 分贝 nm μm mm cm m km KM t kg g mg μg L mL ml
  ℃ °C 摄氏度 帕 千帕 兆帕 毫米汞柱 毫克/升 微克/立方米 岁 周岁 勒克斯 贝克 量子比特 像素
  秒 毫秒 微秒 纳秒 ms μs ns s 升/分钟 分 码 摩尔 TCE tce 桶油 亿立方 万立方
`);

/** Rates and differences of rates. */
const RATES = list('% ‰ ‱ 百分点 个百分点 个点 pct 基点 个基点 BP bp BPs 个BP');

/** Places in an order. */
const PLACES = list('位 位次 个位次 名次 个名次');

/** Stretches of time; whether one is a measure or a date the words around it say (`durations.ts`). */
const STRETCHES = list(`
  年 月 日 天 周 小时 分钟 季度 工作日 个工作日 个小时 个月 个季度 个周期 周年 星期 个星期 年头 个自然日 自然日 h min 刻钟 钟头 个钟头 昼夜
`);

/** Words after a unit with which the unit is another word: 3部门 is no 3部, 30家庭 no 30家. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  个: '性体人税别',
  家: '庭具电政长属乡禽装畜',
  项: '目',
  件: '',
  名: '称额牌单义录',
  管: '理道网线廊委控护制家井材径辖',
  人年: '均内龄度',
  节: '能约点假日气余水省',
  人: '才民工均类大力社事身居行脸体造生员',
  户: '籍外型均',
  张: '贴扬',
  部: '分委长队署门',
  种: '子植业养田苗',
  处: '理于置罚方分',
  支: '持出付撑点柱部',
  次: '序',
  期: '间限货望',
  场: '景所地馆',
  组: '织团建合成',
  门: '类户槛',
  单: '位元独',
  份: '额',
  对: '接外于应口',
  口: '岸径',
  面: '积向临',
  成: '立员果熟本功就品都',
  所: '有以在得属示述列',
  类: '型别',
  位: '于居置列移',
  条: '例款约件',
  批: '发准复',
  台: '湾州风',
  本: '地级市省土科身',
  分: '之别档类布级步散管',
  度: '假过量',
  方: '式案便向面法位',
  克: '服',
  步: '行骤伐入',
  国: '家有际内外民防',
  地: '区方级址铁',
  园: '区林',
  市: '场级民辖直属',
  区: '域块位间别',
  省: '级内外份直',
  县: '域级',
  校: '园企',
  院: '士校落',
  里: '程',
  卡: '脖',
  程: '度序',
  字: '经',
  车: '间型辆站道',
  路: '径线由网',
  层: '面次级',
  站: '式',
  枪: '支械手弹',
  晚: '会间报上期稻年点餐',
  片: '区面',
  块: '链',
  间: '接隔',
  班: '子级制倒',
  道: '路德',
  集: '群中聚团成',
  环: '境节保',
  起: '步来点草诉',
  股: '份权东',
  首: '次批创家台套位都先',
  针: '对',
  角: '度色',
  安: '全排',
  码: '头',
  级: '地',
};

/** Words that begin behind a unit although `NOT_BEFORE` has their first sign: 3个人工智能平台, 5家具有资质的企业. */
const WHOLE_WORDS: Readonly<Record<string, RegExp>> = {
  个: /^(?:人工智能|人才|人民|人口|人脸|人文|人机|体育|体系|体验|性能|税务|税收|别墅)/,
  家: /^(?:具有|具备|电子|电商|电力|电信|电池|电站|电网|电影|电动|政府|政务|政策|长三角|装备|装配|属地|乡镇|乡村)/,
  项: /^(?:目标|目录)/,
  名: /^(?:单位|义务|义工|录[用取])/,
  部: /^(?:长篇)/,
  所: /^(?:有条件|有资质|以上|属地)/,
  场: /^(?:地方|所属)/,
};

/** The forms that a unit's word may take in a text, by what it measures. */
export const UNITS: readonly (readonly [UnitSort, readonly string[]])[] = [
  ['count', COUNTED],
  ['level', MEASURED],
  ['rate', RATES],
  ['rank', PLACES],
  ['time', STRETCHES],
];

const SORT = new Map(UNITS.flatMap(([sort, words]) => words.map((word) => [word, sort] as const)));

const BY_FIRST = new Map<string, string[]>();
for (const word of [...SORT.keys()].sort((a, b) => b.length - a.length)) {
  const first = word.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), word]);
}

/** A unit found in a text, without the 万 or 亿 before it. */
export interface FoundUnit {
  readonly word: string;
  readonly sort: UnitSort;
}

/** The longest unit that stands in the text at a place; null where none does (30家庭, 12项目). */
export function unitAt(text: string, at: number): FoundUnit | null {
  for (const word of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const next = text.charAt(at + word.length);
    if (/[A-Za-z]$/.test(word) && /[A-Za-z0-9]/.test(next)) continue;
    if (
      next !== '' &&
      NOT_BEFORE[word]?.includes(next) &&
      !WHOLE_WORDS[word]?.test(text.slice(at + word.length, at + word.length + 4))
    )
      continue;
    return { word, sort: SORT.get(word) ?? 'count' };
  }
  return null;
}

/** 12/10万: deaths to so many births. */
export const PER_MANY = /^\/(?:10|十|百)万(?:人口?)?(?!元)/;

/** 元/千瓦时, 微克/立方米, 吨/月·平方公里, /10万: the whole of a unit that is written with strokes. */
export function compoundUnitAt(text: string, at: number): FoundUnit | null {
  const head = unitAt(text, at);
  const start = at + (head?.word.length ?? 0);
  let end = start;
  for (;;) {
    const many = head === null ? PER_MANY.exec(text.slice(end, end + 6)) : null;
    const stroke = /^[/·](?:每)?([百千万亿]*)/.exec(text.slice(end, end + 6));
    const below = stroke ? unitAt(text, end + stroke[0].length) : null;
    if (many && end === start) end += many[0].length;
    else if (stroke && below) end += stroke[0].length + below.word.length;
    else break;
  }
  if (end === start) return head;
  return {
    word: text.slice(at, end),
    sort: head === null || head.sort === 'time' ? 'level' : head.sort,
  };
}
