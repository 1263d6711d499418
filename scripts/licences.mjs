// The licences of all that is shipped: of each package of which something is in the programs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the text goes, beside the page. */
export const LICENCES_FILE = 'licences.txt';

const TEXTS = /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i;

/** The folder of the package that a module belongs to; null for our own. */
function packageFolder(module) {
  if (!module.includes('/node_modules/')) return null;
  for (let folder = dirname(module.replace(/[?#].*$/, '')); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    // Folders of modules may have a package.json that names no version.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * Names, versions and licence texts, by name. Throws for a package that states no licence.
 * @param {Iterable<string>} modules paths of the modules in the programs
 * @returns {string}
 */
export function licences(modules) {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== null));
  const parts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    if (typeof license !== 'string') throw new Error(`${name} ${version} states no licence.`);
    const texts = readdirSync(folder)
      .filter((file) => TEXTS.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version}: ${license}`, ...texts].join('\n\n');
  });
  return `${parts.sort().join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** A build step that puts the text beside the page. */
export function shippedLicences() {
  return {
    name: 'shipped-licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        'moduleIds' in file ? file.moduleIds : [],
      );
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licences(modules) });
    },
  };
}
