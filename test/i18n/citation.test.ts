import { describe, expect, it } from 'vitest';
import { citationHtml, citationText } from '../../src/i18n/citation.ts';
import { A, B, fixtureDocument, fixtureRecord } from '../fixtures/dataset.ts';

const briefing = fixtureDocument(A);
const conference = fixtureDocument(B);
const parts = { link: 'https://example.org/?v=1&record=sc-04', fingerprint: '0a1b2c3d' };

describe('citationText', () => {
  it('gives quote, source and link in Chinese in the manner of GB/T 7714', () => {
    expect(citationText(fixtureRecord('sc-01'), briefing, 'gb7714', parts).split('\n')).toEqual([
      '“算力总规模达到40EFLOPS”',
      '王五. 甲省举行数字经济政策吹风会[N]. 甲报, 12月26日（文中未写年份）. 发言人：张三. 记录 sc-01，字符 79–94，数据版本 0a1b2c3d.',
      'https://example.org/?v=1&record=sc-04',
    ]);
  });

  it('gives the quote with an unofficial translation in plain English', () => {
    const record = fixtureRecord('sc-04', {
      label: { zh: '翻番', en: 'Value added of core industries to double' },
    });
    expect(
      citationText(record, briefing, 'plain', parts).replaceAll('\u00a0', ' ').split('\n'),
    ).toEqual([
      '“核心产业增加值实现翻番” [unofficial translation: Value added of core industries to double; by 2030; not given: baseline year and value]',
      'Jia Daily, reporter Wang Wu. “Jia holds a policy briefing”. 26 December (year not stated). Record sc-04, characters 130–141, data version 0a1b2c3d.',
      'https://example.org/?v=1&record=sc-04',
    ]);
  });

  it('lists every further passage word for word, with its own characters', () => {
    const record = fixtureRecord('sc-07', {
      evidence: [
        { quote: '加强数据治理', start: 182, end: 188 },
        { quote: '治理', start: 3, end: 5, role: 'restatement' },
        { quote: '“数据”', start: 7, end: 11 },
      ],
    });
    const chinese = citationText(record, briefing, 'gb7714', parts).split('\n');
    expect(chinese).toHaveLength(4);
    expect(chinese[2]).toBe('另见：“治理”（字符 3–5）；“数据”（字符 7–11）.');
    expect(chinese[3]).toBe(parts.link);
    expect(citationText(record, briefing, 'plain', parts).split('\n')[2]).toBe(
      'Also: “治理” (characters 3–5); “数据” (characters 7–11).',
    );
    expect(citationHtml(record, briefing, 'gb7714', parts)).toContain(
      '<br>另见：“治理”（字符 3–5）；“数据”（字符 7–11）.<br><a ',
    );
  });

  it('does not repeat a year that the translation names', () => {
    const record = fixtureRecord('sc-03', { label: { zh: '市场', en: 'A market by 2027' } });
    expect(citationText(record, briefing, 'plain', parts)).toContain(
      'translation: A market by 2027]',
    );
  });

  it('says in both forms that the origin of a forum copy is not known', () => {
    const record = fixtureRecord('sd-02');
    const [quote, chinese] = citationText(record, conference, 'gb7714', parts).split('\n');
    expect(quote).toBe('原文：“小散乱”现象依然存在');
    expect(chinese).toBe(
      '乙省召开数字强省会议[EB/OL]. 论坛转载，原始出处待核. 7月19日（文中未写年份）. 发言人：李四. 记录 sd-02，字符 31–42，数据版本 0a1b2c3d.',
    );
    expect(citationText(record, conference, 'plain', parts)).toContain(
      'Forum copy, original outlet to be verified. “Yi holds a conference”.',
    );
  });

  it('puts no marks round a quote that has its own', () => {
    const record = fixtureRecord('sd-02', { label: { zh: '小散乱', en: '“Small and scattered”' } });
    expect(citationText(record, conference, 'plain', parts)).toMatch(
      /^Original: “小散乱”现象依然存在 \[unofficial translation: “Small and scattered”/,
    );
  });

  it.each([
    [
      '《甲报》/乙新闻，记者王五、赵六',
      '王五, 赵六. 甲省举行数字经济政策吹风会[N]. 甲报/乙新闻, 12月26日',
    ],
    ['《甲报》', '甲省举行数字经济政策吹风会[N]. 甲报, 12月26日'],
  ])('names as author whom the credit %s names', (zh, source) => {
    const credited = { ...briefing, citation: { zh, en: '' } };
    const [, line] = citationText(fixtureRecord('sc-07'), credited, 'gb7714', parts).split('\n');
    expect(line?.startsWith(source)).toBe(true);
  });

  it('keeps the characters of the quote, half-width commas included', () => {
    const record = fixtureRecord('sd-04');
    expect(citationText(record, conference, 'gb7714', parts)).toContain(
      '“深化数据改革,大力开发数据资源”',
    );
  });
});

describe('citationHtml', () => {
  it('has the same three lines, the last one a link', () => {
    expect(citationHtml(fixtureRecord('sc-07'), briefing, 'gb7714', parts)).toBe(
      '<p>“加强数据治理”<br>王五. 甲省举行数字经济政策吹风会[N]. 甲报, 12月26日（文中未写年份）. 记录 sc-07，字符 182–188，数据版本 0a1b2c3d.<br><a href="https://example.org/?v=1&amp;record=sc-04">https://example.org/?v=1&amp;record=sc-04</a></p>',
    );
  });

  it('escapes what stands in the data', () => {
    const record = fixtureRecord('sc-07', {
      evidence: [{ quote: '<img src=x onerror="a(\'1\')">&', start: 0, end: 1 }],
    });
    const html = citationHtml(record, briefing, 'gb7714', parts);
    expect(html).toContain('“&lt;img src=x onerror=&quot;a(&#39;1&#39;)&quot;&gt;&amp;”');
    expect(html).not.toContain('<img');
  });

  it('makes no link of what is no address of a page or file', () => {
    const html = citationHtml(fixtureRecord('sc-07'), briefing, 'plain', {
      ...parts,
      link: 'javascript:alert(1)',
    });
    expect(html).not.toContain('<a');
    expect(html).toContain('<br>javascript:alert(1)</p>');
  });
});
