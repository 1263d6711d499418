import { describe, expect, it } from 'vitest';
import {
  type DrawnState,
  isRound,
  markCorners,
  markStyle,
  markSymbol,
} from '../../src/charts/marks.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { MARKS } from '../../src/model/values.ts';

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

describe('outlines', () => {
  it('differ by shape alone, for readers and printers without colour', () => {
    const outlines = MARKS.map((mark) =>
      isRound(mark) ? 'round' : `${markCorners(mark, 0, 0, 10) ?? 'square'}`,
    );
    expect(new Set(outlines).size).toBe(MARKS.length);
    expect(new Set(MARKS.map((mark) => markSymbol(mark, 10).symbol)).size).toBe(MARKS.length);
  });

  it.each(MARKS)('%s bulges outwards, as hatching needs it', (mark) => {
    const corners = markCorners(mark, 3, 4, 10) ?? [];
    const turns = corners.map(([x, y], at) => {
      const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? [];
      const [lastX = 0, lastY = 0] = corners.at(at - 1) ?? [];
      return Math.sign((x - lastX) * (nextY - y) - (y - lastY) * (nextX - x));
    });
    expect(new Set(turns).size).toBeLessThanOrEqual(1);
  });
});
