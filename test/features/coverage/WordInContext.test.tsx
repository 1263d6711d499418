// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { termRows } from '../../../src/domain/coverage.ts';
import { WordInContext } from '../../../src/features/coverage/WordInContext.tsx';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { realDataset } from '../../data/realFiles.ts';

afterEach(cleanup);

it('draws the first places of a word that has many, and more at each press; the last leaves focus a place', () => {
  const dataset = realDataset();
  const documents = { a: dataset.documents[0] ?? null, b: null };
  const row = termRows(dataset.terms, documents).find(({ hits }) => (hits.a?.length ?? 0) > 0);
  const hit = row?.hits.a?.[0];
  if (!row || !hit) throw new Error('The text has none of the words.');
  const hits = Array.from({ length: 150 }, (_, at) => ({ ...hit, start: at, end: at + 2 }));
  render(
    <LangProvider lang="zh">
      <WordInContext
        row={{ ...row, hits: { a: hits, b: null } }}
        documents={documents}
        columns={false}
        aligned
        pressed
        onOpen={() => {}}
        onSource={() => {}}
        onClose={() => {}}
      />
    </LangProvider>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  expect(screen.getByRole('status').textContent).toBe('显示前 100 条，共 150 条。');
  const more = screen.getByRole('button', { name: '再显示 50 条' });
  more.focus();
  fireEvent.click(more);
  expect(screen.getAllByRole('listitem')).toHaveLength(150);
  expect(document.activeElement?.textContent).toBe('已显示全部 150 条。');
});
