// A lockfile made on one machine must install on every other: npm leaves out platform
// packages without a word when a registry lacks them, and then `npm ci` fails elsewhere.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
  integrity?: string;
  hasInstallScript?: boolean;
}
interface Lockfile {
  packages: Record<string, Locked>;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const lock: Lockfile = read('package-lock.json');
const manifest: Manifest = read('package.json');

/** The places where Node looks for a package from another one, nearest first. */
function places(from: string, name: string): string[] {
  const nested = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (from === '') return [nested];
  const parent = from.lastIndexOf('/node_modules/');
  return [nested, ...places(parent < 0 ? '' : from.slice(0, parent), name)];
}

/** Optional packages that a locked package names and the lockfile lacks. */
function missingOptional({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(from, name).some((place) => packages[place]))
      .map((name) => `${from} -> ${name}`),
  );
}

/** Locked packages that name the address they were fetched from. */
function fetchedFrom({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([from]) => from);
}

/** Dependencies whose version is not one exact number, or not the one that is locked. */
function loose({ dependencies, devDependencies }: Manifest, { packages }: Lockfile): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(
      ([name, version]) =>
        !/^\d+\.\d+\.\d+$/.test(version) || packages[`node_modules/${name}`]?.version !== version,
    )
    .map(([name, version]) => `${name}@${version}`);
}

describe('missingOptional', () => {
  it('names a platform package that was left out', () => {
    const broken = {
      packages: {
        'node_modules/tool': {
          optionalDependencies: { '@tool/linux': '1.0.0', '@tool/mac': '1.0.0', nested: '1.0.0' },
        },
        'node_modules/@tool/linux': { version: '1.0.0' },
        'node_modules/tool/node_modules/nested': { version: '1.0.0' },
      },
    };
    expect(missingOptional(broken)).toEqual(['node_modules/tool -> @tool/mac']);
  });

  it('names none in package-lock.json, which has platform packages', () => {
    const withPlatforms = Object.values(lock.packages).filter((one) => one.optionalDependencies);
    expect(withPlatforms.length).toBeGreaterThan(0);
    expect(missingOptional(lock)).toEqual([]);
  });
});

describe('fetchedFrom', () => {
  it('names a package with an address', () => {
    const packages = { 'node_modules/a': { resolved: 'https://host.invalid/a.tgz' } };
    expect(fetchedFrom({ packages })).toEqual(['node_modules/a']);
  });

  it('names none in package-lock.json', () => {
    expect(fetchedFrom(lock)).toEqual([]);
  });
});

describe('loose', () => {
  it('names a range and a version that is not the locked one', () => {
    const wanted = { dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: '1.0.0' } };
    const packages = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.1' },
      'node_modules/c': { version: '1.0.0' },
    };
    expect(loose(wanted, { packages })).toEqual(['a@^1.0.0', 'b@1.0.0']);
  });

  it('names none in package.json', () => {
    expect(loose(manifest, lock)).toEqual([]);
  });
});

/** Versions that were published with malicious code in them, by package. */
const KNOWN_BAD: Readonly<Record<string, readonly string[]>> = {
  // May 2026: GHSA-gx6x-v325-85g4.
  'echarts-for-react': ['3.0.7', '3.1.7', '3.2.7'],
  'size-sensor': ['1.0.4', '1.1.4', '1.2.4'],
  // September 2025.
  'ansi-regex': ['6.2.1'],
  'ansi-styles': ['6.2.2'],
  backslash: ['0.2.1'],
  chalk: ['5.6.1'],
  'chalk-template': ['1.1.1'],
  'color-convert': ['3.1.1'],
  'color-name': ['2.0.1'],
  'color-string': ['2.1.1'],
  debug: ['4.4.2'],
  'error-ex': ['1.3.3'],
  'has-ansi': ['6.0.1'],
  'is-arrayish': ['0.3.3'],
  'simple-swizzle': ['0.2.3'],
  'slice-ansi': ['7.1.1'],
  'strip-ansi': ['7.1.1'],
  'supports-color': ['10.2.1'],
  'wrap-ansi': ['9.0.1'],
  // 2018 to 2021.
  'event-stream': ['3.3.6'],
  'ua-parser-js': ['0.7.29', '0.8.0', '1.0.0'],
  coa: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'],
  rc: ['1.2.9', '1.3.9', '2.3.9'],
};

/** Locked packages in a version known to be bad. */
function bad({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { version = '' }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    return KNOWN_BAD[name]?.includes(version) ? [`${name}@${version}`] : [];
  });
}

/** Locked packages without a sum to check them by, or that would run a program when installed. */
function unsafe({ packages }: Lockfile): string[] {
  return Object.entries(packages)
    .filter(([path, one]) => path !== '' && (!one.integrity || one.hasInstallScript))
    .map(([path]) => path);
}

describe('bad', () => {
  it('names a version that is known to be bad, however deep it lies', () => {
    const packages = {
      'node_modules/a/node_modules/size-sensor': { version: '1.0.4' },
      'node_modules/size-sensor': { version: '1.0.3' },
    };
    expect(bad({ packages })).toEqual(['size-sensor@1.0.4']);
  });

  it('names none in package-lock.json', () => {
    expect(bad(lock)).toEqual([]);
  });
});

describe('unsafe', () => {
  it('names what has no sum and what runs a program', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', integrity: 'sha512-x', hasInstallScript: true },
      'node_modules/c': { version: '1.0.0', integrity: 'sha512-x' },
    };
    expect(unsafe({ packages })).toEqual(['node_modules/a', 'node_modules/b']);
  });

  it('names none in package-lock.json', () => {
    expect(unsafe(lock)).toEqual([]);
  });
});
