// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ladderChart } from '../../../src/charts/ladder.ts';
import { Chart } from '../../../src/ui/chart/Chart.tsx';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { ReadyProvider } from '../../../src/ui/Ready.tsx';
import { LOOK, rowsOf } from '../../charts/fixtures.ts';

/** A library that draws nothing and ends a drawing when told to. */
const library = vi.hoisted(() => {
  const listeners: (() => void)[] = [];
  let instance: object | undefined;
  const state = {
    broken: false,
    brokenLater: false,
    options: [] as unknown[],
    replacing: [] as unknown[],
    /** What was done with an instance, in its order, with the ends of the turns in which it got an option. */
    turns: [] as string[],
  };
  return {
    state,
    finish: () => {
      for (const listener of listeners) listener();
    },
    echarts: {
      init: () => {
        instance = {
          on: (name: string, listener: () => void) => {
            if (name === 'finished') listeners.push(listener);
          },
          off: () => {},
          setOption: (option: unknown, replaces: unknown) => {
            if (state.broken) throw new Error('an option that cannot be drawn');
            state.turns.push('option');
            queueMicrotask(() => state.turns.push('end of turn'));
            state.options.push(option);
            state.replacing.push(replaces);
          },
          getWidth: () => 0,
          getHeight: () => 0,
          resize: () => {},
          isDisposed: () => listeners.length === 0,
          getZr: () => ({
            animation: {
              pause: () => state.turns.push('pause'),
              resume: () => state.turns.push('resume'),
              update: () => {
                state.turns.push(`update, ready: ${document.documentElement.dataset.ready}`);
                if (state.brokenLater) throw new Error('an option that cannot be laid out');
              },
            },
          }),
          hideLoading: () => {},
          showLoading: () => {},
        };
        return instance;
      },
      dispose: () => {
        listeners.length = 0;
      },
      getInstanceByDom: () => instance,
    },
    reset: () => {
      listeners.length = 0;
      state.broken = false;
      state.brokenLater = false;
      state.turns = [];
      state.options = [];
      state.replacing = [];
    },
  };
});
vi.mock('../../../src/ui/chart/echarts.ts', () => ({ echarts: library.echarts }));

const LOOK_OF_ROWS = { ...LOOK, rowHeight: 52, headHeight: 44, steps: 'names' } as const;
const spec = ladderChart(rowsOf({ themes: ['infra', 'law'] }), LOOK_OF_ROWS);
const INFRA_A = spec.marks[0]?.label ?? '';

function show(as: 'chart' | 'table' = 'chart', selected: string | null = null) {
  const onOpen = vi.fn();
  render(
    <LangProvider lang="zh">
      <ReadyProvider>
        <Chart spec={spec} selected={selected} as={as} onOpen={onOpen} />
      </ReadyProvider>
    </LangProvider>,
  );
  return { onOpen };
}

const buttons = () => screen.getAllByRole<HTMLButtonElement>('button');
const stops = () => buttons().map(({ tabIndex }) => tabIndex);
const focused = () => document.activeElement?.getAttribute('data-mark');
const ready = () => document.documentElement.dataset.ready;

/** Lets the library come and the first, empty drawing end, as echarts-for-react waits for it. */
async function drawn() {
  await waitFor(() => {
    library.finish();
    expect(library.state.options.length).toBeGreaterThan(0);
  });
  await act(async () => library.finish());
}

beforeEach(library.reset);
afterEach(cleanup);

