// What all slides share: colours and fonts, the master with its places, three layouts, the page of notes.
import type { Palette } from '../../charts/palette.ts';
import type { Box } from '../picture/sheet.ts';
import { xml } from '../picture/svg.ts';
import { placeXml } from './shape.ts';
import { SLIDE } from './stage.ts';
import { DECLARATION, NAMESPACES, points, solid } from './xml.ts';

const { x, width } = SLIDE;
/** Where title, the line under it, sources and number stand where a slide says nothing else. */
export const PLACES = {
  title: { x, y: SLIDE.top, width, height: 170 },
  under: { x, y: 226, width, height: 44 },
  source: { x, y: 976, width: width - 180, height: 68 },
  number: { x: x + width - 150, y: 976, width: 150, height: 34 },
} as const satisfies Record<string, Box>;

/** The layouts in their order: the first page, the head of a section, anything else. */
export const LAYOUTS = ['cover', 'section', 'content'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The places of titles, and of the words under them, by layout. */
export const TITLES: Readonly<
  Record<
    Layout,
    { readonly title: Box; readonly under: Box; readonly size: number; readonly small: number }
  >
> = {
  cover: {
    title: { x, y: 110, width, height: 210 },
    under: { x, y: 334, width, height: 96 },
    size: 72,
    small: 28,
  },
  section: {
    title: { x, y: 240, width, height: 400 },
    under: { x, y: 664, width, height: 190 },
    size: 96,
    small: 44,
  },
  content: { title: PLACES.title, under: PLACES.under, size: 56, small: 28 },
};

/** Names by which themes know typefaces. */
const TYPEFACES = { latin: 'Arial', chinese: 'Microsoft YaHei' } as const;

/** Colours by the names that themes have for them; fonts by script. Another theme in its place changes the whole file. */
export function themeXml(name: string, palette: Palette): string {
  const [orange, blue] = [palette.marks['orange-circle'], palette.marks['blue-square']];
  const dark = palette.scheme === 'dark';
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', dark ? palette.page : palette.ink],
    ['lt1', dark ? palette.ink : palette.page],
    ['dk2', dark ? palette.rule : palette.ink2],
    ['lt2', dark ? palette.ink2 : palette.rule],
    ['accent1', orange.fill],
    ['accent2', blue.fill],
    ['accent3', orange.text],
    ['accent4', blue.text],
    ['accent5', palette.ink3],
    ['accent6', palette.hatch],
    ['hlink', blue.text],
    ['folHlink', palette.ink2],
  ];
  const list = colours.map(
    ([key, value]) => `<a:${key}><a:srgbClr val="${value.slice(1).toUpperCase()}"/></a:${key}>`,
  );
  const { latin, chinese } = TYPEFACES;
  const font = `<a:latin typeface="${latin}"/><a:ea typeface="${chinese}"/><a:cs typeface="${latin}"/><a:font script="Hans" typeface="${chinese}"/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${xml(name)}"><a:themeElements>` +
    `<a:clrScheme name="${xml(name)}">${list.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${xml(name)}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${xml(name)}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}

/** Fonts of the theme: `mj` those of titles, `mn` all others. */
const themeFonts = (kind: 'mj' | 'mn') =>
  `<a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`;

/** How words look that say nothing else. */
const LEVELS = [1, 2, 3]
  .map(
    (at) =>
      `<a:lvl${at}pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${points(36)}">${solid('tx1')}${themeFonts('mn')}</a:defRPr></a:lvl${at}pPr>`,
  )
  .join('');

/** The look of all words that stand in no place of a layout. */
export const DEFAULT_TEXT = `<p:defaultTextStyle>${LEVELS}</p:defaultTextStyle>`;

/** Names of the places, in the language of the slides. */
export interface PlaceNames {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly number: string;
  readonly notes: string;
  readonly picture: string;
}

/** The tree of shapes of a slide or any page like it. */
export function shapeTree(inner: string): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
    `${inner}</p:spTree>`
  );
}

