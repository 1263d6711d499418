// Which modules come together in one file: each file more is a round trip for whoever is far from the server.
import { fileURLToPath } from 'node:url';

/** What is wanted first: the page, and the screen of the bare address. */
const FIRST = ['main.tsx', 'features/overview/OverviewView.tsx'];

/** Screens that draw with the chart library, by their names in links. */
export const CHARTED = {
  timeline: 'features/timeline/TimelineView.tsx',
  figures: 'features/figures/FiguresView.tsx',
  coverage: 'features/coverage/CoverageView.tsx',
};

/** What is wanted without them, and soon. */
const OTHERS = [
  'features/goals/GoalsView.tsx',
  'features/source/SourceView.tsx',
  'features/records/RecordsView.tsx',
  'features/method/AboutView.tsx',
  'features/evidence/Evidence.tsx',
  'features/compare/Compare.tsx',
];

/** Whether a built file, by its path, is one of those that are always there first. */
export const isFirst = (path) => /\/(?:app|library)-[\w-]+\.(?:js|css)$/.test(path);

/** Modules, by their paths in src/, and all that they import, but for what they ask for later. */
function reached(paths, modules) {
  const seen = new Set();
  const open = paths.map((path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url)));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}

/**
 * The files of the first view and of screens with charts, for `codeSplitting.groups`: what others wrote of
 * the first view, which changes seldom, and the rest of it; what a screen with charts shares; the rest of
 * each. All else the bundler chooses.
 */
export function screenGroups() {
  let first;
  let charted;
  let others;
  const nameOf = (id, modules) => {
    first ??= reached(FIRST, modules);
    if (first.has(id)) return id.includes('/node_modules/') ? 'library' : 'app';
    charted ??= Object.entries(CHARTED).map(([name, path]) => [name, reached([path], modules)]);
    others ??= reached(OTHERS, modules);
    const names = charted.filter(([, reach]) => reach.has(id)).map(([name]) => name);
    return names.length > 1 || (names.length > 0 && others.has(id)) ? 'charted' : names[0];
  };
  // A group takes along what its modules import, but for what one before it has taken.
  const names = ['library', 'app', 'charted', ...Object.keys(CHARTED)];
  return names.map((name, at) => ({
    debugName: name,
    name: (id, modules) => (nameOf(id, modules) === name ? name : null),
    priority: names.length - at,
  }));
}
