// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everythingOf, facetCounts } from '../../../src/domain/facets.ts';
import type { Filter } from '../../../src/domain/filter.ts';
import { FilterMenu, type FilterPage } from '../../../src/features/filter/FilterMenu.tsx';
import type { Lang } from '../../../src/model/values.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { A, B, fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();

function Paged({
  first,
  ...props
}: { first: FilterPage } & Omit<Parameters<typeof FilterMenu>[0], 'page' | 'onPage'>) {
  const [page, onPage] = useState(first);
  return <FilterMenu {...props} page={page} onPage={onPage} />;
}

function show(first: FilterPage, patch: Partial<Filter> = {}, lang: Lang = 'zh') {
  const filter = { ...everythingOf({ a: A, b: B }), ...patch };
  const onFilter = vi.fn();
  const onReset = vi.fn();
  render(
    <LangProvider lang={lang}>
      <Paged
        first={first}
        names={dataset}
        filter={filter}
        facets={facetCounts(dataset, filter)}
        onFilter={onFilter}
        onReset={onReset}
        onSearching={() => {}}
        searchNote={null}
        tools={null}
      />
    </LangProvider>,
  );
  return { onFilter, onReset };
}

const rows = () => screen.getAllByRole('button').map((button) => button.textContent);
const choices = () =>
  screen.getAllByRole('checkbox').map((option) => option.getAttribute('aria-label'));

afterEach(cleanup);

