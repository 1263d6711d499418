import { describe, expect, it } from 'vitest';
import { officeMeasure } from '../../../src/files/pptx/measure.ts';
import { Page } from '../../../src/files/pptx/page.ts';
import { geometryOf, pathBox, pathCommands } from '../../../src/files/pptx/path.ts';
import { svgShapes } from '../../../src/files/pptx/svgShapes.ts';
import { NAMESPACES } from '../../../src/files/pptx/xml.ts';
import { all, parseXml } from '../workbook.ts';
import { described, paragraphs } from './opened.ts';

const look = {
  page: new Page(),
  ground: '#ffffff',
  measure: officeMeasure,
  names: { shape: 'shape', text: 'text', group: 'group' },
};
const drawn = (svg: string) =>
  parseXml(`<root ${NAMESPACES}>${svgShapes(svg, 'what is shown', 'chart', look)}</root>`);
const text = (y: number, words: string, more = '') =>
  `<text x="10" y="${y}" font-size="20" fill="#000000"${more}>${words}</text>`;

describe('svgShapes', () => {
  it('makes each shape one, placed and enlarged as drawn, in a group that says what it shows', () => {
    const root = drawn(
      '<g transform="translate(100 50) scale(2)"><circle cx="10" cy="10" r="5" fill="#ff0000"/>' +
        '<path d="M0 30h40v10h-40Z" fill="none" stroke="#00ff00" stroke-width="1.5" stroke-dasharray="3 2"/></g>',
    );
    const [group] = all(root, 'p:grpSp');
    expect(group && described(group).attributes.descr).toBe('what is shown');
    const [circle, bar] = all(root, 'p:sp');
    expect(circle && all(circle, 'a:off')[0]?.attributes).toEqual({
      x: `${110 * 6350}`,
      y: `${60 * 6350}`,
    });
    expect(
      circle && all(circle, 'a:ext').find(({ attributes }) => attributes.cx)?.attributes,
    ).toEqual({
      cx: `${20 * 6350}`,
      cy: `${20 * 6350}`,
    });
    expect(circle && all(circle, 'a:prstGeom')[0]?.attributes.prst).toBe('ellipse');
    expect(bar && all(bar, 'a:prstGeom')[0]?.attributes.prst).toBe('rect');
    expect(bar && all(bar, 'a:ln')[0]?.attributes.w).toBe(`${3 * 6350}`);
    expect(bar && all(bar, 'a:prstDash')).toHaveLength(1);
  });

  it('makes lines of a block one text, and two texts of two blocks', () => {
    const root = drawn(text(20, 'one') + text(46, 'two') + text(200, 'three'));
    expect(all(root, 'p:sp').map((sp) => paragraphs(sp).join('|'))).toEqual(['one\ntwo', 'three']);
  });

  it('puts a sign into its mark, a clear ground behind its words and a hatch onto its shape', () => {
    const mark =
      '<circle cx="20" cy="20" r="10" fill="#ff0000"/><text x="20" y="25" font-size="12" fill="#000000" text-anchor="middle">川</text>';
    expect(all(drawn(mark), 'p:sp').map((sp) => paragraphs(sp).join())).toEqual(['川']);
    const backed = `<rect x="5" y="4" width="60" height="24" fill="#ffffff"/>${text(20, 'words')}`;
    const [sp, ...more] = all(drawn(backed), 'p:sp');
    expect(more).toEqual([]);
    expect(sp && all(sp, 'p:spPr').flatMap((one) => all(one, 'a:srgbClr'))[0]?.attributes.val).toBe(
      'FFFFFF',
    );
    const bar = `<rect x="5" y="4" width="60" height="24" fill="#ff0000"/>${text(20, 'words')}`;
    expect(all(drawn(bar), 'p:sp')).toHaveLength(2);
    const hatch =
      '<defs><pattern id="h"><rect width="2" height="5" fill="#123456"/></pattern></defs>' +
      '<circle cx="5" cy="5" r="5" fill="#ffffff" stroke="#123456"/><circle cx="5" cy="5" r="5" fill="url(#h)"/>';
    const [hatched, ...others] = all(drawn(hatch), 'p:sp');
    expect(others).toEqual([]);
    expect(hatched && all(hatched, 'a:pattFill')[0]?.attributes.prst).toBe('wdUpDiag');
    expect(
      hatched && all(hatched, 'a:fgClr').flatMap((one) => all(one, 'a:srgbClr'))[0]?.attributes.val,
    ).toBe('123456');
  });

  it('says of a named piece what that shows', () => {
    const root = drawn(
      `<g data-name="row &amp; step"><circle cx="5" cy="5" r="5" fill="#ff0000"/></g>${text(90, 'x')}`,
    );
    expect(all(root, 'p:grpSp').map((one) => described(one).attributes.descr)).toEqual([
      'what is shown',
      'row & step',
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(
      svgShapes('<defs><rect width="1" height="1" fill="#000000"/></defs>', 'x', 'x', look),
    ).toBe('');
  });
});

describe('pathCommands', () => {
  it('reads relative and absolute commands', () => {
    expect(pathCommands('M1 2h3v4H0z m5 5 l1,1')).toEqual([
      ['M', 1, 2],
      ['L', 4, 2],
      ['L', 4, 6],
      ['L', 0, 6],
      ['Z'],
      ['M', 6, 7],
      ['L', 7, 8],
    ]);
    expect(pathCommands('M0 0c1 1 2 2 3 3')).toEqual([
      ['M', 0, 0],
      ['C', 1, 1, 2, 2, 3, 3],
    ]);
  });

  it('finds straight lines, which way they run, and what is no rectangle', () => {
    expect(geometryOf(pathCommands('M0 0L5 5'))).toEqual({ line: 'falling' });
    expect(geometryOf(pathCommands('M0 5L5 0'))).toEqual({ line: 'rising' });
    expect(geometryOf(pathCommands('M0 0L5 0L5 5L1 6Z'))).toMatchObject({ closed: true });
    expect(pathBox(pathCommands('M1 2L5 9'))).toEqual({ x: 1, y: 2, width: 4, height: 7 });
  });
});
