import { describe, expect, it } from 'vitest';
import { citationHtml, citationText, documentLines } from '../../src/i18n/citation.ts';
import type { PolicyDocument } from '../../src/model/dataset.ts';
import { A, B, fixtureDocument, fixtureRecord } from '../fixtures/dataset.ts';

const briefing = fixtureDocument(A);
const conference = fixtureDocument(B);
const link = 'https://example.org/?v=1&record=sc-04';
const parts = { link, fingerprint: '0a1b2c3d', day: '2026-11-30' };
const inferred: PolicyDocument = { ...briefing, inferredYear: 2024 };

describe('citationText', () => {
  it('gives quote, reference and note in Chinese by GB/T 7714', () => {
    expect(citationText(fixtureRecord('sc-01'), briefing, 'gb7714', parts).split('\n')).toEqual([
      '“算力总规模达到40EFLOPS”',
      `王五. 甲省举行数字经济政策吹风会[N/OL]. 甲报, 12-26（文中未写年份）[2026-11-30]. ${link}`,
      '注：发言人：张三；记录 sc-01，字符 79–94；数据版本 0a1b2c3d。',
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
      `Jia Daily, reporter Wang Wu. “Jia holds a policy briefing”. 26 December (year not stated). Accessed 2026-11-30. ${link}`,
      'Note: record sc-04, characters 130–141; data version 0a1b2c3d.',
    ]);
  });

  it.each([
    ['gb7714', '甲报, [2024]-12-26[2026-11-30]. ', '；文中没有写年份。'],
    ['plain', '26 December [2024]. Accessed 2026-11-30. ', '; The text does not state its year.'],
  ] as const)(
    'puts the inferred year in brackets in %s where it is asked for, and says why',
    (format, dated, why) => {
      const cited = (inferYear: boolean, document = inferred) =>
        citationText(fixtureRecord('sc-07'), document, format, { ...parts, inferYear }).replaceAll(
          '\u00a0',
          ' ',
        );
      expect(cited(true)).toContain(dated);
      expect(cited(true)).toContain(why);
      expect(cited(false)).not.toContain('2024');
      // What no editor has inferred is not made up.
      expect(cited(true, briefing)).toBe(cited(false));
      const stated = {
        ...inferred,
        ...(inferred.date && { date: { ...inferred.date, year: 2023 } }),
      };
      expect(cited(true, stated)).toContain('2023');
      expect(cited(true, stated)).not.toContain('[2023]');
    },
  );

  it('lists every further passage word for word, with its own characters', () => {
    const record = fixtureRecord('sc-07', {
      evidence: [
        { quote: '加强数据治理', start: 182, end: 188 },
        { quote: '治理', start: 3, end: 5, role: 'restatement' },
        { quote: '“数据”', start: 7, end: 11 },
      ],
    });
    const [, , note] = citationText(record, briefing, 'gb7714', parts).split('\n');
    expect(note).toContain('；另见 “治理”（字符 3–5）、“数据”（字符 7–11）；');
    expect(citationText(record, briefing, 'plain', parts)).toContain(
      '; also “治理” (characters 3–5), “数据” (characters 7–11); ',
    );
  });

  it('gives a link that is not on the web on a line of its own, and then no day of access', () => {
    const away = { ...parts, link: '?v=1&record=sc-07' };
    expect(
      citationText(fixtureRecord('sc-07'), briefing, 'gb7714', away).split('\n').slice(1),
    ).toEqual([
      '王五. 甲省举行数字经济政策吹风会[N]. 甲报, 12-26（文中未写年份）.',
      '注：记录 sc-07，字符 182–188；数据版本 0a1b2c3d。',
      '?v=1&record=sc-07',
    ]);
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
      `乙省召开数字强省会议[EB/OL]. 论坛转载，原始出处待核, 07-19（文中未写年份）[2026-11-30]. ${link}`,
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
      '王五, 赵六. 甲省举行数字经济政策吹风会[N/OL]. 甲报/乙新闻, 12-26',
    ],
    ['《甲报》', '甲省举行数字经济政策吹风会[N/OL]. 甲报, 12-26'],
  ])('names as author whom the credit %s names', (zh, source) => {
    const credited = { ...briefing, citation: { zh, en: 'x' } };
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

describe('documentLines', () => {
  it('gives one reference, the statements as locators, and the note', () => {
    const records = [fixtureRecord('sc-01'), fixtureRecord('sc-07')];
    expect(documentLines(records, briefing, 'gb7714', parts)).toEqual([
      `王五. 甲省举行数字经济政策吹风会[N/OL]. 甲报, 12-26（文中未写年份）[2026-11-30]. ${link}`,
      '记录 sc-01，字符 79–94：“算力总规模达到40EFLOPS”',
      '记录 sc-07，字符 182–188：“加强数据治理”',
      '注：数据版本 0a1b2c3d。',
    ]);
  });
});

describe('citationHtml', () => {
  it('has the same lines, the address in them a link', () => {
    expect(citationHtml(fixtureRecord('sc-07'), briefing, 'gb7714', parts)).toBe(
      '<p>“加强数据治理”<br>王五. 甲省举行数字经济政策吹风会[N/OL]. 甲报, 12-26（文中未写年份）[2026-11-30]. <a href="https://example.org/?v=1&amp;record=sc-04">https://example.org/?v=1&amp;record=sc-04</a><br>注：记录 sc-07，字符 182–188；数据版本 0a1b2c3d。</p>',
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
