// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { pptxFile } from '../../../src/files/pptx/deck.ts';
import { dataset, LINK, own, standard } from '../../content/slideRequests.ts';
import { task } from '../requests.ts';
import { all, parseXml, unzip } from '../workbook.ts';
import { described, linkFor, type Opened, objects, opened, paragraphs, tools } from './opened.ts';

const HOSTILE = 'A&B <c> "d" \'e\' \u0000\u000b\ufffe\ud800 _x0041_ ]]> 数\u2028字 NaN';

/** What is wrong with the package as such; an empty list for a good one. */
function faults({ files, part, relations }: Opened): string[] {
  const found: string[] = [];
  const types = part('[Content_Types].xml');
  const defaults = all(types, 'Default').map(({ attributes }) => attributes.Extension);
  const named = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '');
  for (const name of named) if (!files.has(name)) found.push(`${name} is named and missing`);
  for (const name of files.keys()) {
    if (name === '[Content_Types].xml') continue;
    const ending = name.split('.').at(-1);
    const typed = ending === 'xml' ? named.includes(name) : defaults.includes(ending);
    if (!typed) found.push(`${name} has no type`);
  }
  const reached = new Set<string>();
  for (const name of files.keys()) {
    const of = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!of) continue;
    const source = `${of[1]}${of[2]}`;
    const list = relations(source);
    for (const { target, external } of list.values()) {
      if (external) continue;
      reached.add(target);
      if (!files.has(target)) found.push(`${source} refers to ${target}`);
    }
    if (of[2] === '') continue;
    const used = (files.get(source)?.toString('utf8') ?? '').matchAll(/r:(?:id|embed)="([^"]*)"/g);
    for (const [, id = ''] of used) if (!list.has(id)) found.push(`${source} uses ${id}`);
  }
  for (const name of files.keys())
    if (!/rels$|^\[/.test(name) && !reached.has(name)) found.push(`nothing leads to ${name}`);
  return found;
}

describe('pptxFile', () => {
  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)(
    'in %s, %s: every part is named, there, reached and well-formed',
    async (lang, scheme) => {
      const file = await opened(standard({ lang, scheme }));
      expect(faults(file)).toEqual([]);
      expect(file.slides).toHaveLength(9);
      expect(file.failed).toEqual([]);
      expect(file.name).toBe(`duizhao-slides-${dataset.fingerprint}.pptx`);
      const text = [...file.files].map(([, content]) => content.toString('utf8')).join('');
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(all(file.part('ppt/presentation.xml'), 'p:sldId')).toHaveLength(9);
      for (const slide of [...file.slides, ...file.notes]) {
        const ids = objects(slide).map((one) => described(one).attributes.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { attributes } of all(slide, 'a:ext')) {
          if (attributes.cx === undefined) continue;
          expect(Number(attributes.cx)).toBeGreaterThanOrEqual(0);
          expect(Number(attributes.cy)).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  it('names no part that is not there: a list with one too many is found out', async () => {
    const file = await opened(standard().slice(0, 1));
    const types = Buffer.from(
      `${file.files.get('[Content_Types].xml')}`.replace(
        '</Types>',
        '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>',
      ),
    );
    const spoiled = {
      ...file,
      part: (name: string) =>
        name === '[Content_Types].xml' ? parseXml(types.toString('utf8')) : file.part(name),
    };
    expect(faults(spoiled)).toEqual(['ppt/slideMasters/slideMaster2.xml is named and missing']);
  });

  it('takes any words: signs of XML, control characters, half characters', async () => {
    const title = `${HOSTILE} ${'长'.repeat(300)}`;
    const request = own(
      'chart',
      { screen: 'overview' },
      { title, subtitle: HOSTILE, link: `${LINK}&q=<"'&` },
    );
    const file = await opened([{ request, note: `${HOSTILE}\nsecond line` }], { title: HOSTILE });
    expect(faults(file)).toEqual([]);
    const words = paragraphs(file.slides[0] ?? expect.fail('no slide')).join('\n');
    expect(words).toContain('A&B <c> "d" \'e\'');
    const notes = paragraphs(file.notes[0] ?? expect.fail('no notes'));
    expect(notes.some((line) => line.startsWith('A&B <c> "d"'))).toBe(true);
    expect(notes).toContain('second line');
    expect(file.part('docProps/core.xml').children[0]?.text).toContain('A&B <c>');
  });

  it('gives the same bytes for the same deck, and says how far it is', async () => {
    const slides = standard().map((request) => ({ request, note: '' }));
    const reports: [number, number][] = [];
    const report = (done: number, of: number) => void reports.push([done, of]);
    const make = () =>
      pptxFile({ slides, title: null, name: ['x'], linkFor }, tools, {
        signal: new AbortController().signal,
        report,
      });
    const [one, two] = [await make(), await make()];
    const bytes = async ({ content }: typeof one) => Buffer.from(await content.arrayBuffer());
    expect((await bytes(one)).equals(await bytes(two))).toBe(true);
    expect(reports.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((done) => [done, 9]));
  });

  it('stops when told to, with the reason', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const report = (done: number) => {
      seen.push(done);
      if (done === 2) stop.abort(new Error('enough'));
    };
    const slides = standard().map((request) => ({ request, note: '' }));
    const made = pptxFile({ slides, title: null, name: ['x'], linkFor }, tools, {
      signal: stop.signal,
      report,
    });
    await expect(made).rejects.toThrow('enough');
    expect(seen).toEqual([0, 1, 2]);
  });

  it('keeps the others where a drawing has no pixels: that slide says so and carries its link', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const slides = standard().map((request) => ({ request, note: '' }));
    const { failed, content } = await pptxFile(
      { slides, title: null, name: ['x'], linkFor },
      { ...tools, rasterise: async () => null },
      task(),
    );
    // Those with a drawing: the ladder and relations.
    expect(failed).toEqual([4, 6]);
    expect(warned).toHaveBeenCalledTimes(2);
    const files = unzip(Buffer.from(await content.arrayBuffer()));
    const slide = parseXml(files.get('ppt/slides/slide4.xml') ?? '');
    expect(paragraphs(slide).join()).toContain('这一页没有做成');
    expect(files.get('ppt/slides/_rels/slide4.xml.rels')).toContain('TargetMode="External"');
    expect([...files.keys()].filter((name) => name.includes('charts/chart'))).not.toEqual([]);
    expect([...files.keys()].filter((name) => name.includes('media/'))).toEqual([]);
    warned.mockRestore();
  });

  it('puts the slides from the head of a section on into a section of its name', async () => {
    const head = (title: string) => own('section', {}, { title });
    const [one, two] = [own('cover'), own('quote', { record: 'sc-52' })];
    const file = await opened([one, head('目标 & 年份'), two, two, head('讨论')], {
      title: '简报',
    });
    const sections = all(file.part('ppt/presentation.xml'), 'p14:section').map((section) => [
      section.attributes.name,
      all(section, 'p14:sldId').map(({ attributes }) => Number(attributes.id)),
    ]);
    expect(sections).toEqual([
      ['简报', [256]],
      ['目标 & 年份', [257, 258, 259]],
      ['讨论', [260]],
    ]);
    const plain = await opened([one, two]);
    expect(all(plain.part('ppt/presentation.xml'), 'p14:section')).toEqual([]);
  });

  it('is a file even without slides', async () => {
    const file = await opened([]);
    expect(faults(file)).toEqual([]);
  });
});
