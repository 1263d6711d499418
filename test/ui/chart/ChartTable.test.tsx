// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartTable } from '../../../src/ui/chart/ChartTable.tsx';
import { LangProvider } from '../../../src/ui/Lang.tsx';

const SPEC = {
  name: '级别',
  finding: '两行。',
  table: {
    columns: [
      { id: 'theme', label: '主题' },
      { id: 'step', label: '级', numeric: true },
      { id: 'words', label: '原文', opens: true },
    ],
    rows: [
      { key: 'law-a', target: 'sc-x01', theme: 'law', cells: ['法治', '0', '本文件未提及'] },
      { key: 'law-b', target: null, theme: 'law', cells: ['法治', '2', '加快地方立法'] },
    ],
  },
};

function show(width: number, spec: typeof SPEC | object = SPEC) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width } as DOMRect);
  const onOpen = vi.fn();
  const onTheme = vi.fn();
  render(
    <LangProvider lang="zh">
      <ChartTable
        spec={spec as typeof SPEC}
        onOpen={onOpen}
        themeName={(theme) => (
          <button type="button" onClick={() => onTheme(theme)}>
            法治
          </button>
        )}
      />
    </LangProvider>,
  );
  return { onOpen, onTheme };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('ChartTable', () => {
  it('is a table where its columns fit, with a caption', () => {
    show(600);
    const table = screen.getByRole('table', { name: /级别/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['主题', '级', '原文']);
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('is a list of labels and values where they do not', () => {
    show(358);
    expect(screen.queryByRole('table')).toBeNull();
    const rows = within(screen.getByRole('region', { name: '级别' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      '主题法治级0原文本文件未提及',
      '主题法治级2原文加快地方立法',
    ]);
  });

  it.each([358, 600])(
    'opens evidence from the words and filters from the theme, %i px',
    (width) => {
      const { onOpen, onTheme } = show(width);
      fireEvent.click(screen.getByRole('button', { name: '本文件未提及' }));
      expect(onOpen.mock.calls).toEqual([['sc-x01']]);
      expect(screen.queryByRole('button', { name: '加快地方立法' })).toBeNull();
      fireEvent.click(screen.getAllByRole('button', { name: '法治' })[0] as HTMLElement);
      expect(onTheme.mock.calls).toEqual([['law']]);
    },
  );

  it('opens from the first cell where no column is named', () => {
    const columns = SPEC.table.columns.map(({ id, label }) => ({ id, label }));
    const rows = SPEC.table.rows.map(({ key, target, cells }) => ({ key, target, cells }));
    const { onOpen } = show(600, { ...SPEC, table: { columns, rows } });
    fireEvent.click(screen.getByRole('button', { name: '法治' }));
    expect(onOpen.mock.calls).toEqual([['sc-x01']]);
  });
});
