// Lines, words and signs that stand for no value: placed in px, drawn by a custom series, so that
// the charts need no other component of the library for them.
import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import type { Look } from './spec.ts';

/** Ink that stands for no value; CSS px from the chart's top left. */
export type Sketch =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly lineHeight: number;
      readonly colour: string;
      /** Ground under the words, so that no line runs through them; null where they stand in a bar. */
      readonly ground: string | null;
      readonly align: 'left' | 'center' | 'right';
      readonly baseline: 'top' | 'middle' | 'bottom';
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly colour: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'arrow';
      readonly x1: number;
      readonly x2: number;
      readonly y: number;
      readonly colour: string;
      readonly page: string;
    }
  | {
      readonly kind: 'fade';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
      readonly page: string;
    };

/** A text piece with the usual size (12 px, regular). A no-break space becomes a thin one: charts have no autospace. */
export function words(
  look: Look,
  text: string,
  x: number,
  y: number,
  rest: Partial<Extract<Sketch, { kind: 'text' }>> = {},
): Sketch {
  return {
    kind: 'text',
    x,
    y,
    text: look.lang === 'zh' ? text.replaceAll('\u00a0', '\u2009') : text,
    size: 12,
    weight: 400,
    lineHeight: 18,
    colour: look.palette.ink2,
    ground: look.palette.page,
    align: 'left',
    baseline: 'top',
    ...rest,
  };
}

/** A series that draws the sketches, in their order, whatever the axes are. */
export function sketchSeries(sketches: readonly Sketch[]) {
  return {
    type: 'custom',
    renderItem: 'duizhao-sketch',
    coordinateSystem: 'none',
    silent: true,
    itemPayload: { sketches },
    data: sketches.map(() => [0]),
  };
}

/** Draws `itemPayload.sketches` one a data item; the data items themselves carry nothing. */
export const drawSketch: CustomSeriesRenderItem = (params) => {
  const { sketches } = params.itemPayload as unknown as { sketches: readonly Sketch[] };
  const sketch = sketches[params.dataIndex];
  return sketch ? (sketchElement(sketch) as NonNullable<CustomSeriesRenderItemReturn>) : null;
};

function sketchElement(sketch: Sketch): unknown {
  switch (sketch.kind) {
    case 'text':
      return {
        type: 'text',
        style: {
          text: sketch.text,
          x: sketch.x,
          y: sketch.y,
          align: sketch.align,
          verticalAlign: sketch.baseline,
          fontSize: sketch.size,
          fontWeight: sketch.weight,
          lineHeight: sketch.lineHeight,
          fill: sketch.colour,
          backgroundColor: sketch.ground ?? undefined,
        },
      };
    case 'line':
      return {
        type: 'line',
        shape: { x1: sketch.x1, y1: sketch.y1, x2: sketch.x2, y2: sketch.y2 },
        style: {
          stroke: sketch.colour,
          lineWidth: sketch.width,
          lineDash: sketch.dash,
          fill: 'none',
        },
      };
    case 'arrow':
      return {
        type: 'group',
        children: [
          line(
            [
              [sketch.x1, sketch.y],
              [sketch.x2 - 12, sketch.y],
            ],
            sketch.colour,
            2,
          ),
          {
            type: 'polygon',
            shape: {
              points: [
                [sketch.x2 - 12, sketch.y - 6],
                [sketch.x2, sketch.y],
                [sketch.x2 - 12, sketch.y + 6],
              ],
            },
            style: {
              fill: sketch.page,
              stroke: sketch.colour,
              lineWidth: 2,
            },
          },
        ],
      };
    case 'fade':
      return {
        type: 'rect',
        shape: { x: sketch.x, y: sketch.y, width: sketch.width, height: sketch.height },
        style: {
          fill: gradient(sketch.colour, sketch.page, 0.7),
        },
      };
  }
}

/** A line through points. */
export function line(points: number[][], stroke: string, lineWidth: number) {
  return {
    type: 'polyline',
    shape: { points },
    style: { stroke, lineWidth, fill: 'none' },
  };
}

/** From one colour to another, left to right; the first is held up to `start` (0–1). */
export function gradient(from: string, to: string, start = 0) {
  const colorStops = [
    { offset: 0, color: from },
    { offset: start, color: from },
    { offset: 1, color: to },
  ];
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops };
}
