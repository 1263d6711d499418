// The data files of the project as the app's loader has them, for measurements without a page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = join(ROOT, 'data');

/** A module of this folder in TypeScript, as the program would load it. */
export async function program(name) {
  const { module } = await runnerImport(join(ROOT, 'bench', name), {
    root: ROOT,
    configFile: false,
  });
  return module;
}

/**
 * The dataset of the project's files, by the program's own `loader` ({ assemble, filesToLoad }).
 * `files`: texts by path that stand in for or beside them. Throws where the loader finds a problem.
 */
export function datasetOf({ assemble, filesToLoad }, files = {}) {
  const ids = readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map(({ name }) => name);
  const real = Object.fromEntries(
    filesToLoad(ids).map((path) => [path, readFileSync(join(DATA, path), 'utf8')]),
  );
  const { dataset, problems } = assemble({ ...real, ...files }, ids);
  if (!dataset || problems.length > 0)
    throw new Error(JSON.stringify(problems.slice(0, 5), null, 2));
  return dataset;
}
