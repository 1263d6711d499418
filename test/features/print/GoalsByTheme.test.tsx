// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { GoalsByTheme } from '../../../src/features/print/GoalsByTheme.tsx';
import { linkVocabulary } from '../../../src/state/linkVocabulary.ts';
import { viewStore } from '../../../src/state/store.ts';
import { SchemeProvider } from '../../../src/ui/Scheme.tsx';
import { realDataset } from '../../data/realFiles.ts';

afterEach(cleanup);

const dataset = realDataset();

/** Cells of the table for a link, row by row, heads included. */
function cells(search: string): string[][] {
  viewStore.init(search, linkVocabulary(dataset), dataset.fingerprint);
  render(
    <SchemeProvider scheme="light">
      <GoalsByTheme
        selection={select(dataset, viewStore.getState().view)}
        lang="zh"
        noteOf={(record) => Number(record.replace(/\D/g, ''))}
      />
    </SchemeProvider>,
  );
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''));
}

it('has every statement of a theme under its document, with the number of its note', () => {
  const [heads, row] = cells('?v=1&view=goals&theme=law,security');
  expect(heads).toEqual(['主题', '川 四川文件', '鲁 山东文件']);
  expect(row?.[0]).toBe('法治');
  const records = dataset.documents.find(({ province }) => province.glyph === '鲁')?.records ?? [];
  const said = records.filter(
    ({ theme, otherThemes }) => theme === 'law' || otherThemes.includes('law'),
  );
  expect(said.length).toBeGreaterThan(1);
  for (const { id, label } of said)
    expect(row?.[2]).toContain(`${label.zh} [${Number(id.replace(/\D/g, ''))}]`);
});

it('has the search that found nothing in the place of what is not there', () => {
  const [, row] = cells('?v=1&view=goals&theme=law');
  expect(row?.[1]).toMatch(/^本文件未提及检索“法治”“立法”.*正文中没有出现$/);
});

it('tells what the filter hides from what a document does not say', () => {
  // Sichuan's document has no word of law, Shandong's no event: the row says neither, on the screen as on paper.
  expect(cells('?v=1&view=goals&theme=law&kind=event')).toHaveLength(1);
  cleanup();
  const [, row] = cells('?v=1&view=goals&theme=security&kind=measure');
  expect(row?.join()).not.toContain('本文件未提及');
});

it('has one column for one document', () => {
  const { id } = dataset.documents.find(({ province }) => province.glyph === '鲁') ?? { id: '' };
  const [heads] = cells(`?v=1&view=goals&a=${id}&b=${id}`);
  expect(heads).toEqual(['主题', '鲁 山东文件']);
});
