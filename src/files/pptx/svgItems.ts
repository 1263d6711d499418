// A drawing's circles, bars, lines and words as they are meant: the lines of one block together, a sign in its mark.
import type { Box } from '../picture/sheet.ts';
import { geometryOf, movedPath, pathBox, pathCommands } from './path.ts';
import { type Element, type Place, placeIn, readElements } from './readSvg.ts';
import { boxKey, type Fill, type Shape } from './shape.ts';
import type { Paragraph } from './text.ts';

/** A line of words that still waits for others of its block. */
interface Words {
  readonly x: number;
  readonly middle: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly align: NonNullable<Paragraph['align']>;
  readonly lines: readonly string[];
  readonly step: number;
}

/** What a drawing holds, in its own px: a shape, words, or a group that says what it is. */
export type Item =
  | { readonly type: 'shape'; readonly shape: Shape }
  | { readonly type: 'words'; readonly words: Words; readonly fill: Fill }
  | { readonly type: 'group'; readonly alt: string; readonly items: Item[] };

/** What an SVG drawing holds, back to front; `ground`: the colour behind all. */
export function svgItems(svg: string, ground: string): Item[] {
  const root = readElements(svg);
  const paints = { hatches: hatchesOf(root, ground), ground };
  return merged(itemsOf(root, { x: 0, y: 0, scale: 1 }, paints), ground);
}

/** Hatches by id: the first colour in their pattern. */
function hatchesOf(root: Element, ground: string): Map<string, Fill> {
  const found = new Map<string, Fill>();
  const colourIn = (element: Element): string | null => {
    const { fill, stroke } = element.attributes;
    const own = [fill, stroke].find((one) => one?.startsWith('#'));
    return own ?? element.children.map(colourIn).find((one) => one !== null) ?? null;
  };
  const look = (element: Element) => {
    const hatch = element.name === 'pattern' ? colourIn(element) : null;
    if (hatch !== null) found.set(element.attributes.id ?? '', { hatch, ground });
    element.children.forEach(look);
  };
  look(root);
  return found;
}

interface Paints {
  readonly hatches: ReadonlyMap<string, Fill>;
  readonly ground: string;
}

function itemsOf(element: Element, at: Place, paints: Paints): Item[] {
  const here = placeIn(at, element);
  const { name, attributes } = element;
  if (name === 'defs' || name === 'title' || name === 'desc') return [];
  if (name === 'text') return wordsOf(element, here);
  const inside = element.children.flatMap((child) => itemsOf(child, here, paints));
  const alt = attributes['data-name'];
  if (alt !== undefined && inside.length > 0)
    return [{ type: 'group', alt, items: merged(inside, paints.ground) }];
  return [...shapesOf(element, here, paints), ...inside];
}

function wordsOf({ attributes, text }: Element, { x, y, scale }: Place): Item[] {
  if (text.trim() === '') return [];
  const size = (Number.parseFloat(attributes['font-size'] ?? '') || 12) * scale;
  const base = y + Number(attributes.y ?? 0) * scale;
  // Letters stand with their middle a little above that of their line.
  const central = attributes['dominant-baseline'] === 'central';
  const words: Words = {
    x: x + Number(attributes.x ?? 0) * scale,
    middle: central ? base : base - size * 0.38,
    size,
    weight: /^(600|700|bold)$/.test(attributes['font-weight'] ?? '') ? 600 : 400,
    colour: attributes.fill ?? '#000000',
    align: (attributes['text-anchor'] ?? 'start') as Words['align'],
    lines: [text],
    step: size * 1.3,
  };
  return [{ type: 'words', words, fill: null }];
}

