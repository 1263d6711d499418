import type { FigureGroup } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { metricName, statedText } from '../../i18n/statedQuantity.ts';
import type { Metric } from '../../model/dataset.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { axis, opacityOf, option, type Sketch, scale, textWidth, words, wrap } from './drawing.ts';
import { axisNumber } from './numbers.ts';
import { describeGroup, missingNotes, notesBelow, valueMark, valueText } from './spec.ts';

const STATEMENT = 26;
const BAR = 28;

/**
 * A share of a whole whose size is not given: a strip from 0 to 100 %, with the amount it makes
 * up as text. Never drawn: the whole worked out from the two, a pie.
 *
 * Takes a group of form `share` with values in %; lengths in CSS px.
 */
export function shareChart(group: FigureGroup, metrics: readonly Metric[], look: Look): ChartSpec {
  const { lang, palette } = look;
  const along = scale(0, look.width - 4, 100);
  const rows = group.quantities.map((item, index) => {
    const top = index * (STATEMENT + BAR + 12);
    const value = axisNumber(item.quantity);
    const target = item.quantity.status === 'target';
    const text = valueText(item, group, look);
    const left = Math.max(0, Math.min(along.x(value), look.width) - textWidth(text, 14) - 2);
    const whole: Sketch[] = edges(along.left, along.right, top + STATEMENT, BAR, palette.ink3);
    return {
      value: [0, value] as const,
      bar: {
        fill: target
          ? ('hollow' as const)
          : item.quantity.status === 'forecast'
            ? ('hatch' as const)
            : ('solid' as const),
        end: item.quantity.qualifier === 'exact' ? ('plain' as const) : ('open' as const),
        y: top + STATEMENT,
        height: BAR,
        colour: palette.marks[item.document.mark].fill,
        page: palette.page,
        mark: item.document.mark,
        opacity: opacityOf(look, item.record.id),
      },
      sketches: [
        ...whole,
        words(look, text, left, top + 2, { size: 14, weight: 600, colour: palette.ink }),
      ],
      mark: valueMark(item, metrics, look, {
        x: 0,
        y: top,
        width: Math.max(along.x(value), left + textWidth(text, 14)) + 4,
        height: STATEMENT + BAR,
      }),
    };
  });
  let y = rows.length * (STATEMENT + BAR + 12) - 6;
  const beside = group.beside.map((item) => {
    const text = figures[lang].named(
      metricName(item.quantity.metric, metrics, lang),
      statedText(item, lang),
    );
    const lines = wrap(text, 12, look.width - 4);
    const box = { x: 0, y, width: look.width, height: lines.length * 18 + 4 };
    y += box.height;
    return {
      sketch: words(look, lines.join('\n'), 0, box.y + 2, { colour: palette.ink }),
      mark: valueMark(item, metrics, look, box),
    };
  });
  const notes = notesBelow(missingNotes(group.quantities, look), look, 0, y);
  const scaleWords = axis(
    look,
    along,
    [0, 50, 100],
    STATEMENT - 4,
    notes.bottom + 4,
    (tick) => `${tick}%`,
  );
  const height = notes.bottom + 28;
  return {
    ...describeGroup(group, metrics, look),
    height,
    marks: [...rows.map((row) => row.mark), ...beside.map(({ mark }) => mark), ...notes.marks],
    option: option(look, height, along, {
      behind: scaleWords.behind,
      values: rows.map((row) => row.value),
      bars: rows.map((row) => row.bar),
      front: [
        ...rows.flatMap((row) => row.sketches),
        ...beside.map(({ sketch }) => sketch),
        ...notes.sketches,
        ...scaleWords.labels,
      ],
    }),
  };
}

/** The outline of the whole: the strip that the share is a part of. */
function edges(left: number, right: number, top: number, height: number, colour: string): Sketch[] {
  const edge = (x1: number, y1: number, x2: number, y2: number): Sketch => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    colour,
    width: 1,
  });
  return [
    edge(left, top, right, top),
    edge(right, top, right, top + height),
    edge(left, top + height, right, top + height),
    edge(left, top, left, top + height),
  ];
}
