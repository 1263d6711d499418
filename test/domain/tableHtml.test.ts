// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { tableHtml } from '../../src/domain/tableHtml.ts';

it('is a table whose cells have every word and no tag of theirs', () => {
  const cells = ['<b>&"', '一行\n二行', '=1+1', { number: '1130.1' }];
  const { body } = new DOMParser().parseFromString(
    tableHtml([['甲', '乙', '丙', '丁'], cells]),
    'text/html',
  );
  const texts = (tag: string) => [...body.querySelectorAll(tag)].map((cell) => cell.textContent);
  expect(texts('thead th')).toEqual(['甲', '乙', '丙', '丁']);
  expect(texts('tbody td')).toEqual(['<b>&"', '一行二行', "'=1+1", '1130.1']);
  expect(body.querySelectorAll('b')).toHaveLength(0);
  expect(body.querySelectorAll('br')).toHaveLength(1);
  expect(body.querySelectorAll('[style]')).toHaveLength(0);
});
