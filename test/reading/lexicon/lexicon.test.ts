import { describe, expect, it } from 'vitest';
import { nameAt, SHAPES } from '../../../src/reading/lexicon/names.ts';
import { BEFORE, BEHIND, NEGATED } from '../../../src/reading/lexicon/relations.ts';
import { UNITS, unitAt } from '../../../src/reading/lexicon/units.ts';
import { read } from '../quantities/shown.ts';

const words = <Row extends { words: string }>(rows: readonly Row[]) =>
  rows.flatMap((row) => row.words.split(' ').map((word) => ({ ...row, word })));

describe('relations', () => {
  // A word of the table says the same before any number.
  // 高出 and 多出 name a difference where nothing stands between.
  const near = words(BEFORE).filter(({ word }) => !/^[高多]出$/.test(word));

  it.each(near)('$word before a number is $relation', ({ word, relation }) => {
    expect(read(`企业${word}30家`)).toBe(`30 家 ${relation}`);
  });

  it.each(
    // 不过 is a word of its own.
    near.filter(({ closed, relation, word }) => !closed && NEGATED[relation] && word !== '过'),
  )('不$word is the opposite', ({ word, relation }) => {
    expect(read(`企业不${word}30家`)).toBe(`30 家 ${NEGATED[relation]}`);
  });

  it.each(words(BEHIND))('$word behind an amount is $relation', ({ word, relation }) => {
    expect(read(`投资30亿元${word}`)).toBe(`30 亿元 ${relation}`);
  });
});

describe('units', () => {
  const all = UNITS.flatMap(([sort, list]) => list.map((word) => [word, sort] as const));

  it.each(all.filter(([, sort]) => sort !== 'time'))('reads %s', (word) => {
    expect(unitAt(word, 0)?.word).toBe(word);
    const written = word.replace(/^个(?!$)/, '');
    expect(read(`达到30${word}`).replace(/^30 个?/, '30 ')).toBe(
      `30 ${written}`.replace(/^30 个?/, '30 '),
    );
  });

  it.each(['30家庭农场', '12项目', '3部门规章', '5成立'])('reads no unit in %s', (text) => {
    expect(unitAt(text, /^\d+/.exec(text)?.[0].length ?? 0)?.word ?? '').not.toBe(
      text.charAt(text.search(/\D/)),
    );
  });
});

describe('names', () => {
  const CASES: [string, string][] = [
    ['〔2024〕15号', 'document number'],
    ['1.重点', 'point of a list'],
    ['(万个)', 'unit in brackets'],
    ['万人有效发明专利拥有量', 'per without 每'],
    ['12345热线', 'telephone'],
    ['028-86601234', 'long code'],
    ['1.2.3', 'numbered code'],
    ['2.0版', 'version'],
    ['1+6+N', 'sum in a name'],
    ['7×24小时', 'product in a name'],
    ['“826”', 'digits in quotes'],
    ['“两新一重”', 'slogan in quotes'],
    ['TOP10榜单', 'list by its length'],
    ['COVID-19', 'Latin name'],
    ['5G', 'digits and letters'],
    ['500强企业', 'rank list'],
    ['第3届', 'ordinal'],
    ['“两个只增不减”', 'slogan in quotes'],
    ['“1个总体方案+12个专项规划”', 'sum in quotes'],
    ['1/10万', 'unit of a table'],
    ['一度影响', 'once'],
    ['最后一公里', 'last stretch'],
    ['一头连着生产', 'on one side'],
    ['后三位', 'last ones'],
    ['六五折', 'discount'],
    ['5A景区', 'grade in letters'],
    ['500千伏变电站', 'voltage'],
    ['一、二、三类', 'ordinals in a row'],
    ['第一、二批', 'ordinals in a row'],
    ['第一季度', 'ordinal of a period'],
    ['四个一批', 'slogan of ones'],
    ['二期项目', 'stage'],
    ['一是', 'point of a speech'],
    ['一户一策', 'word in two halves'],
    ['每万人', 'per'],
    ['每两年', 'per stretch of time'],
    ['Ⅲ', 'Roman numeral'],
    ['①', 'circled number'],
    ['二等奖', 'grade'],
    ['3·15', 'digits with a dot between'],
    ['24届', 'session'],
    ['2型', 'kinds of a disease or class'],
  ];

  it.each(CASES)('%s is left aside as %s', (text, rule) => {
    // A point of a list stands behind a stop.
    const found =
      rule === 'point of a list' ? nameAt(`：${text}`.replace('：', ':'), 1) : nameAt(text, 0);
    expect(found?.rule).toBe(rule);
  });

  it('has a case for every shape', () => {
    expect(
      SHAPES.map(({ rule }) => rule).filter((rule) => !CASES.some(([, one]) => one === rule)),
    ).toEqual([]);
  });
});
