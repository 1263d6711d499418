import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { auditDocument } from '../../src/reading/audit.ts';
import { realDataset, realFiles } from './realFiles.ts';

const dataset = realDataset();
const audits = dataset.documents.map((document) => ({
  document,
  audit: auditDocument(document),
  /** How a finding is named, so that whoever mends the data is led to the place. */
  at: (start: number, end: number) =>
    `${document.id}/source.txt ${start}–${end}: ${document.text.slice(start, end)}`,
}));

describe.each(audits.map((entry) => [entry.document.id, entry] as const))(
  '%s',
  (_, { document, audit, at }) => {
    test('every numeral of the text is used by a record or excluded with a reason, never both', () => {
      expect(audit.numerals.unaccounted.map((n) => at(n.start, n.end))).toEqual([]);
      expect(audit.numerals.twice.map((n) => at(n.start, n.end))).toEqual([]);
      const excluded = Object.values(audit.numerals.excluded).reduce((a, b) => a + b, 0);
      expect(audit.numerals.used + excluded).toBe(audit.numerals.total);
      expect(audit.numerals.total).toBeGreaterThan(0);
    });

    test('every sentence and every clause is evidence of a record or context with a reason', () => {
      expect(audit.sentences.unaccounted.map((s) => at(s.start, s.end))).toEqual([]);
      expect(audit.clauses.unaccounted.map((s) => at(s.start, s.end))).toEqual([]);
      expect(audit.clauses.total).toBeGreaterThan(audit.sentences.total);
    });

    test('every quantity is read again from its own words', () => {
      expect(
        audit.quantities.misread.map(
          (m) =>
            `${document.id}/document.json ${m.record} ${m.path}: ${m.recorded} <> ${JSON.stringify(m.read)}`,
        ),
      ).toEqual([]);
    });

    test('every search for what is absent comes to what is recorded', () => {
      expect(
        audit.searches.failed.map(
          (f) => `${f.absence} ${f.term} ${f.fault} ${at(f.start, f.start + 8)}`,
        ),
      ).toEqual([]);
      expect(audit.searches.terms).toBeGreaterThan(0);
    });

    test('a commitment word stands in the evidence of its record', () => {
      const missing = document.records.filter(
        (record) =>
          record.commitment &&
          !record.evidence.some((e) => e.quote.includes(record.commitment ?? '')),
      );
      expect(missing.map((record) => record.id)).toEqual([]);
    });

    test('a year in a time stands in the words as written', () => {
      const wrong = document.records.filter(
        ({ time }) =>
          time &&
          (time.year === null ? /\d{4}/.test(time.quote) : !time.quote.includes(String(time.year))),
      );
      expect(wrong.map((record) => record.id)).toEqual([]);
    });

    test('a theme without any statement has an absence, and one with statements has none that says otherwise', () => {
      for (const theme of dataset.themes) {
        const spoken = document.records.some(
          (r) => r.theme === theme.id || r.otherThemes.includes(theme.id),
        );
        const absent = document.absences.some(
          (a) => a.theme === theme.id && a.verdict === 'not-mentioned',
        );
        expect({ theme: theme.id, spoken, absent }).toEqual({
          theme: theme.id,
          spoken,
          absent: !spoken,
        });
      }
    });
  },
);

