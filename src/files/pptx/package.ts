// What a presentation's package holds besides slides, charts and notes, and how its parts find each other.
import { xml } from '../picture/svg.ts';
import { SLIDE_EMU } from './frame.ts';
import type { Relation } from './page.ts';
import { attribute, DECLARATION, NAMESPACES } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument';

/** A part of the package by its name; `type` is its content type, null where its ending says it. */
export interface Part {
  readonly name: string;
  readonly type: string | null;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Content types of the parts that slides are made of. */
export const TYPES = {
  presentation: `${KIND}.presentationml.presentation.main+xml`,
  master: `${KIND}.presentationml.slideMaster+xml`,
  layout: `${KIND}.presentationml.slideLayout+xml`,
  slide: `${KIND}.presentationml.slide+xml`,
  notesMaster: `${KIND}.presentationml.notesMaster+xml`,
  notes: `${KIND}.presentationml.notesSlide+xml`,
  theme: `${KIND}.theme+xml`,
  chart: `${KIND}.drawingml.chart+xml`,
  presProps: `${KIND}.presentationml.presProps+xml`,
  viewProps: `${KIND}.presentationml.viewProps+xml`,
  tableStyles: `${KIND}.presentationml.tableStyles+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${KIND}.extended-properties+xml`,
} as const;

/** Media type of the whole file. */
export const PPTX_TYPE = `${KIND}.presentationml.presentation`;

/** The list of content types, made from the parts that are there: none is named that is not. */
export function contentTypes(parts: readonly Part[]): string {
  const own = parts.flatMap(({ name, type }) =>
    type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${KIND}.spreadsheetml.sheet"/>${own.join('')}</Types>`
  );
}

/** The relations of a part, in the place where its package looks for them. */
export function relationsPart(of: string, relations: readonly Relation[]): Part {
  const cut = of.lastIndexOf('/') + 1;
  const name = `${of.slice(0, cut)}_rels/${of.slice(cut)}.rels`;
  const list = relations.map(({ id, type, target, external }) => {
    const kind = type.includes('/') ? `${PACKAGE}/relationships/${type}` : `${OFFICE}/${type}`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${kind}" Target="${attribute(target)}"${mode}/>`;
  });
  const content = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  return { name, type: null, content };
}

/** The package's own parts: presentation, properties; `slides` is how many there are. */
export function packageParts(slides: number, title: string, language: string): Part[] {
  const numbers = Array.from({ length: slides }, (_, index) => index + 1);
  const relations: Relation[] = [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', type: 'presProps', target: 'presProps.xml' },
    { id: 'rId4', type: 'viewProps', target: 'viewProps.xml' },
    { id: 'rId5', type: 'theme', target: 'theme/theme1.xml' },
    { id: 'rId6', type: 'tableStyles', target: 'tableStyles.xml' },
    ...numbers.map((number) => ({
      id: `rId${6 + number}`,
      type: 'slide',
      target: `slides/slide${number}.xml`,
    })),
  ];
  const list = numbers
    .map((number) => `<p:sldId id="${255 + number}" r:id="rId${6 + number}"/>`)
    .join('');
  const presentation =
    `${DECLARATION}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>${list === '' ? '' : `<p:sldIdLst>${list}</p:sldIdLst>`}` +
    `<p:sldSz cx="${SLIDE_EMU.width}" cy="${SLIDE_EMU.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
  const core =
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xml(title)}</dc:title><dc:creator>Duizhao</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
  const app = `${DECLARATION}<Properties xmlns="${OFFICE.replace('/relationships', '/extended-properties')}"><Application>Duizhao</Application><Slides>${slides}</Slides></Properties>`;
  const empty = (name: string) => `${DECLARATION}<p:${name} ${NAMESPACES}/>`;
  return [
    { name: 'ppt/presentation.xml', type: TYPES.presentation, content: presentation },
    relationsPart('ppt/presentation.xml', relations),
    { name: 'ppt/presProps.xml', type: TYPES.presProps, content: empty('presentationPr') },
    { name: 'ppt/viewProps.xml', type: TYPES.viewProps, content: empty('viewPr') },
    {
      name: 'ppt/tableStyles.xml',
      type: TYPES.tableStyles,
      content: `${DECLARATION}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    },
    { name: 'docProps/core.xml', type: TYPES.core, content: core },
    { name: 'docProps/app.xml', type: TYPES.app, content: app },
    relationsPart('', [
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
  ];
}
