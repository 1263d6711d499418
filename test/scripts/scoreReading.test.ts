import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { alignSigns, draftedReading } from '../../scripts/draftedReading.mjs';
import { scoreReading } from '../../scripts/scoreReading.mjs';
import { textForm } from '../../scripts/textForms.mjs';

const text = '一、目标\n到2027年，占比达到10%以上，企业100家。推进5G建设，支持上云。';
const at = (quote: string) => ({
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});
const share = { ...at('10%'), value: '10', unit: '%', relation: 'at-least' };
const firms = { ...at('100家'), value: '100', unit: '家', relation: 'exact' };
const truth = {
  headings: [{ ...at('一、目标'), level: 1 }],
  quantities: [share, firms],
  others: [
    { ...at('一、'), reason: 'heading number' },
    { ...at('2027年'), reason: 'date' },
    { ...at('5G'), reason: 'name' },
  ],
  goals: [{ ...at('占比达到10%以上'), theme: 'industry' }],
  measures: [at('推进5G建设，支持上云。')],
};

/** A drafted document of these records, with the text as its source. */
const drafted = (records: object[], sections: object[] = []) => ({
  records,
  sections,
  exclusions: [{ ...at('5G'), reason: 'name' }],
  context: [{ ...at('一、目标'), reason: 'heading' }],
});
const target = {
  id: 'x-01',
  kind: 'target',
  theme: 'industry',
  time: at('2027年'),
  quantities: [{ ...share, written: at('10%以上') }],
  evidence: [at('到2027年，占比达到10%以上')],
};
const section = { id: 's1', parent: 'whole', label: { zh: '目标' } };

const scored = (records: object[]) =>
  scoreReading(text, truth, draftedReading(text, drafted(records, [section]), text));

describe('score of a reading', () => {
  it('tells a quantity that is refused from one that is read wrong', () => {
    expect(scored([target]).counts).toMatchObject({
      quantities: { truth: 2, read: 1, right: 1 },
      missed: { wrong: 0, refused: 1 },
      others: { truth: 3, right: 3 },
    });
    const above = { ...share, relation: 'above', written: at('10%') };
    const name = { value: '5', unit: 'G', relation: 'exact', written: at('5G') };
    expect(scored([{ ...target, quantities: [above, name] }]).counts).toMatchObject({
      quantities: { truth: 2, read: 2, right: 0 },
      missed: { wrong: 1, refused: 1 },
      others: { truth: 3, right: 2 },
    });
  });

  it('finds goals, measures, themes and headings', () => {
    const measure = { id: 'x-02', kind: 'measure', theme: 'infra', evidence: [at('推进5G建设')] };
    expect(scored([target, measure]).counts).toMatchObject({
      goals: { truth: 1, right: 1 },
      measures: { truth: 1, right: 1 },
      measureSigns: { truth: 12, right: 6 },
      themes: { truth: 1, right: 1 },
      headings: { truth: 1, read: 1, right: 1 },
      numerals: { truth: 5, right: 3 },
      sentences: { truth: 3, right: 3 },
    });
    const wrong = scored([{ ...target, kind: 'figure', theme: 'data' }, measure]).counts;
    expect(wrong).toMatchObject({ goals: { right: 0 }, themes: { right: 0 } });
  });

  it('lets a class by its bound be read or left', () => {
    const may = { ...truth, others: [{ ...firms, reason: 'may be read' }], quantities: [share] };
    for (const quantities of [[], [{ ...firms, written: at('100家') }]]) {
      const reading = draftedReading(text, drafted([{ ...target, quantities }]), text);
      expect(scoreReading(text, may, reading).counts.quantities.read).toBe(0);
    }
  });
});

describe('signs of a draft', () => {
  it('are found in the text where a copy breaks its lines elsewhere or leaves lines out', () => {
    const source = '一、 目标\n\n占比达到１０%以上，\n企业１００家。';
    const places = alignSigns(source, text);
    expect(places[source.indexOf('１００')]).toBe(text.indexOf('100'));
    expect(places[source.indexOf('目')]).toBe(text.indexOf('目'));
  });
});

describe('forms of a text', () => {
  const form = (kind: 'gb18030' | 'html' | 'docx') => textForm(text, kind, truth.headings).bytes;

  it('hold the same words', () => {
    const copy = strFromU8(textForm(text.repeat(2), 'copy', []).bytes);
    expect(copy.normalize('NFKC').replace(/\s/g, '')).toBe(
      text.repeat(2).normalize('NFKC').replace(/\s/g, ''),
    );
    expect(copy).toMatch(/^　　一、目标\r\n　　到２０２７年.{20,}\r\n/u);
    expect(new TextDecoder('gb18030').decode(form('gb18030'))).toBe(text);
    expect(strFromU8(form('html'))).toContain('<h2>一、目标</h2>\n<p>　　到2027年');
    const parts = unzipSync(form('docx'));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(
      document
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .trim(),
    ).toBe(text);
  });
});
