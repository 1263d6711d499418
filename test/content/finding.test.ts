// The titles of the real documents, word for word; and that every maker takes the same one.
import { describe, expect, it, test } from 'vitest';
import { finding } from '../../src/content/finding.ts';
import { PICTURED } from '../../src/content/pictured.ts';
import { slideTitle } from '../../src/content/slideTitle.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { drawPicture } from '../../src/files/picture/picture.ts';
import { estimate } from '../../src/files/picture/svg.ts';
import { LANGS } from '../../src/model/values.ts';
import { DEFAULT_VIEW, SCREENS } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';
import { NO_HIT, TITLES, UNDATED } from './titles.ts';

const dataset = realDataset();
const selectionOf = (patch: Partial<Filter>) => select(dataset, { ...DEFAULT_VIEW, ...patch });

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('finding', () => {
  test.each(TITLES)('of %s for %j', (screen, patch, zh, en) => {
    const selection = selectionOf(patch);
    expect(LANGS.map((lang) => plain(finding(screen, dataset, selection, lang)))).toEqual([zh, en]);
  });

  it('is said for every screen', () => {
    expect(new Set(TITLES.map(([screen]) => screen))).toEqual(new Set(SCREENS));
  });

  it('says of a search too long for a title how it begins', () => {
    const query = '一体化数据市场'.repeat(9);
    expect(finding('records', dataset, selectionOf({ query }), 'zh')).toBe(
      '含“一体化数据市场一体化数据市场一体化数据市场一体化…”的记录：两份文件都没有',
    );
  });

  it('speaks of no document where none is there', () => {
    const selection = selectionOf({ a: 'nowhere', b: 'elsewhere' });
    for (const screen of SCREENS) {
      if (screen === 'coverage' || screen === 'about') continue;
      expect(finding(screen, dataset, selection, 'zh')).toBe('所选文件的数据都未能载入');
    }
  });
});

describe('the same title', () => {
  const patches = [...new Set(TITLES.map(([, patch]) => patch))];
  const PAGE = {
    group: 'gap',
    scheme: 'light',
    word: '',
    pair: null,
    link: 'https://example.org/?v=1',
    version: dataset.fingerprint,
  } as const;

  it.each(PICTURED)('stands over %s and over its slide', (screen) => {
    for (const patch of patches) {
      for (const lang of LANGS) {
        const request = {
          ...PAGE,
          ...{ dataset, selection: selectionOf(patch), screen, lang, body: 'chart' as const },
          ...{ focus: null, pin: null, title: null, subtitle: null, page: { number: 1, of: 1 } },
        };
        expect(slideTitle(request)).toBe(finding(screen, dataset, request.selection, lang));
      }
    }
  });

  it.each(PICTURED)('stands in the picture of %s', (screen) => {
    const tools = { draw: () => '<svg></svg>', measure: estimate };
    for (const patch of [{}, UNDATED, NO_HIT]) {
      for (const lang of LANGS) {
        const size = { width: 1920, height: 1080 };
        const request = { ...PAGE, dataset, selection: selectionOf(patch), screen, lang, size };
        expect(drawPicture(request, tools).title).toBe(
          finding(screen, dataset, request.selection, lang),
        );
      }
    }
  });
});
