// What this program draws for the screen as shapes of a presentation: each circle, bar, line and word
// one that can be taken hold of. For charts that a presentation program does not know.
import type { Box } from '../picture/sheet.ts';
import type { Measure } from '../picture/svg.ts';
import type { Page } from './page.ts';
import { groupXml, shapeXml } from './shape.ts';
import { type Item, svgItems } from './svgItems.ts';

/** What is known of the slide that shapes are for. */
export interface ShapeLook {
  readonly page: Page;
  /** Colour behind all. */
  readonly ground: string;
  readonly measure: Measure;
  /** Names in the list of objects. */
  readonly names: { readonly shape: string; readonly text: string; readonly group: string };
}

/**
 * Shapes of a drawing. An element with `data-name` becomes a group that says so; the rest of the
 * drawing is one group with the words given, or decoration without any.
 */
export function svgShapes(svg: string, alt: string, name: string, look: ShapeLook): string {
  const items = svgItems(svg, look.ground);
  const [first] = items;
  if (items.length === 1 && first?.type === 'shape')
    return shapeXml(look.page, { ...first.shape, name, alt });
  return groupOf({ type: 'group', alt, items }, name, look);
}

function groupOf(group: Item & { type: 'group' }, name: string, look: ShapeLook): string {
  const box = around(group.items.map((item) => boxOf(item, look)));
  if (!box) return '';
  return groupXml(look.page, name, group.alt, box, () =>
    group.items.map((item) => itemXml(item, look)).join(''),
  );
}

function itemXml(item: Item, look: ShapeLook): string {
  const { page, names } = look;
  if (item.type === 'group') return groupOf(item, names.group, look);
  if (item.type === 'shape') return shapeXml(page, { ...item.shape, name: names.shape });
  const { words, fill } = item;
  const { size, weight, colour, align, lines, step } = words;
  const run = { text: lines.join('\n'), size, colour, bold: weight === 600 };
  return shapeXml(page, {
    box: boxOf(item, look),
    geometry: 'rect',
    fill,
    anchor: 'ctr',
    name: names.text,
    paragraphs: [{ runs: [run], align, ...(lines.length > 1 ? { lineHeight: step } : {}) }],
  });
}

function boxOf(item: Item, look: ShapeLook): Box {
  if (item.type === 'shape') return item.shape.box;
  if (item.type === 'group') return around(item.items.map((one) => boxOf(one, look))) ?? NOWHERE;
  const { x, middle, size, weight, align, lines, step } = item.words;
  const width = Math.max(...lines.map((line) => look.measure(line, size, weight)));
  const left = x - (align === 'end' ? width : align === 'middle' ? width / 2 : 0);
  const height = step * (lines.length - 1) + size * 1.3;
  return { x: left, y: middle - size * 0.65, width, height };
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
