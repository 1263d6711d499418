import { expect, test } from 'vitest';
import { everythingOf } from '../../src/domain/facets.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { silentTitle } from '../../src/i18n/silent.ts';
import { A, B, fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const title = (patch: Partial<Filter>, lang: 'zh' | 'en' = 'zh') =>
  silentTitle(select(dataset, { ...everythingOf({ a: A, b: B }), ...patch }), lang);

test.each<[Partial<Filter>, string | null, string | null]>([
  [{}, null, null],
  [{ only: ['a'] }, null, null],
  // The statements on the other themes are what is shown then.
  [{ only: ['a', 'neither'] }, null, null],
  [
    { only: ['neither'] },
    '每个主题都至少有一份文件写到',
    'On every theme at least one document speaks',
  ],
  [
    { only: ['neither'], kinds: ['event'], themes: ['law'] },
    '两份文件都没有写事件的主题：“法治”',
    'On “law” neither document states an event',
  ],
  [
    { only: ['neither'], query: '没有这样的字', themes: ['law'] },
    '当前筛选下两份文件都没有记录的主题：“法治”',
    'On “law” neither document has a statement under this filter',
  ],
  [
    { only: ['neither'], b: A },
    '甲省文件没有写到的主题：“法治”',
    'On “law” 甲省’s document says nothing',
  ],
])('%j', (patch, zh, en) => {
  expect(title(patch)).toBe(zh);
  const name = dataset.themes.find(({ id }) => id === 'law')?.name.en ?? '';
  const province = dataset.documents[0]?.province.name.en ?? '';
  expect(title(patch, 'en')).toBe(en?.replace('law', name).replace('甲省', province) ?? null);
});
