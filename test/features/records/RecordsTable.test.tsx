// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordSort } from '../../../src/domain/recordColumns.ts';
import { recordRows } from '../../../src/domain/recordRows.ts';
import { select } from '../../../src/domain/select.ts';
import { ColumnMenu } from '../../../src/features/records/ColumnMenu.tsx';
import { RecordsTable } from '../../../src/features/records/RecordsTable.tsx';
import { recordNames } from '../../../src/i18n/recordCells.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { fixtureDataset } from '../../fixtures/dataset.ts';
import { EVERYTHING } from '../../fixtures/filters.ts';

const dataset = fixtureDataset();
const rows = recordRows(dataset, select(dataset, EVERYTHING));

function show(sort: RecordSort | null) {
  const onSort = vi.fn();
  const onWidth = vi.fn();
  render(
    <LangProvider lang="zh">
      <RecordsTable
        rows={rows}
        names={recordNames(dataset)}
        heads={new Map()}
        shown={dataset.documents.map(({ id }) => id)}
        chosen={['id', 'written', 'quote']}
        widths={{ written: 200 }}
        range={{ least: 56, most: 900 }}
        width={1000}
        sort={sort}
        selected={null}
        onlyTheme={false}
        onSort={onSort}
        onWidth={onWidth}
        onOpen={() => {}}
        onTheme={() => {}}
      />
    </LangProvider>,
  );
  return { onSort, onWidth };
}

afterEach(cleanup);

describe('RecordsTable', () => {
  it('draws every row with the columns that are chosen, the words before the numbers in them', () => {
    show(null);
    const ids = [...document.querySelectorAll<HTMLElement>('[data-row]')].map(
      ({ dataset: { row } }) => row,
    );
    expect(ids).toEqual(rows.map(({ id }) => id));
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      '编号',
      '原文',
      '原文写法',
    ]);
  });

  it.each<[RecordSort | null, string, RecordSort | null]>([
    [null, 'none', { column: 'written', descending: false }],
    [
      { column: 'written', descending: false },
      'ascending',
      { column: 'written', descending: true },
    ],
    [{ column: 'written', descending: true }, 'descending', null],
    [{ column: 'quote', descending: true }, 'none', { column: 'written', descending: false }],
  ])('sorts by a press on the head: from %j', (sort, said, next) => {
    const { onSort } = show(sort);
    const button = screen.getByRole('button', { name: /^原文写法/ });
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe(said);
    fireEvent.click(button);
    expect(onSort.mock.calls).toEqual([[next]]);
  });

  it('sets a width by arrow keys, within bounds', () => {
    const { onWidth } = show(null);
    const line = screen.getByRole('separator', { name: '“原文写法”列宽' });
    expect(line.getAttribute('aria-valuenow')).toBe('200');
    fireEvent.keyDown(line, { key: 'ArrowRight' });
    fireEvent.keyDown(line, { key: 'ArrowLeft' });
    fireEvent.keyDown(line, { key: 'Home' });
    expect(onWidth.mock.calls).toEqual([
      ['written', 216],
      ['written', 184],
      ['written', 56],
    ]);
  });
});

describe('ColumnMenu', () => {
  it('puts columns away and brings them back, but for those that stay', async () => {
    const onColumns = vi.fn();
    render(
      <ColumnMenu shown={['id', 'written', 'quote']} onColumns={onColumns} onReset={() => {}} />,
    );
    fireEvent.click(screen.getByRole('button', { name: /^列/ }));
    await screen.findByRole('dialog');
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    expect(box('编号（始终显示）').disabled).toBe(true);
    expect(box('原文写法（始终显示）').disabled).toBe(true);
    fireEvent.click(box('原文'));
    fireEvent.click(box('发言人'));
    expect(onColumns.mock.calls).toEqual([
      [['id', 'written']],
      [['id', 'written', 'quote', 'speaker']],
    ]);
  });
});
