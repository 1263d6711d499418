import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/reading/readQuantity.ts';
import { condensed, RULES, ruleAgainst } from '../../src/reading/refusals.ts';

// For each rule: words that are refused by it. _ stands for a blank.
const EXAMPLES: Readonly<Record<string, string>> = {
  'negated twice': '不能不超过10% 不得不达到10% 无不超过10家 并非不低于10%',
  'not below':
    '不得低于10% 不能少于10家 未低于10% 不小于10% 不低于约10% 不低于投资的30% 不少于每年10家 不止10家 不下10家 不亚于10家',
  'not above':
    '超不过10% 达不到10% 不得超过10% 不能超过10% 不宜超过10% 不再超过10% 没有超过10% 不突破10% 尚未突破100家 不超出10% 不高于10% 不多于10家 不大于10% 未超过10% 并未突破10% 难以超过10% 不太可能超过10% 绝不允许超过10% 不晚于10天 未达到10% 没达到10家 没有达到10% 不及10% 不足10% 不到10% 不满50人 不超过总投资30% 不超过2020年的20倍 不足总量的10% 最高不超过投资的30%',
  cannot: '够不上10% 突破不了10%',
  prevented: '严禁超过10% 避免超过10% 防止债务率突破10% 禁止占比低于10% 不允许占比超过10%',
  negated: '没有增长5% 未实现翻番 未翻番 不再下降5% 没有10家 不是10% 并非10% ≠10%',
  below: '低于10% 少于10家 小于10% 远低于10% 低于GDP增速2个百分点 跌破10% 落后于上年10% 不如10%',
  'at most':
    '最高10万元 最多10家 至多10家 顶多10家 封顶10万元 上限为10% 上限:10% 最高可达10万元 最高奖励10万元 最高给予总投资30% 最高奖励投资的30% 最高限价10元 资助上限控制在10%',
  'kept to': '控制在10% 控制在260亿立方米以内 限制在10家 每人限10件',
  'sign of a ceiling': '≤10% ≦10% <10% ＜10% <=10% 响应时间≤15毫秒 10%≥占比',
  'sign of a floor': '≥10% >10% 10%≤占比',
  'bound behind':
    '10家及以下 10%以内 10%以下 10家_以下 10家之内 10辆之内 10%(含)以下 10家或以下 10天内 10家不到 10万元封顶 10辆封顶 10%的上限 3倍以下 翻番以内',
  'rate of fall':
    '下降幅度达5% 下降率5% 负增长3.2% 跌幅5% 降幅收窄3个百分点 降幅回落1.2个百分点 降幅收窄至2.1% 减少额10亿元',
  fall: '同比下跌5% 缩减50% 压缩30% 下浮10% 下调0.25个百分点 同比少增5% 减少350起 减少10家 收窄2个百分点 压减10% 压降10% 缩短30% 跌5% 跌超5% 下降约3% 负5% 减征50% 比上年少10家 比全国低3.2个百分点 放缓2个百分点 下降3倍 降低10家',
  'fall of': '降低能耗10% 压缩审批时限50% 减少排放达到10% 降低成本超过10%',
  'sign of a fall': '增速为–1.8% 增速—5% ↓5% ▼5%',
  'fall behind': '5%的降幅 5%降幅 3个百分点的下降 5%的负增长 10吨的减少',
};
const examples = Object.entries(EXAMPLES).flatMap(([rule, words]) =>
  words.split(' ').map((word) => [word.replace('_', ' '), rule] as const),
);

/** The rule for a number with its unit, found without the reader. */
function ruleFor(written: string): string | undefined {
  const text = condensed(written.normalize('NFKC').replace('2020年', ''));
  const number =
    /翻番|\d[\d.]*(?:%|个百分点|[十百千万亿]*(?:立方米|毫秒|[倍家起人天辆件元吨]))/.exec(text);
  if (number === null) throw new Error(written);
  const rate = /[%点]$/.test(number[0]);
  const behind = text.slice(number.index + number[0].length);
  return ruleAgainst(text.slice(0, number.index), behind, rate)?.name;
}

describe('the rules', () => {
  it('have examples, each of them', () => {
    expect(Object.keys(EXAMPLES)).toEqual(RULES.map(({ name }) => name));
  });

  it.each(examples)('%s falls under %s', (written, rule) => {
    expect(ruleFor(written)).toBe(rule);
  });

  it.each(examples)('%s is refused with the reason of that rule, not read: %s', (written, rule) => {
    expect(readQuantity(written)).toBe(RULES.find(({ name }) => name === rule)?.reason);
  });
});

