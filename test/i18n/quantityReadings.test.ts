import { describe, expect, it } from 'vitest';
import { quantityText } from '../../src/i18n/quantity.ts';
import type { Quantity } from '../../src/model/dataset.ts';
import { COMMITMENTS } from '../../src/model/values.ts';
import type { Quantity as Read } from '../../src/reading/quantity.ts';
import { readQuantities } from '../../src/reading/readQuantities.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  全国: 'the national level',
  全国平均水平: 'the national average',
  GDP增速: 'the growth rate of GDP',
  全省平均: 'the provincial average',
};

/** What was read as a record has it. A form that the words leave open is one that most records have. */
function recorded(read: Read, text: string): Quantity {
  const { low, high, from, fromRelation, per, than, form, unit } = read;
  const quote = text.slice(read.start, read.end);
  return {
    metric: 'm',
    missing: [],
    period: null,
    written: { quote, start: read.start, end: read.end },
    value: read.value,
    unit,
    relation: read.relation,
    form: form ?? (/^[%‰‱]$/.test(unit ?? '') ? 'share' : 'level'),
    status: read.status,
    ...(low !== null && high !== null && { low, high }),
    ...(from !== null && { from }),
    ...(fromRelation && { fromRelation }),
    ...(read.fall && { fall: true }),
    ...(read.top && { top: true }),
    ...(read.rough && { rough: true }),
    ...(read.ambiguous && { ambiguous: true }),
    ...(per !== null && { per }),
    ...(than !== null && { than: { zh: than, en: ENGLISH[than] ?? than } }),
  };
}

/** The last number of the words, as it was read, in both languages. */
function said(text: string): readonly string[] {
  const read = readQuantities(text).quantities.at(-1);
  if (!read) return [];
  const quantity = recorded(read, text);
  const hope = COMMITMENTS.find((word) => quantity.written.quote.includes(word));
  return (['zh', 'en'] as const).map((lang) =>
    quantityText(quantity, lang, hope).replaceAll('\u00a0', ' '),
  );
}

