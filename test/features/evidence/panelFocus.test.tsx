// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findTarget } from '../../../src/domain/evidence.ts';
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();
const nothing = () => {};

function panel(id: string) {
  const target = findTarget(dataset, id);
  if (!target) throw new Error(`no target ${id}`);
  return (
    <LangProvider lang="zh">
      <EvidencePanel
        target={target}
        dataset={dataset}
        position={{ index: 3, count: 15, previous: 'sc-03', next: 'sc-05' }}
        link=""
        onOpen={nothing}
        onClose={nothing}
        onSource={nothing}
        onCompare={null}
      />
    </LangProvider>
  );
}

afterEach(cleanup);

describe('EvidencePanel focus', () => {
  function Screen({ open, marks }: { open: string | null; marks: readonly string[] }) {
    return (
      <>
        <h1 id="main-heading" tabIndex={-1}>
          标题
        </h1>
        {marks.map((id) => (
          <button key={id} type="button" data-mark={id}>
            标记 {id}
          </button>
        ))}
        {open && panel(open)}
      </>
    );
  }
  const mark = (id: string) => screen.getByRole('button', { name: `标记 ${id}` });
  const active = () => document.activeElement?.textContent?.trim();

  it('returns to the mark it was opened from', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('核心产业增加值实现翻番');
    rerender(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('标记 sc-04');
  });

  it('returns to the mark of the record it was walked to', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={['sc-03', 'sc-04']} />);
    rerender(<Screen open="sc-03" marks={['sc-03', 'sc-04']} />);
    rerender(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('标记 sc-03');
  });

  it('returns to a mark drawn anew in the place of the one it was opened from', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={[]} />);
    rerender(<Screen open="sc-04" marks={['sc-04']} />);
    rerender(<Screen open={null} marks={['sc-04']} />);
    expect(active()).toBe('标记 sc-04');
  });

  it('waits for a mark that the screen draws a moment after the panel has gone', async () => {
    const { rerender } = render(<Screen open={null} marks={['sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={[]} />);
    rerender(<Screen open={null} marks={[]} />);
    expect(active()).toBe('标题');
    rerender(<Screen open={null} marks={['sc-04']} />);
    await waitFor(() => expect(active()).toBe('标记 sc-04'));
  });

  it('takes focus from nothing that the reader has gone to meanwhile', () => {
    const { rerender } = render(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    mark('sc-04').focus();
    rerender(<Screen open="sc-04" marks={['sc-03', 'sc-04']} />);
    mark('sc-03').focus();
    rerender(<Screen open={null} marks={['sc-03', 'sc-04']} />);
    expect(active()).toBe('标记 sc-03');
  });

  it('goes to the main heading when there is no mark, as after a link', () => {
    const { rerender } = render(<Screen open="sc-04" marks={[]} />);
    rerender(<Screen open={null} marks={[]} />);
    expect(active()).toBe('标题');
  });

  it('keeps focus on the button that is used to walk on, and announces the next record', () => {
    const { rerender } = render(<Screen open="sc-04" marks={[]} />);
    screen.getByRole('button', { name: '下一条' }).focus();
    rerender(<Screen open="sc-05" marks={[]} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '下一条' }));
    expect(screen.getByText(/^第 4\/15 条：/).textContent).toBe('第 4/15 条：以数据市场改革为主线');
  });
});
