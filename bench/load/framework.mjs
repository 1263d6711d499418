// What an analyst who codes would make of the same data: a page of Observable Framework, with its own
// charts, filter, search and evidence. Installed at the first use, built by the benchmark, and without
// anything from another host: Framework would fetch `npm:` modules while it builds, so the page has none.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compact } from '../../scripts/checkedData.mjs';

const PAGE = fileURLToPath(new URL('../framework', import.meta.url));
const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const FILES = {
  'themes.json': 'themes.json',
  'sichuan.json': 'sichuan-briefing-1226/document.json',
  'shandong.json': 'shandong-conference-0719/document.json',
};
const PROGRAM = 'node_modules/@observablehq/framework/dist/bin/observable.js';

function run(command, args, folder) {
  const done = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' },
  });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}`);
}

/** The app's rows and chart with the parts of ECharts that they need, as one module. */
async function ladderModule() {
  const { output } = await build({
    root: PAGE,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(PAGE, 'ladder.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then((made) => (Array.isArray(made) ? made[0] : made));
  return output[0].code;
}

/**
 * Builds the page.
 * @param {string} folder to build in
 * @returns {Promise<string>} the folder that holds the built page
 */
export async function makeFramework(folder) {
  if (!existsSync(join(PAGE, PROGRAM)))
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], PAGE);
  for (const name of ['src', 'observablehq.config.js', 'package.json'])
    cpSync(join(PAGE, name), join(folder, name), { recursive: true });
  for (const [name, path] of Object.entries(FILES))
    writeFileSync(join(folder, 'src', name), compact(readFileSync(join(DATA, path), 'utf8')));
  writeFileSync(join(folder, 'src', 'ladder.js'), await ladderModule());
  run(process.execPath, [join(PAGE, PROGRAM), 'build'], folder);
  return join(folder, 'dist');
}
