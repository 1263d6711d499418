import { describe, expect, it } from 'vitest';
import {
  type DrawnState,
  type MarkDrawing,
  markElement,
  markStyle,
} from '../../src/charts/marks.ts';
import { PALETTES, setBack } from '../../src/charts/palette.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { MARKS } from '../../src/model/values.ts';
import { draw } from './draw.ts';

const { page, marks } = PALETTES.light;
const orange = marks['orange-circle'];
const STATES: readonly DrawnState[] = [
  'actual',
  'forecast',
  'target',
  'measure',
  'problem',
  'absent',
];

describe('markStyle', () => {
  it.each<[DrawnState, object]>([
    ['actual', { fill: orange.fill, lineWidth: 1.5, dash: null, hatch: false }],
    ['forecast', { fill: page, lineWidth: 1.5, dash: null, hatch: true }],
    ['target', { fill: page, lineWidth: 2, dash: null, hatch: false }],
    ['measure', { fill: orange.tint, lineWidth: 1.5, dash: null, hatch: false }],
    ['problem', { fill: orange.tint, lineWidth: 1.5, dash: [3, 2], hatch: false }],
    ['absent', { fill: page, lineWidth: 2, dash: null, hatch: false }],
  ])('fills %s by the grammar', (state, style) => {
    expect(markStyle(state, orange, page)).toEqual({ ...style, stroke: orange.fill });
  });
});

describe('markElement', () => {
  const drawing: MarkDrawing = {
    mark: 'blue-square',
    state: 'absent',
    colours: marks['blue-square'],
    page,
    size: 22,
    glyph: '鲁',
    opacity: 1,
  };

  it('keeps the outline inside the size and puts the glyph in the middle', () => {
    expect(markElement(drawing, 100, 50)).toMatchObject({
      type: 'group',
      children: [
        { type: 'rect', shape: { x: 90, y: 40, width: 20, height: 20 } },
        { type: 'text', style: { text: '鲁', x: 100, y: 50, fill: marks['blue-square'].text } },
      ],
    });
  });

  it('is mixed with the page when set back, so that nothing shows through; its glyph is not', () => {
    const element = markElement({ ...drawing, opacity: 0.3 }, 100, 50);
    expect(element).toMatchObject({
      children: [
        { type: 'rect', style: { stroke: setBack(marks['blue-square'].fill, page) } },
        { type: 'text', style: { fill: marks['blue-square'].text } },
      ],
    });
    expect(JSON.stringify(element)).not.toContain('opacity');
  });
});

describe('duizhao-mark', () => {
  it.each(['light', 'dark'] as const)('draws every state in both shapes, %s', (scheme) => {
    const palette = PALETTES[scheme];
    const all = MARKS.flatMap((mark, row) =>
      STATES.map((state, column) => ({
        place: [20 + 30 * column, 20 + 30 * row],
        drawing: {
          mark,
          state,
          colours: palette.marks[mark],
          page: palette.page,
          size: 18,
          opacity: 1,
        },
      })),
    );
    const spec = {
      height: 70,
      option: {
        animation: false,
        series: [
          {
            type: 'custom',
            renderItem: 'duizhao-mark',
            coordinateSystem: 'none',
            data: all.map(({ place }) => place),
            itemPayload: { marks: all.map(({ drawing }) => drawing) },
          },
        ],
      },
    } as unknown as ChartSpec;
    expect(draw(spec, 200)).toMatchSnapshot();
  });
});
