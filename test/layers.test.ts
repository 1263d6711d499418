// The direction of imports (docs/architecture.md), with no exceptions listed, and what the
// pure layers may not touch. The checks are functions, tried first on files that break them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each layer may import besides its own files: layers, and packages by the start of their name. */
const MAY_IMPORT: Record<string, { layers: string[]; packages: string[] }> = {
  model: { layers: [], packages: ['valibot'] },
  reading: { layers: ['model'], packages: [] },
  domain: { layers: ['model', 'reading'], packages: [] },
  i18n: { layers: ['model', 'reading', 'domain'], packages: [] },
  content: { layers: ['model', 'reading', 'domain', 'i18n'], packages: [] },
  state: { layers: ['model', 'domain'], packages: ['zustand'] },
  charts: { layers: ['model', 'domain', 'i18n', 'content'], packages: [] },
  load: { layers: ['model'], packages: [] },
  ui: {
    layers: ['model', 'domain', 'i18n', 'charts'],
    packages: ['react', '@base-ui/react'],
  },
  files: {
    layers: ['model', 'reading', 'domain', 'i18n', 'content', 'charts'],
    packages: ['uqr', 'fflate'],
  },
  features: {
    layers: ['model', 'reading', 'domain', 'i18n', 'content', 'state', 'charts', 'ui', 'files'],
    packages: ['react', 'react-dom', 'zustand', 'pinyin-pro'],
  },
  app: {
    layers: ['model', 'domain', 'i18n', 'content', 'state', 'charts', 'ui', 'files', 'features'],
    packages: ['react', 'react-dom', 'zustand'],
  },
  main: {
    layers: ['model', 'domain', 'state', 'ui', 'features', 'app', 'load'],
    packages: ['react', 'react-dom'],
  },
};

/** Features that every other may build on. */
const SHARED_FEATURES = ['screen', 'filter', 'evidence', 'slide', 'changes'];

/** What a feature offers to the others: its parts that are loaded when they are wanted. */
const ENTRY = /(?:\/entry|Part)\.ts$/;

/** The files that may import a package at run time; types may be had anywhere. */
const HOMES: Record<string, string | string[]> = {
  echarts: ['src/ui/chart/echarts.ts', 'src/ui/chart/sankey.ts'],
  zrender: 'src/ui/chart/echarts.ts',
  'echarts-for-react': 'src/ui/chart/EChart.tsx',
};

const PURE = ['model', 'reading', 'domain', 'i18n', 'content', 'charts'];

interface SourceFile {
  path: string;
  text: string;
}
interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** The code without comments; strings are kept. */
function withoutComments(text: string): string {
  const tokens =
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(tokens, (_, string?: string) => string ?? '');
}

/** All that a file imports or exports from elsewhere, dynamic imports and globs included. */
function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const fixed = code.matchAll(
    /\b(?:import|export)\s+(type\s)?(?:[^'"();=]*?\bfrom\s*)?(['"])([^'"\n]+)\2/g,
  );
  const dynamic = code.matchAll(/\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g);
  const globs = code.matchAll(/\bimport\.meta\.glob[^(]*\(\s*\[?\s*(['"`])([^'"`\n]+)\1/g);
  return [
    ...[...fixed].map((m) => ({ specifier: m[3] ?? '', typeOnly: m[1] !== undefined })),
    ...[...dynamic, ...globs].map((m) => ({ specifier: m[2] ?? '', typeOnly: false })),
  ];
}

/** `src/main.tsx` -> main, `src/charts/a/b.ts` -> charts. */
function layerOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
}

/** 'echarts/core' -> echarts, '@scope/name/x' -> @scope/name. */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** Why an import of a file in a layer is not allowed; null if it is. */
function importFault(file: string, { specifier, typeOnly }: Import): string | null {
  const layer = layerOf(file);
  const may = MAY_IMPORT[layer];
  if (!may) return 'is in no known layer';
  if (!specifier.startsWith('.')) {
    const pack = packageOf(specifier);
    const home = HOMES[pack];
    if (home) return typeOnly || home.includes(file) ? null : `runs ${pack} outside ${home}`;
    return may.packages.includes(pack) ? null : `uses ${pack}`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (/\.css$/.test(specifier)) {
    const own = posix.dirname(target) === posix.dirname(file) && layer !== 'ui';
    const shared = layerOf(target) === 'ui' || SHARED_FEATURES.includes(featureOf(target));
    const allowed = layer === 'main' || own || (shared && layer !== 'ui');
    return allowed ? null : 'imports a stylesheet';
  }
  if (target.startsWith('data/')) return layer === 'load' ? null : 'reads data files';
  if (!target.startsWith('src/')) return 'imports from outside src';
  if (!/\.tsx?$/.test(target)) return `imports ${specifier} without its file ending`;
  const to = layerOf(target);
  if (to !== layer) return may.layers.includes(to) ? null : `imports ${to}`;
  const [from, other] = [featureOf(file), featureOf(target)];
  const open = from === other || SHARED_FEATURES.includes(other) || ENTRY.test(target);
  return open ? null : `imports the feature ${other}`;
}

/** `src/features/goals/a.ts` -> goals; empty outside features. */
function featureOf(path: string): string {
  return /^src\/features\/(\w+)\//.exec(path)?.[1] ?? '';
}

/** Every breach of the import rules, one line each. */
function importFaults(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((one) => {
      const fault = importFault(path, one);
      return fault ? [`${path}: ${fault} ('${one.specifier}')`] : [];
    }),
  );
}

/** Circles of imports, types too: the files of each, sorted. What is loaded later counts as imported. */
function importCircles(files: SourceFile[]): string[][] {
  const known = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
        .filter((target) => known.has(target)),
    ]),
  );
  const reached = (start: string) => {
    const seen = new Set<string>();
    const open = [...(targets.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(targets.get(at) ?? []));
    }
    return seen;
  };
  const reach = new Map(files.map(({ path }) => [path, reached(path)]));
  const circles = new Map<string, string[]>();
  for (const [path, seen] of reach) {
    if (!seen.has(path)) continue;
    const circle = [...seen].filter((other) => reach.get(other)?.has(path)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/** Clock and randomness in pure layers: both are part of the language, so only the words tell. */
function clockFaults(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => PURE.includes(layerOf(path)))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text).replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
      const found = code.match(/\bMath\.random\b|\bnew Date\b|\bDate\.\w+|\bDateTimeFormat\b/g);
      return (found ?? []).map((what) => `${path}: ${what}`);
    });
}

