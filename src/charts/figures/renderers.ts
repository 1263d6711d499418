// Drawing functions of the Figures charts: numbers and colours in, drawing instructions out.
// What stands for a value is placed by the axis (drawFigureBar); lines, words and signs that
// stand for none are placed in px (drawSketch).
import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import { hatch } from '../marks.ts';
import type { BarDrawing, Sketch } from './drawing.ts';

type Drawn = NonNullable<CustomSeriesRenderItemReturn>;

/** How far an open end reaches past its value; a fixed length without meaning. */
export const CHEVRON = 10;

/** Over how many px the end of a bar fades where its value is stated as near. */
const FADE = 12;

/**
 * Draws one bar or dot a data item [from, to] in units of the x axis; `itemPayload.bars` says
 * by index how it is filled and how it ends.
 */
export const drawFigureBar: CustomSeriesRenderItem = (params, api) => {
  const { bars } = params.itemPayload as unknown as { bars: readonly BarDrawing[] };
  const bar = bars[params.dataIndex];
  if (!bar) return null;
  const [x1 = 0] = api.coord([api.value(0), 0]);
  const [x2 = 0] = api.coord([api.value(1), 0]);
  return { type: 'group', children: barElements(bar, x1, x2) } as Drawn;
};

/** Draws `itemPayload.sketches` one a data item; the data items themselves carry nothing. */
export const drawSketch: CustomSeriesRenderItem = (params) => {
  const { sketches } = params.itemPayload as unknown as { sketches: readonly Sketch[] };
  const sketch = sketches[params.dataIndex];
  return sketch ? (sketchElement(sketch) as Drawn) : null;
};

function barElements(bar: BarDrawing, x1: number, x2: number): unknown[] {
  const { y, height, colour, page } = bar;
  if (bar.fill === 'dot') return [dot(bar, x2)];
  // The outline runs inside the box, so that a hollow bar ends exactly at its value.
  const inset = bar.fill === 'solid' ? 0 : 1;
  const box = {
    x: x1 + inset,
    y: y + inset,
    width: Math.max(x2 - x1 - 2 * inset, 0.5),
    height: height - 2 * inset,
  };
  const elements: unknown[] = [
    {
      type: 'rect',
      shape: box,
      style: {
        fill: bar.fill === 'solid' ? colour : page,
        decal: bar.fill === 'hatch' ? hatch(colour, 6) : undefined,
      },
    },
  ];
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const open = bar.end === 'open';
  if (bar.fill !== 'solid') {
    // Three sides; the fourth is drawn by the end, so that an open end has no right border.
    const points = [
      [right, box.y],
      [box.x, box.y],
      [box.x, bottom],
      [right, bottom],
    ];
    elements.push(line(points, colour, bar.fill === 'hatch' ? 1.5 : 2));
  }
  if (open) {
    const tip = [right + CHEVRON, (box.y + bottom) / 2];
    elements.push(line([[right, box.y], tip, [right, bottom]], colour, 1.5));
  } else if (bar.end === 'fade') {
    // About, nearly: no border, and the last px run into the page. No width is stated.
    elements.push({
      type: 'rect',
      shape: { x: right - FADE, y, width: FADE + 1, height },
      style: { fill: gradient('transparent', page) },
    });
  } else if (bar.end === 'tick') {
    elements.push({
      type: 'rect',
      shape: { x: x2 - 4, y: y - 4, width: 4, height: height + 8 },
      style: { fill: colour },
    });
  } else if (bar.fill !== 'solid') {
    elements.push(
      line(
        [
          [right, box.y],
          [right, bottom],
        ],
        colour,
        2,
      ),
    );
  }
  return elements;
}

function line(points: number[][], stroke: string, lineWidth: number) {
  return {
    type: 'polyline',
    shape: { points },
    style: { stroke, lineWidth, fill: 'none' },
  };
}

/** From one colour to another, left to right; the first is held up to `start` (0–1). */
function gradient(from: string, to: string, start = 0) {
  const colorStops = [
    { offset: 0, color: from },
    { offset: start, color: from },
    { offset: 1, color: to },
  ];
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops };
}

/** A rank: a sign of the document's own shape on its place. */
function dot({ y, height, mark, colour }: BarDrawing, x: number): unknown {
  const r = height / 2;
  const style = { fill: colour };
  return mark === 'blue-square'
    ? { type: 'rect', shape: { x: x - r, y, width: height, height, r: 3 }, style }
    : { type: 'circle', shape: { cx: x, cy: y + r, r }, style };
}

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
