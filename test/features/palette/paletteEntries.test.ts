import { describe, expect, it } from 'vitest';
import { select } from '../../../src/domain/select.ts';
import { loadInitials } from '../../../src/features/filter/pinyin.ts';
import { listed, MOST_ROWS, paletteEntries } from '../../../src/features/palette/entries.ts';
import type { Commands } from '../../../src/features/screen/useCommands.ts';
import type { Lang } from '../../../src/model/values.ts';
import { PRESETS } from '../../../src/state/presets.ts';
import { ACTIONS, type CommandId } from '../../../src/state/shortcuts.ts';
import { DEFAULT_VIEW, SCREENS } from '../../../src/state/view.ts';
import { realDataset } from '../../data/realFiles.ts';

const dataset = realDataset();
const initials = await loadInitials();

function entries(lang: Lang = 'zh', without: readonly CommandId[] = []) {
  const all = [...ACTIONS, ...SCREENS.map((screen) => `go-${screen}` as const)];
  const commands = Object.fromEntries(
    all.map((id) => [id, without.includes(id) ? null : () => {}]),
  ) as unknown as Commands;
  return paletteEntries(dataset, select(dataset, DEFAULT_VIEW), commands, lang, initials);
}

/** Keys of what a query gives, in order. */
const keys = (query: string, lang: Lang = 'zh') =>
  listed(entries(lang), query).groups.flatMap((group) => group.entries.map(({ key }) => key));

describe('paletteEntries', () => {
  it('has every view, theme, question and statement, and the actions that can be done', () => {
    const all = entries('zh', ['cite', 'fullscreen']).map(({ key }) => key);
    const expected = [
      ...SCREENS.map((screen) => `go-${screen}`),
      ...dataset.themes.map(({ id }) => `theme-${id}`),
      ...PRESETS.map((id) => `question-${id}`),
      ...dataset.documents.flatMap(({ records }) => records.map(({ id }) => `record-${id}`)),
      ...dataset.documents.flatMap(({ records }) =>
        records.flatMap(({ id, quantities }) => quantities.map((_, at) => `figure-${id}-${at}`)),
      ),
      ...ACTIONS.filter((id) => !['palette', 'cite', 'fullscreen'].includes(id)),
    ];
    expect([...all].sort()).toEqual(expected.sort());
  });
});

describe('listed', () => {
  it('finds by Chinese, English, full-width letters and initials in either language', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(keys('时间线', lang)[0]).toBe('go-timeline');
      expect(keys('timel', lang)[0]).toBe('go-timeline');
      expect(keys('ｔｉｍｅｌ', lang)[0]).toBe('go-timeline');
      expect(keys('sjx', lang)[0]).toBe('go-timeline');
      expect(keys('rc', lang)[0]).toBe('theme-talent');
    }
  });

  it('finds 算力 by sl before what only has the letters somewhere', () => {
    const first = entries().find(({ key }) => key === keys('sl')[0]);
    expect(first?.title).toMatch(/^算力/);
  });

  it('finds a question by its words', () => {
    expect(keys('哪些数是预计')[0]).toBe('question-forecasts');
    expect(keys('forecasts?', 'zh')[0]).toBe('question-forecasts');
  });

  it('finds a statement by words of its quote and by its id', () => {
    expect(keys('40EFLOPS')).toContain('record-sc-07');
    expect(keys('sd-21')).toContain('record-sd-21');
  });

  it.each([
    ['1,130.1', 'figure-sc-51-0'],
    ['增⻓', 'record-sc-35'],
    ['1—10月', 'record-sc-51'],
    ['「两新一重」', 'record-sd-20'],
    ['lxyz', 'record-sd-20'],
  ])('finds what is written otherwise: %s', (query, key) => {
    expect(keys(query)).toContain(key);
  });

  it('keeps the order of the groups until something is typed, then puts the best first', () => {
    const groups = (query: string) => listed(entries(), query).groups.map(({ group }) => group);
    expect(groups('')).toEqual(['screens', 'themes', 'questions', 'figures', 'records', 'actions']);
    expect(groups('复制')[0]).toBe('actions');
    expect(groups('数据安全')[0]).toBe('themes');
  });

  it('draws no more than fits and says how many it left', () => {
    const { groups, count, left } = listed(entries(), '数');
    const drawn = groups.reduce((sum, group) => sum + group.entries.length, 0);
    expect([drawn, left]).toEqual([MOST_ROWS, count - MOST_ROWS]);
    expect(listed(entries(), 'xyzxyz')).toEqual({ groups: [], count: 0, left: 0 });
  });
});
