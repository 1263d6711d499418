import { describe, expect, it, test } from 'vitest';
import { compareTitle, titleLines } from '../../src/content/compareTitle.ts';
import { comparedPair } from '../../src/domain/comparedPair.ts';
import type { Lang } from '../../src/model/values.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();

function titleOf(record: string, pin: string, lang: Lang = 'zh'): string {
  const pair = comparedPair(dataset, { record, pin, a: DEFAULT_VIEW.a });
  if (!pair) throw new Error('nothing to compare');
  return compareTitle(dataset, pair, lang).replaceAll('\u00a0', ' ');
}

describe('compareTitle', () => {
  test.each([
    [
      'the difference, where both stand in one alignment',
      'sd-21',
      'sc-07',
      '算力与网络：四川文件给出算力总规模和年份；山东文件写了“网”“云”“端”三类设施，没有写年份和数值',
    ],
    [
      'else what each gives',
      'sc-07',
      'sd-33',
      '四川文件写“算力总规模达到40EFLOPS”（到 2027 年，40 EFLOPS）；山东文件写“探索建立全省统一的‘居民码’服务体系”，没有写年份和数值',
    ],
    [
      'of one document',
      'sc-12',
      'sc-07',
      '四川文件写“算力总规模达到40EFLOPS”（到 2027 年，40 EFLOPS）；又写“核心产业增加值实现翻番”（到 2030 年，翻番（×2））',
    ],
    [
      'what neither gives, once',
      'sd-33',
      'sd-21',
      '山东文件写“织密‘网’、提升‘云’、增设‘端’”，又写“探索建立全省统一的‘居民码’服务体系”，都没有写年份和数值',
    ],
    [
      'a search that found nothing',
      'sc-07',
      'sd-x01',
      '四川文件写“算力总规模达到40EFLOPS”（到 2027 年，40 EFLOPS）；山东文件未提及“平台与跨境电商”',
    ],
  ])('%s', (_, record, pin, expected) => {
    expect(titleOf(record, pin)).toBe(expected);
  });

  it('says it in English', () => {
    expect(titleOf('sc-07', 'sd-33', 'en')).toBe(
      'Sichuan’s document states “Total computing capacity to reach 40 EFLOPS” (by 2027, 40 EFLOPS); Shandong’s document states “Explore a single ‘resident code’ service system for the province”, without year or number',
    );
  });

  it('has the document as its subject whatever two are compared', () => {
    const [one, other] = dataset.documents;
    for (const { id } of one?.records ?? []) {
      for (const record of other?.records ?? []) {
        const title = titleOf(id, record.id);
        expect(title).toMatch(/四川文件.*山东文件|山东文件.*四川文件/);
        expect(title).not.toMatch(/[。；，]$/);
      }
    }
  });

  it('breaks after each part', () => {
    expect(titleLines('甲：一；二')).toEqual(['甲：一；', '二']);
  });
});
