import { beforeAll, describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/dataset.mjs';
import { goalsTable } from '../../src/content/goalsTable.ts';
import {
  type SaidTable,
  saidStatement,
  statementsOf,
  statementWords,
} from '../../src/content/said.ts';
import { timelineSaid } from '../../src/content/timelineSaid.ts';
import { type Clauses, OPEN_CLAUSES } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import type { Dataset } from '../../src/model/dataset.ts';

const [SICHUAN, SHANDONG] = ['sichuan-briefing-1226', 'shandong-conference-0719'];

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

const chosen = (clauses: Partial<Clauses> = {}, b = SHANDONG) =>
  select(dataset, { ...OPEN_CLAUSES, a: SICHUAN ?? '', b: b ?? '', ...clauses });
/** What stands in the cells of a row: how many statements or marks, or the words. */
const said = ({ rows }: SaidTable, theme: string) =>
  rows
    .find(({ key }) => key === theme)
    ?.cells.map((cell) =>
      cell.map((one) => {
        if (one.type === 'marks') return `${one.marks.length} marks`;
        return one.type === 'statement' ? one.record.id : one.words;
      }),
    );

describe('statementWords', () => {
  it.each([
    ['zh', undefined, null, '算力总规模达到40EFLOPS', '算力'],
    ['en', undefined, null, 'Total computing capacity', '40 EFLOPS'],
  ] as const)('in %s are the document’s own or our label', (lang, how, values, ...parts) => {
    const record = dataset.documents
      .flatMap(({ records }) => records)
      .find(({ evidence }) => evidence[0]?.quote.includes('40EFLOPS'));
    if (!record) return expect.fail('no record');
    const words = statementWords({ record, values }, lang, how);
    for (const part of parts) expect(words.replaceAll('\u00a0', ' ')).toContain(part);
    expect(statementWords({ record: { ...record, status: 'draft' }, values }, lang)).toMatch(
      lang === 'zh' ? /草稿/ : /draft/i,
    );
  });

  it('are the numbers of a statement that has them, each with its part of a year', () => {
    const [document] = dataset.documents;
    const [record] = document?.records ?? [];
    if (!document || !record) return expect.fail('no record');
    const values = [
      { value: '969.2亿元', name: '营业收入', period: '前三季度' },
      { value: '32.9%', name: '增长', period: null },
    ];
    const one = saidStatement(document, record, values);
    expect(statementWords(one, 'zh')).toBe('969.2亿元 营业收入，前三季度；32.9% 增长');
  });
});

describe('goalsTable', () => {
  it('has what both documents say on a theme, or that one does not mention it', () => {
    const table = goalsTable(chosen(), 'zh');
    expect(table.columns.map(({ key, head }) => [key, head])).toEqual([
      ['a', '四川文件'],
      ['b', '山东文件'],
    ]);
    const [own, other] = said(table, 'law') ?? [];
    expect(own).toEqual(['本文件未提及']);
    expect(other?.length).toBeGreaterThan(0);
    expect(other?.every((id) => id.startsWith('sd-'))).toBe(true);
  });

  it('tells what the filter hides, and has a document on both sides once', () => {
    const filtered = goalsTable(chosen({ kinds: ['target'] }), 'zh');
    const hidden = filtered.rows.flatMap(({ cells }) => cells.flat());
    expect(hidden).toContainEqual({ type: 'words', words: '当前筛选没有显示这份文件的记录' });
    expect(goalsTable(chosen({}, SICHUAN), 'zh').columns).toHaveLength(1);
  });
});

describe('timelineSaid', () => {
  it('has statements in words where they have a time, else as marks, each once', () => {
    const table = timelineSaid(dataset, chosen(), 'zh');
    expect([table.marked, table.first]).toEqual([0, 1]);
    const marks = table.rows
      .flatMap(({ undated }) => undated)
      .flatMap((one) => (one.type === 'marks' ? one.marks : []));
    const records = chosen().sides;
    expect(marks.length + statementsOf(table.rows).length).toBe(
      (records.a?.records.length ?? 0) + (records.b?.records.length ?? 0),
    );
    expect(said(table, 'law')?.[0]?.[0]).toBe('四川文件未提及');
  });

  it('says over the columns who names no year; with few themes every statement is in words', () => {
    const { strips } = timelineSaid(dataset, chosen(), 'zh');
    expect(strips.map(({ key, over }) => [key, over.type])).toEqual([['b', 'absent']]);
    const few = timelineSaid(dataset, chosen({ themes: ['talent'] }), 'zh');
    expect(few.marked).toBe(-1);
    expect(
      few.rows.flatMap(({ cells }) => cells.flat()).every(({ type }) => type === 'statement'),
    ).toBe(true);
  });
});
