// Drawing functions of the Figures charts: numbers and colours in, drawing instructions out.
// What stands for a value is placed by the scale; all other ink is sketches (src/charts/sketch.ts).
import type { CustomSeriesRenderItem } from 'echarts';
import { freshGroup, hatch } from '../marks.ts';
import { placeOn, type Scale } from '../scale.ts';
import { gradient, line } from '../sketch.ts';
import type { BarDrawing } from './drawing.ts';

/** How far an open end reaches past its value; a fixed length without meaning. */
export const CHEVRON = 10;

/** Over how many px the end of a bar fades where its value is stated as near. */
const FADE = 12;

/**
 * Draws one bar or dot a data item [from, to] in units of the scale `itemPayload.along`;
 * `itemPayload.bars` says by index how it is filled and how it ends.
 */
export const drawFigureBar: CustomSeriesRenderItem = (params, api) => {
  const { along, bars } = params.itemPayload as unknown as {
    along: Scale;
    bars: readonly BarDrawing[];
  };
  const bar = bars[params.dataIndex];
  if (!bar) return null;
  const [x1 = 0, x2 = 0] = [0, 1].map((end) => placeOn(along, Number(api.value(end))));
  return freshGroup(barElements(bar, x1, x2));
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

/** A rank: a sign of the document's own shape on its place. */
function dot({ y, height, mark, colour }: BarDrawing, x: number): unknown {
  const r = height / 2;
  const style = { fill: colour };
  return mark === 'blue-square'
    ? { type: 'rect', shape: { x: x - r, y, width: height, height, r: 3 }, style }
    : { type: 'circle', shape: { cx: x, cy: y + r, r }, style };
}
