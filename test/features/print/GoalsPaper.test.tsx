// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { GoalsPaper } from '../../../src/features/print/paper/GoalsPaper.tsx';
import { PaperProvider } from '../../../src/features/print/paper/paper.ts';
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
      <PaperProvider
        value={{
          dataset,
          selection: select(dataset, viewStore.getState().view),
          lang: 'zh',
          linkFor: (id) => `?record=${id}`,
          noteOf: () => null,
        }}
      >
        <GoalsPaper />
      </PaperProvider>
    </SchemeProvider>,
  );
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''));
}

it('has every statement of a theme under its document in its own words, each with a link', () => {
  const [heads, row] = cells('?v=1&view=goals&theme=law,security');
  expect(heads).toEqual(['主题', '川 四川文件', '鲁 山东文件']);
  expect(row?.[0]).toBe('法治');
  const records = dataset.documents.find(({ glyph }) => glyph === '鲁')?.records ?? [];
  const said = records.filter(
    ({ theme, otherThemes }) => theme === 'law' || otherThemes.includes('law'),
  );
  expect(said.length).toBeGreaterThan(1);
  for (const { id, evidence } of said) {
    expect(row?.[2]).toContain(`${evidence[0]?.quote} ${id}`);
    expect(screen.getAllByRole('link', { name: id })[0]?.getAttribute('href')).toBe(
      `?record=${id}`,
    );
  }
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
  const { id } = dataset.documents.find(({ glyph }) => glyph === '鲁') ?? { id: '' };
  const [heads] = cells(`?v=1&view=goals&a=${id}&b=${id}`);
  expect(heads).toEqual(['主题', '鲁 山东文件']);
});
