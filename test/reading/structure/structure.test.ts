import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/reading/readQuantities.ts';
import { readDuties } from '../../../src/reading/structure/readDuties.ts';
import { readHeadings } from '../../../src/reading/structure/readHeadings.ts';
import { readSpeakers } from '../../../src/reading/structure/readSpeakers.ts';
import { readTables } from '../../../src/reading/structure/readTables.ts';
import { read } from '../quantities/shown.ts';

const PLAN = `某省数字经济行动计划
一、总体要求
到2027年，规模达到100亿元。
（一）夯实基础设施。实施提升工程。
1.加快5G建设
2.到2026年，建成基站10万个，覆盖率达到90%。
（1）推进千兆城市建设。
第一章 总则
第五条　县级以上人民政府应当加强领导。
保障有力
各地要加强领导。`;

describe('readHeadings', () => {
  it('finds titles, numbered headings of every style and subheads, and leaves items of a list', () => {
    const shown = readHeadings(PLAN).map(
      ({ style, number, title, level, runIn }) =>
        `${level} ${style} ${number} ${title}${runIn ? ' …' : ''}`,
    );
    expect(shown).toEqual([
      '1 title  某省数字经济行动计划',
      '4 han 一、 总体要求',
      '5 bracketed han （一） 夯实基础设施 …',
      '6 arabic 1. 加快5G建设',
      '2 chapter 第一章 总则',
      '3 article 第五条  …',
      '7 bold  保障有力',
    ]);
  });

  const LAW = `某省条例
目  录
第一章 总则
第二章 附则
第一章 总则
第一条 产业包括：
（一）数字产业；
（二）融合产业。
第二章 附则
第二条 本条例自公布之日起施行。`;
  const NOTICE = `某省关于印发行动方案的通知
某政发〔2024〕2号
各市人民政府：
现印发给你们，请认真贯彻执行。
某省行动方案（2024—2027年）
为加快发展，制定本方案。
一、建设基地（省工信厅牵头，各市（州）政府配合）
1.新增风电500万千瓦；充电桩3万根。
2.推进改造，完成12家。（省工信厅负责）
（二）加强领导。
各地要落实责任。
附件：1.任务清单
2.项目表`;
  const BRIEFING = '发布会举行\n某报记者：请问如何落实？\n赵某：感谢您的提问。我们将抓好落实。';

  it.each([
    ['a contents list and the points of an article', LAW, '某省条例 总则 第一条 附则 第二条'],
    [
      'a document number, tasks, departments, annexes',
      NOTICE,
      '某省关于印发行动方案的通知 某省行动方案（2024—2027年） 建设基地 加强领导',
    ],
    ['questions', BRIEFING, '发布会举行'],
  ])('leaves %s', (_, text, expected) => {
    const shown = readHeadings(text).map(({ title, number }) => title || number);
    expect(shown.join(' ')).toBe(expected);
  });

  it('gives places, and takes bold type of structured input', () => {
    const text = '强化创新驱动。推动企业加大投入，提高效率，加强合作。';
    expect(readHeadings(text, [{ start: 0, end: 7 }])).toEqual([
      { style: 'bold', number: '', title: '强化创新驱动', start: 0, end: 6, level: 1, runIn: true },
    ]);
    expect(readHeadings(text)).toEqual([]);
  });
});

describe('readSpeakers', () => {
  it.each<[string, string[]]>([
    ['科技厅二级巡视员王建伟介绍,目前全省有企业1100余家。', ['person 科技厅二级巡视员王建伟 介绍']],
    ['“将认真抓好落实。”顾红松说。', ['person 顾红松 说']],
    ['会议指出，要加快发展。', ['meeting 会议 指出']],
    ['《实施意见》提出两阶段目标。', ['document 《实施意见》 提出']],
    ['据省统计局介绍，增长5%。', ['body 省统计局 介绍']],
    ['省数据局表示，将加大支持。', ['body 省数据局 表示']],
    ['总工程师何伟出席。\n何伟：谢谢。', ['person 何伟 ：']],
    ['李明（省数据局副局长）：\n感谢提问。', ['person 李明（省数据局副局长） ：']],
    ['任务：加快建设。', []],
    ['进一步明确，加快推进。', []],
    ['要认真贯彻落实，提出，一是加快。', []],
  ])('finds who speaks in %s', (text, expected) => {
    const found = readSpeakers(text);
    expect(found.map(({ kind, name, verb }) => `${kind} ${name} ${verb}`)).toEqual(expected);
    for (const { start, end, name, verb } of found)
      expect(text.slice(start, end)).toBe(name + verb);
  });
});

