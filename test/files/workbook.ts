// Reads a workbook as a program would that knows nothing of who wrote it: zip, XML, cells.
import { inflateRawSync, crc32 as zlibCrc } from 'node:zlib';

/** The files of a zip archive as text; throws where a file is not what it says. */
export function unzip(bytes: Buffer): Map<string, string> {
  return new Map([...unzipBytes(bytes)].map(([name, content]) => [name, content.toString('utf8')]));
}

/** The files of a zip archive by name, from its directory; throws where a file is not what it says. */
export function unzipBytes(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry at ${at}`);
    const [packed, size, place] = [20, 24, 42].map((offset) => bytes.readUInt32LE(at + offset));
    const [nameLength = 0, extra = 0, note = 0] = [28, 30, 32].map((o) =>
      bytes.readUInt16LE(at + o),
    );
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = place ?? 0;
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(data, data + (packed ?? 0));
    const content = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(raw) : raw;
    if (content.length !== size) throw new Error(`${name} has ${content.length} bytes`);
    if (zlibCrc && zlibCrc(content) !== bytes.readUInt32LE(at + 16))
      throw new Error(`${name}: crc`);
    files.set(name, content);
    at += 46 + nameLength + extra + note;
  }
  return files;
}

/** An element of XML. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (text.includes('<')) throw new Error(`< in ${text}`);
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const character = code ? String.fromCodePoint(Number(code)) : ENTITIES[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`entity ${whole}`);
    return character;
  });
}

/** The root of well-formed XML; throws on any other. */
export function parseXml(xml: string): Node {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml)) throw new Error('a control character');
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, tag, text = ''] of xml
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .matchAll(/<([^>]*)>|([^<]+)/g)) {
    const top = open.at(-1);
    if (!top) throw new Error('closed too often');
    if (tag === undefined) top.text += decoded(text);
    else if (tag.startsWith('/')) {
      if (open.pop()?.name !== tag.slice(1)) throw new Error(`</${tag.slice(1)}> closes another`);
    } else {
      const [, name = '', list = '', empty = ''] =
        /^([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)$/.exec(tag) ?? [];
      if (name === '') throw new Error(`<${tag}>`);
      const pairs = [...list.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value = '']) => [
        key,
        decoded(value),
      ]);
      const node: Node = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      top.children.push(node);
      if (empty === '') open.push(node);
    }
  }
  const [first] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !first) throw new Error('not one root');
  return first;
}

/** All elements of a name, at any depth. */
export function all(node: Node, name: string): Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((one) => all(one, name))];
}

/** A cell as its type says: a number with its digits as they stand, words, or nothing. */
export type ReadCell = { readonly number: string; readonly style: number } | string | null;

/** The words that the cells of a workbook refer to. */
export function sharedStrings(xml: string | undefined): string[] {
  if (xml === undefined) throw new Error('no shared strings');
  return all(parseXml(xml), 'si').map((item) =>
    all(item, 't')
      .map(({ text }) => text)
      .join('')
      .replace(/_x005F_/g, '_'),
  );
}

/** Rows of a sheet; each cell stands where its reference says, and what is left out is nothing. */
export function sheetRows(sheet: Node, strings: readonly string[]): ReadCell[][] {
  const width = all(sheet, 'col').length;
  return all(sheet, 'row').map((row, at) => {
    if (row.attributes.r !== `${at + 1}`) throw new Error(`row ${row.attributes.r} at ${at + 1}`);
    const cells: ReadCell[] = Array.from({ length: width }, () => null);
    for (const { attributes, children } of row.children) {
      const [, letters = '', place] = /^([A-Z]+)(\d+)$/.exec(attributes.r ?? '') ?? [];
      if (place !== row.attributes.r) throw new Error(`cell ${attributes.r}`);
      const value = children[0]?.text ?? '';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const words = attributes.t === 's' ? strings[Number(value)] : undefined;
      cells[column - 1] = words ?? { number: value, style: Number(attributes.s) };
    }
    return cells;
  });
}

/** A sheet of an unpacked workbook, by its place from 1. */
export function readSheet(files: ReadonlyMap<string, string>, place: number): ReadCell[][] {
  const sheet = files.get(`xl/worksheets/sheet${place}.xml`);
  if (sheet === undefined) throw new Error(`no sheet ${place}`);
  return sheetRows(parseXml(sheet), sharedStrings(files.get('xl/sharedStrings.xml')));
}
