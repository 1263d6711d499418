// What stands in the repository: its top level, names and sizes of files, and that the
// documents name files and link to places that exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** docs/architecture.md, "Top level". Dotfiles are allowed besides. */
const TOP_LEVEL = [
  'bench',
  'CHANGELOG.md',
  'data',
  'docs',
  'index.html',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'public',
  'README.md',
  'scripts',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
];

/** Made by the tools, never committed (.gitignore). */
const MADE = ['dist', 'dist-single', 'node_modules', 'test-results'];

const CODE = ['.ts', '.tsx', '.mjs', '.css'];
const LINE_LIMIT = 400;
const VAGUE = /^(utils?|helpers?|common|managers?|misc|index)$/i;

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/[\\/]node_modules(?:[\\/]|$)/.test(entry.parentPath))
    .map((entry) => posix.join(folder, posixPath(entry.parentPath, folder), entry.name));
}

function posixPath(parent: string, folder: string): string {
  return parent.slice(join(ROOT, folder).length).replaceAll('\\', '/');
}

/** Files or folders with a name that says nothing, and barrels. */
function vaguelyNamed(paths: string[]): string[] {
  return paths.filter((path) =>
    path.split('/').some((part) => VAGUE.test(basename(part, extname(part)))),
  );
}

/** Files that are over the limit of lines; data and fixtures are apart. */
function tooLong(files: { path: string; text: string }[]): string[] {
  return files
    .filter(({ path }) => !/\/(fixtures|__snapshots__)\//.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LINE_LIMIT)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** What a document names in backticks that looks like a file or folder of the project, without patterns. */
function namedPaths(markdown: string): string[] {
  const found = markdown.matchAll(
    /`((?:src|data|docs|scripts|test|bench|public|\.ci)\/[\w./-]*)`/g,
  );
  return [...new Set([...found].map((match) => match[1] ?? ''))];
}

/** Where a document's links and pictures lead, if not to the web. Anchors are left out. */
function localLinks(markdown: string): string[] {
  const found = markdown.matchAll(/\]\(([^)\s]+)\)/g);
  return [...found]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

const code = ['src', 'test', 'scripts', 'bench']
  .filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap(filesUnder)
  .filter((path) => CODE.includes(extname(path)));

describe('top level', () => {
  it('holds nothing but what the architecture names', () => {
    const entries = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
    expect(entries.filter((name) => ![...TOP_LEVEL, ...MADE].includes(name))).toEqual([]);
  });
});

describe('vaguelyNamed', () => {
  it('names files and folders that could hold anything, and barrels', () => {
    const bad = ['src/utils/a.ts', 'src/domain/helpers.ts', 'src/charts/index.ts'];
    expect(vaguelyNamed([...bad, 'src/domain/commonRows.ts', 'test/index.html.ts'])).toEqual(bad);
  });

  it('finds none', () => {
    expect(vaguelyNamed(code)).toEqual([]);
  });
});

describe('tooLong', () => {
  it('names a file over the limit with its length', () => {
    const text = 'x\n'.repeat(LINE_LIMIT + 1);
    const files = ['src/a.ts', 'test/fixtures/a.ts'].map((path) => ({ path, text }));
    expect(tooLong(files)).toEqual([`src/a.ts: ${LINE_LIMIT + 1} lines`]);
    expect(tooLong([{ path: 'src/b.ts', text: 'x\n'.repeat(LINE_LIMIT) }])).toEqual([]);
  });

  it('finds none', () => {
    const files = code.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    expect(tooLong(files)).toEqual([]);
  });
});

describe('namedPaths', () => {
  it('finds files and folders, and no patterns or calls', () => {
    expect(namedPaths('`src/a.ts`, `data/`, `data/<id>/x.json`, `npm test`, `src/a.ts`')).toEqual([
      'src/a.ts',
      'data/',
    ]);
  });
});

describe('localLinks', () => {
  it('finds links and pictures within the project', () => {
    const text = '[a](docs/a.md#part) ![b](b.png) [c](https://host.invalid/) [d](#here)';
    expect(localLinks(text)).toEqual(['docs/a.md', 'b.png']);
  });
});

describe('documents', () => {
  it.each(['README.md', 'CHANGELOG.md', 'data/README.md', 'docs/architecture.md'])(
    '%s names and links only what exists',
    (document) => {
      const markdown = readFileSync(join(ROOT, document), 'utf8');
      const targets = [
        ...namedPaths(markdown),
        ...localLinks(markdown).map((link) => posix.join(dirname(document), link)),
      ];
      expect(targets.length > 0 || document === 'CHANGELOG.md').toBe(true);
      expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
    },
  );
});
