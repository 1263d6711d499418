// All tests, in order: types, lint and format, unit, published schema, changes and figures, build,
// browser.
// Goes on after a failing step, so that one run shows everything; exits 1 if anything failed.
// The last line is always `N passed, N failed` (with `, N skipped` if there were any).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowser } from './browser.mjs';
import { countPlaywright, countStep, countVitest, summary } from './counts.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'duizhao-test-'));

/** Runs a Node program of the project; gives its exit code. */
function node(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The program file of an installed package: a .cmd shim would need a shell on Windows. */
function program(pack, name) {
  const folder = join(ROOT, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, bin[name]);
}

function report(file) {
  const path = join(reports, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

const STEPS = [
  {
    name: 'types',
    run: async () => countStep(await node([program('typescript', 'tsc'), '--noEmit'])),
  },
  {
    name: 'lint and format',
    run: async () => countStep(await node([program('@biomejs/biome', 'biome'), 'ci', '.'])),
  },
  {
    name: 'unit',
    run: async () => {
      const file = join(reports, 'unit.json');
      const code = await node([
        program('vitest', 'vitest'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]);
      return countVitest(report('unit.json'), code);
    },
  },
  {
    name: 'published schema',
    run: async () => countStep(await node(['scripts/schema.mjs', '--check'])),
  },
  {
    name: 'published changes',
    run: async () => countStep(await node(['scripts/changes.mjs', '--check'])),
  },
  {
    name: 'published figures',
    run: async () => countStep(await node(['scripts/figures.mjs', '--check'])),
  },
  {
    name: 'build',
    run: async () => countStep(await node([program('vite', 'vite'), 'build'])),
  },
  {
    name: 'browser',
    needs: 'build',
    run: async () => {
      installBrowser();
      const code = await node(
        [
          program('@playwright/test', 'playwright'),
          'test',
          '--config=test/browser/playwright.config.ts',
          '--reporter=list,json',
        ],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json') },
      );
      return countPlaywright(report('browser.json'), code);
    },
  },
];

const results = [];
for (const { name, needs, run } of STEPS) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  let counts;
  if (results.some((result) => result.name === needs && result.failed > 0)) {
    console.log(`not run: ${needs} failed`);
    counts = countStep(1);
  } else {
    counts = await run().catch((error) => {
      console.error(error.message);
      return countStep(1);
    });
  }
  results.push({ name, seconds: Math.round((Date.now() - start) / 1000), ...counts });
}
rmSync(reports, { recursive: true, force: true });

const { table, line, failed } = summary(results);
console.log(`\n${table}\n\n${line}`);
process.exitCode = failed > 0 ? 1 : 0;
