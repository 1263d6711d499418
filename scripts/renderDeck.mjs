// The standard briefing as PowerPoint files and as pictures of their slides, drawn by LibreOffice, beside
// the slides of the screen: to look at before a release. Not part of the tests.
//   node scripts/renderDeck.mjs [folder]        (without one: dist-deck)
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
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
for (const lang of ['zh', 'en']) {
  for (const scheme of ['light', 'dark']) {
    const { name, bytes, failed, screens } = await module.standardFile(dataset, { lang, scheme });
    const file = join(folder, `${lang}-${scheme}.pptx`);
    writeFileSync(file, bytes);
    screens.forEach((svg, index) => {
      writeFileSync(join(folder, `${lang}-${scheme}-screen-${index + 1}.svg`), svg);
    });
    console.log(`${file}: ${bytes.length} bytes, to be handed out as ${name}`);
    if (failed.length > 0) console.error(`slides that could not be made: ${failed.join(', ')}`);
    if (missing.length === 0) draw(file, join(folder, `${lang}-${scheme}`));
  }
}
if (missing.length > 0) process.exitCode = 1;

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
