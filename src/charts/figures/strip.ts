// Strips: a bar a value from zero, the statement above it, the axis below, then what is said beside
// the value and what is not given. The bullet, the index strip, the share and a lone amount.
import type { FigureGroup } from '../../domain/rows.ts';
import type { Metric } from '../../model/dataset.ts';
import { placeOn, type Scale } from '../scale.ts';
import { type Sketch, words } from '../sketch.ts';
import type { ChartMark, ChartSpec, Look } from '../spec.ts';
import { AXIS, axis, type BarDrawing, barOf, option, textWidth, wrap } from './drawing.ts';
import {
  besideBelow,
  describeGroup,
  missingNotes,
  notesBelow,
  valueMark,
  valueText,
} from './spec.ts';

/** Heights in CSS px: a line of words, the bar, the gap under it. */
export const STRIP = { line: 18, bar: 28, gap: 14 } as const;

/** How a strip measures: its axis, the value of each quantity on it, ticks and their words. */
export interface Measure {
  readonly along: Scale;
  readonly values: readonly number[];
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  /** Lines that belong to a bar: the base of a multiple, the whole of a share. */
  readonly lines?: (top: number, bottom: number) => readonly Sketch[];
}

/** The small multiple of a group whose values are strips on one axis; lengths in CSS px. */
export function stripChart(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
  { along, values, ticks, tick, lines }: Measure,
): ChartSpec {
  const bars: BarDrawing[] = [];
  const sketches: Sketch[] = [];
  const marks: ChartMark[] = [];
  let y = 0;
  group.quantities.forEach((item, index) => {
    const said = wrap(valueText(item, group, look), 14, look.width - 4);
    const wide = Math.max(...said.map((line) => textWidth(line, 14))) + 4;
    // The statement ends where the bar ends, or starts with the chart where it is too long for that.
    const right = Math.max(placeOn(along, values[index] ?? 0), wide);
    const top = y + said.length * STRIP.line + 6;
    bars.push(barOf(look, item, top, STRIP.bar));
    sketches.push(
      ...(lines?.(top, top + STRIP.bar) ?? []),
      words(look, said.join('\n'), right, y + 2, {
        align: 'right',
        size: 14,
        weight: 600,
        colour: look.palette.ink,
      }),
    );
    const height = top + STRIP.bar - y;
    marks.push(valueMark(item, metrics, look, { x: 0, y, width: right + 4, height }));
    y = top + STRIP.bar + STRIP.gap;
  });
  const [first] = bars;
  const bottom = y - STRIP.gap + 6;
  const scaleWords = axis(look, along, ticks, (first?.y ?? 0) - 4, bottom, tick);
  const beside = besideBelow(group, metrics, look, 0, bottom + AXIS);
  const notes = notesBelow(
    missingNotes([...group.quantities, ...group.beside], look),
    look,
    0,
    beside.bottom,
  );
  const height = notes.bottom + 6;
  return {
    ...describeGroup(group, metrics, look),
    height,
    marks: [...marks, ...beside.marks, ...notes.marks],
    option: option(look, along, {
      behind: scaleWords.behind,
      values: values.map((value) => [0, value]),
      bars,
      front: [...sketches, ...scaleWords.labels, ...beside.sketches, ...notes.sketches],
    }),
  };
}