const SAID: readonly (readonly [written: string, zh: string, en: string])[] = [
  ['不得超过10%', '不得超过 10%', 'at most 10%'],
  ['尚未突破100家', '尚未突破 100 家', 'at most 100 (100家)'],
  ['最高10万元', '最高 10 万元', 'up to CN¥100,000 (10万元)'],
  ['10家之内', '10 家之内', 'at most 10 (10家)'],
  ['10家及以下', '10 家及以下', 'at most 10 (10家)'],
  ['不及10%', '不及 10%', 'under 10%'],
  ['没达到10家', '没达到 10 家', 'fewer than 10 (10家)'],
  [
    '没有达到全国平均水平',
    '没有达到全国平均水平',
    'below the national average (没有达到全国平均水平)',
  ],
  ['同比下跌5%', '同比 −5%', '−5% year on year'],
  ['下降幅度达5%', '−5%', '−5%'],
  ['下调0.25个百分点', '−0.25 个百分点', '−0.25 percentage points'],
  ['四五家', '4—5 家', '4–5 (4—5家)'],
  ['两三个', '2—3 个', '2–3 (2—3个)'],
  ['五六百亿元', '500—600 亿元', 'CN¥50–60 billion (500—600亿元)'],
  ['10来家', '约 10 家', 'about 10 (10家)'],
  ['超过了10家', '超过 10 家', 'over 10 (10家)'],
  ['不止10家', '不止 10 家', 'over 10 (10家)'],
  ['最低10%', '最低 10%', 'at least 10%'],
  ['100家（含）以上', '100 家以上', 'at least 100 (100家)'],
  ['≥100家', '≥ 100 家', 'at least 100 (100家)'],
  ['100亿元多', '100 多亿元', 'CN¥10 billion-plus (100多亿元)'],
  ['提高3个多百分点', '提高 3 多个百分点', 'up a little over 3 percentage points'],
  ['10家开外', '10 家开外', '10-plus (10家)'],
  ['三成', '30%', '30%'],
  ['占比超三成', '超 30%', 'over 30%'],
  ['三成以上', '30%以上', 'at least 30%'],
  ['0.3‱', '0.3‱', '0.3‱'],
  ['1.2元/度', '1.2 元/度', 'CN¥1.2 per kWh (1.2元/度)'],
  ['5㎡', '5 ㎡', '5 m²'],
  ['增3倍', '增3倍（×4）', '4 times the baseline'],
  ['翻一倍', '翻一倍（×2）', 'double (×2)'],
  ['翻了近一番', '翻了近一番（×2）', 'nearly double (×2)'],
  ['增长10余倍', '增长10余倍（×11）', '11-plus times the baseline'],
  ['高出全国平均水平1.5倍', '全国平均水平的 2.5 倍', '2.5 times the national average'],
  ['全国前三', '前 3', 'among the first three'],
  ['TOP10', '前 10', 'among the first ten'],
  [
    '高于全国2.3个百分点',
    '高于全国 2.3 个百分点',
    '2.3 percentage points above the national level',
  ],
  ['突破万亿元', '突破 1 万亿元', 'over CN¥1 trillion (1万亿元)'],
  ['2万多亿元', '2 万多亿元', 'CN¥2 trillion-plus (2万多亿元)'],
  ['伍仟元', '5000 元', 'CN¥5,000 (5000元)'],
  ['每万人20件', '每万人 20 件', '20 per 10,000 people (每万人20件)'],
  [
    '不低于全国平均水平',
    '不低于全国平均水平',
    'no lower than the national average (不低于全国平均水平)',
  ],
  ['不超过10%', '不超过 10%', 'at most 10%'],
  ['控制在10%以内', '10%以内', 'at most 10%'],
  ['5—8%', '5%—8%', '5–8%'],
  ['百分之三到百分之五', '3%—5%', '3–5%'],
  ['十分之一', '10%', '10%'],
  ['5‰', '5‰', '5‰'],
  ['下降13.5%左右', '下降 13.5%左右', 'down about 13.5%'],
  ['下降超过3%', '下降超过 3%', 'down over 3%'],
  ['年均增速10%以上', '年均增速 10%以上', 'up at least 10% a year on average'],
  ['由5%提高到8%', '由 5% 到 8%', 'from 5% to 8%'],
  ['翻一番以上', '翻一番以上（×2）', 'at least double (×2)'],
  ['增长近2倍', '增长近2倍（×3）', 'nearly triple (×3)'],
  ['增长到原来的3倍', '增长到原来的3倍', 'triple (×3)'],
  ['达到全国平均水平的1.5倍', '全国平均水平的 1.5 倍', '1.5 times the national average'],
  ['居全国第7位', '第 7 位', '7th'],
  ['1.2万余件', '1.2 万余件', '12,000-plus (1.2万余件)'],
  ['力争突破1万亿元', '“力争突破”1 万亿元', '“striving to exceed” CN¥1 trillion (1万亿元)'],
  ['１，２３４家', '1234 家', '1,234 (1234家)'],
  ['增速保持在5%—8%', '增速 5%—8%', 'up 5–8%'],
  ['年均降低百分之二到百分之三', '降低 2%—3%', 'down 2–3%'],
  ['覆盖8000至1万户', '0.8—1 万户', '8,000–10,000 (0.8—1万户)'],
  ['占GDP比重由6.4%提高到9%', '由 6.4% 到 9%', 'from 6.4% to 9%'],
  ['从1200家增加到1800家', '由 1200 家到 1800 家', 'from 1,200 to 1,800 (从1200家增加到1800家)'],
  ['PUE由1.6降到1.25以下', '由 1.6 到 1.25以下', 'from 1.6 to at most 1.25'],
  [
    '由每千人2.8张增加到3.5张',
    '每千人由 2.8 张到 3.5 张',
    'from 2.8 to 3.5 per 1,000 people (由每千人2.8张增加到3.5张)',
  ],
  ['从全国第12位上升到第8位', '由全国第 12 位到第 8 位', 'from 12th to 8th nationally'],
  [
    '由9500万元增长到1.3亿元',
    '由 0.95 亿元到 1.3 亿元',
    'from CN¥95 million to CN¥130 million (由9500万元增长到1.3亿元)',
  ],
  ['办理时限由20天压缩至5天', '由 20 天到 5 天', 'from 20 to 5 days'],
  ['由2020年的18%提升至2025年的30%以上', '由 18% 到 30%以上', 'from 18% to at least 30%'],
  [
    '资助上限由30万元提高到50万元',
    '由 30 万元到不超过 50 万元',
    'from CN¥300,000 to at most CN¥500,000 (由30万元提高到50万元)',
  ],
  ['产值、税收分别突破500亿元、30亿元', '超过 30 亿元', 'over CN¥3 billion (30亿元)'],
  ['能耗强度下降14%以上', '下降 14%以上', 'down at least 14%'],
  ['增速为-1.8%', '−1.8%', '−1.8%'],
  ['同比减少350起', '减少 350 起', 'down 350 (350起)'],
  ['每千瓦时降低0.05元', '每千瓦时降低 0.05 元', 'down CN¥0.05 per kWh (每千瓦时0.05元)'],
  ['单次补贴最高不超过6万元', '不超过 6 万元', 'at most CN¥60,000 (6万元)'],
  ['目前不足百家', '不足 100 家', 'fewer than 100 (100家)'],
  ['网络时延低于20毫秒', '低于 20 毫秒', 'under 20 ms'],
  ['不满50人的单位', '不满 50 人', 'fewer than 50 (50人)'],
  ['办结不到3小时', '不到 3 小时', 'under 3 hours'],
  ['力争达到60%以上', '“力争”60%以上', '“striving to reach” at least 60%'],
  ['确保不低于95%', '“确保不低于”95%', '“ensure” at least 95%'],
  ['投资强度大于200万元/亩', '大于 200 万元/亩', 'over CN¥2 million per mu (200万元/亩)'],
  ['高达35%', '35%', '35%'],
  ['千分之五', '5‰', '5‰'],
  ['光伏装机1200万千瓦', '1200 万千瓦', '12 million kW (1200万千瓦)'],
  ['整治土地3.2万公顷', '3.2 万公顷', '32,000 hectares (3.2万公顷)'],
  ['进出口总额100亿美元', '100 亿美元', 'US$10 billion (100亿美元)'],
  ['投入3千万元', '3000 万元', 'CN¥30 million (3000万元)'],
  ['每万人口发明专利拥有量达到15件', '每万人口 15 件', '15 per 10,000 people (每万人口15件)'],
  ['每百户家庭拥有汽车45辆', '每百户家庭 45 辆', '45 per 100 households (每百户家庭45辆)'],
  ['较2020年翻一番', '翻一番（×2）', 'double (×2)'],
  ['翻了2倍', '翻了2倍（可作两种理解）', '“翻了2倍”, which can be read in two ways'],
  ['进入全国前10位', '前 10 位', 'among the first ten'],
  ['前5%的企业', '前 5%', 'among the top 5%'],
  ['投入三亿元', '3 亿元', 'CN¥300 million (3亿元)'],
  ['零点五个百分点', '0.5 个百分点', '0.5 percentage points'],
  ['注册用户突破十万', '突破 10 万', 'over 100,000 (10万)'],
  ['去年实现营收320亿元', '320 亿元', 'CN¥32 billion (320亿元)'],
  [
    '增速高于GDP增速2个百分点',
    '高于GDP增速 2 个百分点',
    '2 percentage points above the growth rate of GDP',
  ],
  [
    '低于全省平均1.5个百分点',
    '低于全省平均 1.5 个百分点',
    '1.5 percentage points below the provincial average',
  ],
  ['力争达到全国平均水平', '达到全国平均水平', 'equal to the national average (达到全国平均水平)'],
  ['补贴标准为0.3元/千瓦时', '0.3 元/千瓦时', 'CN¥0.3 per kWh (0.3元/千瓦时)'],
  ['可用性≥99.9%', '≥ 99.9%', 'at least 99.9%'],
  ['三分之一', '三分之一', 'one third'],
  ['达到三分之二以上', '三分之二以上', 'at least two thirds'],
  [
    '从不足60家增加到100家',
    '由不足 60 家到 100 家',
    'from fewer than 60 to 100 (从不足60家增加到100家)',
  ],
  ['约3—5家', '约 3—5 家', 'about 3–5 (3—5家)'],
  ['每万人50张以上', '每万人 50 张以上', 'at least 50 per 10,000 people (每万人50张)'],
  ['1个百分点', '1 个百分点', '1 percentage point'],
  ['力争5%左右', '“力争”5%左右', '“striving to reach” about 5%'],
  ['占比由三成提高到五成', '由 30% 到 50%', 'from 30% to 50%'],
];

describe('a quantity read and said again', () => {
  it.each(SAID)('%s', (written, zh, en) => {
    expect(said(written)).toEqual([zh, en]);
  });

  it('says a relation that includes the number apart from one that does not', () => {
    const words = ['超过10%', '10%以上', '低于10%', '10%以内'].map((text) => said(text)[1]);
    expect(words).toEqual(['over 10%', 'at least 10%', 'under 10%', 'at most 10%']);
  });
});
