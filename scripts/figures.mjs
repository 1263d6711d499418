// The figures of the data as Markdown: records by document and kind, and what the audits found.
// Stands between <!-- figures --> and <!-- /figures --> in data/README.md.
//   node scripts/figures.mjs            writes them there
//   node scripts/figures.mjs --check    fails when what stands there is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programModule, shippedDataset } from './dataset.mjs';

const FILE = fileURLToPath(new URL('../data/README.md', import.meta.url));
const { KINDS } = await programModule('model/values.ts');
const { documentFigures, sum } = await programModule('reading/figures.ts');
const dataset = await shippedDataset();

const row = (cells) => `| ${cells.join(' | ')} |`;
const documents = dataset.documents.map(documentFigures);
const table = (head, line) => [
  row(head),
  row(head.map(() => '---')),
  ...documents.map((entry) => row([`\`${entry.document}\``, ...line(entry)])),
];
const accounted = ({ total, used, aside }) => `${total}: ${used} + ${aside}`;
const passed = ({ total, failed }) => total - failed.length;
const figures = [
  ...table(['records', ...KINDS, 'all'], ({ records }) => [
    ...KINDS.map((kind) => records[kind]),
    sum(records),
  ]),
  '',
  ...table(
    [
      'accounted for',
      'sentences: evidence + context',
      'clauses: evidence + context',
      'numerals: used + excluded',
      'quotes that resolve',
      'quantities read again',
      'terms searched for',
      'Chinese characters',
    ],
    ({ sentences, clauses, numerals, quotes, quantities, terms, han }) => [
      accounted(sentences),
      accounted(clauses),
      accounted(numerals),
      passed(quotes),
      passed(quantities),
      terms.total,
      han,
    ],
  ),
].join('\n');

const text = readFileSync(FILE, 'utf8');
if (!text.includes('<!-- figures -->')) throw new Error('data/README.md has no place for figures');
const current = text.replace(
  /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/,
  (_, open, close) => `${open}\n${figures}\n${close}`,
);
if (process.argv.includes('--check')) {
  if (current !== text) {
    console.error('data/README.md: the figures are out of date; run node scripts/figures.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(FILE, current);
  console.log(figures);
}
