// Reads the SVG that this program itself has drawn, without a page: elements, attributes, words.

/** An element of a drawing. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: '\u00a0',
};

function plain(text: string): string {
  return text.replace(/&(#?)(\w+);/g, (whole, number: string, name: string) => {
    if (number === '') return SIGNS[name] ?? whole;
    const code = name.startsWith('x') ? Number.parseInt(name.slice(1), 16) : Number(name);
    return String.fromCodePoint(Number.isInteger(code) && code <= 0x10ffff ? code : 0xfffd);
  });
}

/** The elements of a drawing, under one without a name. */
export function readElements(svg: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parts = svg.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/g);
  for (const [, end, name = '', list = '', alone, text] of parts) {
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.text += plain(text);
    else if (end) {
      if (open.length > 1) open.pop();
    } else {
      const pairs = [...list.matchAll(/([\w:-]+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(
        pairs.map(([, key = '', value = '']) => [key, plain(value)]),
      );
      // What ECharts says of a text's look stands in its style.
      for (const [, key = '', value = ''] of (attributes.style ?? '').matchAll(
        /([\w-]+):([^;]+)/g,
      )) {
        attributes[key] = value.trim();
      }
      const element: Element = { name, attributes, children: [], text: '' };
      top.children.push(element);
      if (!alone) open.push(element);
    }
  }
  return root;
}

/** An enlargement and a shift; our drawings know no other change of place. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The place of what stands in an element, from the place of the element. */
export function placeIn(from: Place, { name, attributes }: Element): Place {
  let to = from;
  const move = (x: number, y: number) => {
    to = { ...to, x: to.x + x * to.scale, y: to.y + y * to.scale };
  };
  if (name === 'svg') move(Number(attributes.x ?? 0), Number(attributes.y ?? 0));
  for (const [, kind, inside = ''] of (attributes.transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y = 0, c = 0, , e = 0, f = 0] = inside.split(/[ ,]+/).map(Number);
    if (kind === 'translate') move(x, y);
    else if (kind === 'scale') to = { ...to, scale: to.scale * x };
    else if (kind === 'matrix' && y === 0 && c === 0) {
      move(e, f);
      to = { ...to, scale: to.scale * x };
    }
  }
  return to;
}
