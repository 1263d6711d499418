// The figures of the data as Markdown: records by document and kind, and what the audits found.
// Stands between <!-- figures --> and <!-- /figures --> in data/README.md.
//   node scripts/figures.mjs            writes them there
//   node scripts/figures.mjs --check    fails when what stands there is out of date
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = `${ROOT}data/README.md`;

const load = async (path) =>
  (await runnerImport(join(ROOT, 'src', path), { root: ROOT, configFile: false })).module;
const read = (path) => readFileSync(`${ROOT}data/${path}`, 'utf8');
const json = (path) => JSON.parse(read(path));

const { parseDataset } = await load('model/parseDataset.ts');
const { KINDS } = await load('model/values.ts');
const { documentFigures, sum } = await load('domain/audit/figures.ts');

const folders = readdirSync(`${ROOT}data`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
  .map(({ name }) => name);
const { dataset, problems } = parseDataset({
  themes: json('themes.json'),
  metrics: json('metrics.json'),
  alignments: json('alignments.json'),
  folders,
  documents: Object.fromEntries(
    folders.map((id) => [
      id,
      {
        document: json(`${id}/document.json`),
        cleaned: json(`${id}/cleaned.json`),
        text: read(`${id}/source.txt`),
      },
    ]),
  ),
});
if (!dataset || problems.length > 0) {
  for (const { file, record, path, detail } of problems) console.error(file, record, path, detail);
  process.exit(1);
}

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