describe('Chart', () => {
  it('is a group named by what it shows and described by its finding', () => {
    show();
    const group = screen.getByRole('group', { name: spec.name });
    const description = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toContain(spec.finding);
    expect(group.style.height).toBe(`${spec.height}px`);
  });

  it('has a button a mark in the order of the marks, and one of them in the tab order', () => {
    show();
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(
      spec.marks.map(({ label }) => label),
    );
    expect(stops()).toEqual([0, -1, -1, -1]);
  });

  it('starts the walk at the selected mark and says which it is', () => {
    show('chart', 'sc-x01');
    expect(stops()).toEqual([-1, -1, 0, -1]);
    expect(screen.getByRole('button', { current: true }).dataset.mark).toBe('sc-x01');
  });

  it.each([
    ['ArrowLeft', 'sd-03'],
    ['ArrowDown', 'sd-05'],
    ['End', 'sd-05'],
    ['ArrowRight', 'sc-01'],
    ['ArrowUp', 'sc-01'],
  ])('goes on %s from the first mark to %s', (key, target) => {
    show();
    act(() => buttons()[0]?.focus());
    fireEvent.keyDown(document.activeElement as Element, { key });
    expect(focused()).toBe(target);
    expect(stops().filter((stop) => stop === 0)).toHaveLength(1);
  });

  it('leaves keys with a modifier to the browser', () => {
    show();
    act(() => buttons()[0]?.focus());
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowLeft', altKey: true });
    expect(focused()).toBe('sc-01');
  });

  it('opens what a mark stands for', () => {
    const { onOpen } = show();
    fireEvent.click(screen.getByRole('button', { name: INFRA_A }));
    expect(onOpen.mock.calls).toEqual([['sc-01']]);
  });

  it.each([
    ['focus', (button: HTMLElement) => act(() => button.focus())],
    ['hover', (button: HTMLElement) => fireEvent.pointerEnter(button, { pointerType: 'mouse' })],
  ])('tells on %s what the mark says, and no more after Esc', (_, start) => {
    show();
    const button = screen.getByRole('button', { name: INFRA_A });
    start(button);
    const tip = screen.getByRole('tooltip');
    expect(tip.textContent).toContain('算力总规模达到40EFLOPS');
    expect(button.getAttribute('aria-describedby')).toBe(tip.id);
    fireEvent.keyDown(button, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('keeps Esc to itself while it has a tip to dismiss', () => {
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    show();
    act(() => buttons()[0]?.focus());
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(outside).toHaveBeenCalledTimes(0);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(outside).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', outside);
  });

  it('takes the tip away when the mark is opened, so that the next Esc is for the evidence', () => {
    show();
    const button = screen.getByRole('button', { name: INFRA_A });
    fireEvent.pointerEnter(button, { pointerType: 'mouse' });
    fireEvent.click(button);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('gives the library the option and is pending until it has drawn it', async () => {
    show();
    expect(ready()).toBe('false');
    await drawn();
    expect(library.state.options).toEqual([spec.option]);
    // What a side that goes has drawn must go with it.
    expect(library.state.replacing).toMatchObject([{ notMerge: true }]);
    await waitFor(() => expect(ready()).toBe('true'));
  });

  it('makes its first drawing in two turns, and is pending until the second', async () => {
    show();
    await waitFor(() => expect(ready()).toBe('true'));
    expect(library.state.replacing).toMatchObject([{ lazyUpdate: true }]);
    // Paused, for a frame in between would draw it where a fault cannot be caught.
    const second = ['resume', 'update, ready: false'];
    expect(library.state.turns).toEqual(['pause', 'option', 'end of turn', ...second]);
  });

  it('shows the table when the second turn of its first drawing fails', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    library.state.brokenLater = true;
    show();
    await waitFor(() => expect(screen.getByRole('table')).toBeTruthy());
    expect(screen.getByRole('status').textContent).toBe('图表未能载入，数据如下。');
    await waitFor(() => expect(ready()).toBe('true'));
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('shows the table with a word why when the option cannot be drawn', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    library.state.broken = true;
    show();
    await waitFor(() => {
      library.finish();
      expect(screen.getByRole('status').textContent).toBe('图表未能载入，数据如下。');
    });
    // What failed in its first turn has no second.
    expect(library.state.turns).toEqual(['pause']);
    expect(screen.getByRole('table')).toBeTruthy();
    await waitFor(() => expect(ready()).toBe('true'));
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});

describe('Chart that was drawn', () => {
  it('shows the table when a later option cannot be drawn, and the picture again with one that can', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const page = (shown: typeof spec) => (
      <LangProvider lang="zh">
        <ReadyProvider>
          <Chart spec={shown} selected={null} as="chart" onOpen={() => {}} />
        </ReadyProvider>
      </LangProvider>
    );
    const other = (...themes: string[]) => ladderChart(rowsOf({ themes }), LOOK_OF_ROWS);
    const { rerender } = render(page(spec));
    await drawn();
    library.state.broken = true;
    rerender(page(other('data')));
    await waitFor(() => {
      library.finish();
      expect(screen.getByRole('table')).toBeTruthy();
    });
    expect(screen.getByRole('status').textContent).toBe('图表未能载入，数据如下。');
    library.state.broken = false;
    rerender(page(other('talent')));
    expect(screen.queryByRole('table')).toBeNull();
    await waitFor(() => {
      library.finish();
      expect(library.state.options.at(-1)).toEqual(other('talent').option);
      expect(ready()).toBe('true');
    });
    warn.mockRestore();
  });
});

describe('Chart as a table', () => {
  it('has the name as caption and every cell of the spec in its place', () => {
    show('table');
    const [head, ...rows] = screen.getAllByRole('row');
    const words = (row: HTMLElement | undefined, role: 'cell' | 'columnheader') =>
      within(row as HTMLElement)
        .getAllByRole(role)
        .map(({ textContent }) => textContent);
    expect(document.querySelector('caption')?.textContent).toContain(spec.name);
    expect(words(head, 'columnheader')).toEqual(spec.table.columns.map(({ label }) => label));
    expect(rows.map((row) => words(row, 'cell'))).toEqual(
      spec.table.rows.map(({ cells }) => cells),
    );
  });

  it('opens evidence from each row that has some', () => {
    const { onOpen } = show('table');
    for (const button of buttons()) fireEvent.click(button);
    expect(onOpen.mock.calls.map(([id]) => id)).toEqual(['sc-01', 'sd-03', 'sc-x01', 'sd-05']);
  });
});