/** What every platform has besides the language, and that gives the same for the same input. */
const HARMLESS = `declare class TextEncoder { encode(text: string): Uint8Array }
declare class TextDecoder { constructor(label: string, options: object); decode(bytes: Uint8Array): string }`;

/**
 * Names that only a browser or Node gives (document, window, fetch, localStorage, console, timers …):
 * the files are compiled for a world with nothing but the language, and what is unknown is named.
 */
function platformFaults(include: string[]): string[] {
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { lib: ['ES2023'], types: [], noUnusedLocals: false },
    include: [...include, join(scratch, 'harmless.d.ts')],
  };
  writeFileSync(join(scratch, 'harmless.d.ts'), HARMLESS);
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', scratch, '--noEmit', '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const unknown = stdout.matchAll(/^(.+?)\(\d+,\d+\): error TS\d+: Cannot find name '(\w+)'/gm);
  return [...unknown].map(([, file, name]) => `${posix.basename(file ?? '')}: ${name}`);
}

function sourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'duizhao-layers-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('importsOf', () => {
  it('sees every way to import and no comment', () => {
    const text = `
      import { a } from './a.ts';
      import type { B } from "./b.ts";
      import {
        c,
        type D,
      } from './c.ts';
      import './e.css';
      export { f } from './f.ts';
      export type { G } from './g.ts';
      export * from './h.ts';
      // import './not.ts';
      /* import './not.ts'; */
      const i = () => import('./i.ts');
      const j = import.meta.glob<string>('../j/*.json');
      const k = 'from here';`;
    expect(importsOf(text)).toEqual([
      { specifier: './a.ts', typeOnly: false },
      { specifier: './b.ts', typeOnly: true },
      { specifier: './c.ts', typeOnly: false },
      { specifier: './e.css', typeOnly: false },
      { specifier: './f.ts', typeOnly: false },
      { specifier: './g.ts', typeOnly: true },
      { specifier: './h.ts', typeOnly: false },
      { specifier: './i.ts', typeOnly: false },
      { specifier: '../j/*.json', typeOnly: false },
    ]);
  });
});

