// Every word of an SVG with its place and size on the picture, whatever it is nested in.
import { estimate } from '../../../src/files/picture/svg.ts';

export interface Word {
  readonly text: string;
  /** Of the picture, with all scales that it stands in. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function transformed(from: Matrix, attributes: string, name: string): Matrix {
  let to = from;
  const at = (key: string) =>
    Number(new RegExp(` ${key}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
  if (name === 'svg') to = times(to, [1, 0, 0, 1, at('x'), at('y')]);
  const list = / transform="([^"]*)"/.exec(attributes)?.[1] ?? '';
  for (const [, kind, inside = ''] of list.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y, ...rest] = inside.split(/[ ,]+/).map(Number);
    if (kind === 'translate') to = times(to, [1, 0, 0, 1, x, y ?? 0]);
    else if (kind === 'scale') to = times(to, [x, 0, 0, y ?? x, 0, 0]);
    else if (kind === 'matrix') to = times(to, [x, y ?? 0, ...rest] as unknown as Matrix);
    else throw new Error(`unknown transform ${kind}`);
  }
  return to;
}

const plain = (text: string) =>
  text.replace(
    /&(lt|gt|quot|amp|#39|#160);/g,
    (_, name) =>
      ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#160': '\u00a0' })[name as 'lt'] ?? '',
  );

/** All words drawn; widths are estimated, wide rather than narrow. */
export function drawnWords(svg: string): Word[] {
  const words: Word[] = [];
  const stack: Matrix[] = [[1, 0, 0, 1, 0, 0]];
  const open: { name: string; attributes: string }[] = [];
  for (const [, end, name = '', attributes = '', alone, text] of svg.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/g,
  )) {
    if (text !== undefined) {
      const at = open.findLast((one) => one.name === 'text');
      const matrix = stack.at(-1);
      if (at && matrix && text.trim() !== '')
        words.push(wordOf(plain(text), at.attributes, matrix));
      continue;
    }
    if (end) {
      open.pop();
      stack.pop();
    } else if (!alone) {
      open.push({ name, attributes });
      stack.push(transformed(stack.at(-1) ?? [1, 0, 0, 1, 0, 0], attributes, name));
    }
  }
  return words;
}

function wordOf(text: string, attributes: string, matrix: Matrix): Word {
  const read = (key: RegExp) => key.exec(attributes)?.[1];
  const scale = Math.hypot(matrix[0], matrix[1]);
  const size = Number(read(/font-size(?:="|:)([\d.]+)/) ?? Number.NaN) * scale;
  const weight = /font-weight(?:="|:)(?:600|bold)/.test(attributes) ? 600 : 400;
  const [x, y] = [Number(read(/ x="(-?[\d.]+)"/) ?? 0), Number(read(/ y="(-?[\d.]+)"/) ?? 0)];
  const [, , , , left, base] = times(matrix, [1, 0, 0, 1, x, y]);
  const wide = estimate(text, size, weight);
  const anchor = read(/text-anchor="(\w+)"/) ?? 'start';
  const from = left - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
  const middle = /dominant-baseline(?:="|:)central/.test(attributes) ? base : base - size * 0.35;
  // What letters cover, not the whole line.
  return {
    text,
    size,
    left: from,
    right: from + wide,
    top: middle - size * 0.42,
    bottom: middle + size * 0.42,
  };
}
