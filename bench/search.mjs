// Search, selection and counts without a page: the real data, 100,000 generated statements, and as many
// with longer texts. Prints milliseconds of processor time; the budget is 50 a keystroke.
//   node bench/search.mjs
import { shippedDataset } from '../scripts/dataset.mjs';
import { generate } from './generate.mjs';
import { program } from './program.mjs';

const BUDGET = 50;
/** What a reader types, letter by letter, and what is slow: rare, frequent, absent, several words. */
const QUERIES = [
  '数',
  '数据',
  '数据要',
  '数据要素',
  'a',
  'ai',
  'cross-border',
  '2',
  '2027',
  '40EFLOPS',
  '不存在的词',
  '算力 2030 评估',
  'slj',
];

const { measure } = await program('selection.ts');

const ms = (number) => number.toFixed(1).padStart(8);
for (const [name, files] of [
  ['real data', {}],
  ['100,000 generated', generate({ count: 100_000 })],
  ['100,000 generated, longer texts', generate({ count: 100_000, padding: 3 })],
]) {
  const dataset = await shippedDataset(files);
  const { megabytes, first, rows } = measure(dataset, QUERIES);
  console.log(
    `\n${name}: ${megabytes.toFixed(1)} MB of text searched; index made once in ${ms(first)} ms`,
  );
  console.log(`${'query'.padEnd(16)}  found   search   + selection and counts   of the budget`);
  for (const { query, found, search, all } of rows) {
    console.log(
      `${query.padEnd(16)} ${String(found).padStart(6)} ${ms(search)} ${ms(all).padStart(16)} ${(all / BUDGET).toFixed(2).padStart(18)}`,
    );
  }
}