describe('importFaults', () => {
  it.each([
    ['src/model/a.ts', "import type { X } from '../domain/x.ts'", 'imports domain'],
    ['src/domain/a.ts', "import { x } from '../i18n/x.ts'", 'imports i18n'],
    ['src/charts/a.ts', "import type { V } from '../state/view.ts'", 'imports state'],
    ['src/state/a.ts', "import { x } from '../charts/x.ts'", 'imports charts'],
    ['src/i18n/a.ts', "import type { N } from '../state/notice.ts'", 'imports state'],
    ['src/ui/a.tsx', "import { s } from '../state/store.ts'", 'imports state'],
    ['src/features/goals/a.tsx', "const l = import('../../load/l.ts')", 'imports load'],
    ['src/load/a.ts', "import { d } from '../domain/d.ts'", 'imports domain'],
    ['src/app/a.tsx', "import { m } from '../main.tsx'", 'imports main'],
    [
      'src/app/a.tsx',
      "import { x } from '../domain/x'",
      'imports ../domain/x without its file ending',
    ],
    ['src/app/a.tsx', "import data from '../../data/themes.json'", 'reads data files'],
    ['src/app/a.tsx', "import { x } from '../../test/x.ts'", 'imports from outside src'],
    ['src/domain/a.ts', "import { memo } from 'react'", 'uses react'],
    ['src/ui/a.tsx', "import { create } from 'zustand'", 'uses zustand'],
    [
      'src/charts/a.ts',
      "import { init } from 'echarts/core'",
      'runs echarts outside src/ui/chart/echarts.ts,src/ui/chart/sankey.ts',
    ],
    [
      'src/ui/a.tsx',
      "import E from 'echarts-for-react/esm/core'",
      'runs echarts-for-react outside src/ui/chart/EChart.tsx',
    ],
    ['src/other/a.ts', "import '../model/x.ts'", 'is in no known layer'],
    [
      'src/features/goals/a.ts',
      "import type { R } from '../figures/rows.ts'",
      'imports the feature figures',
    ],
    ['src/features/goals/a.tsx', "import '../story/story.css'", 'imports a stylesheet'],
  ])('%s may not: %s', (path, text, fault) => {
    expect(importFaults([{ path, text }])).toEqual([
      `${path}: ${fault} (${text.match(/'.*'/)?.[0]})`,
    ]);
  });

  it.each([
    ['src/domain/a.ts', "import type { X } from '../model/x.ts'"],
    ['src/charts/a.ts', "import type { O } from 'echarts/core'"],
    ['src/ui/chart/echarts.ts', "import { use } from 'echarts/core'"],
    ['src/ui/chart/EChart.tsx', "import E from 'echarts-for-react/esm/core'"],
    ['src/load/a.ts', "const u = import.meta.glob('../../data/*.json')"],
    ['src/main.tsx', "import './app/styles.css'"],
    ['src/features/goals/a.tsx', "import { e } from '../evidence/e.ts'"],
    ['src/features/goals/a.tsx', "import { SHARE } from '../share/entry.ts'"],
    ['src/features/goals/a.tsx', "import './goals.css'"],
  ])('%s may: %s', (path, text) => {
    expect(importFaults([{ path, text }])).toEqual([]);
  });

  it('finds none in src', () => {
    expect(importFaults(sourceFiles())).toEqual([]);
  });
});

describe('importCircles', () => {
  it('names the files of a circle, types and later parts too', () => {
    const files = [
      { path: 'src/ui/a.ts', text: "import type { B } from './b.ts'" },
      { path: 'src/ui/b.ts', text: "const c = () => import('./c.ts')" },
      { path: 'src/ui/c.ts', text: "export * from './a.ts'" },
      { path: 'src/ui/d.ts', text: "import './a.ts'" },
    ];
    expect(importCircles(files)).toEqual([['src/ui/a.ts', 'src/ui/b.ts', 'src/ui/c.ts']]);
  });

  it('finds none in src', () => {
    expect(importCircles(sourceFiles())).toEqual([]);
  });
});

describe('the files of a chart library', () => {
  it.each(['echarts', 'echarts-for-react'])(
    '%s is imported at run time where it may be',
    (pack) => {
      const users = sourceFiles().filter(({ text }) =>
        importsOf(text).some((one) => !one.typeOnly && packageOf(one.specifier) === pack),
      );
      expect(users.map(({ path }) => path)).toEqual([HOMES[pack]].flat());
    },
  );
});

describe('clockFaults', () => {
  it('names clock and randomness in a pure layer', () => {
    const text = 'const a = Math.random() + Date.now() + +new Date(); // Date.now()';
    expect(clockFaults([{ path: 'src/domain/a.ts', text }])).toEqual([
      'src/domain/a.ts: Math.random',
      'src/domain/a.ts: Date.now',
      'src/domain/a.ts: new Date',
    ]);
    expect(clockFaults([{ path: 'src/state/a.ts', text }])).toEqual([]);
  });

  it('finds none in src', () => {
    expect(clockFaults(sourceFiles())).toEqual([]);
  });
});

describe('platformFaults', () => {
  it('names what only a browser gives, also beside libraries, and no local name', () => {
    const libraries = ['valibot', 'echarts/core'].map((name) => join(ROOT, 'node_modules', name));
    const text = `
      import type * as v from ${JSON.stringify(libraries[0])};
      import type * as e from ${JSON.stringify(libraries[1])};
      export type Both = typeof v | typeof e;
      export const title = (document: { title: string }) => document.title;
      export const broken = () => [document.title, fetch('x'), localStorage, setTimeout, TextEncoder];`;
    writeFileSync(join(scratch, 'bad.ts'), text);
    expect(platformFaults([join(scratch, 'bad.ts')])).toEqual([
      'bad.ts: document',
      'bad.ts: fetch',
      'bad.ts: localStorage',
      'bad.ts: setTimeout',
    ]);
  }, 60_000);

  it('finds none in the pure layers', () => {
    expect(platformFaults(PURE.map((layer) => join(ROOT, 'src', layer)))).toEqual([]);
  }, 60_000);
});
