// What all slides share: colours and fonts, the master with its places, two layouts, the page of notes.
import type { Palette } from '../../charts/palette.ts';
import type { Box } from '../picture/sheet.ts';
import { xml } from '../picture/svg.ts';
import { SLIDE } from '../slide/frame.ts';
import { placeXml } from './shape.ts';
import { CHINESE, FONTS_NAMED, LATIN } from './text.ts';
import { colour, DECLARATION, NAMESPACES, points } from './xml.ts';

const { x, y, width, height } = SLIDE.room;
/** Where title, sources and number stand where a slide says nothing else. */
export const PLACES = {
  title: { x, y, width, height: 136 },
  source: { x, y: y + height - 62, width: width - SLIDE.code - 40, height: 32 },
  number: { x, y: y + height - 28, width: 300, height: 28 },
} as const satisfies Record<string, Box>;

/** Colours by the names that themes have for them; fonts by script. */
export function themeXml(name: string, palette: Palette): string {
  const [orange, blue] = [palette.marks['orange-circle'], palette.marks['blue-square']];
  const dark = palette.scheme === 'dark';
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', dark ? palette.page : palette.ink],
    ['lt1', dark ? palette.ink : palette.page],
    ['dk2', dark ? palette.panel : palette.ink2],
    ['lt2', dark ? palette.ink2 : palette.panel],
    ['accent1', orange.fill],
    ['accent2', blue.fill],
    ['accent3', orange.text],
    ['accent4', blue.text],
    ['accent5', palette.ink3],
    ['accent6', palette.hatch],
    ['hlink', blue.text],
    ['folHlink', palette.ink2],
  ];
  const list = colours.map(([key, value]) => `<a:${key}>${colour(value)}</a:${key}>`);
  const font = `<a:latin typeface="${LATIN}"/><a:ea typeface="${CHINESE}"/><a:cs typeface="${LATIN}"/><a:font script="Hans" typeface="${CHINESE}"/>`;
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

/** A place that slides fill. */
function placeholder(
  id: number,
  name: string,
  kind: string,
  box: Box | null,
  style: string,
  words: string,
): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${box ? `${placeXml('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''}</p:spPr>` +
    `<p:txBody>${style}<a:p>${words}</a:p></p:txBody></p:sp>`
  );
}

const BARE = (anchor: string) =>
  `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;
const small = `<a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="${points(22)}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill>${FONTS_NAMED}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
const run = (words: string) =>
  `<a:r><a:rPr lang="zh-CN" altLang="en-US"/><a:t>${xml(words)}</a:t></a:r>`;
const number =
  '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>';

/** Names of the places, in the language of the slides. */
export interface PlaceNames {
  readonly title: string;
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

function places(names: PlaceNames, title: Box): string {
  return (
    placeholder(
      2,
      names.title,
      'type="title"',
      title,
      `${BARE('t')}<a:lstStyle/>`,
      run(names.title),
    ) +
    placeholder(
      3,
      names.source,
      'type="ftr" sz="quarter" idx="11"',
      PLACES.source,
      BARE('ctr') + small,
      run(names.source),
    ) +
    placeholder(
      4,
      names.number,
      'type="sldNum" sz="quarter" idx="12"',
      PLACES.number,
      BARE('ctr') + small,
      number,
    )
  );
}

/** The master: ground, places, sizes. The first relations are its layouts, the last its theme. */
export function masterXml(names: PlaceNames, palette: Palette): string {
  const dark = palette.scheme === 'dark';
  const map = dark
    ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"'
    : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
  const fonts = (kind: string) =>
    `<a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`;
  const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
  const level = (at: number) =>
    `<a:lvl${at}pPr marL="0" algn="l"><a:defRPr sz="${points(36)}">${ink}${fonts('mn')}</a:defRPr></a:lvl${at}pPr>`;
  return (
    `${DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `${shapeTree(places(names, PLACES.title))}</p:cSld>` +
    `<p:clrMap ${map} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
    `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${points(56)}" b="1">${ink}${fonts('mj')}</a:defRPr></a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle>${[1, 2, 3].map(level).join('')}</p:bodyStyle><p:otherStyle>${[1, 2, 3].map(level).join('')}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** A layout: places of the master, its title where this kind of slide has it. */
export function layoutXml(name: string, kind: 'content' | 'words', names: PlaceNames): string {
  const title: Box = kind === 'content' ? PLACES.title : { x, y: 260, width, height: 420 };
  return (
    `${DECLARATION}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="${xml(name)}">` +
    `${shapeTree(places(names, title))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

/** Page of notes, in px of a slide: an upright sheet of 7.5 by 10 inches. */
const NOTES = {
  picture: { x: 108, y: 90, width: 864, height: 486 },
  words: { x: 108, y: 620, width: 864, height: 740 },
} as const;

/** The master of notes: the slide, and what is said of it. */
export function notesMasterXml(names: PlaceNames): string {
  const style = `<a:bodyPr/><a:lstStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle>`;
  return (
    `${DECLARATION}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    shapeTree(
      `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${xml(names.picture)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
        `<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml('a', NOTES.picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>` +
        placeholder(
          3,
          names.notes,
          'type="body" sz="quarter" idx="1"',
          NOTES.words,
          style,
          run(names.notes),
        ),
    ) +
    '</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    '<p:notesStyle><a:lvl1pPr><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>'
  );
}
