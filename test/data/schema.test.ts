import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PUBLISHED = join(ROOT, 'data/schema');

function schema(...options: string[]) {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/schema.mjs'), ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status: run.status, errors: run.stderr };
}

describe('published JSON Schema', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'schema-'));
    cpSync(PUBLISHED, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  it('is what the schema of the program gives', () => {
    expect(schema('--check')).toEqual({ status: 0, errors: '' });
  });

  it.each<[string, (folder: string) => void, string]>([
    [
      'a changed file',
      (folder) => {
        const file = join(folder, 'themes.schema.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"zh"', '"cn"'));
      },
      'themes.schema.json',
    ],
    [
      'a missing file',
      (folder) => rmSync(join(folder, 'metrics.schema.json')),
      'metrics.schema.json',
    ],
    [
      'a file of no schema',
      (folder) => writeFileSync(join(folder, 'old.schema.json'), '{}'),
      'old.schema.json',
    ],
  ])('is stale with %s', (_, damage, name) => {
    damage(copy);
    const { status, errors } = schema('--check', '--dir', copy);
    expect(status).toBe(1);
    expect(errors).toContain(name);
    expect(errors.split('\n').filter((line) => line.includes('.schema.json'))).toHaveLength(1);
  });

  it('is made whole again by writing it', () => {
    rmSync(join(copy, 'metrics.schema.json'));
    expect(schema('--dir', copy).status).toBe(0);
    expect(schema('--check', '--dir', copy).status).toBe(0);
  });

  it('names every field of a record and refuses others', () => {
    const { properties } = JSON.parse(
      readFileSync(join(PUBLISHED, 'document.schema.json'), 'utf8'),
    );
    const { items } = properties.records;
    expect(items.required).toEqual([
      'id',
      'kind',
      'theme',
      'section',
      'label',
      'summary',
      'evidence',
    ]);
    expect(items.additionalProperties).toBe(false);
    expect(items.properties.kind.enum).toContain('target');
  });
});
