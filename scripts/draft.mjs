// Drafts the document file of a policy text that nobody has prepared:
//   node scripts/draft.mjs <file.txt|.docx|.html|-> [--id slug] [--prefix slug] [--out folder]
// Writes source.raw.txt, source.txt, cleaned.json and document.json, and says what is accounted for.
// Ends with 0 where all is accounted for, 1 where something is left, 2 where the input cannot be read.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assembled, programModule, themesWithTerms } from './dataset.mjs';
import { formatJson } from './formatJson.mjs';
import { InputError, readInput } from './readInput.mjs';

const USAGE =
  'node scripts/draft.mjs <file.txt|.docx|.html|-> [--id slug] [--prefix slug] [--out folder]';
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function options(words) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { id: { type: 'string' }, prefix: { type: 'string' }, out: { type: 'string' } },
    });
    const [file] = positionals;
    if (positionals.length !== 1 || file === undefined) throw new Error('one file');
    const id = values.id ?? slugOf(file);
    const prefix = values.prefix ?? id;
    for (const slug of [id, prefix])
      if (!SLUG.test(slug))
        throw new InputError(`不是可用的标识：${slug}`, `No usable id: ${slug}`);
    return { file, id, prefix, out: values.out ?? id };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`用法：${USAGE}`, `Usage: ${USAGE}`);
  }
}

function slugOf(file) {
  const words = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return words || 'draft';
}

function bytesOf(file) {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new InputError(`读不了 ${file}：${error.code}`, `Cannot read ${file}: ${error.code}`);
  }
}

const counts = (of) =>
  Object.entries(of)
    .sort((one, other) => other[1] - one[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

function report({ file, audit, sources }, input, cleaned) {
  const kinds = {};
  for (const { kind } of file.records) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const heap = (name, { total, used, aside, left }) =>
    `${name}: ${total}; used ${used}, aside ${counts(aside) || 'none'}; left ${left.length}${left.length ? ` (${left.slice(0, 5).join(' | ')})` : ''}`;
  const unread = file.exclusions.filter(({ reason }) => reason === 'unread');
  return [
    `read as: ${input.form}`,
    ...[
      ...input.removed.map(({ what, count }) => `${what} ×${count}`),
      ...cleaned.removed.map(
        ({ rule, count, example }) =>
          `${rule} ×${count}${example.trim() ? ` (${example.trim()})` : ''}`,
      ),
    ].map((line) => `taken away: ${line}`),
    `document: ${file.title.zh} | ${file.genre}${file.level ? ` | ${file.level}` : ''}`,
    ...sources.map(({ field, rule, words }) => `  ${field}: ${rule}${words ? ` (${words})` : ''}`),
    `statements: ${file.records.length}${file.records.length ? ` (${counts(kinds)})` : ''}, sections ${file.sections.length}, absences ${file.absences.length}`,
    heap('numerals', audit.numerals),
    heap('sentences', audit.sentences),
    heap('clauses', audit.clauses),
    `quotes: ${audit.quotes.total}, at other places ${audit.quotes.failed.length}`,
    `to be read by a person: ${unread.length} numerals${
      unread.length
        ? ` (${unread
            .slice(0, 8)
            .map(({ quote }) => quote)
            .join(' | ')})`
        : ''
    }, ${file.context.filter(({ reason }) => reason === 'unread').length} passages`,
  ].join('\n');
}

/** What the app finds wrong in the folder, loaded beside those of data/, and in its own audits of it. */
async function appFaults(id, files) {
  const { auditDocument } = await programModule('reading/audit.ts');
  const { dataset, problems } = await assembled(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${id}/${name}`, text])),
  );
  const document = dataset?.documents.find((one) => one.id === id);
  const audit = document && auditDocument(document);
  return [
    ...problems.map(({ file, detail }) => `${file}: ${detail}`),
    ...(audit
      ? [
          ...audit.numerals.unaccounted.map(({ text }) => `numeral left over: ${text}`),
          ...audit.numerals.twice.map(({ text }) => `numeral used and left aside: ${text}`),
          ...[...audit.sentences.unaccounted, ...audit.clauses.unaccounted].map(
            ({ text }) => `words left over: ${text}`,
          ),
          ...audit.quantities.misread.map(
            ({ record, quote, recorded, read }) =>
              `${record} ${quote}: recorded ${recorded}, read ${JSON.stringify(read)}`,
          ),
          ...audit.searches.failed.map(({ absence, term }) => `${absence}: ${term}`),
        ]
      : []),
  ];
}

async function main() {
  const { file, id, prefix, out } = options(process.argv.slice(2));
  const input = await readInput(bytesOf(file), file);
  const { cleanText, cleanedPlaces } = await programModule('reading/text/cleanText.ts');
  const { draftDocument } = await programModule('reading/statements/draftDocument.ts');
  const cleaned = cleanText(input.raw);
  const place = cleanedPlaces(cleaned.segments);
  const draft = draftDocument(cleaned.text, {
    id,
    prefix,
    rawSha256: createHash('sha256').update(input.raw, 'utf8').digest('hex'),
    themes: themesWithTerms(),
    bold: input.bold.map(({ start, end }) => ({ start: place(start), end: place(end) })),
    ...(input.form === 'text, UTF-8' ? {} : { originNote: `原文件：${input.form}` }),
  });
  mkdirSync(out, { recursive: true });
  const files = {
    'source.raw.txt': input.raw,
    'source.txt': cleaned.text,
    'cleaned.json': formatJson({ segments: cleaned.segments, joins: cleaned.joins }),
    'document.json': formatJson(draft.file),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  console.log(report(draft, input, cleaned));
  const faults = await appFaults(id, files);
  console.log(
    `as the app loads and audits it: ${faults.length === 0 ? 'no fault' : faults.length}`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  const { numerals, sentences, clauses, quotes } = draft.audit;
  const left = [numerals, sentences, clauses].reduce(
    (sum, { left: own }) => sum + own.length,
    quotes.failed.length + faults.length,
  );
  process.exitCode = left > 0 ? 1 : 0;
}

// Whoever reads the first lines alone (… | head) has what they want.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
