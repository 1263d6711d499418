// What the reader of quantities sees and does not read: bounds from above, negations and falls that
// the model cannot hold. To pass one over would turn the statement round.

/** Why a number is not read; `several`: more than one, `unclear`: anything else. */
export type Refusal = 'ceiling' | 'floor' | 'negation' | 'fall' | 'several' | 'unclear';

/** Words around a number, written `before#behind`, or `before#%behind` where it is a rate. */
export interface Rule {
  readonly name: string;
  readonly reason: Refusal;
  readonly pattern: RegExp;
}

const NOT = '(?:不|未|没有?|勿|毋|莫|无法|无从|无望|(?<![困艰疑急])难以?)';
// A closed list: with any sign between, 未来 and 不断 would negate what follows.
const MODAL =
  '(?:得|能够?|会|宜|可[能以]?|应[该当]?|该|准|许|允许|要|必|曾|太|大|敢|想|愿|需|须|至于|容?易|再|让|有|见|全[部面]|完全|实际|真正|明显|普遍|显著|如期|按[期时]|同时|最终|都|均|将|予以?|随意|擅自|持续|继续|总体){0,3}';
const OVER = '(?:超过|超出|超越|逾越?|突破|冲破|越过|[高大多长快优好强晚迟][于过出])';
const REACH = '(?:达[到成]?|到达|[到及足满够抵至过破超])';
const UNDER = '(?:[低少小短弱慢差劣逊早][于过])';
// What may stand between a verb and its number.
const LINK =
  '(?:了|为|是|在|至|到|达到?|大?约|大概|将?近|接近|人民币|每.|全年|总共|共|累计|合计|各|均|可|才|仅|只|就|也|已|超过?|逾|过|个){0,3}';
const GAP = '[^,;。:、的#]';
// The number itself, that of something (不超过总投资的30%), or a rate of it (不超过总投资30%).
const NUMBER = `(?:${LINK}#|${GAP}{0,12}(?:的#|的?#%))`;

const BOUND =
  '(?:不?含)?(?:[及或和]者?其?)?(?:以下(?!简称|统称|称)|以[内里]|之[内下]|内(?!\\p{Script=Han})|不到|未[满到达]|封顶|为上?限|更[低少小]|甚至更[低少小])';
/** What closes a number from above, behind its unit. The unit ends before it. */
export const BOUND_BEHIND = `${BOUND}|的?(?:上限|红线|限额|天花板)`;

const FALLING =
  '(?:(?<![升沉空])[降减跌]|(?<![最降高])低|(?<![至最不多减])少|少增|降低|[慢负缩]|落后|倒退|走[低弱]|贬值|腰斩|下[滑调浮移探挫行修坠压]|回[落调撤]|减[少弱缓]|放缓|缩[小短窄水]|收窄|滑[落坡]|衰退)';
const FALL_VERB =
  '(?:下降|降低|减少|[压缩削调核裁]减|压[降缩]|缩[短小]|下调|调低|收[缩窄]|减缓|放缓)';
const FALL_NOUN = `(?:[跌减]幅|降速|负增长|${FALL_VERB}的?(?:幅度|速度|率|比例|比率|额|量|数量)|下[跌滑]的?(?:幅度|率))`;
// The falls that the reader reads, as negative rates: 下降了5%, 降幅达5%.
const UNREAD = '(?<!(?:下降|降低|减少|下滑|回落)了?)#';

const rule = (name: string, reason: Refusal, ...patterns: readonly string[]): Rule => ({
  name,
  reason,
  pattern: new RegExp(patterns.join('|'), 'u'),
});

