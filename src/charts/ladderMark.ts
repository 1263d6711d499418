import type { CustomSeriesRenderItem } from 'echarts';
import { freshGroup, type MarkDrawing, markElement } from './marks.ts';
import { placeOn, type Scale } from './scale.ts';

/** Size of a ladder mark in px; two on one step stand half of it above and below. Design, section 2.1. */
export const LADDER_MARK = { size: 22 } as const;

/** Looks of one row: a mark a side, null where that side is not drawn. */
export interface LadderDrawing {
  readonly a: MarkDrawing | null;
  readonly b: MarkDrawing | null;
  /** Middle of the row, px from the chart's top. */
  readonly y: number;
  readonly line: string;
  readonly lineOpacity: number;
}

/**
 * Draws one ladder row: the line between two steps and the marks on it. A data item is
 * [row, step of a, step of b] on the scale `itemPayload.along`; `itemPayload.rows` gives the looks by index.
 */
export const drawLadderRow: CustomSeriesRenderItem = (params, api) => {
  const { along, rows } = params.itemPayload as unknown as {
    along: Scale;
    rows: readonly LadderDrawing[];
  };
  const row = rows[params.dataIndex];
  if (!row) return null;
  const { y } = row;
  const at = (side: number) => placeOn(along, Number(api.value(side)));
  const ax = row.a ? at(1) : at(2);
  const bx = row.b ? at(2) : ax;
  const children: unknown[] = [];
  const split = row.a && row.b && ax === bx ? row.a.size / 2 : 0;
  if (row.a && row.b && !split) {
    children.push({
      type: 'line',
      shape: { x1: ax, y1: y, x2: bx, y2: y },
      style: { stroke: row.line, lineWidth: 2, opacity: row.lineOpacity },
    });
  }
  if (row.b) children.push(markElement(row.b, bx, y + split));
  if (row.a) children.push(markElement(row.a, ax, y - split));
  return freshGroup(children);
};
