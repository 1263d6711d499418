// The README's description of links against the program and the data.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_COLUMNS } from '../src/domain/recordColumns.ts';
import { KINDS, LANGS, SPEAKING, STATUSES } from '../src/model/values.ts';
import { CODECS } from '../src/state/codecs.ts';
import { DEFAULT_VIEW, GROUPS, SCREENS } from '../src/state/view.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const section = read('README.md').split('\n## Links\n')[1]?.split('\n## ')[0] ?? '';
const themes: { id: string }[] = JSON.parse(read('data/themes.json'));

const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

/** Cells of the table's rows, without its head. */
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, -1));

function valuesOf(key: string, cell = 1): string[] {
  return codes(rows.find((row) => codes(row[0] ?? '').includes(key))?.[cell] ?? '');
}

describe('README, Links', () => {
  it('names every key of the format in the order of links', () => {
    expect(rows.flatMap((row) => codes(row[0] ?? ''))).toEqual([
      'v',
      ...Object.values(CODECS).map((codec) => codec.key),
      'd',
      'c',
    ]);
  });

  it.each([
    ['view', SCREENS],
    ['kind', KINDS],
    ['status', STATUSES],
    ['only', SPEAKING],
    ['sort', RECORD_COLUMNS],
    ['group', GROUPS],
    ['lang', LANGS],
    ['theme', themes.map((theme) => theme.id)],
  ] as const)('names every value of %s', (key, values) => {
    const row = rows.find((one) => codes(one[0] ?? '').includes(key)) ?? [];
    expect([...valuesOf(key), ...codes(row[3] ?? '')]).toEqual([...values]);
  });

  it('names the documents of the default view', () => {
    expect(valuesOf('a', 2)).toEqual([DEFAULT_VIEW.a, DEFAULT_VIEW.b]);
  });
});
