import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/i18n/citation.ts';
import {
  CITATION_FORMATS,
  type CitationsOptions,
  citationsHtml,
  citationsText,
} from '../../src/i18n/citationFile.ts';
import type { PolicyDocument } from '../../src/model/dataset.ts';
import { realDataset } from '../data/realFiles.ts';
import { A, fixtureDocument, fixtureRecord } from '../fixtures/dataset.ts';
import { gbBibliography } from './citeproc.ts';

const options: CitationsOptions = {
  unit: 'statement',
  day: '2026-11-30',
  inferYear: false,
  sourceLink: 'https://example.org/?v=1&view=source&c=cd34',
  lang: 'zh',
  fingerprint: '0a1b2c3d',
  linkFor: (id) => `https://example.org/?v=1&record=${id}&q=%E7%AE%97&c=ab12`,
};
const groups = realDataset().documents.map((document) => ({ document, records: document.records }));
const all = groups.flatMap(({ document, records }) =>
  records.map((record) => ({ record, document })),
);
const briefing = fixtureDocument(A);

/** Entries of BibTeX: keys and fields, braces counted as BibTeX counts them, TeX signs read back. */
function readBib(text: string): { key: string; fields: Record<string, string> }[] {
  const entries = [];
  let at = text.indexOf('@');
  while (at >= 0) {
    const [head, key = ''] = /^@(?:article|online)\{([^,\s]+),/.exec(text.slice(at)) ?? [];
    if (!head) throw new Error(`no entry at ${at}`);
    at += head.length;
    const fields: Record<string, string> = {};
    while (!/^\s*\}/.test(text.slice(at))) {
      const [field, name = ''] = /^\s*([a-z]+) = \{/.exec(text.slice(at)) ?? [];
      if (!field) throw new Error(`no field at ${at}`);
      const begin = at + field.length;
      let depth = 1;
      for (at = begin; depth > 0; at += 1) {
        if (at >= text.length) throw new Error(`${name} of ${key} does not end`);
        depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
      }
      fields[name] = name === 'url' ? text.slice(begin, at - 1) : untex(text.slice(begin, at - 1));
      if (text[at] === ',') at += 1;
    }
    entries.push({ key, fields });
    at = text.indexOf('@', at);
  }
  return entries;
}

const NAMED: Record<string, string> = {
  backslash: '\\',
  braceleft: '{',
  braceright: '}',
  asciicircum: '^',
  asciitilde: '~',
};

function untex(text: string): string {
  return text.replace(
    /\\text([a-z]+)\{\}|\\([$&#%_])|([\\{}$&#%_^~])/g,
    (_, name: string | undefined, sign: string | undefined, other: string) => {
      // Braces keep the case of letters.
      if (other && !'{}'.includes(other)) throw new Error(`bare ${other} in ${text}`);
      return (name && NAMED[name]) ?? sign ?? '';
    },
  );
}

/** References of RIS: lists of values by tag. */
function readRis(text: string): Record<string, string[]>[] {
  const references: Record<string, string[]>[] = [];
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  let open: Record<string, string[]> | null = null;
  for (const line of text.slice(0, -2).split('\r\n')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '' || (tag === 'TY') !== (open === null)) throw new Error(`out of place: ${line}`);
    open ??= {};
    if (tag === 'ER') {
      references.push(open);
      open = null;
    } else open[tag] = [...(open[tag] ?? []), value];
  }
  if (open) throw new Error('a reference does not end');
  return references;
}

describe('citationsText', () => {
  it('gives every statement as an entry of BibTeX, its quote in Chinese, no year made up', () => {
    const text = citationsText(groups, 'bibtex', options);
    const entries = readBib(text);
    expect(entries.map(({ key }) => key)).toEqual(all.map(({ record }) => `duizhao-${record.id}`));
    for (const [index, { fields }] of entries.entries()) {
      const { record, document } = all[index] ?? expect.fail();
      expect(fields).toMatchObject({
        title: document.title.zh,
        abstract: record.evidence[0]?.quote.replace(/\s+/g, ' '),
        url: options.linkFor(record.id),
        language: 'chinese',
      });
      expect(fields).toMatchObject({ urldate: '2026-11-30' });
      expect(fields).not.toHaveProperty('year');
      expect(fields.note).toMatch(/^\d\d-\d\d（文中未写年份）; /);
    }
    expect(entries.at(-1)?.fields).toMatchObject({
      author: '马晓玉',
      journal: '华西都市报/封面新闻',
    });
    expect(entries[0]?.fields).toMatchObject({ organization: '论坛转载，原始出处待核' });
    expect(entries[0]?.fields).not.toHaveProperty('author');
    expect(new Set(text.match(/^@\w+/gm))).toEqual(new Set(['@article', '@online']));
  });

  it('gives a document one entry, its statements in it', () => {
    const whole = { ...options, unit: 'document', inferYear: true } as const;
    const entries = readBib(citationsText(groups, 'bibtex', whole));
    expect(entries.map(({ key }) => key)).toEqual(
      groups.map(({ document }) => `duizhao-${document.id}`),
    );
    const references = readRis(citationsText(groups, 'ris', whole));
    const items = JSON.parse(citationsText(groups, 'csl', whole));
    for (const [index, { document, records }] of groups.entries()) {
      const { fields } = entries[index] ?? expect.fail();
      const { inferredYear } = document;
      expect(fields).toMatchObject({ year: `[${inferredYear}]`, url: options.sourceLink });
      expect(fields.note).toContain('编者推断');
      const [month, day] = [document.date?.from, document.date?.day];
      const two = (number = 0) => `${number}`.padStart(2, '0');
      const numbers = [two(month), two(day)];
      expect(references[index]).toMatchObject({
        PY: [`${inferredYear}`],
        DA: [`${inferredYear}/${numbers.join('/')}/`],
        Y2: ['2026/11/30/'],
      });
      expect(items[index].issued).toEqual({ literal: `[${inferredYear}]-${numbers.join('-')}` });
      const said = [fields.annotation, references[index]?.N1?.join('\n'), items[index].note];
      for (const { id, evidence } of records)
        for (const { quote } of evidence)
          for (const words of said) {
            expect(words).toContain(id);
            expect(words).toContain(quote);
          }
    }
  });

  it.each([false, true])(
    'is what the style of GB/T 7714 makes of the items (inferred year: %s)',
    async (inferYear) => {
      const own = { ...options, inferYear };
      const made = await gbBibliography(JSON.parse(citationsText(groups, 'csl', own)));
      const ours = all.map(({ record, document }) => {
        const parts = { ...own, link: own.linkFor(record.id) };
        return `${citationText(record, document, 'gb7714', parts).split('\n')[1]}.`;
      });
      expect(ours).toHaveLength(all.length);
      expect(made).toEqual(ours);
      const date = inferYear ? '[2024]-12-26' : '12-26（文中未写年份）';
      expect(made.at(-1)).toContain(`[N/OL]. 华西都市报/封面新闻, ${date}[2026-11-30]. https://`);
    },
  );

  it('loses no passage in any format: each stands there word for word, with its place', () => {
    const several = all.filter(({ record }) => record.evidence.length > 1);
    expect(several.length).toBeGreaterThanOrEqual(9);
    for (const { record, document } of several) {
      const one = [{ document, records: [record] }];
      const texts = CITATION_FORMATS.map((format) => citationsText(one, format, options));
      texts.push(citationsHtml(one, 'gb7714', options) ?? '');
      for (const text of texts) {
        for (const { quote, start, end } of record.evidence) {
          expect(text).toContain(quote);
          expect(text).toContain(`${start}–${end}`);
        }
      }
    }
  });

  it('writes signs of TeX so that they come out as they are', () => {
    const quote = '50% & $1 #2 a_b {c} d\\e ^~';
    const record = fixtureRecord('sc-07', { evidence: [{ quote, start: 0, end: 1 }] });
    const document: PolicyDocument = {
      ...briefing,
      title: { zh: '甲@乙{', en: 'x' },
      ...(briefing.date && { date: { ...briefing.date, year: 2026 } }),
    };
    const text = citationsText([{ document, records: [record] }], 'bibtex', {
      ...options,
      lang: 'en',
    });
    const [entry] = readBib(text.replace('甲@乙', '甲乙'));
    expect(entry?.fields).toMatchObject({ abstract: quote, year: '2026' });
  });

  it('gives every statement as a reference of RIS', () => {
    const references = readRis(citationsText(groups, 'ris', { ...options, lang: 'en' }));
    expect(references.map(({ ID }) => ID)).toEqual(
      all.map(({ record }) => [`duizhao-${record.id}`]),
    );
    for (const [index, reference] of references.entries()) {
      const { record, document } = all[index] ?? expect.fail();
      expect(reference).toMatchObject({
        TY: [document.originNote ? 'ELEC' : 'NEWS'],
        TI: [document.title.zh],
        AB: [record.evidence[0]?.quote.replace(/\s+/g, ' ')],
        UR: [options.linkFor(record.id)],
      });
      expect(reference).not.toHaveProperty('PY');
      expect(reference.DA?.[0]).toMatch(/^\/\d\d\/\d\d\/$/);
      expect(reference.N1?.[0]).toContain('(year not stated)');
    }
  });

  it.each(['gb7714', 'plain'] as const)(
    'gives %s under the title of each document, rich and plain alike',
    (format) => {
      const blocks = citationsText(groups, format, options).split('\n\n');
      const lang = format === 'gb7714' ? 'zh' : 'en';
      expect(blocks).toEqual(
        groups.flatMap(({ document, records }) => [
          document.title[lang],
          ...records.map((record) =>
            citationText(record, document, format, {
              ...options,
              link: options.linkFor(record.id),
            }),
          ),
        ]),
      );
      const html = citationsHtml(groups, format, options) ?? '';
      expect(html.match(/<p>/g)).toHaveLength(blocks.length);
      expect(html.match(/<a href="https:/g)).toHaveLength(all.length);
      expect(citationsHtml(groups, 'ris', options)).toBe(null);
    },
  );
});
