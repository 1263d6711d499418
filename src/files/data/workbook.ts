// A workbook (ECMA-376) of its sheets. Written by hand: what it needs is little, and no library types numbers with their digits.
import {
  columnLetters,
  DECLARATION,
  HEAD,
  MAIN,
  NUMBER,
  OFFICE,
  PLACES,
  SharedStrings,
  type Sheet,
  sheetXml,
  xmlText,
} from './sheetXml.ts';
import { zipped } from './zip.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** What a file of Office says of itself. */
export interface FileProperties {
  readonly title: string;
  readonly creator: string;
  readonly description: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/**
 * The bytes of a workbook.
 * @param more a sheet that is made last and knows how many cells did not take all their words
 */
export function workbook(
  sheets: readonly Sheet[],
  properties: FileProperties | null,
  more: (cut: number) => readonly Sheet[] = () => [],
): Uint8Array<ArrayBuffer> {
  const strings = new SharedStrings();
  const made = sheets.map((sheet, index) => sheetXml(sheet, index === 0, strings));
  const rest = more(strings.cut);
  made.push(...rest.map((sheet) => sheetXml(sheet, false, strings)));
  const all = [...sheets, ...rest];
  const names = sheetNames(all.map(({ name }) => name));
  const files = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(names.length, properties !== null)],
    ['_rels/.rels', packageRelations(properties !== null)],
    ['xl/workbook.xml', workbookXml(names, all)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(names.length)],
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', strings.xml()],
  ]);
  for (const [index, { xml, links }] of made.entries()) {
    files.set(`xl/worksheets/sheet${index + 1}.xml`, xml);
    if (links.length === 0) continue;
    files.set(
      `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      relations(
        links.map((address) => ({
          type: `${OFFICE}/hyperlink`,
          target: xmlText(address),
          external: true,
        })),
      ),
    );
  }
  if (properties) for (const [name, xml] of propertyFiles(properties)) files.set(name, xml);
  return zipped(files);
}

/** `docProps` of any file of Office. */
export function propertyFiles({
  title,
  creator,
  description,
  day,
}: FileProperties): ReadonlyMap<string, string> {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return new Map([
    [
      'docProps/core.xml',
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><dc:description>${xmlText(description)}</dc:description>${time('created')}${time('modified')}</cp:coreProperties>`,
    ],
    [
      'docProps/app.xml',
      `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${xmlText(creator)}</Application></Properties>`,
    ],
  ]);
}

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Relations of a part, `rId1` first. */
export function relations(list: readonly Relation[]): string {
  const each = list.map(
    ({ type, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** What is in the package, by part. */
export function typesXml(parts: readonly (readonly [path: string, type: string])[]): string {
  const each = parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}

/** The types of `docProps`, and the relations that the package has to them. */
export const PROPERTY_TYPES = [
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${TYPES}.extended-properties+xml`],
] as const;
export const PROPERTY_RELATIONS: readonly Relation[] = [
  { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  { type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
];

function contentTypes(sheets: number, withProperties: boolean): string {
  const sheet = `${TYPES}.spreadsheetml`;
  return typesXml([
    ['xl/workbook.xml', `${sheet}.sheet.main+xml`],
    ...Array.from(
      { length: sheets },
      (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${sheet}.worksheet+xml`] as const,
    ),
    ['xl/styles.xml', `${sheet}.styles+xml`],
    ['xl/sharedStrings.xml', `${sheet}.sharedStrings+xml`],
    ...(withProperties ? PROPERTY_TYPES : []),
  ]);
}

function packageRelations(withProperties: boolean): string {
  const main = { type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' };
  return relations([main, ...(withProperties ? PROPERTY_RELATIONS : [])]);
}

function workbookRelations(sheets: number): string {
  return relations([
    ...Array.from({ length: sheets }, (_, index) => ({
      type: `${OFFICE}/worksheet`,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { type: `${OFFICE}/styles`, target: 'styles.xml' },
    { type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

/** The sheets by name, and for each table what is repeated on every printed page and what can be filtered. */
function workbookXml(names: readonly string[], sheets: readonly Sheet[]): string {
  const quoted = (name: string) => `'${xmlText(name.replaceAll("'", "''"))}'`;
  const listed = names.map(
    (name, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters: string[] = [];
  const titles: string[] = [];
  for (const [index, { isTable, head, rows }] of sheets.entries()) {
    const name = quoted(names[index] ?? '');
    const area = `$A$1:$${columnLetters(head.length - 1)}$${rows.length + 1}`;
    if (isTable)
      filters.push(
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${area}</definedName>`,
      );
    titles.push(
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${isTable ? `${name}!$A:$A,` : ''}${name}!$1:$1</definedName>`,
    );
  }
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`;
}

/** Plain, head, words that wrap, text, link, numbers with 0 to PLACES places. */
function stylesXml(): string {
  const formats = Array.from({ length: PLACES + 1 }, (_, places) => 164 + places);
  const code = (places: number) => (places === 0 ? '0' : `0.${'0'.repeat(places)}`);
  const top = (wrap: boolean) => `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
  const style = (format: number, font: number, wrap: boolean) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${top(wrap)}</xf>`;
  const font = (inside: string) => `<font>${inside}<name val="Calibri"/></font>`;
  const own = [style(0, HEAD, true), style(0, 0, true), style(49, 0, true), style(0, 2, true)];
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">` +
    `${formats.map((id, places) => `<numFmt numFmtId="${id}" formatCode="${code(places)}"/>`).join('')}</numFmts>` +
    `<fonts count="3">${font('<sz val="11"/>')}${font('<b/><sz val="11"/>')}${font('<u/><sz val="11"/><color rgb="FF0563C1"/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${NUMBER + formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `${own.join('')}${formats.map((id) => style(id, 0, false)).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** Names that a workbook takes: no []:*?/\, at most 31 characters, no two the same. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Sheet';
    let legal = plain.slice(0, 31);
    for (let place = 2; taken.has(legal.toLowerCase()); place += 1) {
      legal = `${plain.slice(0, 31 - ` ${place}`.length)} ${place}`;
    }
    taken.add(legal.toLowerCase());
    return legal;
  });
}
