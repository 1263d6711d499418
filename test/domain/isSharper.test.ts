import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/domain/filter.ts';
import { isSharper } from '../../src/domain/isSharper.ts';
import { ladderRows } from '../../src/domain/ladder.ts';
import { select } from '../../src/domain/select.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { realDataset } from '../data/realFiles.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = realDataset();
const REAL = { ...EVERYTHING, a: 'sichuan-briefing-1226', b: 'shandong-conference-0719' };

function statement(id: string): Statement {
  const found = dataset.documents.flatMap(({ records }) => records).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('isSharper', () => {
  it.each([
    ['the main theme before a number', 'delivery', 'sc-53', 'sc-40'],
    ['a number before a comparison', 'industry', 'sc-12', 'sc-02'],
    ['a number in the quote before what will be there', 'tech', 'sc-30', 'sc-43'],
    ['what will be there before more of what there is', 'data', 'sc-03', 'sc-04'],
    ['what is to be done before what is aimed at', 'security', 'sd-43', 'sd-42'],
    ['an aim before a guiding idea', 'overall', 'sd-02', 'sd-13'],
    ['one thing before a string of them', 'tech', 'sd-28', 'sd-27'],
  ])('%s', (_, theme, sharp, blunt) => {
    const [one, other] = [statement(sharp), statement(blunt)];
    expect(isSharper(one, other, theme)).toBe(true);
    expect(isSharper(other, one, theme)).toBe(false);
  });

  it('does not count a number that stands in another quote alone', () => {
    expect(isSharper(statement('sc-14'), statement('sc-17'), 'data')).toBe(false);
  });

  it('leaves statements alike to the order of the document', () => {
    const [one, other] = [statement('sc-03'), statement('sc-10')];
    expect(isSharper(one, other, 'data')).toBe(false);
    expect(isSharper(other, one, 'data')).toBe(false);
  });
});

describe('the quotes of the overview', () => {
  it.each<[Side, Record<string, string>]>([
    [
      'a',
      {
        infra: '5 算力总规模达到40EFLOPS',
        industry: '4 数字经济核心产业增加值实现翻番',
        data: '3 数据要素市场体系基本建立',
        tech: '3 培育一批国家级数字科技创新载体和具有全国影响力的数据企业',
        platform: '0 ',
        society: '1 统筹推进数字四川、数字经济和数字社会建设',
        security: '1 强化数据安全治理',
        talent: '1 加强统筹推进、政策支持、人才支撑等3方面保障措施',
        law: '0 ',
        overall: '3 建成数字经济创新发展先行省',
        delivery: '2 认真抓好《实施意见》的推进实施,科学分解细化任务、明确责任分工',
      },
    ],
    [
      'b',
      {
        infra: '2 持续深化“一个平台一个号,一张网络一朵云”改革',
        industry: '2 积极搭建应用场景“梦工场”',
        data: '2 持续深化“一个平台一个号,一张网络一朵云”改革',
        tech: '1 当好企业和科研院所研发创新的“后勤部”',
        platform: '0 ',
        society: '2 探索建立全省统一的“居民码”服务体系',
        security: '1 做好网络安全、信息安全、数字基础设施安全各项工作',
        talent: '2 支持企业“走出去”,打造人才“飞地”',
        law: '1 加快地方立法、严格规范执法',
        overall: '1 建设数字强省,要在六个方面加快实现新突破',
        delivery: '1 各级党委和政府要把政府、市场、社会各方面力量汇聚起来,形成整体优势',
      },
    ],
  ])('of side %s', (side, quotes) => {
    const rows = ladderRows(dataset, select(dataset, REAL));
    const shown = rows.map(({ theme, cells }) => {
      const cell = cells[side];
      return [theme.id, `${cell?.step} ${cell?.record?.evidence[0]?.quote ?? ''}`];
    });
    expect(Object.fromEntries(shown)).toEqual(quotes);
  });
});
