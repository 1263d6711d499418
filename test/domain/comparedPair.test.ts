import { expect, test } from 'vitest';
import { comparedPair } from '../../src/domain/comparedPair.ts';
import { targetId } from '../../src/domain/evidence.ts';
import { A, B, fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();

test.each([
  ['the left document first', 'sd-03', 'sc-01', A, ['sc-01', 'sd-03']],
  ['whichever is on the left', 'sd-03', 'sc-01', B, ['sd-03', 'sc-01']],
  ['of one document what comes first', 'sc-04', 'sc-01', A, ['sc-01', 'sc-04']],
  ['a search of one document last', 'sd-x01', 'sd-03', A, ['sd-03', 'sd-x01']],
  ['nothing with what is withdrawn', 'sd-80', 'sc-01', A, undefined],
  ['nothing with what is not there', 'sc-01', 'sc-99', A, undefined],
  ['nothing alone', 'sc-01', null, A, undefined],
])('%s', (_, record, pin, a, expected) => {
  expect(comparedPair(dataset, { record, pin, a })?.map(targetId)).toEqual(expected);
});
