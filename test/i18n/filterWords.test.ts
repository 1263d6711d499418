import { describe, expect, it } from 'vitest';
import { everythingOf } from '../../src/domain/facets.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { filterWords } from '../../src/i18n/filterWords.ts';
import { A, B, fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const all = dataset.documents.flatMap(({ records }) => records).length;
const words = (patch: Partial<Filter>, lang: 'zh' | 'en' = 'zh') =>
  filterWords(dataset, select(dataset, { ...everythingOf({ a: A, b: B }), ...patch }), lang);

describe('filterWords', () => {
  it('says that all is shown, and of how many statements', () => {
    expect(words({})).toBe(`显示全部 ${all} 条。`);
    expect(words({}, 'en')).toBe(`Showing all ${all} statements.`);
  });

  it.each<[Partial<Filter>, string, string]>([
    [{ themes: ['platform', 'law'] }, '平台与跨境电商、法治', 'Platforms, e-commerce · Law'],
    [{ themes: [] }, '一个主题也没有选', 'no theme chosen'],
    [{ kinds: ['problem'] }, '问题', 'problem'],
    [
      { kinds: ['goal', 'target', 'figure', 'measure', 'principle', 'problem'] },
      '除事件以外的类型',
      'all kinds except event',
    ],
    [
      { statuses: ['forecast', 'target'] },
      '数值状态：目标值、预计值',
      'status of the number: target or forecast',
    ],
    [{ dated: 'yes' }, '写明年份', 'a year is named'],
    [{ dated: 'no' }, '没有写年份', 'no year is named'],
    [{ numbers: 'yes' }, '有数值', 'a number is given'],
    [{ numbers: 'no' }, '没有数值', 'no number is given'],
    [{ only: ['both'] }, '两份文件都写到的主题', 'themes on which both documents speak'],
    [{ only: ['b'] }, '只有乙省文件写到的主题', 'themes on which only Yi’s document speaks'],
    [
      { only: ['a', 'b', 'neither'] },
      '只有一份文件写到的主题或两份文件都没有写到的主题',
      'themes on which only one document speaks or themes on which neither document speaks',
    ],
    [{ only: [] }, '共有与独有都没有选', 'no choice of who speaks'],
    [{ years: { from: 2027, to: 2027 } }, '写到 2027 年', 'names 2027'],
    [
      { years: { from: 2017, to: 2027 } },
      '写到 2017—2027 年之间',
      'names a year from 2017 to 2027',
    ],
    [{ years: { from: 2030, to: null } }, '写到 2030 年或以后', 'names 2030 or later'],
    [{ years: { from: null, to: 2017 } }, '写到 2017 年或以前', 'names 2017 or earlier'],
    [{ query: '算力' }, '含“算力”', 'contains “算力”'],
    [{ a: B, b: B }, '两侧都是乙省文件', 'Yi’s document on both sides'],
  ])('names each clause: %j', (patch, zh, en) => {
    const shown = /^显示：(.*)。共 \d+ 条；未显示：\d+ 条。$/.exec(words(patch));
    expect(shown?.[1]).toBe(zh);
    const showing = /^Showing: (.*)\. \d+ statements?; not shown: \d+\.$/.exec(words(patch, 'en'));
    expect(showing?.[1]).toBe(en);
  });

  it('joins the clauses and counts what is shown and what is not', () => {
    const patch: Partial<Filter> = { themes: ['infra'], years: { from: 2027, to: 2027 } };
    expect(words(patch)).toBe(`显示：数字基础设施；写到 2027 年。共 1 条；未显示：${all - 1} 条。`);
    expect(words(patch, 'en')).toBe(
      `Showing: Infrastructure; names 2027. 1 statement; not shown: ${all - 1}.`,
    );
  });

  it('says zero as plainly as any other number', () => {
    expect(words({ query: '没有这样的话' })).toBe(
      `显示：含“没有这样的话”。共 0 条；未显示：${all} 条。`,
    );
  });

  it('counts the one document that was loaded where the other was not', () => {
    const loaded = dataset.documents.find(({ id }) => id === A)?.records.length;
    expect(words({ b: 'not-loaded' })).toBe(`显示全部 ${loaded} 条。`);
  });
});
