import { describe, expect, it } from 'vitest';
import { type Case, read } from './shown.ts';

// What papers of every field say: found by texts of our own, each the shortest that shows the rule.
const CASES: Case[] = [
  // Units and the words behind them.
  ['推广技术3万亩次', '3 万亩次'],
  ['完成1万管核酸检测', '1 万管'],
  ['降尘量不得高于5吨/月·平方公里', '5 吨/月·平方公里 at-most'],
  ['孕产妇死亡率控制在12/10万以内', '12 /10万 at-most'],
  ['孕产妇死亡率降至6.3/10万', '6.3 /10万'],
  ['指标\t单位\t目标\n孕产妇死亡率\t1/10万\t≤6', '6 /10万 at-most'],
  ['表彰30家企业和50名优秀企业家', '30 家; 50 名'],
  ['选派20名校长', '20 名'],
  ['培育10家装备制造企业、5家具有竞争力的企业', '10 家; 5 家'],
  ['建设3个人工智能平台、2个体育中心', '3 个; 2 个'],
  ['明确12项目标任务', '12 项'],
  ['日均客流突破600万乘次', '600 万乘次 above'],
  ['旅游收入迈上万亿元台阶', '1 万亿元'],
  ['建成500千伏变电站12座', '12 座'],
  // Words with a sign of the grammar.
  ['罚没4120万元', '4120 万元'],
  ['最高扣减500万元', '500 万元 at-most'],
  ['平均降价超过50%', '−50 % above'],
  ['最低标准每人每月提高20元', '20 元'],
  ['最低标准提高到每人每月750元', '750 元 at-least'],
  // Relations at a distance and over a list.
  ['分别按不超过销售价格的50%、30%给予奖励', '50 % at-most; 30 % at-most'],
  ['每年至少开展一次评估', '1 次 at-least'],
  ['处五万元以上五十万元以下罚款', '5–50 万元'],
  ['投资5000万元以上、1亿元以下的项目', '0.5–1 亿元'],
  ['10人以上不满50人', '10 人 at-least; 50 人 below'],
  ['培育乡村主播百名以上。', '100 名 at-least'],
  ['百名以上的村', ''],
  ['降幅较1—10月收窄1.2个百分点', ''],
  // Classes, slogans, ordinals.
  ['3岁以下婴幼儿托位数4.5个', '4.5 个'],
  ['65岁及以上老年人口占比15%', '15 %'],
  ['促进16—24岁青年就业', ''],
  ['年龄不超过35岁', '35 岁 at-most'],
  ['确保“两个只增不减”', ''],
  ['兑现民营经济“31条”', ''],
  ['如图1所示', ''],
  ['部署“1个总体方案+12个专项规划”', ''],
  ['按照一、二、三类分别补助10万元、8万元、5万元', '10 万元; 8 万元; 5 万元'],
];

describe('papers of every field', () => {
  it.each(CASES)('reads %s as %s', (words, expected) => {
    expect(read(words)).toBe(expected);
  });
});
