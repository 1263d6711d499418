// The whole app as one HTML file, which opens by double click and asks for nothing else.
//   npm run build:single                                   dist-single/duizhao.html
//   npm run build:single -- --home https://example.org/d/  links handed out lead there
// Without a home they are the query alone: the folder that the file lies in is not handed out.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { LICENCES_FILE } from './licences.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'dist-single');

/** The data goes into the program, without its indentation. */
const dataInside = {
  name: 'data-inside',
  enforce: 'pre',
  resolveId(source) {
    return source.endsWith('/load/dataFiles.ts')
      ? join(ROOT, 'src/load/dataFilesInside.ts')
      : undefined;
  },
  load(id) {
    if (!/\/data\/.*\.json\?raw$/.test(id)) return undefined;
    const json = JSON.parse(readFileSync(id.replace(/\?raw$/, ''), 'utf8'));
    return `export default ${JSON.stringify(JSON.stringify(json))}`;
  },
};

/** A program as it may stand in a page: nothing in it ends or opens a tag. Inside a string the signs mean the same. */
export function inlineScript(code) {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

/** As a policy names what is written into the page itself. */
function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Only what stands in the page runs and looks; nothing is asked for. */
function policy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

function attribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * Builds the file.
 * @param {string} home address that links begin with; '' for none
 * @returns {Promise<string>} the page
 */
export async function buildSingle(home = '') {
  const { output } = await build({
    root: ROOT,
    logLevel: 'warn',
    plugins: [dataInside],
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const only = (found, what) => {
    if (found.length !== 1) throw new Error(`${found.length} ${what} were built, not one.`);
    return found[0];
  };
  const script = inlineScript(
    only(
      output.filter(({ type }) => type === 'chunk'),
      'programs',
    ).code,
  );
  const style = String(
    only(
      output.filter(({ fileName }) => fileName.endsWith('.css')),
      'style sheets',
    ).source,
  );
  const licences = String(
    only(
      output.filter(({ fileName }) => fileName === LICENCES_FILE),
      'lists of licences',
    ).source,
  );
  const icon = readFileSync(join(ROOT, 'public/favicon.svg'));
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${attribute(policy(script, style))}" />`,
    home === '' ? '' : `<meta name="duizhao-home" content="${attribute(home)}" />`,
    `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}" />`,
    `<style>${style}</style>`,
  ].join('');
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8')
    .replace(/\s*<link rel="(?:icon|manifest)"[^>]*>/g, '')
    .replace(/\s*<script[^>]*><\/script>/, '');
  // Functions: what is put in may hold signs that a replacement would read.
  return page
    .replace(/(?=\s*<title>)/, () => head)
    .replace(/(?=\s*<\/body>)/, () => `<script type="module">${script}</script>`)
    .replace(/\s*$/, () => `\n<!--\n${licences.replaceAll('--', '- -')}-->\n`);
}

async function main() {
  const { values } = parseArgs({ options: { home: { type: 'string' } } });
  if (values.home !== undefined && !/^https?:\/\/[^?#]+$/.test(values.home)) {
    throw new Error(
      '--home takes an address that begins with http:// or https://, without ? and #.',
    );
  }
  const page = await buildSingle(values.home);
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, 'duizhao.html');
  writeFileSync(file, page);
  const sum = createHash('sha256').update(page).digest('hex');
  console.log(`${file}\n${Buffer.byteLength(page)} bytes, sha256 ${sum}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
