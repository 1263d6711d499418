// Modules of this folder in TypeScript, for measurements without a page.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A module of this folder, by its name, as the program would load it. */
export async function program(name) {
  const { module } = await runnerImport(join(ROOT, 'bench', name), {
    root: ROOT,
    configFile: false,
  });
  return module;
}