describe('words around a number that bound and lower nothing', () => {
  it.each([
    ...['超过10%', '突破10%', '10%以上', '不低于10%', '不少于10%', '至少10%'],
    ...['未来超过10%', '分别超过10%', '不断突破10%', '不仅超过10%', '不日突破10%'],
    ...['不良率超过10%', '非化石能源占比超过10%', '不可再生能源超过10%'],
  ])('%s is above', (written) => {
    expect(readQuantity(written)).toMatchObject({ value: '10', qualifier: 'above' });
  });

  it.each([
    ...[
      '降低成本10项',
      '减税降费措施10项',
      '减少环节,办理10项',
      '10项降低成本措施',
      '减负事项10项',
    ],
    ...['降水量10毫米', '低碳园区10个', '少数民族10个', '负面清单10项', '落后产能10家'],
    ...['降至10%', '下降到10%', '压缩至10天', '降低税率为10%', '减少材料后增长10%', '止跌回升10%'],
    ...['最高人民法院发布10项', '最高的10个', '最大的10家', '最高奖10项', '期限10年', '最近10家'],
    ...['以下10项措施', '10家(以下简称“试点”)', '10家内资企业', '10个省内平台', '10项不足'],
    ...['解决困难10项', '不达标的10家', '不到位问题10项', '未达标企业10家', '不动产10宗'],
    ...['未来10年', '不良率达到10%', '未成年人达到10万人', '不锈钢产量达到10万吨'],
  ])('%s is exact', (written) => {
    expect(readQuantity(written)).toMatchObject({ value: '10', qualifier: 'exact' });
  });

  it.each(['下降10%', '同比下降了10%', '降低10%', '减少10%', '下滑10%', '回落10%', '降幅达10%'])(
    '%s is a fall, and read as one',
    (written) => {
      expect(readQuantity(written)).toMatchObject({ value: '-10', forms: ['growth'] });
    },
  );

  it('控制在3%左右 is about', () => {
    expect(readQuantity('控制在3%左右')).toMatchObject({ value: '3', qualifier: 'about' });
  });
});

describe('no ceiling and no fall is turned round', () => {
  const number = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', '.5', '.25'))
    .map(([whole, fraction]) => `${whole}${fraction}`);
  const unit = fc.constantFrom('%', '‰', '个百分点', '家', '亿元', '万人', '毫秒', '倍', '余家');
  const lead = fc.constantFrom('', '占比', '全省', '到2027年,', '力争', '同比', '增速', '预计');
  // Signs that a bad copy leaves between words.
  const gap = fc.constantFrom('', ' ', '  ', '“', '\u200b');
  const modal = ['', '得', '能', '宜', '会', '可', '应', '再', '允许', '可能', '应当'];
  const over = ['超过', '超出', '突破', '高于', '多于', '大于', '达到', '超', '到'];
  const ceilings = [
    ...modal.flatMap((word) => over.map((verb) => `不${word}${verb}`)),
    ...['未', '没有', '并未', '尚未', '难以', '无法'].flatMap((not) =>
      over.slice(0, 7).map((verb) => `${not}${verb}`),
    ),
    ...['不足', '不满', '不及', '低于', '少于', '小于', '至多', '最多', '最高', '顶多', '封顶'],
    ...['上限', '上限为', '上限:', '严禁超过', '避免超过', '超不过', '达不到', '≤', '<', '≦'],
    ...['不得低于', '不能少于', '不小于', '未低于'],
  ];
  const behind = ['以下', '以内', '及以下', '之内', '(含)以下', '封顶', '不到'];
  const falls = [
    ...['下降', '下跌', '下滑', '下调', '下浮', '降低', '减少', '缩减', '缩短', '压减', '压降'],
    ...['压缩', '削减', '回落', '收窄', '放缓', '降', '跌', '骤降', '负增长', '降幅', '跌幅'],
    ...['下降幅度', '下降率', '少增', '萎缩'],
  ];
  const link = fc.constantFrom('', '了', '约', '近', '达', '超过');

  it('by a ceiling before the number', () => {
    fc.assert(
      fc.property(
        ...[lead, fc.constantFrom(...ceilings), gap, number, unit],
        (first, cue, between, value, name) => {
          const read = readQuantity(`${first}${cue}${between}${value}${name}`);
          expect(read).toBeTypeOf('string');
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('by a ceiling behind it', () => {
    fc.assert(
      fc.property(
        ...[lead, number, unit, gap, fc.constantFrom(...behind)],
        (first, value, name, between, cue) => {
          const read = readQuantity(`${first}${value}${name}${between}${cue}`);
          expect(read).toBeTypeOf('string');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('by a fall, which is refused or read as a negative rate', () => {
    fc.assert(
      fc.property(
        ...[lead, fc.constantFrom(...falls), link, gap, number, unit],
        (first, cue, word, between, value, name) => {
          const read = readQuantity(`${first}${cue}${word}${between}${value}${name}`);
          if (typeof read !== 'string') {
            expect(read).toMatchObject({ value: `-${value}`, qualifier: 'exact' });
            expect(read?.forms).toContain('growth');
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
