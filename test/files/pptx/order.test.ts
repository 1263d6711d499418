// @vitest-environment happy-dom
// Programs that open such files are strict about the order of children (ECMA-376): one that stands in
// the wrong place makes them offer a repair. The lists are those of the standard, shortened to what is used.
import { describe, expect, it } from 'vitest';
import { own, standard } from '../../content/slideRequests.ts';
import type { Node } from '../workbook.ts';
import { opened } from './opened.ts';

const FILLS = ['a:noFill', 'a:solidFill', 'a:pattFill'];
const LABEL = [
  'c:showLegendKey',
  'c:showVal',
  'c:showCatName',
  'c:showSerName',
  'c:showPercent',
  'c:showBubbleSize',
];
const AXIS = [
  'c:axId',
  'c:scaling',
  'c:delete',
  'c:axPos',
  'c:majorGridlines',
  'c:numFmt',
  'c:majorTickMark',
  'c:minorTickMark',
  'c:tickLblPos',
  'c:spPr',
  'c:txPr',
  'c:crossAx',
  'c:crosses',
];
const LINE = FILLS;

const ORDER: Readonly<Record<string, readonly string[]>> = {
  'a:pPr': [
    'a:lnSpc',
    'a:spcBef',
    'a:spcAft',
    'a:buClr',
    'a:buFont',
    'a:buNone',
    'a:buChar',
    'a:defRPr',
  ],
  'a:lvl1pPr': ['a:lnSpc', 'a:spcBef', 'a:buNone', 'a:defRPr'],
  'a:blip': ['a:extLst'],
  'p:blipFill': ['a:blip', 'a:stretch'],
  'p:pic': ['p:nvPicPr', 'p:blipFill', 'p:spPr'],
  'a:rPr': ['a:ln', ...FILLS, 'a:latin', 'a:ea', 'a:cs', 'a:hlinkClick'],
  'a:defRPr': ['a:ln', ...FILLS, 'a:latin', 'a:ea', 'a:cs'],
  'a:tc': ['a:txBody', 'a:tcPr'],
  'a:tcPr': ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', ...FILLS],
  'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr'],
  'a:ln': LINE,
  'a:lnT': LINE,
  'a:pattFill': ['a:fgClr', 'a:bgClr'],
  'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
  'a:xfrm': ['a:off', 'a:ext', 'a:chOff', 'a:chExt'],
  'p:spPr': ['a:xfrm', 'a:custGeom', 'a:prstGeom', ...FILLS, 'a:ln'],
  'a:bodyPr': ['a:noAutofit', 'a:normAutofit'],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'p:cNvPr': ['a:hlinkClick', 'a:extLst'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:txBody'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic'],
  'p:cSld': ['p:bg', 'p:spTree'],
  'p:sld': ['p:cSld', 'p:clrMapOvr'],
  'p:notes': ['p:cSld', 'p:clrMapOvr'],
  'p:sldLayout': ['p:cSld', 'p:clrMapOvr'],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
  'p:notesMaster': ['p:cSld', 'p:clrMap', 'p:notesStyle'],
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
    'p:extLst',
  ],
  'a:themeElements': ['a:clrScheme', 'a:fontScheme', 'a:fmtScheme'],
  'a:clrScheme': [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ].map((name) => `a:${name}`),
  'a:fmtScheme': ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst'],
  'a:majorFont': ['a:latin', 'a:ea', 'a:cs', 'a:font'],
  'c:chartSpace': [
    'c:date1904',
    'c:roundedCorners',
    'c:chart',
    'c:spPr',
    'c:txPr',
    'c:externalData',
  ],
  'c:chart': ['c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:manualLayout': ['c:layoutTarget', 'c:xMode', 'c:yMode', 'c:x', 'c:y', 'c:w', 'c:h'],
  'c:barChart': [
    'c:barDir',
    'c:grouping',
    'c:varyColors',
    'c:ser',
    'c:gapWidth',
    'c:overlap',
    'c:axId',
  ],
  'c:ser': [
    'c:idx',
    'c:order',
    'c:tx',
    'c:spPr',
    'c:invertIfNegative',
    'c:dLbls',
    'c:cat',
    'c:val',
  ],
  'c:dLbls': ['c:dLbl', ...LABEL],
  'c:dLbl': ['c:idx', 'c:tx', 'c:dLblPos', ...LABEL],
  'c:scaling': ['c:orientation', 'c:max', 'c:min'],
  'c:catAx': [...AXIS, 'c:auto', 'c:lblAlgn', 'c:lblOffset', 'c:noMultiLvlLbl'],
  'c:valAx': [...AXIS, 'c:crossBetween', 'c:majorUnit'],
  'c:legend': ['c:legendPos', 'c:overlay', 'c:txPr'],
  'c:numCache': ['c:formatCode', 'c:ptCount', 'c:pt'],
};

/** Children that stand where the standard has no place for them. */
function misplaced({ name, children }: Node, part: string): string[] {
  const order = ORDER[name];
  let last = 0;
  const own = (order ? children : []).flatMap((child) => {
    // A chart's frame on a slide has the name of a chart.
    if (name === 'c:chart' && children.length === 0) return [];
    const at = order?.indexOf(child.name) ?? -1;
    const wrong = at < last;
    if (!wrong) last = at;
    return wrong ? [`${part}: ${child.name} in ${name}`] : [];
  });
  return [...own, ...children.flatMap((child) => misplaced(child, part))];
}

describe('the order of children', () => {
  it.each(['zh', 'en'] as const)('is that of the standard in every part, %s', async (lang) => {
    const more = [
      own('chart-quote', { screen: 'overview' }, { lang }),
      own('chart', { screen: 'coverage' }, { lang }),
      own('section', {}, { title: '目标', lang }),
    ];
    const file = await opened([...standard({ lang }), ...more]);
    const parts = [...file.files.keys()].filter((path) => path.endsWith('.xml'));
    const seen = new Set<string>();
    const names = (node: Node): void => {
      seen.add(node.name);
      node.children.forEach(names);
    };
    for (const path of parts) names(file.part(path));
    // Each list is put to use.
    expect(Object.keys(ORDER).filter((name) => !seen.has(name))).toEqual([]);
    expect(parts.flatMap((path) => misplaced(file.part(path), path))).toEqual([]);
  });

  it('is checked: a fill behind fonts is found', () => {
    const node = (name: string, children: Node[] = []): Node => ({
      name,
      attributes: {},
      children,
      text: '',
    });
    expect(misplaced(node('a:rPr', [node('a:latin'), node('a:solidFill')]), 'x')).toEqual([
      'x: a:solidFill in a:rPr',
    ]);
  });
});
