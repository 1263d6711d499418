// The words that the coverage counts, counted again by cutting the texts at each of them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realDataset } from './realFiles.ts';

const { terms } = realDataset();
const text = (id: string) =>
  readFileSync(new URL(`../../data/${id}/source.txt`, import.meta.url), 'utf8');
const TEXTS = { sc: text('sichuan-briefing-1226'), sd: text('shandong-conference-0719') };

const count = (words: string, family: readonly string[]) =>
  family.reduce((sum, term) => sum + words.split(term).length - 1, 0);

describe('terms.json', () => {
  it('counts what the texts have', () => {
    const counted = terms.map(({ name, terms: family }) => [
      name.zh,
      count(TEXTS.sc, family),
      count(TEXTS.sd, family),
    ]);
    expect(counted).toEqual([
      ['人工智能', 17, 0],
      ['数据', 13, 6],
      ['数据要素', 4, 2],
      ['产业', 14, 8],
      ['创新', 9, 4],
      ['跨境电商', 4, 0],
      ['企业', 8, 6],
      ['市场', 6, 4],
      ['平台', 5, 4],
      ['改革', 3, 3],
      ['基础设施', 2, 3],
      ['人才', 1, 3],
      ['法治/立法', 0, 2],
      ['治理', 1, 4],
      ['惠民', 0, 3],
      ['赋能', 2, 5],
      ['网络', 1, 5],
      ['安全', 1, 6],
      ['数字化', 1, 6],
      ['突破', 1, 8],
    ]);
  });

  it('names each family by the very terms it counts', () => {
    expect(terms.map(({ name }) => name.zh)).toEqual(terms.map((family) => family.terms.join('/')));
  });

  it('keeps to its rule: three times in one of the texts, but for the one word of a theme', () => {
    const rare = terms.filter(
      ({ terms: family }) => Math.max(count(TEXTS.sc, family), count(TEXTS.sd, family)) < 3,
    );
    expect(rare.map(({ id }) => id)).toEqual(['law']);
  });
});
