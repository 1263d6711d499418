import { expect, it } from 'vitest';
import { decimal } from '../../../src/content/tables/cells.ts';
import type { Lang } from '../../../src/model/values.ts';

// A spreadsheet makes a date of 1/3.
it.each<[string, Lang | null, unknown]>([
  ['1130.10', 'zh', { number: '1130.10' }],
  ['1/3', 'zh', '三分之一'],
  ['1/3', 'en', 'one third'],
  ['3/20', 'zh', '3⁄20'],
  ['1/3', null, '1/3'],
])('gives %s in %s as %j', (value, lang, cell) => {
  expect(decimal(value, lang)).toEqual(cell);
});
