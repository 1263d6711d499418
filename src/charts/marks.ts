// The mark grammar: a document is told by shape, colour and glyph, a state by fill.
// Design, section 2. Pure: numbers and colours in, drawing instructions out.
import type { MarkState } from '../domain/rows.ts';
import type { DocumentColours } from './palette.ts';

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
