import { describe, expect, it } from 'vitest';
import { lookOf, mergedSchemes, styleClasses } from '../../scripts/firstMarkup.mjs';

describe('styleClasses', () => {
  it('moves the styles of elements into classes, each once, beside those they have', () => {
    const classes = styleClasses();
    const html = classes.moved(
      '<p class="a" style="height:4px">1</p><i data-x="y" style="height:4px">2</i><b style="font:&quot;x&quot;">3</b>',
    );
    expect(html).toBe(
      '<p class="a first-0">1</p><i class="first-0" data-x="y">2</i><b class="first-1">3</b>',
    );
    expect(classes.css()).toBe('.first-0 { height:4px }\n.first-1 { font:"x" }');
  });
});

describe('mergedSchemes', () => {
  const svg = (colour: string) =>
    `<svg width="9" height="8" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 8">
<path d="M0 0" fill="none" stroke="${colour}" ecmeta_data_index="0" class="zr0-cls-0"></path>
<g clip-path="url(#zr0-c0)"><text x="1" style="font-size:12px;" fill="${colour}">川</text></g>
<clipPath id="zr0-c0"></clipPath><style ><![CDATA[ .a > b {} ]]></style>
</svg>`;

  it('is the one picture with the colours of both, and fills the width it is given', () => {
    const classes = styleClasses();
    expect(mergedSchemes(svg('#111'), svg('#eee'), 'p', classes).replace(/\n/g, '')).toBe(
      '<svg viewBox="0 0 9 8"><path class="first-0" d="M0 0" fill="none"></path>' +
        '<g clip-path="url(#p-zr0-c0)"><text class="first-1" x="1">川</text></g>' +
        '<clipPath id="p-zr0-c0"></clipPath></svg>',
    );
    expect(classes.css()).toContain(
      '.first-0 { stroke: #111 }\n:root[data-scheme="dark"] .first-0 { stroke: #eee }',
    );
  });

  it('refuses pictures that differ in more than colours', () => {
    const classes = styleClasses();
    const other = svg('#eee').replace('M0 0', 'M1 0');
    expect(() => mergedSchemes(svg('#111'), other, 'p', classes)).toThrow('Another d');
    expect(() => mergedSchemes(svg('#111'), `${svg('#eee')}<p>`, 'p', classes)).toThrow('More');
    expect(() =>
      mergedSchemes(svg('#111'), svg('#eee').replace('<text', '<b'), 'p', classes),
    ).toThrow('Other elements');
  });
});

describe('lookOf', () => {
  it('leaves what is seen, without what is for use, for readers of the page alone, or folded away', () => {
    const page = [
      '<a href="#main" class="sr-only focus:p-3">跳到正文</a>',
      '<p class="note" role="status">109 条<span class="sr-only">，全部</span></p>',
      '<details class="line"><summary>依据</summary><ul><li>编者注</li></ul></details>',
      '<input type="checkbox" id="_R_7_" class="sr-only"/>',
    ];
    expect(lookOf(page.join(''))).toBe(
      [
        '<p class="note">109 条</p>',
        '<details class="line"><summary>依据</summary></details>',
        '<input type="checkbox" class="sr-only"/>',
      ].join(''),
    );
  });
});
