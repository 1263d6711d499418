import { describe, expect, it } from 'vitest';
import { groupThousands } from '../../src/domain/decimal.ts';
import { RECORD_COLUMNS } from '../../src/domain/recordColumns.ts';
import { recordRows } from '../../src/domain/recordRows.ts';
import { select } from '../../src/domain/select.ts';
import { cellPieces, pieceWords, recordNames, recordsTsv } from '../../src/i18n/recordCells.ts';
import { records } from '../../src/i18n/records.ts';
import { realDataset } from '../data/realFiles.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';
import { EVERYTHING } from '../fixtures/filters.ts';

const dataset = fixtureDataset();
const rows = recordRows(dataset, select(dataset, EVERYTHING));
const names = recordNames(dataset);

describe('cellPieces', () => {
  it('leaves no cell of any row blank, in either language', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const row of rows) {
        for (const column of RECORD_COLUMNS) {
          const words = cellPieces(row, column, names, lang).map((one) => pieceWords(one, lang));
          expect([row.id, column, words.length > 0 && words.every(Boolean)]).toEqual([
            row.id,
            column,
            true,
          ]);
        }
      }
    }
  });

  it('gives the number and the unit of the text, the same in either language', () => {
    const row = rows.find(({ quantities }) => quantities.some(({ unit }) => unit === '亿元'));
    const quantity = row?.quantities[0];
    if (!row || !quantity?.value) throw new Error('the fixture has no amount in 亿元');
    const said = (lang: 'zh' | 'en') =>
      (['value', 'unit'] as const).map((column) => cellPieces(row, column, names, lang)[0]);
    expect(said('zh')).toEqual([{ words: quantity.value }, { words: '亿元' }]);
    expect(said('en')).toEqual([{ words: groupThousands(quantity.value) }, { words: '亿元' }]);
  });
});

describe('the value of a quantity that is no plain number', () => {
  const row = rows.find(({ quantities }) => quantities.length === 1);
  const [quantity] = row?.quantities ?? [];
  if (!row || !quantity) throw new Error('the fixture has no row of one number');

  it.each([
    [{ value: null, low: '1400', high: '5000' }, '1400–5000', '1,400–5,000'],
    [{ value: '9', from: '6.4' }, '6.4 → 9', '6.4 → 9'],
    [{ value: '3', fall: true as const }, '−3', '−3'],
    [{ value: '1/3' }, '1/3', '1/3'],
  ])('of %j', (fields, zh, en) => {
    const changed = { ...row, quantities: [{ ...quantity, ...fields }] };
    expect(cellPieces(changed, 'value', names, 'zh')).toEqual([{ words: zh }]);
    expect(cellPieces(changed, 'value', names, 'en')).toEqual([{ words: en }]);
    expect(recordsTsv([changed], ['value'], names, 'zh').split('\n')[1]?.replace(/^'/, '')).toBe(
      zh,
    );
  });

  it('says where the text states no status', () => {
    const changed = { ...row, quantities: [{ ...quantity, status: null }] };
    expect(cellPieces(changed, 'status', names, 'zh')).toEqual([{ words: '状态未写明' }]);
  });
});

describe('recordsTsv', () => {
  it('has the same numbers and units in both languages', () => {
    const real = realDataset();
    const all = recordRows(real, select(real, EVERYTHING));
    const columns = (lang: 'zh' | 'en') =>
      recordsTsv(all, ['id', 'value', 'unit'], recordNames(real), lang)
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t').map((cell) => cell.split(records[lang].joiner.trim())))
        .map((cells) => cells.map((parts) => parts.map((part) => part.trim())))
        .filter(([, value]) => value?.some((part) => /\d/.test(part)));
    expect(columns('en').map(([id]) => id)).toEqual(columns('zh').map(([id]) => id));
    for (const [index, [id, value, unit]] of columns('zh').entries()) {
      const own = columns('en')[index];
      const bare = (parts: readonly string[] = []) => parts.filter((part) => /\d/.test(part));
      expect([id, bare(own?.[1])]).toEqual([id, bare(value)]);
      if (unit?.some((part) => part.endsWith('元'))) expect(own?.[2]).toEqual(unit);
    }
    expect(recordsTsv(all, ['value'], recordNames(real), 'en').split('\n')).toContain('969.2');
  });

  it('has the shown columns under their names and a line a row, every cell filled', () => {
    const lines = recordsTsv(rows, ['id', 'written', 'value', 'time'], names, 'zh').split('\n');
    expect(lines[0]).toBe('编号\t原文写法\t数值\t时间');
    expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual(rows.map(({ id }) => id));
    for (const line of lines) {
      expect(line.split('\t').map((cell) => cell !== '')).toEqual([true, true, true, true]);
    }
  });
});

describe('recordsTsv with statements of several passages', () => {
  it('copies each of them word for word, with its number and its own place', () => {
    const real = realDataset();
    const several = recordRows(real, select(real, EVERYTHING)).filter(
      ({ passages }) => passages.length > 1,
    );
    expect(several.length).toBeGreaterThanOrEqual(9);
    const text = recordsTsv(several, ['quote', 'offsets'], recordNames(real), 'en');
    const lines = text.split('\n').slice(1);
    for (const [index, { document, passages }] of several.entries()) {
      const [quotes, places] = (lines[index] ?? '')
        .split('\t')
        .map((cell) => cell.split(/ ?\(\d\/\d\) /).slice(1));
      expect(quotes).toEqual(passages.map(({ quote }) => quote));
      const source = real.documents.find(({ id }) => id === document)?.text;
      const cut = places?.map((place) => source?.slice(...place.split('–').map(Number)));
      expect(cut).toEqual(quotes);
      expect(lines[index]).toContain(`(1/${passages.length}) `);
    }
  });
});
