import type { FigureGroup } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import type { Metric } from '../../model/dataset.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { axis, option, type Sketch, scale } from './drawing.ts';
import { axisNumber } from './numbers.ts';
import { describeGroup, missingNotes, notesBelow, valueText } from './spec.ts';
import { STRIP, stripRow } from './strip.ts';

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
  const along = scale(0, look.width - 12, most * 1.15);
  const rows = group.quantities.map((item, index) => {
    const top = index * STRIP.row;
    const value = values[index] ?? 0;
    const text = valueText(item, group, look);
    const fill = item.quantity.status === 'target' ? 'hollow' : 'solid';
    const base: Sketch = {
      kind: 'line',
      x1: along.x(1),
      x2: along.x(1),
      y1: top + STRIP.statement - 4,
      y2: top + STRIP.statement + STRIP.bar + 4,
      colour: look.palette.ink2,
      width: 1.5,
      dash: [4, 3],
    };
    return {
      value: [0, value] as const,
      base,
      ...stripRow(item, text, { top, end: along.x(value) }, fill, metrics, look),
    };
  });
  const bottom = rows.length * STRIP.row - 6;
  const notes = notesBelow(missingNotes(group.quantities, look), look, 0, bottom);
  const ticks = Array.from({ length: Math.floor(most) + 1 }, (_, index) => index).filter(
    (tick) => tick <= 1 || tick === Math.floor(most) || most <= 4,
  );
  const scaleWords = axis(look, along, ticks, STRIP.statement - 4, notes.bottom + 4, (tick) =>
    tick === 0 ? '0' : figures[look.lang].baseTick(tick),
  );
  const height = notes.bottom + 28;
  return {
    ...describeGroup(group, metrics, look),
    height,
    marks: [...rows.map((row) => row.mark), ...notes.marks],
    option: option(look, height, along, {
      behind: scaleWords.behind,
      values: rows.map((row) => row.value),
      bars: rows.map((row) => row.bar),
      front: [
        ...rows.flatMap((row) => [row.base, row.words]),
        ...notes.sketches,
        ...scaleWords.labels,
      ],
    }),
  };
}
