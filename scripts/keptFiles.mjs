// The service worker with the list of what it keeps, written when all else has been built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEMPLATE = fileURLToPath(new URL('serviceWorker.js', import.meta.url));
const WORKER = 'sw.js';

/**
 * The program of the service worker for a built folder: the same files give the same program.
 * @param {string} folder as built, with `index.html` in it
 * @returns {string}
 */
export function serviceWorker(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== WORKER)
    .sort();
  const sums = files.map((file) => [
    // The page is kept under the address by which it is asked for.
    file === 'index.html' ? './' : file,
    `sha256-${createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64')}`,
  ]);
  const list = JSON.stringify(Object.fromEntries(sums));
  const template = readFileSync(TEMPLATE, 'utf8');
  const version = createHash('sha256').update(template).update(list).digest('hex').slice(0, 12);
  return template.replace('__VERSION__', version).replace("{ __FILES__: '' }", () => list);
}

/** A build step that writes it. */
export function keptFiles() {
  let folder = '';
  let writes = false;
  return {
    name: 'kept-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
      writes = build.write;
    },
    closeBundle() {
      if (writes) writeFileSync(join(folder, WORKER), serviceWorker(folder));
    },
  };
}
