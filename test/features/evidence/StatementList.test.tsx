// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StatementList } from '../../../src/features/evidence/StatementList.tsx';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { fixtureDataset } from '../../fixtures/dataset.ts';

afterEach(cleanup);

it('draws the first of very many statements and says how many there are', () => {
  const [document] = fixtureDataset().documents;
  const [record] = document?.records ?? [];
  if (!document || !record) throw new Error('The fixture has no statement.');
  const records = Array.from({ length: 1000 }, (_, at) => ({ ...record, id: `many-${at}` }));
  render(
    <LangProvider lang="zh">
      <StatementList document={document} records={records} selected={null} onOpen={() => {}} />
    </LangProvider>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(300);
  expect(screen.getByRole('status').textContent).toBe('显示前 300 条，共 1000 条。');
});
