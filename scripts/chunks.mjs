// Which modules come together in one file: each file more is a round trip for whoever is far from the server.
import { fileURLToPath } from 'node:url';

/** What is wanted first: the page, and the screen of the bare address. */
const FIRST = ['../src/main.tsx', '../src/features/overview/OverviewView.tsx'];

/** Whether a built file, by its path, is one of those that are always there first. */
export const isFirst = (path) => /\/(?:app|library)-[\w-]+\.(?:js|css)$/.test(path);

/** A module and all that it imports, but for what it asks for later. */
function reached(from, modules) {
  const seen = new Set();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}

/**
 * The files that the first view comes in, for `codeSplitting.groups`: what others wrote of it, which
 * changes seldom, and the rest. All else the bundler chooses.
 */
export function firstFiles() {
  let first;
  const named = (name, wanted) => (id, modules) => {
    first ??= new Set(
      FIRST.flatMap((path) => [...reached(fileURLToPath(new URL(path, import.meta.url)), modules)]),
    );
    return first.has(id) && wanted(id) ? name : null;
  };
  const fromOthers = (id) => id.includes('/node_modules/');
  return [
    { debugName: 'library', name: named('library', fromOthers), priority: 1 },
    { debugName: 'app', name: named('app', () => true) },
  ];
}
