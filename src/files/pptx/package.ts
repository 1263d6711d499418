// What a presentation's package holds besides its slides and their notes.
import { PALETTES } from '../../charts/palette.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import type { Lang } from '../../model/values.ts';
import { xml } from '../picture/svg.ts';
import { DEFAULT_TEXT, LAYOUTS, layoutXml, masterXml, notesMasterXml, themeXml } from './master.ts';
import { type PackedFile, Part } from './part.ts';
import { attribute, DECLARATION, emu, NAMESPACES } from './xml.ts';

/** Slides that stand together under a name, from the number of the first on. */
export interface Section {
  readonly name: string;
  readonly first: number;
}

/** What the whole deck is. */
export interface Deck {
  readonly title: string;
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
  /** How many slides there are. */
  readonly slides: number;
  readonly sections: readonly Section[];
}

/** Presentation, properties, master, layouts, themes and the master of notes. */
export function packageFiles(deck: Deck): PackedFile[] {
  const root = new Part('');
  root.relate('officeDocument', 'ppt/presentation.xml');
  root.relate('metadata/core-properties', 'docProps/core.xml');
  root.relate('extended-properties', 'docProps/app.xml');
  const language = deck.lang === 'zh' ? 'zh-CN' : 'en-US';
  const empty = (name: string) => `${DECLARATION}<p:${name} ${NAMESPACES}/>`;
  return [
    ...root.files(null),
    ...presentation(deck),
    ['ppt/presProps.xml', empty('presentationPr')],
    ['ppt/viewProps.xml', empty('viewPr')],
    [
      'ppt/tableStyles.xml',
      `${DECLARATION}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    ],
    [
      'docProps/core.xml',
      `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>${xml(deck.title)}</dc:title><dc:creator>Duizhao</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
    ],
    [
      'docProps/app.xml',
      `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Duizhao</Application><Slides>${deck.slides}</Slides></Properties>`,
    ],
    ...masters(deck),
  ];
}

function presentation({ slides, sections }: Deck): PackedFile[] {
  const part = new Part('ppt/presentation.xml');
  const master = part.relate('slideMaster', 'slideMasters/slideMaster1.xml');
  const notes = part.relate('notesMaster', 'notesMasters/notesMaster1.xml');
  for (const name of ['presProps', 'viewProps', 'tableStyles']) part.relate(name, `${name}.xml`);
  part.relate('theme', 'theme/theme1.xml');
  const list = Array.from({ length: slides }, (_, index) => {
    const id = part.relate('slide', `slides/slide${index + 1}.xml`);
    return `<p:sldId id="${256 + index}" r:id="${id}"/>`;
  });
  return part.files(
    `${DECLARATION}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${master}"/></p:sldMasterIdLst>` +
      `<p:notesMasterIdLst><p:notesMasterId r:id="${notes}"/></p:notesMasterIdLst>${slides > 0 ? `<p:sldIdLst>${list.join('')}</p:sldIdLst>` : ''}` +
      `<p:sldSz cx="${emu(1920)}" cy="${emu(1080)}"/><p:notesSz cx="6858000" cy="9144000"/>${DEFAULT_TEXT}` +
      `${sectionList(sections, slides)}</p:presentation>`,
  );
}

/** The sections as programs of 2010 and later show them over the list of slides. */
function sectionList(sections: readonly Section[], slides: number): string {
  if (sections.length === 0) return '';
  const list = sections.map(({ name, first }, at) => {
    const end = sections[at + 1]?.first ?? slides + 1;
    const ids = Array.from(
      { length: end - first },
      (_, n) => `<p14:sldId id="${255 + first + n}"/>`,
    );
    const id = `{5D0A2B1C-0000-4000-8000-${String(first).padStart(12, '0')}}`;
    return `<p14:section name="${attribute(name)}" id="${id}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
  });
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst ' +
    `xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list.join('')}</p14:sectionLst></p:ext></p:extLst>`
  );
}

function masters({ lang, scheme }: Deck): PackedFile[] {
  const { names, layouts, design } = pptxWords[lang];
  const master = new Part('ppt/slideMasters/slideMaster1.xml');
  const ids = LAYOUTS.map((_, at) =>
    master.relate('slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`),
  );
  master.relate('theme', '../theme/theme1.xml');
  const notes = new Part('ppt/notesMasters/notesMaster1.xml');
  notes.relate('theme', '../theme/theme2.xml');
  return [
    ['ppt/theme/theme1.xml', themeXml(design, PALETTES[scheme])],
    // Paper is white, whatever the slides are.
    ['ppt/theme/theme2.xml', themeXml(design, PALETTES.light)],
    ...master.files(masterXml(names, scheme, ids)),
    ...LAYOUTS.flatMap((kind, at) => {
      const layout = new Part(`ppt/slideLayouts/slideLayout${at + 1}.xml`);
      layout.relate('slideMaster', '../slideMasters/slideMaster1.xml');
      return layout.files(layoutXml(layouts[kind], kind, names));
    }),
    ...notes.files(notesMasterXml(names)),
  ];
}
