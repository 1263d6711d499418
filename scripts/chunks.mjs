// Which modules come together in one file: each file more is a round trip for whoever is far from the server.
import { fileURLToPath } from 'node:url';

/** What is wanted first: the page, and the screen of the bare address. */
const FIRST = ['../src/main.tsx', '../src/views/OverviewView.tsx'];

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
 * Names the file that a module goes into, for `codeSplitting.groups`.
 * @returns {(id: string, modules: { getModuleInfo(id: string): { importedIds: string[] } | null }) => string | null}
 *   `app` for what is wanted first; null where the bundler is to choose
 */
export function fileOf() {
  let first;
  return (id, modules) => {
    first ??= new Set(
      FIRST.flatMap((path) => [...reached(fileURLToPath(new URL(path, import.meta.url)), modules)]),
    );
    return first.has(id) ? 'app' : null;
  };
}
