import type { FigureGroup } from '../../domain/rows.ts';
import { axisUnit } from '../../i18n/unit.ts';
import type { Metric } from '../../model/dataset.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { axis, option, scale, ticksTo } from './drawing.ts';
import { axisNumber, tickText } from './numbers.ts';
import { describeGroup, missingNotes, notesBelow, valueText } from './spec.ts';
import { STRIP, stripRow } from './strip.ts';

/**
 * A promised amount without a present value: a bullet without a measure bar. A hollow bar from
 * zero ends in a tick at the promise; what is not given is said under it. Never drawn: progress
 * in per cent, a bar for today, a line from today to the year.
 *
 * Takes a group of form `target-level`; lengths in CSS px.
 */
export function targetLevelChart(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
): ChartSpec {
  const { places } = axisUnit(group.quantities[0]?.quantity.unit ?? null, look.lang);
  const values = group.quantities.map(({ quantity }) => axisNumber(quantity, places));
  const { ticks, max } = ticksTo(Math.max(...values));
  const along = scale(0, look.width - 4, max);
  const rows = group.quantities.map((item, index) => {
    const top = index * STRIP.row;
    const value = values[index] ?? 0;
    const text = valueText(item, group, look);
    return {
      value: [0, value] as const,
      ...stripRow(item, text, { top, end: along.x(value) }, 'hollow', metrics, look),
    };
  });
  const bottom = rows.length * STRIP.row - 6;
  const notes = notesBelow(missingNotes(group.quantities, look), look, 0, bottom);
  const scaleWords = axis(look, along, ticks, STRIP.statement - 4, notes.bottom + 4, (tick) =>
    tickText(tick, look.lang),
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
      front: [...rows.map((row) => row.words), ...notes.sketches, ...scaleWords.labels],
    }),
  };
}
