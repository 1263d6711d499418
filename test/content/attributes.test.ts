import { expect, it, test } from 'vitest';
import { attributeLine, missingPartsOf, valuesOf } from '../../src/content/attributes.ts';
import { realDataset } from '../data/realFiles.ts';

const dataset = realDataset();

function statement(id: string) {
  for (const document of dataset.documents) {
    const record = document.records.find((one) => one.id === id);
    if (record) return { record, document };
  }
  throw new Error(`no statement ${id}`);
}

test.each([
  ['sd-21', 'zh', '没有写年份，未给出数值；刘家义，省委书记'],
  [
    'sd-21',
    'en',
    'No year given, no number given; Liu Jiayi, secretary of the provincial Party committee',
  ],
  ['sc-07', 'zh', '到 2027 年，40 EFLOPS；顾红松，省发展改革委副主任、省数据局局长'],
  // The same is said of two metrics.
  ['sc-02', 'zh', '到 2027 年，均超过全国平均水平；顾红松，省发展改革委副主任、省数据局局长'],
  // No number is asked for.
  ['sd-08', 'zh', '没有写年份；刘家义，省委书记'],
] as const)('%s in one line, %s', (id, lang, expected) => {
  const { record, document } = statement(id);
  expect(attributeLine(record, document, lang).replaceAll('\u00a0', ' ')).toBe(expected);
});

it('leaves year and number to places of their own', () => {
  expect(missingPartsOf(statement('sc-07').record, 'zh')).toEqual(['现值']);
  expect(missingPartsOf(statement('sd-21').record, 'zh')).toEqual([]);
});

it('knows where no number is asked for', () => {
  expect(valuesOf(statement('sd-08').record, 'zh')).toBeNull();
});
