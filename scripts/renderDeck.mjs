// The standard briefing as PowerPoint files and as pictures of their slides, drawn by LibreOffice: to look at
// before a release. Not part of the tests. The browser of the tests makes the pixels of drawings.
//   node scripts/renderDeck.mjs [folder]        (without one: dist-deck)
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { browserPath, launchArguments } from './browser.mjs';
import { shippedDataset } from './dataset.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? 'dist-deck');
const NEEDED = [
  ['soffice', '--version', 'LibreOffice (package libreoffice-impress)'],
  ['pdftoppm', '-v', 'pdftoppm (package poppler-utils)'],
];

const missing = NEEDED.filter(([command, flag]) => spawnSync(command, [flag]).error);
for (const [command, , name] of missing)
  console.error(`${command} was not found. Install ${name}; files are made without pictures.`);

const { module } = await runnerImport(join(ROOT, 'scripts/standardFile.ts'), {
  root: ROOT,
  configFile: false,
});
const dataset = await shippedDataset();
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: launchArguments(),
});
for (const lang of ['zh', 'en']) {
  for (const scheme of ['light', 'dark']) {
    const { name, bytes, failed } = await module.standardFile(dataset, { lang, scheme }, rasterise);
    const file = join(folder, `${lang}-${scheme}.pptx`);
    writeFileSync(file, bytes);
    console.log(`${file}: ${bytes.length} bytes, to be handed out as ${name}`);
    if (failed.length > 0) console.error(`slides that could not be made: ${failed.join(', ')}`);
    if (missing.length === 0) draw(file, join(folder, `${lang}-${scheme}`));
  }
}
await browser.close();
if (missing.length > 0) process.exitCode = 1;

/** Pixels of a drawing on no ground. */
async function rasterise({ svg, size }) {
  const page = await browser.newPage({ viewport: size });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return new Uint8Array(png);
}

/** Pictures of all pages of a file, named by number. */
function draw(file, to) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const made = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    { encoding: 'utf8', timeout: 180_000 },
  );
  if (made.status !== 0) {
    console.error(`LibreOffice did not open ${file}: ${made.stderr || made.error}`);
    process.exitCode = 1;
    return;
  }
  spawnSync('pdftoppm', ['-r', '72', '-png', file.replace(/pptx$/, 'pdf'), to]);
}
