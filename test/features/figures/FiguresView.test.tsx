// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FiguresView } from '../../../src/features/figures/FiguresView.tsx';
import { viewStore } from '../../../src/state/store.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { EAST, policy, STATEMENTS, side, WEST } from '../../fixtures/figures.ts';

/** The screen at a width, as the browser would measure it. */
function show(width: number, ...given: Parameters<typeof side>) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width } as DOMRect);
  const { dataset, selection } = side(...given);
  return render(
    <LangProvider lang="zh">
      <FiguresView dataset={dataset} selection={selection} />
    </LangProvider>,
  );
}

/** Record and absence ids that can be opened, in the order of the page. */
function targets(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-mark]')].map(
    ({ dataset }) => dataset.mark ?? '',
  );
}

beforeEach(() => viewStore.setState({ view: DEFAULT_VIEW }));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('FiguresView', () => {
  it('opens evidence for every stated number, whatever the form', () => {
    const { container } = show(1392, WEST, EAST);
    const open = new Set(targets(container));
    const stated = STATEMENTS.filter(({ list }) => !list).map(({ id }) => id);
    expect(stated.filter((id) => !open.has(id))).toEqual([]);
  });

  it.each([
    ['right', WEST, EAST],
    ['left', EAST, WEST],
  ])('gives the document without numbers a column of words, also on the %s', (_side, a, b) => {
    show(1392, a, b);
    const words = screen.getByRole('region', { name: '东省文件：没有写量化目标，没有写年份' });
    expect(targets(words)).toEqual(['sd-02']);
  });

  it('says under each chart what the other document writes where there is no column', () => {
    show(800, WEST, EAST);
    expect(screen.getAllByText('东省文件在同一主题上：')).toHaveLength(7);
  });

  it('gives both documents their charts, and no column, where both state numbers', () => {
    show(1392, WEST, policy('east', STATEMENTS.slice(8, 9)));
    expect(screen.queryByText(/：没有写量化目标/)).toBeNull();
    expect(screen.getAllByText('文中未写年份，无法确认是同一时期，不共用坐标轴')).toHaveLength(2);
  });

  it('shows one band at a time on a phone', () => {
    show(358, WEST, EAST);
    expect(screen.getByRole('radio', { name: '目标 3' })).toHaveProperty('checked', true);
    expect(screen.getAllByRole('heading', { level: 2 }).map((node) => node.id)).toEqual([
      'band-targets',
      'other-words',
    ]);
  });

  it('lists all numbers in one table, each opening its statement', () => {
    viewStore.getState().act({ type: 'as', as: 'table' });
    const { container } = show(1392, WEST, EAST);
    expect(targets(container)).toEqual([
      'sc-01',
      'sc-01',
      'sc-02',
      'sc-03',
      'sc-04',
      'sc-05',
      'sc-07',
      'sc-06',
      'sc-08',
      'sc-09',
      'sc-10',
      'sc-11',
      'sc-12',
    ]);
  });

  it('leads on to Goals where the shown statements have no number', () => {
    show(1392, WEST, EAST, { ids: ['sd-01', 'sd-02'] });
    expect(screen.getByRole('link', { name: /这 2 条没有数值/ })).toHaveProperty(
      'search',
      '?v=1&view=goals',
    );
  });
});
