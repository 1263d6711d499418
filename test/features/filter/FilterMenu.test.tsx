// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everythingOf, facetCounts } from '../../../src/domain/facets.ts';
import type { Filter } from '../../../src/domain/filter.ts';
import { FilterBar } from '../../../src/features/filter/FilterBar.tsx';
import type { Lang } from '../../../src/model/values.ts';
import { LangProvider } from '../../../src/ui/Lang.tsx';
import { A, B, fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();

function show(patch: Partial<Filter> = {}, lang: Lang = 'zh') {
  const filter = { ...everythingOf({ a: A, b: B }), ...patch };
  const onFilter = vi.fn();
  const onReset = vi.fn();
  render(
    <LangProvider lang={lang}>
      <FilterBar
        documents={dataset.documents}
        themes={dataset.themes}
        filter={filter}
        facets={facetCounts(dataset, filter)}
        shown={7}
        all={9}
        pinned={null}
        onUnpin={() => {}}
        onFilter={onFilter}
        onReset={onReset}
      />
    </LangProvider>,
  );
  return { onFilter, onReset };
}

const menu = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('FilterBar', () => {
  it('gives each side its document and swaps them', () => {
    const { onFilter } = show();
    const left = screen.getByRole<HTMLSelectElement>('combobox', { name: '左侧文件' });
    expect([...left.options].map(({ value, text }) => [value, text])).toEqual([
      [A, '甲省'],
      [B, '乙省'],
    ]);
    fireEvent.change(left, { target: { value: B } });
    fireEvent.click(menu('左右对调'));
    expect(onFilter.mock.calls).toEqual([[{ a: B }], [{ a: B, b: A }]]);
  });

  it('offers each theme with the number of statements that it would leave', () => {
    show();
    fireEvent.click(menu('主题 全部'));
    const options = within(screen.getByRole('group', { name: '按主题筛选' }));
    expect(
      options.getAllByRole('checkbox').map((option) => option.getAttribute('aria-label')),
    ).toEqual([
      '数字基础设施，3 条',
      expect.stringMatching(/^产业与融合，\d+ 条$/),
      expect.stringMatching(/^数据要素，\d+ 条$/),
      '平台与跨境电商，4 条',
      '法治，1 条',
    ]);
  });

  it.each<[string, readonly string[] | null, string, readonly string[] | null]>([
    ['takes one away from all', null, '法治', ['infra', 'industry', 'data', 'platform']],
    ['adds one in the order of the list', ['law'], '数据要素', ['data', 'law']],
    [
      'is all again when the last is added',
      ['infra', 'industry', 'data', 'platform'],
      '法治',
      null,
    ],
    ['is none when the last is taken away', ['law'], '法治', []],
  ])('acts at once: %s', (_, before, pressed, after) => {
    const { onFilter } = show({ themes: before });
    fireEvent.click(screen.getByRole('button', { name: /^主题/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${pressed}，`) }));
    expect(onFilter.mock.calls).toEqual([[{ themes: after }]]);
  });

  it.each([
    ['全部', null],
    ['不选', []],
  ])('chooses %s of a list at once', (name, kinds) => {
    const { onFilter } = show({ kinds: ['goal'] });
    fireEvent.click(menu('类型 定性目标'));
    fireEvent.click(within(screen.getByRole('group', { name: '按类型筛选' })).getByText(name));
    expect(onFilter.mock.calls).toEqual([[{ kinds }]]);
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
    show(patch);
    fireEvent.click(menu('哪一方写到 全部'));
    expect(
      screen.getAllByRole('checkbox').map((option) => option.getAttribute('aria-label')),
    ).toEqual(expected);
  });

  it('says on the face of each menu what is chosen', () => {
    show({
      themes: ['law'],
      kinds: [],
      statuses: ['target', 'actual'],
      dated: 'yes',
      only: ['a', 'b'],
      years: { from: 2027, to: 2030 },
    });
    expect(
      screen.getAllByRole('button', { expanded: false }).map((button) => button.textContent),
    ).toEqual([
      '筛选 · 7 / 9 条▾',
      '主题法治▾',
      '类型不选▾',
      '数值状态2 / 3▾',
      '年份写明年份 · 2027—2030 年▾',
      '哪一方写到只有一份写到▾',
    ]);
  });

  it('offers the years that occur, from and to, and whether one is named', () => {
    const { onFilter } = show({ years: { from: 2017, to: null } });
    fireEvent.click(menu('年份 2017 年起'));
    const to = screen.getByRole<HTMLSelectElement>('combobox', { name: '到' });
    expect([...to.options].map(({ text }) => text)).toEqual([
      '不限',
      '2017 年',
      '2027 年',
      '2030 年',
    ]);
    fireEvent.change(to, { target: { value: '2027' } });
    fireEvent.change(screen.getByRole('combobox', { name: '从' }), { target: { value: '' } });
    fireEvent.click(screen.getByRole('radio', { name: /^没有写年份，\d+ 条$/ }));
    expect(onFilter.mock.calls).toEqual([
      [{ years: { from: 2017, to: 2027 } }],
      [{ years: null }],
      [{ dated: 'no' }],
    ]);
  });

  it('closes a menu on Esc, gives focus back, and keeps Esc from what lies under it', () => {
    const under = vi.fn();
    document.addEventListener('keydown', under);
    show();
    fireEvent.click(menu('主题 全部'));
    const option = screen.getByLabelText(/^法治，/);
    option.focus();
    fireEvent.keyDown(option, { key: 'Escape' });
    document.removeEventListener('keydown', under);
    expect(screen.queryByRole('group', { name: '按主题筛选' })).toBeNull();
    expect(document.activeElement).toBe(menu('主题 全部'));
    expect(under).not.toHaveBeenCalled();
  });

  it('closes a menu when something else is pressed', () => {
    show();
    fireEvent.click(menu('主题 全部'));
    fireEvent.pointerDown(menu('类型 全部'));
    expect(screen.queryByRole('group', { name: '按主题筛选' })).toBeNull();
  });

  it('searches while one types', () => {
    const { onFilter } = show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '算' } });
    expect(onFilter.mock.calls).toEqual([[{ query: '算' }, true]]);
  });

  it('searches once for what an input method commits, and not while it composes', () => {
    const { onFilter } = show();
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    fireEvent.compositionStart(field);
    for (const value of ['s', 'su', 'suan']) fireEvent.change(field, { target: { value } });
    expect(field.value).toBe('suan');
    expect(onFilter).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '算' } });
    fireEvent.compositionEnd(field);
    expect(onFilter.mock.calls).toEqual([[{ query: '算' }, true]]);
  });

  it('searches once where the last input comes after the end of the composition, and takes no key of it for its own', () => {
    const { onFilter } = show();
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'suan' }, isComposing: true });
    fireEvent.compositionEnd(field, { target: { value: '算' } });
    // The same words come once more, and the key last.
    fireEvent.input(field, { target: { value: '算' } });
    fireEvent.keyDown(field, { key: 'Escape', keyCode: 229 });
    fireEvent.keyDown(field, { key: 'Process', keyCode: 229 });
    expect(onFilter.mock.calls).toEqual([[{ query: '算' }, true]]);
  });

  it('clears on Esc or by its button, then leaves on Esc', () => {
    const { onFilter } = show({ query: '数据' });
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    field.focus();
    fireEvent.compositionStart(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onFilter).not.toHaveBeenCalled();
    fireEvent.compositionEnd(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onFilter.mock.calls).toEqual([[{ query: '' }, true]]);
    cleanup();
    const again = show({ query: '数据' });
    fireEvent.click(screen.getByRole('button', { name: '清空搜索' }));
    expect(again.onFilter.mock.calls).toEqual([[{ query: '' }, true]]);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    cleanup();
    show();
    const empty = screen.getByRole<HTMLInputElement>('searchbox');
    empty.focus();
    fireEvent.keyDown(empty, { key: 'Escape' });
    expect(document.activeElement).not.toBe(empty);
  });

  it('searches for nothing new when a composition is given up', () => {
    const { onFilter } = show({ query: '数据' });
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: '数据s' } });
    fireEvent.change(field, { target: { value: '数据' } });
    fireEvent.compositionEnd(field);
    expect(field.value).toBe('数据');
    expect(onFilter).not.toHaveBeenCalled();
  });

  it.each<[string, readonly string[] | null, readonly string[] | null]>([
    ['one theme alone in one press', null, ['law']],
    ['one theme alone out of several', ['infra', 'law'], ['law']],
    ['all themes again by the same press', ['law'], null],
  ])('chooses %s', (_, before, after) => {
    const { onFilter } = show({ themes: before });
    fireEvent.click(screen.getByRole('button', { name: /^主题/ }));
    const only = screen.getByRole('button', { name: '只看“法治”' });
    expect(only.getAttribute('aria-pressed')).toBe(String(after === null));
    fireEvent.click(only);
    expect(onFilter.mock.calls).toEqual([[{ themes: after }]]);
  });

  it.each<[Partial<Filter>, boolean]>([
    [{}, false],
    [{ a: B, b: A }, false],
    [{ themes: [] }, true],
    [{ kinds: ['goal'] }, true],
    [{ statuses: ['target'] }, true],
    [{ dated: 'no' }, true],
    [{ years: { from: 2027, to: null } }, true],
    [{ query: '算' }, true],
  ])('offers a reset where there is something to reset: %j', (patch, offered) => {
    show(patch);
    expect(screen.getByText<HTMLButtonElement>('重置筛选').disabled).toBe(!offered);
  });

  it('resets, and says how many statements are left', () => {
    const { onReset } = show({ query: '算' }, 'en');
    fireEvent.click(menu('Reset'));
    expect(onReset).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('7 statements');
  });
});
