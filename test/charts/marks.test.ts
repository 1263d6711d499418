import { describe, expect, it } from 'vitest';
import { type DrawnState, markStyle } from '../../src/charts/marks.ts';
import { PALETTES } from '../../src/charts/palette.ts';

const { page, marks } = PALETTES.light;
const orange = marks['orange-circle'];

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
