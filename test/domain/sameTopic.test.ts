import { expect, test } from 'vitest';
import { comparedPair } from '../../src/domain/comparedPair.ts';
import { sameTopic } from '../../src/domain/sameTopic.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();

test.each([
  [
    'in the alignment that both share',
    'sc-07',
    'sd-21',
    [
      ['sc-06', 'sc-18'],
      ['sd-19', 'sd-20'],
    ],
  ],
  [
    'where there is none, on the theme of each',
    'sc-12',
    'sd-x01',
    [expect.arrayContaining(['sc-02']), []],
  ],
])('%s', (_, record, pin, expected) => {
  const pair = comparedPair(dataset, { record, pin, a: DEFAULT_VIEW.a });
  const others = pair && sameTopic(dataset, pair);
  expect(others?.map((records) => records.map(({ id }) => id))).toEqual(expected);
});