/** The rules, in order: the first that applies gives the reason. */
export const RULES: readonly Rule[] = [
  // 不能不超过10%, 无不低于10%: twice negated.
  rule(
    'negated twice',
    'negation',
    `(?:不[得能可会是]|[无莫]|并非|未必)(?:不|没有?|未)${MODAL}(?:${OVER}|${REACH}|${UNDER})${NUMBER}`,
  ),
  // 不得低于10%, 不低于投资的30%, 不止10家. 不低于10% and 不少于10家 are read as above.
  rule(
    'not below',
    'floor',
    `(?!不[低少]于#)${NOT}${MODAL}${UNDER}${NUMBER}`,
    `${NOT}${MODAL}(?:[止只]是?|下于?|亚于)#`,
  ),
  // 不得超过10%, 没有突破10%, 未达到10%, 不足10家, 不超过投资的30%.
  rule(
    'not above',
    'ceiling',
    `${NOT}${MODAL}${OVER}${NUMBER}`,
    `${NOT}${MODAL}${REACH}${LINK}#`,
    `${NOT}${MODAL}(?:达到|[足到及超])${GAP}{1,12}的#%`,
  ),
  // 突破不了10%, 够不上10%.
  rule('cannot', 'ceiling', `(?:超过?|突?破|达到?|[到过够赶追比抵])不[了上着]${LINK}#`),
  // 严禁超过10%, 避免债务率突破10%, 防止占比低于10%.
  rule(
    'prevented',
    'negation',
    `(?:不得|不准|不许|不允许|[严禁]禁|禁止|避免|防[止范]|杜绝|[严谨]防|切忌)${GAP}{0,20}(?:${OVER}|${UNDER}|超|达到?)${LINK}#`,
  ),
  // 没有增长5%, 未实现翻番, 没有10家, 不是10%, ≠10%.
  rule(
    'negated',
    'negation',
    `${NOT}${MODAL}(?:增[长加至]|新增|提[高升]|上升|扩大|实现|完成|建成|下[降滑]|降低|减少|回落)${LINK}#`,
    `(?:不|未|没有?)${MODAL}#|不(?:是|为|等于)#|并非#|≠#`,
  ),
  // 低于10%, 跌破10%, 低于上年3个百分点.
  rule('below', 'ceiling', `(?<!不)(?:${UNDER}|落后于)${NUMBER}|(?:跌破|失守|不[如比敌])${LINK}#`),
  // 最高10万元, 最高奖励投资的30%, 封顶10万元, 上限为10%. 最高的10个 and 最高奖10项 are none.
  rule(
    'at most',
    'ceiling',
    `(?:[至最顶]多|最[高大长迟晚]|至迟|(?:最高)?限额|最高(?:限价|额度|比例|标准|金额)|封顶线?|顶格|充其量|不外乎?)${LINK}#`,
    `最[高多](?=[可能给予奖补资支按申享拨减返贴核允安不投单])(?!奖[#项])${GAP}{1,12}的?#`,
    `上限${GAP}{0,6}#`,
  ),
  // 控制在10%, 限10家. 控制在3%左右 is about 3 %; 期限10年 is none.
  rule(
    'kept to',
    'ceiling',
    '(?:控制|限制|限定|管控)[在到于为]#(?!%?(?:左右|上下))',
    '(?<![期年时权界下无有局极])限#',
  ),
  // ≤10%, ≥10%.
  rule('sign of a ceiling', 'ceiling', '[<≤≦⩽≯≲]#', '#%?[>≥≧⩾≮≳]'),
  rule('sign of a floor', 'floor', '[>≥≧⩾≮≳]#', '#%?[<≤≦⩽≯≲]'),
  // 10家及以下, 10%(含)以内, 10万元封顶. 10家(以下简称试点) is none.
  rule('bound behind', 'ceiling', `#%?(?:${BOUND_BEHIND})`),
  // 下降幅度达5%, 负增长3.2%, 降幅收窄3个百分点.
  rule(
    'rate of fall',
    'fall',
    `降幅(?!(?:达到?|为)?#%)${GAP}{0,12}的?#%`,
    `${FALL_NOUN}${GAP}{0,12}的?#%`,
    `(?:${FALL_NOUN}|降幅)${LINK}#(?!%)`,
  ),
  // 下跌5%, 减少350起, 下调约0.25个百分点, 少增5%, 减征50%.
  rule(
    'fall',
    'fall',
    `${FALLING}(?:了|大?约|大概|将?近|接近|达到?|高达|超过?|突破|逾|至少|共|累计|各|均|年均|平均){0,3}(?:${UNREAD}|#(?!%))`,
    `(?:[降减缩](?![到至为成幅了])${GAP}|精简|流失|砍掉?|压)${UNREAD}%`,
  ),
  // 降低成本10%, 压缩时限超过50%: of what, by how much. 降低成本10项 and 缩短时间至50% are none.
  rule('fall of', 'fall', `${FALL_VERB}(?:达到|[^,;。:、的#增升提扩涨占到至为]){1,10}${UNREAD}%`),
  // A dash that may be a minus, and arrows: 增速为–1.8%, ↓5%.
  rule('sign of a fall', 'fall', '(?<![‐‒–—―])[‐‒–—―]#%', '[↓▼▽⬇]#'),
  // 5%的降幅.
  rule(
    'fall behind',
    'fall',
    `#%的?(?:年均|平均)?(?:${FALL_VERB}|${FALL_NOUN}|降幅|下[跌滑]|回落|萎缩)`,
    `#的(?:${FALL_VERB}|降幅|下跌)(?!\\p{Script=Han})`,
  ),
];

/**
 * The rule that forbids to read a number, or null.
 * @param before the words up to the number, `condensed`
 * @param behind the words behind its unit, `condensed`
 * @param rate whether it is a percentage or a number of percentage points
 */
export function ruleAgainst(before: string, behind: string, rate: boolean): Rule | null {
  // No rule looks farther than this, so that a long text costs no more than a short one.
  const [clause = ''] = /[^,;。!?]*$/.exec(before.slice(-40)) ?? [];
  const words = `${clause.replace(/[:=]$/, '')}#${rate ? '%' : ''}${behind.slice(0, 20)}`;
  return RULES.find(({ pattern }) => pattern.test(words)) ?? null;
}

/** Words without blanks, quotes, brackets and invisible signs: 不 超过 and “不超过” are 不超过. */
export function condensed(words: string): string {
  return words.replace(/[\s\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'#]/gu, '');
}
