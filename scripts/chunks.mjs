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
 * changes seldom and starts in a turn of its own, and the rest. All else the bundler chooses.
 */
export function firstFiles() {
  let first;
  const named = (name, wanted) => (id, modules) => {
    first ??= new Set(
      FIRST.flatMap((path) => [...reached(fileURLToPath(new URL(path, import.meta.url)), modules)]),
    );
    return first.has(id) && wanted(id) ? name : null;
  };
  // With what others wrote comes what starts it.
  const fromOthers = (id) => id.includes('/node_modules/') || id.endsWith('/src/app/reactRoot.ts');
  return [
    { debugName: 'library', name: named('library', fromOthers), priority: 1 },
    { debugName: 'app', name: named('app', () => true) },
  ];
}

/**
 * A build step that puts the bundler's own helpers into `library`, which is always there before the
 * others that use them: in a file of their own they would be one more to ask for first.
 */
export function helpersInLibrary() {
  return {
    name: 'helpers-in-library',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const helpers = files.find(({ name }) => name === 'rolldown-runtime');
        const library = files.find(({ name }) => name === 'library');
        if (!helpers || !library) return;
        const [, code, names] = /^([\s\S]*)export\s*\{([^}]*)\};?\s*$/.exec(helpers.code) ?? [];
        if (names === undefined || helpers.imports.length > 0)
          throw new Error(`${helpers.fileName} is not of the shape that it had.`);
        const asking = new RegExp(
          `import\\s*\\{([^}]*)\\}\\s*from\\s*"\\./${helpers.name}-[^"]*";?`,
        );
        for (const file of files) {
          const at = file.imports?.indexOf(helpers.fileName) ?? -1;
          if (at < 0) continue;
          if (!asking.test(file.code)) throw new Error(`${file.fileName} asks in another way.`);
          file.imports.splice(at, 1);
          if (file !== library && !file.imports.includes(library.fileName))
            file.imports.push(library.fileName);
          const [, from] = library.fileName.match(/([^/]+)$/) ?? [];
          file.code = file.code.replace(asking, (_, wanted) => {
            const own = wanted.replace(/([\w$]+)( as [\w$]+)?/g, (all, name, as) =>
              file === library ? `${name}:${as ? as.slice(4) : name}` : `helper_${all}`,
            );
            return file === library
              ? `const{${own}}=helpers;`
              : `import{${own.replace(/helper_([\w$]+)(?=,|$)/g, 'helper_$1 as $1')}}from"./${from}";`;
          });
        }
        const given = [...names.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)];
        library.code = `const helpers=(()=>{${code}return{${given.map(([, own, as]) => `${as ?? own}:${own}`)}}})();${library.code}
export const ${given.map(([, own, as]) => `helper_${as ?? own}=helpers.${as ?? own}`)};`;
        delete bundle[helpers.fileName];
      },
    },
  };
}

/** Files of which most is called by the first drawing. */
const CALLED_AT_ONCE = ['library', 'echarts'];

/**
 * A build step that has the browser compile those as they arrive, beside the page, and not when they are
 * called: that was half of the first drawing's longest task. It is a note to V8, and a comment to others:
 * https://v8.dev/blog/explicit-compile-hints
 */
export function compiledOnArrival() {
  return {
    name: 'compiled-on-arrival',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const named = (name) => Object.values(bundle).find((file) => file.name === name);
        // All in one file is no file of its own.
        if (!named('library')) return;
        for (const name of CALLED_AT_ONCE) {
          const file = named(name);
          if (!file) throw new Error(`There is no file ${name}.`);
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}
