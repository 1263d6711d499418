import type { FigureGroup } from '../../domain/rows.ts';
import type { Metric } from '../../model/dataset.ts';
import type { Sketch } from '../sketch.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { axisNumber } from './numbers.ts';
import { stripChart } from './strip.ts';

/**
 * A share of a whole whose size is not given: a strip from 0 to 100 %, with the amount it makes
 * up as text. Never drawn: the whole worked out from the two, a pie.
 *
 * Takes a group of form `share` with values in %; lengths in CSS px.
 */
export function shareChart(group: FigureGroup, metrics: readonly Metric[], look: Look): ChartSpec {
  const along = { left: 0, right: look.width - 4, max: 100 };
  const { left, right } = along;
  const edge = (x1: number, y1: number, x2: number, y2: number): Sketch => {
    return { kind: 'line', x1, y1, x2, y2, colour: look.palette.ink3, width: 1 };
  };
  return stripChart(group, metrics, look, {
    along,
    values: group.quantities.map(({ quantity }) => axisNumber(quantity)),
    ticks: [0, 50, 100],
    tick: (tick) => `${tick}%`,
    // The outline of the whole: the strip that the share is a part of.
    lines: (top, bottom) => [
      edge(left, top, right, top),
      edge(right, top, right, bottom),
      edge(left, bottom, right, bottom),
      edge(left, top, left, bottom),
    ],
  });
}
