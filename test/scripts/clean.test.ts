import { describe, expect, it } from 'vitest';
import { clean } from '../../scripts/clean.mjs';

type CleaningRules = Parameters<typeof clean>[1];

// A page with another report around, noise at both ends of lines, a broken sentence and an advert.
const RAW = [
  '别的报道。',
  '标题 1 a',
  '% x Q\\',
  '',
  "k9 ~_Y7月1日,会议召开。到2027年达到40EFLOPS,产业营 ' b",
  '',
  '收达3亿元。',
  '广告',
  '结束。# z',
  '版权声明',
].join('\n');

const RULES: CleaningRules = {
  scope: { from: '标题', to: '结束。' },
  edgeNoise: { keep: ['7月1日'] },
  drop: ['广告'],
  joins: [{ before: '产业营', after: '收达' }],
};

describe('clean', () => {
  it('cuts to scope, removes noise and dropped lines, and joins a broken sentence', () => {
    const text = '标题\n7月1日,会议召开。到2027年达到40EFLOPS,产业营收达3亿元。\n结束。';
    const { segments, ...rest } = clean(RAW, RULES);
    expect(rest).toEqual({ text, joins: [text.indexOf('收达')] });
    expect(segments.map(([start, end]) => RAW.slice(start, end))).toEqual([
      '标题',
      '\n',
      '7月1日,会议召开。到2027年达到40EFLOPS,产业营',
      '收达3亿元。\n',
      '结束。',
    ]);
  });

  it('leaves Latin at the edges alone where no noise is declared', () => {
    const raw = 'GDP增长。\n\n达到40EFLOPS';
    const rules = { ...RULES, scope: { from: 'GDP', to: '40EFLOPS' }, edgeNoise: null };
    expect(clean(raw, { ...rules, drop: [], joins: [] })).toEqual({
      text: 'GDP增长。\n达到40EFLOPS',
      segments: [
        [0, 7],
        [8, 18],
      ],
      joins: [],
    });
  });

  it('refuses to take a word at the edge of a line for noise', () => {
    const rules = { ...RULES, scope: { from: '标题', to: '增长。' }, drop: [], joins: [] };
    const noisy = '标题 1 a\nGDP增长。';
    expect(() => clean(noisy, { ...rules, edgeNoise: { keep: [] } })).toThrow(
      '"GDP" may be a word',
    );
    expect(clean(noisy, { ...rules, edgeNoise: { keep: ['GDP'] } }).text).toBe('标题\nGDP增长。');
  });

  it('refuses noise that is declared and not there', () => {
    const rules = { ...RULES, edgeNoise: { keep: [] }, drop: [], joins: [] };
    expect(() => clean('标题\n结束。', rules)).toThrow('edgeNoise: no line has any');
  });

  it.each<[string, Partial<CleaningRules>, RegExp]>([
    ['a scope that is not there', { scope: { from: '无', to: '结束。' } }, /scope\.from.*does not/],
    [
      'a scope that is not unique',
      { scope: { from: '标题', to: '。' } },
      /scope\.to.*more than once/,
    ],
    ['a scope back to front', { scope: { from: '结束。', to: '标题' } }, /stands before/],
    ['a kept string that no noise touches', { edgeNoise: { keep: ['会议'] } }, /keep.*会议/],
    ['a line to drop that is not there', { drop: ['启事'] }, /drop.*启事/],
    ['a join that matches nothing', { joins: [{ before: '甲', after: '乙' }] }, /joins.*0 times/],
    ['an unknown rule', { extra: 1 } as Partial<CleaningRules>, /unknown: extra/],
  ])('refuses %s', (_, patch, message) => {
    expect(() => clean(RAW, { ...RULES, ...patch })).toThrow(message);
  });
});