/** The kind of a place in each layout, and at the foot of all, as a slide refers to it. */
export const KINDS = {
  cover: { title: 'type="ctrTitle"', under: 'type="subTitle" idx="1"' },
  section: { title: 'type="title"', under: 'type="body" idx="1"' },
  content: { title: 'type="title"', under: 'type="body" sz="quarter" idx="13"' },
} as const;
export const FOOT = {
  source: 'type="ftr" sz="quarter" idx="11"',
  number: 'type="sldNum" sz="quarter" idx="12"',
} as const;

/** What a place holds while a slide says nothing else. */
const run = (words: string) =>
  `<a:r><a:rPr lang="zh-CN" altLang="en-US"/><a:t>${xml(words)}</a:t></a:r>`;
/** The number of a slide, which programs keep: those that are moved are numbered anew. */
export const numberField = (shown: string) =>
  `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>${shown}</a:t></a:fld>`;

/** A place that slides fill; `style`: how words look in it. */
function holder(id: number, name: string, kind: string, box: Box, anchor: string, style = '') {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${placeXml('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>` +
    `${style === '' ? '<a:lstStyle/>' : `<a:lstStyle>${style}</a:lstStyle>`}<a:p>${kind === FOOT.number ? numberField('‹#›') : run(name)}</a:p></p:txBody></p:sp>`
  );
}

const quiet = (size: number, align = 'l') =>
  `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:buNone/><a:defRPr sz="${points(size)}">${solid('tx2')}</a:defRPr></a:lvl1pPr>`;

/** Title, what is under it, and the foot, in the places given. */
function tree(names: PlaceNames, layout: Layout, under: Box): string {
  const { title, size, small } = TITLES[layout];
  const kinds = KINDS[layout];
  const anchor = layout === 'content' ? 't' : 'b';
  const sized = `<a:lvl1pPr><a:defRPr sz="${points(size)}"/></a:lvl1pPr>`;
  return shapeTree(
    holder(2, names.title, kinds.title, title, anchor, sized) +
      holder(3, names.subtitle, kinds.under, under, 't', quiet(small)) +
      holder(4, names.source, FOOT.source, PLACES.source, 't', quiet(24)) +
      holder(5, names.number, FOOT.number, PLACES.number, 't', quiet(24, 'r')),
  );
}

const MAP = (map: string) =>
  `<p:clrMap ${map} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;
const LIGHT = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
const DARK = 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"';

/** The master: ground, places, sizes. `layouts`: the ids of its layouts. */
export function masterXml(
  names: PlaceNames,
  scheme: 'light' | 'dark',
  layouts: readonly string[],
): string {
  const list = layouts.map((id, at) => `<p:sldLayoutId id="${2147483649 + at}" r:id="${id}"/>`);
  return (
    `${DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${solid('bg1')}<a:effectLst/></p:bgPr></p:bg>` +
    `${tree(names, 'section', TITLES.section.under)}</p:cSld>${MAP(scheme === 'dark' ? DARK : LIGHT)}` +
    `<p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>` +
    `<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${points(56)}" b="1">${solid('tx1')}${themeFonts('mj')}</a:defRPr></a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle>${LEVELS}</p:bodyStyle><p:otherStyle>${LEVELS}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** A layout: its places, as wide as the slide. */
export function layoutXml(name: string, layout: Layout, names: PlaceNames): string {
  const type = { cover: 'title', section: 'secHead', content: 'titleOnly' }[layout];
  return (
    `${DECLARATION}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${xml(name)}">` +
    `${tree(names, layout, TITLES[layout].under)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

/** The master of notes, an upright sheet of 7.5 by 10 inches: the slide, and what is said of it. */
export function notesMasterXml(names: PlaceNames): string {
  const box = (y: number, height: number) => ({ x: 108, y, width: 864, height });
  return (
    `${DECLARATION}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    shapeTree(
      `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${xml(names.picture)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
        `<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml('a', box(90, 486))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>` +
        holder(3, names.notes, 'type="body" sz="quarter" idx="1"', box(620, 740), 't'),
    ) +
    `</p:cSld>${MAP(LIGHT)}<p:notesStyle><a:lvl1pPr><a:defRPr sz="1200">${solid('tx1')}${themeFonts('mn')}</a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
  );
}
