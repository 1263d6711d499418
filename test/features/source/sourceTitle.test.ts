import { describe, expect, test } from 'vitest';
import type { Filter } from '../../../src/domain/filter.ts';
import { select } from '../../../src/domain/select.ts';
import { sourceTitle } from '../../../src/features/source/sourceTitle.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { A, B, fixtureDataset } from '../../fixtures/dataset.ts';

const dataset = fixtureDataset();
const counts = Object.fromEntries(
  dataset.documents.map((document) => [document.id, document.records.length]),
);

describe('sourceTitle', () => {
  test.each<[string, Partial<Filter>, string, string]>([
    [
      'counts the records of both documents',
      {},
      `甲省文件的 ${counts[A]} 条、乙省文件的 ${counts[B]} 条记录，都标在正文原处`,
      `${counts[A]} statements of Jia’s document and ${counts[B]} of Yi’s are marked where they stand`,
    ],
    [
      'names the document in which the filter leaves none',
      { kinds: ['problem'] },
      '乙省文件的 1 条记录标在正文原处；甲省文件在此筛选下没有记录',
      '1 statement of Yi’s document is marked where it stands; Jia’s has none under this filter',
    ],
    [
      'says one document once where it is on both sides',
      { b: A, kinds: ['principle'] },
      '甲省文件的 1 条记录，都标在正文原处',
      '1 statement of Jia’s document is marked where it stands',
    ],
    [
      'says one document once where the other is not there',
      { b: 'nowhere', kinds: ['principle'] },
      '甲省文件的 1 条记录，都标在正文原处',
      '1 statement of Jia’s document is marked where it stands',
    ],
    [
      'gives the way on where nothing is left',
      { kinds: [] },
      '此筛选下没有记录；两份正文照录如下，可重置筛选',
      'No statement passes this filter; both texts are below in full, and the filter can be reset',
    ],
  ])('%s', (_, patch, zh, en) => {
    const selection = select(dataset, { ...DEFAULT_VIEW, ...patch });
    expect([sourceTitle(selection, 'zh'), sourceTitle(selection, 'en')]).toEqual([zh, en]);
  });
});
