// Parts of a presentation's package: what they are, and how each finds those that it refers to.
import { isWebAddress } from '../../domain/webAddress.ts';
import type { Size } from '../picture/sheet.ts';
import { attribute, DECLARATION } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument';

/** Content types of XML by the name of the part without its number. */
const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'slideMaster',
      'slideLayout',
      'slide',
      'notesMaster',
      'notesSlide',
      'presProps',
      'viewProps',
      'tableStyles',
    ].map((name) => [name, `${KIND}.presentationml.${name}+xml`]),
  ),
  presentation: `${KIND}.presentationml.presentation.main+xml`,
  theme: `${KIND}.theme+xml`,
  chart: `${KIND}.drawingml.chart+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${KIND}.extended-properties+xml`,
};
const ENDINGS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: `${KIND}.spreadsheetml.sheet`,
  png: 'image/png',
  svg: 'image/svg+xml',
} as const;

/** Media type of the whole file. */
export const PPTX_TYPE = `${KIND}.presentationml.presentation`;

/** A file of the package: its path and what is in it. */
export type PackedFile = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

/** The list of content types, made from the files that are there: none is named that is not. */
export function contentTypes(files: readonly PackedFile[]): PackedFile {
  const endings = Object.entries(ENDINGS).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  const parts = files.flatMap(([path]) => {
    const type = TYPES[/([a-zA-Z]+)[\d-]*\.xml$/.exec(path)?.[1] ?? ''];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  const list = `<Types xmlns="${PACKAGE}/content-types">${endings.join('')}${parts.join('')}</Types>`;
  return ['[Content_Types].xml', DECLARATION + list];
}

/** A part in the making. Gives each of its objects a number and each thing referred to its id; the same in, the same out. */
export class Part {
  readonly #relations: string[] = [];
  readonly #ids = new Map<string, string>();
  #last = 1;
  /** What the package holds for this part alone: charts with their workbooks. */
  readonly own: PackedFile[] = [];
  /** Drawings that it shows, of which there are no pixels yet, by path without the ending. */
  readonly pictures: { readonly path: string; readonly svg: string; readonly size: Size }[] = [];

  /** @param path where it is in the package; '' is the package itself */
  constructor(readonly path: string) {}

  /** A number that no other object of the part has; 1 is the tree of shapes. */
  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The id of a reference; one to the same target is made once. `type`: last part of its address. */
  relate(type: string, target: string, external = false): string {
    const found = this.#ids.get(target);
    if (found) return found;
    const id = `rId${this.#relations.length + 1}`;
    const kind = type.includes('/') ? `${PACKAGE}/relationships/${type}` : `${OFFICE}/${type}`;
    const mode = external ? ' TargetMode="External"' : '';
    this.#relations.push(
      `<Relationship Id="${id}" Type="${kind}" Target="${attribute(target)}"${mode}/>`,
    );
    this.#ids.set(target, id);
    return id;
  }

  /** The id of a link to an address; '' where it is none on the web. */
  link(address: string): string {
    return isWebAddress(address) ? this.relate('hyperlink', address, true) : '';
  }

  /** The part, what it refers to, and what it has of its own. */
  files(content: string | null): PackedFile[] {
    const cut = this.path.lastIndexOf('/') + 1;
    const list = `<Relationships xmlns="${PACKAGE}/relationships">${this.#relations.join('')}</Relationships>`;
    const path = `${this.path.slice(0, cut)}_rels/${this.path.slice(cut)}.rels`;
    const self: PackedFile[] = content === null ? [] : [[this.path, content]];
    return [...self, [path, DECLARATION + list], ...this.own];
  }
}
