// Publishes the schema of the data files as JSON Schema, for whoever adds a document.
//   node scripts/schema.mjs            writes data/schema/*.schema.json
//   node scripts/schema.mjs --check    fails when a published file is missing, stale or not ours
//   --dir <folder>                     works on another folder
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each schema describes, by the name it is published under; of src/model/schema.ts where no file is named. */
const PUBLISHED = {
  document: [
    'documentSchema',
    'document.json of one folder: metadata, records, absences, exclusions, context',
  ],
  themes: ['themesSchema', 'themes.json: the themes that both documents are tagged with'],
  'theme-terms': ['themeTermsSchema', 'theme-terms.json: the words by which a draft takes a theme'],
  metrics: ['metricsSchema', 'metrics.json: what each number counts'],
  changes: [
    'changesSchema',
    'changes.json: what changed from one version of the data to the next',
    'src/model/changes.ts',
  ],
  alignments: ['alignmentsSchema', 'alignments.json: what the documents say on one topic'],
  terms: ['termsSchema', 'terms.json: the words that the coverage counts'],
  export: [
    'exportSchema',
    'The JSON file that the app gives: all data files in one, or what is shown of them',
    'src/model/exportFile.ts',
  ],
};

/** The files as they should be: name to content. */
async function published() {
  const load = async (path) => {
    const { module } = await runnerImport(join(ROOT, path), {
      root: ROOT,
      configFile: false,
      logLevel: 'error',
    });
    return module;
  };
  const files = Object.entries(PUBLISHED).map(
    async ([name, [schema, title, path = 'src/model/schema.ts']]) => {
      const { $schema, ...rest } = toJsonSchema((await load(path))[schema], {
        errorMode: 'throw',
        typeMode: 'input',
      });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    },
  );
  return new Map(await Promise.all(files));
}

/** Names of files in the folder that differ from what they should be, are missing, or should not be there. */
async function stale(folder, files) {
  const there = await readdir(folder).catch(() => []);
  const names = [...new Set([...files.keys(), ...there])];
  const differ = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8').catch(() => null);
      return text !== (files.get(name) ?? null);
    }),
  );
  return names.filter((_, index) => differ[index]);
}

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, dir: { type: 'string', default: 'data/schema' } },
});
const folder = resolve(ROOT, values.dir);
const files = await published();

if (values.check) {
  const names = await stale(folder, files);
  for (const name of names)
    console.error(`${join(values.dir, name)} is not what src/model/schema.ts gives`);
  if (names.length > 0) {
    console.error('run: node scripts/schema.mjs');
    process.exitCode = 1;
  }
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  console.log(`${files.size} schemas written to ${values.dir}`);
}
