import { expect, it } from 'vitest';
import { searchText } from '../../src/content/searchText.ts';
import { findTarget } from '../../src/domain/evidence.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

it('gives the finding, the document, each term with its count, each hit with why, and the link', () => {
  const target = findTarget(fixtureDataset(), 'sd-x01');
  if (target?.type !== 'absence') throw new Error('no search');
  const parts = { link: 'https://example.test/?v=1', fingerprint: '0a1b2c3d' };
  expect(searchText(target, 'zh', parts).split('\n')).toEqual([
    '乙省文件：本文件未提及“平台”',
    '乙省召开数字强省会议，论坛转载，原始出处待核',
    '检索词：“平台” 1 处',
    '“平台”（字符 95）：这句不在范围内。',
    '检索 sd-x01，数据版本 0a1b2c3d',
    'https://example.test/?v=1',
  ]);
});