describe('the two documents', () => {
  test('hold the number of records that the coding book expects', () => {
    const counts = Object.fromEntries(dataset.documents.map((d) => [d.id, d.records.length]));
    expect(counts['sichuan-briefing-1226']).toBeGreaterThanOrEqual(35);
    expect(counts['shandong-conference-0719']).toBeGreaterThanOrEqual(30);
  });

  test('state the targets that they state: three dated and measured in one, none in the other', () => {
    const targets = dataset.documents.flatMap((d) =>
      d.records.filter((r) => r.kind === 'target').map((r) => r.id),
    );
    expect(targets).toEqual(['sc-02', 'sc-07', 'sc-12']);
    const dated = dataset.documents.map((d) => [
      d.id,
      d.records.filter((r) => r.time?.year != null).length,
    ]);
    expect(Object.fromEntries(dated)).toEqual({
      'sichuan-briefing-1226': 13,
      'shandong-conference-0719': 0,
    });
  });

  test('no number of the other articles on the page appears in the data', () => {
    const quotes = dataset.documents.flatMap((d) =>
      d.records.flatMap((r) => r.evidence.map((e) => e.quote)),
    );
    expect(quotes.filter((quote) => /普查|社会工作|王晓晖|施小琳/.test(quote))).toEqual([]);
  });

  test('no inferred year is a value', () => {
    const values = dataset.documents.flatMap((d) =>
      d.records.flatMap((r) => [r.time?.year, ...r.quantities.map((q) => q.period?.year)]),
    );
    expect(values.filter((year) => year === 2021 || year === 2024)).toEqual([]);
  });
});

describe('the audits find a fault', () => {
  type Draft = {
    documents: Record<
      string,
      {
        document: {
          records: {
            id: string;
            quantities?: { value: string }[];
            evidence: { quote: string; start: number }[];
          }[];
          exclusions: unknown[];
          context: unknown[];
          absences: { terms: string[] }[];
        };
      }
    >;
  };
  const draft = () =>
    structuredClone(realFiles()) as unknown as Draft & ReturnType<typeof realFiles>;
  const sichuan = (files: Draft) => {
    const folder = files.documents['sichuan-briefing-1226'];
    if (!folder) throw new Error('no Sichuan folder');
    return folder.document;
  };
  const record = (files: Draft, id: string) => {
    const found = sichuan(files).records.find((r) => r.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const parsed = (files: ReturnType<typeof draft>) => {
    const { dataset, problems } = parseDataset(files);
    return { document: dataset?.documents.find((d) => d.id === 'sichuan-briefing-1226'), problems };
  };

  test('a wrong offset and a changed quote are named with file, record and path', () => {
    for (const change of [
      (e: { start: number; quote: string }) => {
        e.start += 1;
      },
      (e: { start: number; quote: string }) => {
        e.quote = e.quote.replace('40', '41');
      },
    ]) {
      const files = draft();
      const evidence = record(files, 'sc-07').evidence[0];
      if (evidence) change(evidence);
      const { document, problems } = parsed(files);
      expect(document).toBeUndefined();
      expect(problems[0]).toMatchObject({
        file: 'sichuan-briefing-1226/document.json',
        record: 'sc-07',
        code: 'quote',
      });
      expect(problems[0]?.path).toMatch(/^records\[\d+\]\.evidence\[0\]/);
    }
  });

  test('a changed value cannot be read from its quote', () => {
    const files = draft();
    const quantity = record(files, 'sc-51').quantities?.[0];
    if (quantity) quantity.value = '1130.2';
    const { document } = parsed(files);
    expect(document && auditDocument(document).quantities.misread.map((m) => m.record)).toEqual([
      'sc-51',
    ]);
  });

  test('a numeral that nothing accounts for is found', () => {
    const files = draft();
    sichuan(files).exclusions = [];
    const { document } = parsed(files);
    expect(document && auditDocument(document).numerals.unaccounted.map((n) => n.text)).toContain(
      '10',
    );
  });

  test('a sentence that nothing accounts for is found', () => {
    const files = draft();
    sichuan(files).context = [];
    const { document } = parsed(files);
    expect(document && auditDocument(document).sentences.unaccounted.map((s) => s.text)).toContain(
      '将从哪些方面发力?',
    );
  });

  test('a search that hits after all is found', () => {
    const files = draft();
    sichuan(files).absences[0]?.terms.push('数据');
    const { document } = parsed(files);
    expect(document && auditDocument(document).searches.failed[0]).toMatchObject({
      absence: 'sc-x01',
      term: '数据',
      fault: 'unlisted',
    });
  });
});
