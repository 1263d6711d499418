// The data files, read and checked by the program's own code, for what runs without a page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A module of src/, by its path there. */
export async function programModule(path) {
  const { module } = await runnerImport(join(ROOT, 'src', path), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** A JSON file of data/. */
export function dataFile(path) {
  return JSON.parse(readFileSync(`${ROOT}data/${path}`, 'utf8'));
}

/** The themes with the words by which a draft takes them. */
export function themesWithTerms() {
  const words = new Map(dataFile('theme-terms.json').map(({ id, terms }) => [id, terms]));
  return dataFile('themes.json').map((theme) => ({ ...theme, terms: words.get(theme.id) ?? [] }));
}

/** Ids of the documents: the folders of data/ that hold one. */
export function documentFolders() {
  return readdirSync(`${ROOT}data`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map(({ name }) => name)
    .sort();
}

/** What names each document, without its statements. */
export function documentIdentities() {
  return documentFolders().map((id) => {
    const { province, issuer, shortTitle } = dataFile(`${id}/document.json`);
    // A draft may have no English yet.
    const both = (words) => words && { zh: words.zh, en: words.en ?? words.zh };
    return {
      id,
      province: province && { ...province, name: both(province.name) },
      issuer: both(issuer),
      shortTitle: both(shortTitle),
    };
  });
}

/**
 * The dataset of the files in data/, as the app makes it, with what is wrong in them.
 * @param {Record<string, string>} files texts by path that stand in for or beside them; a folder that data/ has not is one more document
 */
export async function assembled(files = {}) {
  const { assemble } = await programModule('load/assemble.ts');
  const { filesToLoad } = await programModule('load/readFiles.ts');
  const folders = Object.keys(files).flatMap((path) => /^(.+)\//.exec(path)?.[1] ?? []);
  const ids = [...new Set([...documentFolders(), ...folders])].sort();
  const texts = filesToLoad(ids)
    .filter((path) => !Object.hasOwn(files, path))
    .map((path) => [path, readFileSync(`${ROOT}data/${path}`, 'utf8')]);
  return assemble({ ...Object.fromEntries(texts), ...files }, ids);
}

/**
 * The dataset of assembled().
 * @throws where there is a problem in the files
 */
export async function shippedDataset(files = {}) {
  const { dataset, problems } = await assembled(files);
  if (!dataset || problems.length > 0)
    throw new Error(JSON.stringify(problems.slice(0, 5), null, 2));
  return dataset;
}