describe('readDuties', () => {
  it.each<[string, string[], string[]]>([
    ['（责任单位：省发展改革委、省数据局）', ['省发展改革委', '省数据局'], []],
    [
      '（牵头单位：省科技厅；配合单位：省财政厅、各市政府）',
      ['省科技厅'],
      ['省财政厅', '各市政府'],
    ],
    ['（省教育厅、省财政厅等按职责分工负责）', ['省教育厅', '省财政厅'], []],
    ['（省科技厅牵头，省财政厅配合）', ['省科技厅'], ['省财政厅']],
    ['【责任部门：市工信局】', ['市工信局'], []],
    ['（省教育厅、省财政厅）', ['省教育厅', '省财政厅'], []],
    [
      '（牵头单位：省通信管理局；责任单位：省能源局、各市（州）人民政府）',
      ['省通信管理局', '省能源局', '各市（州）人民政府'],
      [],
    ],
    [
      '（省发展改革委牵头，省财政厅、各县（市、区）政府等按职责分工负责）',
      ['省发展改革委', '省财政厅', '各县（市、区）政府'],
      [],
    ],
    ['（责任领导：张三；责任单位：市农业农村局；完成时限：2025年）', ['市农业农村局'], []],
  ])('reads %s', (text, lead, support) => {
    expect(readDuties(`加快建设。${text}`)).toEqual([
      { start: 5, end: 5 + text.length, lead, support },
    ]);
  });

  it('leaves other brackets', () => {
    const others = '企业（含个体户）100家（2024年）（以下简称《意见》）（市、区）（省政府办公厅）';
    expect(readDuties(others)).toEqual([]);
  });

  it('reads lines that have the label', () => {
    const text = '建设平台。\n牵头单位：省数据局\n配合单位：省财政厅、各市（州）政府';
    expect(readDuties(text)).toMatchObject([
      { start: 6, end: 15, lead: ['省数据局'] },
      { start: 16, support: ['省财政厅', '各市（州）政府'] },
    ]);
  });
});

describe('readTables', () => {
  const TABBED =
    '表1　主要指标\n指标\t2025年\t2027年\n5G基站数（万个）\t24\t28\n核心产业占比（%）\t11\t13\n正文。';
  const BARRED = '| 指标 | 单位 | 目标 |\n| --- | --- | --- |\n| 企业 | 家 | 500以上 |';

  const NUMBERED =
    '类别\t序号\t指标\t单位\t2027年\n设施\t1\tPUE\t—\t≤1.2\n\t2\t5G基站\t万座\t〔15〕\n\t3\t机架\t万架\t20-25';

  it('gives each cell its heads and its place', () => {
    const [table] = readTables(TABBED);
    expect(table?.caption).toBe('表1　主要指标');
    const cell = table?.cells.find(({ text }) => text === '28');
    expect(cell).toMatchObject({
      rowHead: '5G基站数（万个）',
      columnHead: '2027年',
      row: 1,
      column: 2,
    });
    expect(TABBED.slice(cell?.start, cell?.end)).toBe('28');
    expect(readTables('一行\t两列')).toEqual([]);
  });

  it('reads numbers with the units of their heads', () => {
    expect(read(TABBED)).toBe('24 万个; 28 万个; 11 %; 13 %');
    expect(read(BARRED)).toBe('500 家 at-least');
    expect(read(NUMBERED)).toBe('1.2 at-most; 15 万座; 20–25 万架');
    expect(readQuantities(NUMBERED).unread.map(({ aside }) => aside)).toEqual([
      ...['date', 'ordinal', 'ordinal', 'name', 'name', 'ordinal', 'name'],
    ]);
    const { quantities } = readQuantities(TABBED);
    expect(quantities.map(({ start, end }) => TABBED.slice(start, end))).toEqual([
      '24',
      '28',
      '11',
      '13',
    ]);
  });
});
