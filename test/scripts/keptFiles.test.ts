import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serviceWorker } from '../../scripts/keptFiles.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<html>');
  writeFileSync(join(folder, 'assets', 'a-1.js'), 'a');
  writeFileSync(join(folder, 'sw.js'), 'the one before');
});
afterEach(() => rmSync(folder, { recursive: true }));

const sum = (text: string) => createHash('sha256').update(text).digest('base64');
const version = (code: string) => /VERSION = '([0-9a-f]{12})'/.exec(code)?.[1];

describe('serviceWorker', () => {
  it('keeps every file of the build with its sum, the page under the address it is asked for', () => {
    const [, list = ''] = /^const FILES = (.*);$/m.exec(serviceWorker(folder)) ?? [];
    expect(Object.keys(JSON.parse(list))).toEqual(['assets/a-1.js', './']);
    expect(JSON.parse(list)['./']).toBe(`sha256-${sum('<html>')}`);
  });

  it('is the same for the same files, and another when one changes', () => {
    const before = serviceWorker(folder);
    expect(serviceWorker(folder)).toBe(before);
    writeFileSync(join(folder, 'index.html'), '<html lang="zh">');
    expect(version(before)).toBeDefined();
    expect(version(serviceWorker(folder))).not.toBe(version(before));
  });
});
