// A lockfile made on one machine must install on every other: npm leaves out platform
// packages without a word when a registry lacks them, and then `npm ci` fails elsewhere.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
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

describe('package-lock.json', () => {
  it('holds the versions of the chart wrapper that came before the malicious ones', () => {
    const versions = Object.entries(lock.packages)
      .filter(([path]) => /(^|\/)node_modules\/(echarts-for-react|size-sensor)$/.test(path))
      .map(([path, { version }]) => `${path}@${version}`);
    expect(versions).toEqual([
      'node_modules/echarts-for-react@3.0.6',
      'node_modules/size-sensor@1.0.3',
    ]);
  });
});
