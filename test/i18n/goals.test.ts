import { describe, expect, test } from 'vitest';
import { themeRows } from '../../src/domain/compare.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { select } from '../../src/domain/select.ts';
import { goalsTitle } from '../../src/i18n/goals.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();
const title = (patch: Partial<Filter>, lang: 'zh' | 'en') => {
  const selection = select(dataset, { ...DEFAULT_VIEW, ...patch });
  return goalsTitle(themeRows(selection), selection.sides, Object.keys(patch).length > 0, lang);
};

describe('goalsTitle', () => {
  test.each([
    [{}, '四川文件写了 12 条目标，都写明年份；山东文件写了 11 条目标，都没有写年份'],
    [{ themes: ['law'] }, '法治：四川文件未提及，山东文件写了 2 条'],
    [{ themes: ['platform'] }, '平台与跨境电商：四川文件写了 7 条，山东文件未提及'],
    [{ themes: ['law'], kinds: ['event' as const] }, '当前筛选下没有记录'],
    [
      { themes: ['talent'], kinds: ['problem' as const] },
      '人才：四川文件在当前筛选下没有记录，山东文件写了 1 条',
    ],
    [{ kinds: ['problem' as const] }, '所列 5 条中没有目标，都是举措、原则、问题、数据或事件'],
    [
      { dated: 'yes' as const },
      '当前筛选下四川文件有 12 条目标，都写明年份；当前筛选下山东文件没有目标',
    ],
  ])('says of %j what the statements shown say', (patch, expected) => {
    expect(title(patch, 'zh')).toBe(expected);
  });

  test('says the same in English', () => {
    expect(title({}, 'en')).toBe(
      'Sichuan’s document states 12 goals and targets, all with a year; Shandong’s document states 11 goals and targets, none with a year',
    );
    expect(title({ dated: 'yes' }, 'en')).toBe(
      'Under this filter Sichuan’s document has 12 goals and targets, all with a year; under this filter Shandong’s document has no goal or target',
    );
  });
});

describe('goalsTitle with one document', () => {
  const one = select(dataset, { ...DEFAULT_VIEW, themes: ['law'] });
  test('says of one theme what that document says, and nothing of the other', () => {
    const shown = { a: null, b: one.sides.b };
    expect(goalsTitle(themeRows({ ...one, sides: shown }), shown, true, 'zh')).toBe(
      '法治：山东文件写了 2 条',
    );
  });
});
