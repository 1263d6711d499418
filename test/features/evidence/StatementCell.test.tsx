// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StatementCell } from '../../../src/features/evidence/StatementCell.tsx';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { fixtureDataset } from '../../fixtures/dataset.ts';

afterEach(cleanup);

it('draws more of a folded list at each press, with one word on how many they are', () => {
  const [document] = fixtureDataset().documents;
  const record = document?.records.find(({ kind }) => kind === 'measure');
  if (!document || !record) throw new Error('The fixture has no measure.');
  const records = Array.from({ length: 1000 }, (_, at) => ({ ...record, id: `many-${at}` }));
  render(
    <LangProvider lang="zh">
      <StatementCell
        document={document}
        theme={record.theme}
        records={records}
        absence={null}
        selected="many-999"
        onOpen={() => {}}
      />
    </LangProvider>,
  );
  const open = screen.getAllByRole('listitem').length - 300;
  expect(open).toBeLessThan(10);
  fireEvent.click(screen.getByRole('button', { name: '再显示 300 条' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(open + 600);
  expect(screen.getAllByRole('status')).toHaveLength(1);
});
