import type { FigureGroup } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import type { Metric } from '../../model/dataset.ts';
import { placeOn } from '../scale.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { axisNumber } from './numbers.ts';
import { stripChart } from './strip.ts';

/**
 * A multiple of a base that is not given: a strip in ×, with a dashed line at 1× for the base.
 * Never drawn: an amount of money, a year of the base.
 *
 * Takes a group of form `multiple`; lengths in CSS px.
 */
export function multipleChart(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
): ChartSpec {
  const values = group.quantities.map(({ quantity }) => axisNumber(quantity));
  const most = Math.max(1, ...values);
  const along = { left: 0, right: look.width - 4, max: most * 1.15 };
  const last = Math.floor(most);
  const x1 = placeOn(along, 1);
  return stripChart(group, metrics, look, {
    along,
    values,
    ticks: Array.from({ length: last + 1 }, (_, index) => index).filter(
      (tick) => tick <= 1 || tick === last || most <= 4,
    ),
    tick: (tick) => (tick === 0 ? '0' : figures[look.lang].baseTick(tick)),
    lines: (top, bottom) => [
      {
        kind: 'line',
        x1,
        x2: x1,
        y1: top - 4,
        y2: bottom + 4,
        colour: look.palette.ink2,
        width: 1.5,
        dash: [4, 3],
      },
    ],
  });
}