describe('FilterMenu', () => {
  it('lists the clauses, each with what is chosen in it, and the way to open all', () => {
    const { onReset } = show('clauses', {
      themes: ['law'],
      kinds: [],
      statuses: ['target', 'actual'],
      dated: 'yes',
      only: ['a', 'b'],
      years: { from: 2027, to: 2030 },
    });
    expect(rows()).toEqual([
      '主题法治',
      '类型一项也没有选',
      '年份写明年份，2027—2030 年',
      '数值目标值、实际值',
      '谁写到只有一份写到',
      '文字…›',
      '重置筛选',
    ]);
    fireEvent.click(screen.getByRole('button', { name: '重置筛选' }));
    expect(onReset.mock.calls).toEqual([[]]);
  });

  it('has nothing to reset while nothing is set', () => {
    show('clauses', { a: B, b: A });
    expect(screen.queryByRole('button', { name: '重置筛选' })).toBeNull();
  });

  it('goes to the list of a clause and back, with focus', () => {
    show('clauses');
    fireEvent.click(screen.getByRole('button', { name: /^类型/ }));
    expect(screen.getByRole('group', { name: '按类型筛选' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0]);
    fireEvent.click(screen.getByRole('button', { name: '返回全部筛选项' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^类型/ }));
  });

  it('offers each theme with the number of statements that it would leave', () => {
    show('themes');
    expect(choices()).toEqual([
      '数字基础设施，3 条',
      expect.stringMatching(/^产业与融合，\d+ 条$/),
      expect.stringMatching(/^数据要素，\d+ 条$/),
      '平台与跨境电商，4 条',
      '法治，1 条',
    ]);
  });

  it.each<[string, readonly string[] | null, string, readonly string[] | null]>([
    ['is the first that is ticked, alone', null, '法治', ['law']],
    ['adds one in the order of the list', ['law'], '数据要素', ['data', 'law']],
    ['takes one away', ['data', 'law'], '数据要素', ['law']],
    ['narrows nothing when the last is taken away', ['law'], '法治', null],
    [
      'narrows nothing when all are ticked',
      ['infra', 'industry', 'data', 'platform'],
      '法治',
      null,
    ],
    ['begins anew where a link has chosen none', [], '法治', ['law']],
  ])('acts at once: %s', (_, before, pressed, after) => {
    const { onFilter } = show('themes', { themes: before });
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${pressed}，`) }));
    expect(onFilter.mock.calls).toEqual([[{ themes: after }]]);
  });

  it('takes a whole clause off, and goes back to the list of all', () => {
    const { onFilter } = show('years', { dated: 'no', years: { from: 2027, to: null } });
    fireEvent.click(screen.getByRole('button', { name: '全不选' }));
    expect(onFilter.mock.calls).toEqual([[{ years: null, dated: null }]]);
    expect(screen.getByRole('button', { name: /^主题/ })).toBeTruthy();
  });

  it.each<[string, Partial<Filter>, readonly string[]]>([
    [
      'two documents',
      {},
      [
        '两份都写到，3 个主题',
        '只有甲省文件写到，1 个主题',
        '只有乙省文件写到，1 个主题',
        '都没有写到，0 个主题',
      ],
    ],
    ['one beside itself', { b: A }, ['写到，4 个主题', '没有写到，1 个主题']],
  ])('counts the themes by who speaks: %s', (_, patch, expected) => {
    show('only', patch);
    expect(choices()).toEqual(expected);
  });

  it('chooses the themes on which one document alone speaks in one press', () => {
    const { onFilter } = show('only');
    fireEvent.click(screen.getByRole('button', { name: '只看一方独有（2）' }));
    expect(onFilter.mock.calls).toEqual([[{ only: ['a', 'b'] }]]);
    cleanup();
    show('only', { b: A });
    expect(screen.queryByRole('button', { name: /^只看一方独有/ })).toBeNull();
  });

  it('offers the years that occur, from and to, and whether one is named', () => {
    const { onFilter } = show('years', { years: { from: 2017, to: null } });
    const to = screen.getByRole<HTMLSelectElement>('combobox', { name: '到' });
    expect([...to.options].map(({ text }) => text)).toEqual([
      '不限',
      '2017 年',
      '2027 年',
      '2030 年',
    ]);
    fireEvent.change(to, { target: { value: '2027' } });
    fireEvent.change(screen.getByRole('combobox', { name: '从' }), { target: { value: '' } });
    fireEvent.click(screen.getByRole('checkbox', { name: /^没有写年份，\d+ 条$/ }));
    expect(onFilter.mock.calls).toEqual([
      [{ years: { from: 2017, to: 2027 } }],
      [{ years: null }],
      [{ dated: 'no' }],
    ]);
  });

  it('asks for statements with a number, or without, beside its status', () => {
    const { onFilter } = show('statuses');
    fireEvent.click(screen.getByRole('checkbox', { name: /^有数值，\d+ 条$/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^目标值，/ }));
    expect(onFilter.mock.calls).toEqual([[{ numbers: 'yes' }], [{ statuses: ['target'] }]]);
  });

  it('shows a year that only the link names', () => {
    show('years', { years: { from: 2024, to: null } });
    const from = screen.getByRole<HTMLSelectElement>('combobox', { name: '从' });
    expect(from.value).toBe('2024');
  });

  it('speaks English', () => {
    show('kinds', {}, 'en');
    expect(screen.getByRole('group', { name: 'Filter by kind' })).toBeTruthy();
    expect(choices()[0]).toMatch(/, \d+ statements?$/);
  });
});

describe('the text of the filter', () => {
  const field = () => screen.getByRole<HTMLInputElement>('searchbox');

  it('searches while one types', () => {
    const { onFilter } = show('query');
    fireEvent.change(field(), { target: { value: '算' } });
    expect(onFilter.mock.calls).toEqual([[{ query: '算' }, true]]);
  });

  it('searches once for what an input method commits, and not while it composes', () => {
    const { onFilter } = show('query');
    fireEvent.compositionStart(field());
    for (const value of ['s', 'su', 'suan']) fireEvent.change(field(), { target: { value } });
    expect(field().value).toBe('suan');
    expect(onFilter).not.toHaveBeenCalled();
    fireEvent.change(field(), { target: { value: '算' } });
    fireEvent.compositionEnd(field());
    expect(onFilter.mock.calls).toEqual([[{ query: '算' }, true]]);
  });

  it('searches once where the last input comes after the end of the composition', () => {
    const { onFilter } = show('query');
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: 'suan' }, isComposing: true });
    fireEvent.compositionEnd(field(), { target: { value: '算' } });
    // The same words come once more.
    fireEvent.input(field(), { target: { value: '算' } });
    expect(onFilter.mock.calls).toEqual([[{ query: '算' }, true]]);
  });

  it('is cleared by its button, which leaves focus in it', () => {
    const { onFilter } = show('query', { query: '数据' });
    fireEvent.click(screen.getByRole('button', { name: '清空搜索' }));
    expect(onFilter.mock.calls).toEqual([[{ query: '' }, true]]);
    expect(document.activeElement).toBe(field());
  });

  it('searches for nothing new when a composition is given up', () => {
    const { onFilter } = show('query', { query: '数据' });
    fireEvent.compositionStart(field());
    fireEvent.change(field(), { target: { value: '数据s' } });
    fireEvent.change(field(), { target: { value: '数据' } });
    fireEvent.compositionEnd(field());
    expect(field().value).toBe('数据');
    expect(onFilter).not.toHaveBeenCalled();
  });
});
