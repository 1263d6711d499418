// How well the texts of test/reading/texts are read, against the truth files beside them:
//   node scripts/readingScore.mjs [--json] [--details] [--reader | drafts-folder]
// Drafts each text and scores the draft; with --reader what src/reading gives alone; with a folder
// the drafts that are there (<name>/document.json and source.txt).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programModule } from './dataset.mjs';
import { draftedReading } from './draftedReading.mjs';
import { scoreReading } from './scoreReading.mjs';
import { textForm } from './textForms.mjs';

const TEXTS = fileURLToPath(new URL('../test/reading/texts/', import.meta.url));
const DRAFT = fileURLToPath(new URL('draft.mjs', import.meta.url));

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [given] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const names = readdirSync(TEXTS)
  .filter((file) => file.endsWith('.truth.json'))
  .map((file) => file.slice(0, -'.truth.json'.length));

/** Runs the program that drafts; gives the folder of the draft. @throws where it wrote none */
function draft(name, text, truth, folder) {
  const { extension, bytes } = textForm(text, truth.as, truth.headings);
  const file = join(folder, `${name}.${extension}`);
  const out = join(folder, name);
  writeFileSync(file, bytes);
  const { stderr } = spawnSync(process.execPath, [DRAFT, file, '--id', name, '--out', out], {
    encoding: 'utf8',
  });
  try {
    return readDraft(text, out);
  } catch (error) {
    throw new Error(`${name}: no draft. ${stderr || error.message}`);
  }
}

const readDraft = (text, folder) =>
  draftedReading(
    text,
    JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8')),
    readFileSync(join(folder, 'source.txt'), 'utf8'),
  );

async function readers() {
  const { readQuantities } = await programModule('reading/readQuantities.ts');
  const { readHeadings } = await programModule('reading/structure/readHeadings.ts');
  return (text) => {
    const { quantities, unread } = readQuantities(text);
    const headings = readHeadings(text).filter(({ style }) => style !== 'title');
    return {
      quantities,
      statements: [],
      headings: headings.map((one) => ({
        title: text.slice(one.start, one.end),
        level: one.level,
      })),
      numerals: [...quantities, ...unread],
      sentences: [],
      unread: unread.filter(({ refused }) => refused !== null),
    };
  };
}

const percent = ({ truth, right }) => (truth ? `${((100 * right) / truth).toFixed(1)} %` : '—');
const precision = ({ read, right }) => percent({ truth: read, right });
const share = (part) => `${part.right}/${part.truth} ${percent(part)}`;

/** The columns of the table: name and what it says of the counts of a text. */
const COLUMNS = [
  ['quantities', (c) => `${c.quantities.right}/${c.quantities.truth}`],
  ['recall', (c) => percent(c.quantities)],
  ['precision', (c) => precision(c.quantities)],
  ['wrong', (c) => c.missed.wrong],
  ['refused', (c) => c.missed.refused],
  ['status', (c) => percent(c.status)],
  ['none', (c) => share(c.others)],
  ['goals', (c) => share(c.goals)],
  ['of drafted', (c) => precision(c.goalsDrafted)],
  ['measures', (c) => share(c.measures)],
  ['signs', (c) => percent(c.measureSigns)],
  ['of drafted', (c) => precision(c.measuresDrafted)],
  ['themes', (c) => share(c.themes)],
  ['headings', (c) => `${percent(c.headings)}, ${precision(c.headings)}`],
  ['numerals', (c) => percent(c.numerals)],
  ['sentences', (c) => percent(c.sentences)],
  ['unread', (c) => c.unread],
  ['seconds', (c) => c.seconds.toFixed(1)],
];

/** The sum of counts, each number with its like. */
const add = (one, other) =>
  typeof one === 'number'
    ? one + other
    : Object.fromEntries(Object.entries(one).map(([key, part]) => [key, add(part, other[key])]));

const read = options.includes('--reader') ? await readers() : null;
const folder = mkdtempSync(join(tmpdir(), 'reading-score-'));
const scores = {};
try {
  for (const name of names) {
    const text = readFileSync(`${TEXTS}${name}.txt`, 'utf8');
    const truth = JSON.parse(readFileSync(`${TEXTS}${name}.truth.json`, 'utf8'));
    const start = performance.now();
    let reading;
    if (read) reading = read(text);
    else if (given) reading = readDraft(text, join(given, name));
    else reading = draft(name, text, truth, folder);
    const seconds = (performance.now() - start) / 1000;
    const { counts, details } = scoreReading(text, truth, reading);
    scores[name] = { counts: { ...counts, seconds }, details, text };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const all = Object.values(scores)
  .map(({ counts }) => counts)
  .reduce(add);
const words = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - 14), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`.replaceAll(
    '\n',
    '⏎',
  );
const facts = ({ quote, start, end, ...rest }) => JSON.stringify(rest);

if (options.includes('--json')) {
  const texts = Object.entries(scores).map(([name, { counts, details }]) => [
    name,
    { counts, details },
  ]);
  console.log(JSON.stringify({ all, texts: Object.fromEntries(texts) }, null, 1));
} else {
  for (const [name, { counts, details, text }] of [
    ...Object.entries(scores),
    ['all', { counts: all }],
  ]) {
    console.log(`${name}: ${COLUMNS.map(([head, cell]) => `${head} ${cell(counts)}`).join(' | ')}`);
    if (!details || !options.includes('--details')) continue;
    for (const [what, list] of Object.entries(details))
      for (const one of list)
        console.log(`  ${what}: ${one.start === undefined ? '' : words(text, one)} ${facts(one)}`);
  }
}
