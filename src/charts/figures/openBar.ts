// What the library has no series for: a bar that is open at its end, and an arrow of no stated length.
import type { CustomSeriesRenderItem } from 'echarts';
import { freshGroup, hatch } from '../marks.ts';

/** How far an open end reaches past its value; a fixed length without meaning. */
export const TIP = 9;

/** How one open bar looks; its data are [value, line] on the chart's axes. */
export interface OpenBar {
  readonly fill: 'solid' | 'hollow' | 'hatch';
  /** `point`: more than the value; `arrow`: held against a reference. */
  readonly end: 'point' | 'arrow';
  readonly height: number;
  readonly colour: string;
  readonly page: string;
}

/** Draws bars from the start of the value axis that end in a point; `itemPayload.bars` says by index how they look. */
export const drawOpenBar: CustomSeriesRenderItem = (params, api) => {
  const { bars } = params.itemPayload as unknown as { bars: readonly OpenBar[] };
  const bar = bars[params.dataIndex];
  if (!bar) return null;
  const [value, line] = [api.value(0), api.value(1)];
  const [left = 0] = api.coord([0, line]);
  const [right = 0, middle = 0] = api.coord([value, line]);
  const half = bar.height / 2;
  const points =
    bar.end === 'arrow'
      ? arrow(left, right, middle, half)
      : [
          [left, middle - half],
          [right, middle - half],
          [right + TIP, middle],
          [right, middle + half],
          [left, middle + half],
        ];
  if (bar.fill === 'solid') return freshGroup(solid(bar, left, right, middle));
  const decal = bar.fill === 'hatch' ? { decal: hatch(bar.colour, 6) } : {};
  const style = { fill: bar.page, stroke: bar.colour, lineWidth: 2, ...decal };
  return freshGroup([{ type: 'polygon', shape: { points }, style }]);
};

/** To the value it is solid; the sign for more stands apart from it. */
function solid({ height, colour }: OpenBar, left: number, right: number, middle: number) {
  const half = height / 2;
  const points = [
    [right + 3, middle - half],
    [right + TIP, middle],
    [right + 3, middle + half],
  ];
  return [
    {
      type: 'rect',
      shape: { x: left, y: middle - half, width: right - left, height },
      style: { fill: colour },
    },
    {
      type: 'polyline',
      shape: { points },
      style: { stroke: colour, lineWidth: 2, fill: null },
    },
  ];
}

function arrow(left: number, right: number, middle: number, half: number): number[][] {
  const neck = right - 2 * half;
  const shaft = half * 0.6;
  return [
    [left, middle - shaft],
    [neck, middle - shaft],
    [neck, middle - half],
    [right, middle],
    [neck, middle + half],
    [neck, middle + shaft],
    [left, middle + shaft],
  ];
}
