import type { FigureGroup } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import type { Metric } from '../../model/dataset.ts';
import { placeOn } from '../scale.ts';
import { type Sketch, words } from '../sketch.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { colourOf, isBehind, option, textWidth } from './drawing.ts';
import { axisNumber } from './numbers.ts';
import { describeGroup, missingNotes, notesBelow, valueMark, valueText } from './spec.ts';

const STATEMENT = 26;
const DOT = 24;

/**
 * A rank in a field of unknown size: a ladder from 1 that fades out to the right, with a dot on
 * the place. Never drawn: a bar as long as the rank, a place in per cent of the field.
 *
 * Takes a group of form `rank`; lengths in CSS px.
 */
export function rankChart(group: FigureGroup, metrics: readonly Metric[], look: Look): ChartSpec {
  const { lang, palette } = look;
  const ranks = group.quantities.map(({ quantity }) => axisNumber(quantity));
  const last = Math.max(10, ...ranks.map((rank) => rank + 3));
  const [left, right] = [12, look.width - 28];
  // Scales run from 0; place 1 stands at `left`.
  const along = { left: left - (right - left) / (last - 1), right, max: last };
  const x = (rank: number) => placeOn(along, rank);
  const rows = group.quantities.map((item, index) => {
    const top = index * (STATEMENT + DOT + 30);
    const rank = ranks[index] ?? 1;
    const middle = top + STATEMENT + DOT / 2;
    const text = valueText(item, group, look);
    const wide = textWidth(text, 14);
    const start = Math.max(0, Math.min(x(rank) - wide / 2, look.width - wide - 4));
    const colours = palette.marks[item.document.mark];
    const places: Sketch[] = Array.from({ length: last - 1 }, (_, place) => ({
      kind: 'line',
      x1: x(place + 1),
      x2: x(place + 1),
      y1: middle - 4,
      y2: middle + 4,
      colour: palette.ink3,
      width: 1,
    }));
    const below = { align: 'center', colour: palette.ink3 } as const;
    return {
      value: [rank, rank] as const,
      behind: [
        {
          kind: 'fade',
          x: left,
          y: middle - 1,
          width: look.width - left,
          height: 2,
          colour: palette.ink3,
          page: palette.page,
        } as const,
        ...places,
      ],
      bar: {
        fill: 'dot' as const,
        end: 'plain' as const,
        y: middle - DOT / 2,
        height: DOT,
        colour: colourOf(look, item),
        page: palette.page,
        mark: item.document.mark,
      },
      front: [
        words(look, text, start, top + 2, { size: 14, weight: 600, colour: palette.ink }),
        words(look, String(rank), x(rank), middle, {
          align: 'center',
          baseline: 'middle',
          weight: 600,
          colour: isBehind(look, item.record.id) ? palette.ink : colours.on,
          ground: null,
        }),
        words(look, figures[lang].tagged('1', figures[lang].best), 0, middle + 14, {
          ...below,
          align: 'left',
        }),
        ...(rank > 6 ? [words(look, '5', x(5), middle + 14, below)] : []),
        ...(rank < 10 ? [words(look, '10', x(10), middle + 14, below)] : []),
      ],
      mark: valueMark(item, metrics, look, {
        x: Math.min(start, x(rank) - DOT / 2),
        y: top,
        width: Math.max(wide, DOT) + 4,
        height: STATEMENT + DOT,
      }),
    };
  });
  const bottom = rows.length * (STATEMENT + DOT + 30) - 6;
  const notes = notesBelow(missingNotes(group.quantities, look), look, 0, bottom);
  const height = notes.bottom + 8;
  return {
    ...describeGroup(group, metrics, look),
    height,
    marks: [...rows.map((row) => row.mark), ...notes.marks],
    option: option(look, along, {
      behind: rows.flatMap((row) => row.behind),
      values: rows.map((row) => row.value),
      bars: rows.map((row) => row.bar),
      front: [...rows.flatMap((row) => row.front), ...notes.sketches],
    }),
  };
}
