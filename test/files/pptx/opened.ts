// Opens a presentation as a program would that knows nothing of who wrote it, and refuses what
// such programs refuse: parts that are not named, references to nothing, XML that is not well-formed.
import { posix } from 'node:path';
import { expect } from 'vitest';
import type { SlideRequest } from '../../../src/content/slideRequest.ts';
import { type PptxRequest, type PptxTools, pptxFile } from '../../../src/files/pptx/deck.ts';
import { drawSvg } from '../../../src/ui/chart/echarts.ts';
import { task } from '../requests.ts';
import { all, type Node, parseXml, unzipBytes } from '../workbook.ts';

export const linkFor = (id: string) => `https://example.org/duizhao/?v=1&record=${id}&d=11077a41`;

/** The smallest file of pixels there is: one of them, with nothing on it. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** The chart library, and a pixel for each drawing: there is no canvas. */
export const tools: PptxTools = {
  draw: drawSvg,
  rasterise: async () => new Uint8Array(PIXEL),
};

/** A presentation that was opened. */
export interface Opened {
  readonly name: string;
  readonly failed: readonly number[];
  readonly bytes: Buffer;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Root of a part by its name; fails where there is none. */
  readonly part: (name: string) => Node;
  /** Roots of slides in their order. */
  readonly slides: readonly Node[];
  readonly notes: readonly Node[];
  /** What the relations of a part lead to, by id. */
  readonly relations: (name: string) => ReadonlyMap<string, Relation>;
}

export interface Relation {
  readonly type: string;
  /** Name of the part, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Makes a file of slides and opens it. */
export async function opened(
  slides: readonly (SlideRequest | { readonly request: SlideRequest; readonly note: string })[],
  change: Partial<PptxRequest> = {},
): Promise<Opened> {
  const list = slides.map((one) => ('request' in one ? one : { request: one, note: '' }));
  const request = { slides: list, title: null, name: ['duizhao', 'slides'], linkFor, ...change };
  const { content, name, failed } = await pptxFile(request, tools, task());
  const bytes = Buffer.from(await content.arrayBuffer());
  const files = unzipBytes(bytes);
  const roots = new Map(
    [...files]
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, xml]) => [path, strict(path, xml.toString('utf8'))]),
  );
  const part = (path: string) => roots.get(path) ?? expect.fail(`no ${path}`);
  const numbered = (of: (number: number) => string) => list.map((_, index) => part(of(index + 1)));
  return {
    name,
    failed,
    bytes,
    files,
    part,
    slides: numbered((number) => `ppt/slides/slide${number}.xml`),
    notes: numbered((number) => `ppt/notesSlides/notesSlide${number}.xml`),
    relations: (path) => relationsOf(path, part),
  };
}

function relationsOf(path: string, part: Opened['part']): Map<string, Relation> {
  const { dir, base } = posix.parse(path);
  const list = all(part(posix.join(dir, '_rels', `${base}.rels`)), 'Relationship');
  return new Map(
    list.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      const target = external ? Target : posix.join(dir, Target);
      return [Id, { type: Type.split('/').at(-1) ?? '', target, external }];
    }),
  );
}

/** Well-formed, every prefix declared, no attribute twice, nothing in it that a failed calculation leaves. */
function strict(path: string, xml: string): Node {
  const root = parseXml(xml);
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"')) throw new Error(`${path}: no head`);
  for (const [tag] of xml.matchAll(/<[\w:]+[^>]*>/g)) {
    const names = [...tag.matchAll(/\s([\w:]+)="/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) throw new Error(`${path}: twice in ${tag}`);
  }
  const look = ({ name, attributes, children }: Node, known: ReadonlySet<string>) => {
    const own = new Set(known);
    for (const key of Object.keys(attributes)) if (key.startsWith('xmlns:')) own.add(key.slice(6));
    for (const used of [name, ...Object.keys(attributes)]) {
      const prefix = used.includes(':') ? (used.split(':')[0] ?? '') : '';
      if (prefix !== '' && prefix !== 'xmlns' && !own.has(prefix))
        throw new Error(`${path}: ${used} is not declared`);
    }
    for (const child of children) look(child, own);
  };
  look(root, new Set(['xml']));
  return root;
}

/** The words of each paragraph below an element; breaks within one are line breaks. */
export function paragraphs(node: Node): string[] {
  return all(node, 'a:p').map(said);
}

function said(node: Node): string {
  if (node.name === 'a:t') return node.text;
  if (node.name === 'a:br') return '\n';
  return node.children.map(said).join('');
}

/** The objects of a slide that stand for themselves. */
export function objects(slide: Node): Node[] {
  return ['p:sp', 'p:pic', 'p:graphicFrame'].flatMap((name) => all(slide, name));
}

/** Number, name and words of an object. */
export function described(object: Node): Node {
  return all(object, 'p:cNvPr')[0] ?? expect.fail('an object without a name');
}

/** The object that fills a place of the layout: title, ftr, sldNum. */
export function placeholders(slide: Node, type: string): Node[] {
  return all(slide, 'p:sp').filter((sp) => all(sp, 'p:ph')[0]?.attributes.type === type);
}
