// Theme, wording and commitment by words.
import { describe, expect, it } from 'vitest';
import { themeFinder } from '../../../src/reading/statements/themeOf.ts';
import { commitmentOf, wordingOf } from '../../../src/reading/statements/wording.ts';
import { themes } from './drafted.ts';

const { themeOf } = themeFinder(themes);

describe('theme', () => {
  it.each([
    ['建设智算中心', 'infra'],
    ['改造提升传统制造业', 'industry'],
    ['推进公共数据授权运营', 'data'],
    ['攻克关键核心技术', 'tech'],
    ['发展跨境电商', 'platform'],
    ['扩大养老服务供给', 'society'],
    ['落实网络安全责任', 'security'],
    ['引进高层次人才', 'talent'],
    ['加快地方立法', 'law'],
    ['加强组织领导', 'delivery'],
    ['奋力前行', 'overall'],
    // Fields named as examples, and bodies that act, are not what it is about.
    ['推动公共数据在医疗、教育等领域应用', 'data'],
    ['市卫生健康局要加强人才引进', 'talent'],
  ])('%s: %s', (words, theme) => {
    expect(themeOf(words, []).theme).toBe(theme);
  });

  it('is that of the heading where the words name none, and says so', () => {
    expect(themeOf('抓好各项工作', ['重点任务', '强化数据安全'])).toMatchObject({
      theme: 'security',
      certain: false,
      why: { rule: 'terms of the heading' },
    });
    expect(themeOf('引进高层次人才', ['强化数据安全']).theme).toBe('talent');
  });

  it('names further themes of the words', () => {
    expect(themeOf('推进数据要素市场建设，保障数据安全和人才供给', []).others).toEqual(
      expect.arrayContaining(['security', 'talent']),
    );
  });
});

describe('wording', () => {
  it.each([
    ['goal', '数据要素市场体系基本建立', 'end-state'],
    ['goal', '数据开发利用水平显著提升', 'direction'],
    ['goal', '形成具有国际竞争力的数字产业集群', 'direction'],
    ['goal', '培育一批国家级创新载体', 'end-state'],
    ['target', '算力规模达到40EFLOPS', 'end-state'],
    ['measure', '打造线上人工智能“超市”', 'measure'],
    ['measure', '加快平台建设', 'direction'],
    ['principle', '坚持系统观念', 'direction'],
    ['figure', '企业达到300家', undefined],
  ] as const)('%s %s: %s', (kind, words, wording) => {
    expect(wordingOf(kind, words, [])?.wording).toBe(wording);
  });
});

describe('commitment', () => {
  it.each([
    ['努力实现更高质量发展', '努力'],
    ['探索建立服务体系', '探索'],
    ['任何人不得窃取数据', '不得'],
    ['处理者应当备案', '应当'],
    ['支持企业“走出去”', '支持'],
    ['加强政策支持', null],
    ['建设网络', null],
  ])('%s: %s', (words, word) => {
    expect(commitmentOf(words)).toBe(word);
  });
});