function shapesOf(
  { name, attributes }: Element,
  { x, y, scale }: Place,
  { hatches }: Paints,
): Item[] {
  const number = (key: string) => Number(attributes[key] ?? 0);
  const paint = (value: string | undefined): Fill => {
    const id = /^url\(#(.+)\)$/.exec(value ?? '')?.[1];
    if (id !== undefined) return hatches.get(id) ?? null;
    return value?.startsWith('#') ? value : null;
  };
  const fill = paint(attributes.fill);
  const stroke = paint(attributes.stroke);
  const width = Number(attributes['stroke-width'] ?? 1) * scale;
  const dashed = attributes['stroke-dasharray'] !== undefined;
  const line = typeof stroke === 'string' && width > 0 ? { colour: stroke, width, dashed } : null;
  if (fill === null && line === null) return [];
  const shape = (box: Box, geometry: Shape['geometry']): Item[] => [
    { type: 'shape', shape: { box, geometry, fill, line, name: '', alt: '' } },
  ];
  const boxed = (left: number, top: number, wide: number, high: number): Box => ({
    x: x + left * scale,
    y: y + top * scale,
    width: wide * scale,
    height: high * scale,
  });
  if (name === 'rect')
    return shape(boxed(number('x'), number('y'), number('width'), number('height')), 'rect');
  if (name === 'circle') {
    const r = number('r');
    return shape(boxed(number('cx') - r, number('cy') - r, 2 * r, 2 * r), 'ellipse');
  }
  const outline =
    name === 'path'
      ? (attributes.d ?? '')
      : name === 'polyline' || name === 'polygon'
        ? `M${attributes.points ?? ''}${name === 'polygon' ? 'Z' : ''}`
        : '';
  const commands = movedPath(pathCommands(outline), x, y, scale);
  if (commands.length === 0) return [];
  return shape(pathBox(commands), geometryOf(commands));
}

/** Lines of one block as one text, a sign into its mark, a hatch onto its ground, a clear ground behind its words. */
function merged(items: readonly Item[], ground: string): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const last = found.at(-1);
    const together = last && joined(last, item, ground);
    if (together) found[found.length - 1] = together;
    else found.push(item);
  }
  return found;
}

function joined(last: Item, item: Item, ground: string): Item | null {
  if (last.type === 'shape' && item.type === 'shape') {
    const same = boxKey(last.shape.box) === boxKey(item.shape.box);
    const over = same && last.shape.geometry === item.shape.geometry && !item.shape.line;
    return over ? { ...last, shape: { ...last.shape, fill: item.shape.fill ?? null } } : null;
  }
  if (item.type !== 'words') return null;
  const { words } = item;
  if (last.type === 'words') {
    const before = last.words;
    const step = words.middle - before.middle - before.step * (before.lines.length - 1);
    const alike =
      before.x === words.x &&
      before.size === words.size &&
      before.weight === words.weight &&
      before.colour === words.colour &&
      before.align === words.align;
    const next = step > words.size && step < words.size * 1.8;
    const even = before.lines.length === 1 || Math.abs(step - before.step) < 0.5;
    if (!alike || !next || !even) return null;
    return { ...last, words: { ...before, lines: [...before.lines, ...words.lines], step } };
  }
  if (last.type !== 'shape' || last.shape.paragraphs) return null;
  const { box, geometry, line, fill } = last.shape;
  const centred =
    words.align === 'middle' &&
    Math.abs(words.x - box.x - box.width / 2) < 1 &&
    words.middle > box.y &&
    words.middle < box.y + box.height;
  // A mark with the sign of its province in it.
  const sign = [...(words.lines[0] ?? '')].length === 1 && Math.abs(box.width - box.height) < 1;
  if (centred && sign) {
    const run = { text: words.lines[0] ?? '', size: words.size, colour: words.colour, bold: true };
    const paragraphs: Paragraph[] = [{ runs: [run], align: 'middle' }];
    return { ...last, shape: { ...last.shape, paragraphs, anchor: 'ctr' } };
  }
  // A clear ground behind words, as charts have it, is the ground of their box.
  const behind =
    geometry === 'rect' &&
    !line &&
    fill === ground &&
    box.height < words.size * 2 &&
    words.middle > box.y &&
    words.middle < box.y + box.height &&
    words.x >= box.x - 1 &&
    words.x <= box.x + box.width + 1;
  return behind ? { ...item, fill } : null;
}
