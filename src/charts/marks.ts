// The mark grammar: a document is told by shape, colour and glyph, a state by fill.
// Design, section 2. Pure: numbers and colours in, drawing instructions out.
import type { MarkState } from '../domain/rows.ts';
import type { Mark } from '../model/values.ts';
import type { DocumentColours } from './palette.ts';

/** A place, in units of the radius of a mark from its centre. */
type Corner = readonly [x: number, y: number];

/** The corners of marks that are neither round nor square; larger than these, to look as large. All bulge outwards. */
const CORNERS: Readonly<Partial<Record<Mark, readonly Corner[]>>> = {
  'teal-diamond': polygon([0, -1.24], [1.24, 0], [0, 1.24], [-1.24, 0]),
  'violet-triangle': polygon([0, -1.24], [1.24, 0.96], [-1.24, 0.96]),
  'crimson-hexagon': polygon(
    [1.14, 0],
    [0.57, 0.98],
    [-0.57, 0.98],
    [-1.14, 0],
    [-0.57, -0.98],
    [0.57, -0.98],
  ),
  'brown-wedge': polygon([-1.24, -0.96], [1.24, -0.96], [0, 1.24]),
};

function polygon(...corners: Corner[]): readonly Corner[] {
  return corners;
}

/** The corners of a mark round a centre; null where it is round or square. */
export function markCorners(mark: Mark, x: number, y: number, radius: number): Corner[] | null {
  return CORNERS[mark]?.map(([across, down]) => [x + across * radius, y + down * radius]) ?? null;
}

/** Whether a mark is round; else it is square, or has corners of its own. */
export function isRound(mark: Mark): boolean {
  return mark === 'orange-circle';
}

/** Where the sign of a mark stands: below or above its centre in units of the radius, and how large it may be there. */
export function signPlace(mark: Mark): { readonly down: number; readonly scale: number } {
  if (mark === 'violet-triangle') return { down: 0.3, scale: 0.74 };
  if (mark === 'brown-wedge') return { down: -0.3, scale: 0.74 };
  return { down: 0, scale: mark === 'teal-diamond' ? 0.84 : 1 };
}

/** A mark as ECharts' scatter has it, for a symbol of the size given. */
export function markSymbol(
  mark: Mark,
  size: number,
): { symbol: string; symbolSize: number[] | number } {
  if (isRound(mark)) return { symbol: 'circle', symbolSize: size };
  const corners = markCorners(mark, 0, 0, size / 2);
  if (!corners) return { symbol: 'roundRect', symbolSize: size };
  const span = (at: 0 | 1) => {
    const all = corners.map((corner) => corner[at]);
    return Math.max(...all) - Math.min(...all);
  };
  const path = corners.map(([x, y]) => `${x} ${y}`).join('L');
  return { symbol: `path://M${path}Z`, symbolSize: [span(0), span(1)] };
}

/** What a mark is drawn as; `absent` is the hollow place of something not said. */
export type DrawnState = MarkState | 'absent';

/** How a state is filled and outlined. `hatch` is drawn over the fill. */
export interface MarkStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly dash: readonly number[] | null;
  readonly hatch: boolean;
}

/** Fill by state: solid, hatched, hollow, tinted, dashed. One table for charts, keys and lists. */
export function markStyle(state: DrawnState, colours: DocumentColours, page: string): MarkStyle {
  const plain = { stroke: colours.fill, lineWidth: 1.5, dash: null, hatch: false };
  switch (state) {
    case 'actual':
      return { ...plain, fill: colours.fill };
    case 'forecast':
      return { ...plain, fill: page, hatch: true };
    case 'target':
    case 'absent':
      return { ...plain, fill: page, lineWidth: 2 };
    case 'measure':
      return { ...plain, fill: colours.tint };
    case 'problem':
      return { ...plain, fill: colours.tint, dash: [3, 2] };
  }
}

/** The 45° hatch of forecasts and of absent places, as ECharts decals have it: pitch and line in px. */
export function hatch(color: string, pitch: number, line = pitch / 4): Record<string, unknown> {
  return {
    symbol: 'rect',
    color,
    dashArrayX: [1, 0],
    dashArrayY: [line, pitch - line],
    rotation: -Math.PI / 4,
  };
}
