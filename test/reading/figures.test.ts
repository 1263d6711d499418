import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountNumerals, accountPieces } from '../../src/reading/account.ts';
import { documentFigures, sum, together } from '../../src/reading/figures.ts';
import { sentences } from '../../src/reading/sentences.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();
const figures = dataset.documents.map(documentFigures);
const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

describe.each(figures.map((figure) => [figure.document, figure] as const))('%s', (id, figure) => {
  const document = dataset.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(id);

  it('has the figures that data/README.md prints', () => {
    const { sentences, clauses, numerals, quotes, quantities, terms, han, records } = figure;
    const heaps = [sentences, clauses, numerals].map((a) => `${a.total}: ${a.used} + ${a.aside}`);
    const checks = [quotes, quantities, terms].map(({ total }) => total);
    expect(readme).toContain(`| \`${id}\` | ${[...heaps, ...checks, han].join(' | ')} |`);
    expect(readme).toContain(
      `| \`${id}\` | ${[...Object.values(records), sum(records)].join(' | ')} |`,
    );
  });

  it('leaves nothing over', () => {
    const heaps = [figure.sentences, figure.clauses, figure.numerals];
    expect(heaps.flatMap(({ left }) => left)).toEqual([]);
    for (const { total, used, aside } of heaps) expect(used + aside).toBe(total);
    const checks = [figure.quotes, figure.quantities, figure.terms];
    expect(checks.flatMap(({ failed }): readonly unknown[] => failed)).toEqual([]);
  });

  it('has a row for each numeral and each sentence that the figures count', () => {
    const aside = accountNumerals(document).filter(({ used, reason }) => !used && reason);
    expect(aside).toHaveLength(figure.numerals.aside);
    const context = accountPieces(document, sentences(document.text)).filter(
      ({ evidence, context }) => !evidence && context,
    );
    expect(context).toHaveLength(figure.sentences.aside);
  });
});

describe('figures that find a fault', () => {
  const [document] = dataset.documents;
  if (!document) throw new Error('no document');

  it('name what is left over', () => {
    const records = document.records.map((record) => ({ ...record, quantities: [] }));
    const bare = documentFigures({ ...document, records, context: [] });
    expect(bare.numerals.left).toContain('六');
    expect(bare.sentences.left).toContain('各市、县(市、区)设分会场。');
    expect(together([bare, bare], 'sentences')).toEqual({
      total: 2 * bare.sentences.total,
      left: 2 * bare.sentences.left.length,
    });
  });

  it('name a quote that does not stand where it should', () => {
    const [record, ...rest] = document.records;
    if (!record) throw new Error('no record');
    const [evidence] = record.evidence;
    if (!evidence) throw new Error('no evidence');
    const moved = { ...record, evidence: [{ ...evidence, start: evidence.start + 1 }] };
    const wrong = documentFigures({ ...document, records: [moved, ...rest] });
    expect(wrong.quotes.failed).toEqual([evidence.quote]);
  });

  it('name a numeral that a record uses and an exclusion names', () => {
    const written = document.records.find(({ list }) => list)?.quantities[0]?.written;
    if (!written) throw new Error('no quantity');
    const twice = documentFigures({
      ...document,
      exclusions: [...document.exclusions, { ...written, reason: 'name' }],
    });
    expect(twice.numerals.left).toHaveLength(1);
  });
});
