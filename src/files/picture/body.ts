// What fills the middle of a picture: laid out in px of a chart, then made as large as it may be.
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../../charts/palette.ts';
import type { Selection } from '../../domain/rows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { Box, Size } from './sheet.ts';
import { type Measure, placed } from './svg.ts';

/** Draws an option as a whole SVG file; the chart library is had at one place alone. */
export type Draw = (option: EChartsCoreOption, width: number, height: number) => string;

/** What is shown, and all that drawing it needs. */
export interface BodyContext {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly group: 'gap' | 'theme';
  readonly lang: Lang;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly draw: Draw;
  /** Begins every id, so that two pictures can stand on one page. */
  readonly prefix: string;
  /** A word of the reader's own that is counted beside the others; none where it is empty. */
  readonly word?: string;
}

/** A body for a room: what was drawn, how high it is, and what found no room. */
export interface Drawn {
  /** Draws it: asked for once, for the size that is chosen. */
  readonly svg: () => string;
  /** Infinity where the room is too narrow for it. */
  readonly height: number;
  /** Words on what is left out; null where nothing is. */
  readonly left: string | null;
  /** What is to be said of what was drawn, besides. */
  readonly note?: string;
}

/**
 * Draws into a room, in px of a chart. It may come out higher than the room, for then it is tried
 * in a larger one; with `last` it is in the largest and leaves out in words what does not fit.
 */
export type Lay = (room: Size, last: boolean) => Drawn;

/** Makes the rows of a body once, for as many rooms as are tried. */
export type Body = (context: BodyContext) => Lay;

/**
 * A body in a box, as large as its words may be made; what does not fill the box stays free below.
 * Gives its SVG in px of the box, and the height that it takes there.
 */
export function fitted(
  lay: Lay,
  box: Box,
  { least, most }: { readonly least: number; readonly most: number },
): Drawn {
  for (let scale = most; ; scale = Math.max(least, scale - 0.05)) {
    const last = scale <= least;
    const room = { width: box.width / scale, height: box.height / scale };
    const drawn = lay(room, last);
    if (!last && (drawn.height > room.height || drawn.left !== null)) continue;
    const height = Math.min(drawn.height, room.height) * scale;
    return { ...drawn, height, svg: () => placed(drawn.svg(), box.x, box.y, scale) };
  }
}

/** Said by a body of a room that is too narrow for it. */
export const TOO_NARROW: Drawn = { svg: () => '', height: Infinity, left: null };
