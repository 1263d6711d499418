// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FiguresView } from '../../../src/features/figures/FiguresView.tsx';
import { viewStore } from '../../../src/state/store.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import {
  EAST,
  policy,
  quantity,
  STATEMENTS,
  side,
  statement,
  time,
  WEST,
} from '../../fixtures/figures.ts';

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
  vi.unstubAllGlobals();
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
  ])(
    'gives the other document’s words a column of their own, whichever side it is: %s',
    (_side, a, b) => {
      show(1392, a, b);
      const table = screen.getByRole('table');
      const heads = within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent);
      expect(heads).toEqual([
        '指标',
        expect.stringContaining('西省'),
        '未给出',
        expect.stringContaining('东省'),
      ]);
      expect(targets(table).filter((id) => id.startsWith('sd'))).toEqual([
        'sd-02',
        'sd-01',
        'sd-02',
      ]);
    },
  );

  it('names each row’s document where both state numbers', () => {
    show(1392, WEST, policy('east', STATEMENTS.slice(8, 9)));
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['指标', '数值', '未给出', '另一份文件']);
    expect(screen.getAllByText('文中未写年份，无法确认是同一时期，不共用坐标轴')).toHaveLength(2);
  });

  it('has no column for another document where one stands alone', () => {
    show(1392, WEST, WEST);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  it('says counts of parts nowhere, for these are lists of the whole document', () => {
    const { container } = show(1392, WEST, EAST);
    expect(targets(container)).not.toContain('sc-13');
    expect(container.textContent).not.toContain('写明项数');
  });

  it('draws the first values of an indicator that has more than can be read, and says so', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      statement(`sc-${index + 101}`, '54.9亿元', [
        quantity('trade', '54.9亿元', {
          value: '54.9',
          unit: '亿元',
          period: time('年', 'during', { year: 1900 + index }),
        }),
      ]),
    );
    const { container } = show(1392, policy('west', many), EAST);
    expect(container.querySelectorAll('.figure-value')).toHaveLength(40);
    expect(container.textContent).toContain('图中画出前 40 个数值，共 100 个');
  });

  it('copies the table as text in which stated digits are numbers', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    show(1392, WEST, EAST, { ids: ['sc-02', 'sc-10'] });
    fireEvent.click(screen.getByRole('button', { name: '复制表格' }));
    await screen.findByText('已复制，可粘贴到表格软件');
    const lines = writeText.mock.calls[0]?.[0].split('\n').map((line) => line.split('\t'));
    expect(lines?.map((cells) => cells.slice(0, 5))).toEqual([
      ['指标', '文件', '原文写法', '数值', '单位'],
      ['算力总规模', '西省', '达到40EFLOPS', '40', 'EFLOPS'],
      ['跨境电商交易规模', '西省', '有望超过1300亿元', '1300', '亿元'],
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
