import type { FigureGroup } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { quantityShort } from '../../i18n/quantity.ts';
import { metricName } from '../../i18n/statedQuantity.ts';
import type { Metric } from '../../model/dataset.ts';
import { type Sketch, words } from '../sketch.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { colourOf, option, textWidth, wrap } from './drawing.ts';
import { describeGroup, isShared, missingNotes, noteMark, notesBelow, valueMark } from './spec.ts';

const ROW = 40;
const NAME_LINE = 15;
const ARROW = { most: 72, least: 32 } as const;

/**
 * Indicators held against a reference whose value is not given: a dashed line and arrows of one
 * and the same length. No ticks and no scale: the length of the arrows has no meaning, and the
 * chart says so. Never drawn: a percentage, arrows of different length.
 *
 * Takes a group of form `relation`; lengths in CSS px.
 */
export function relationChart(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
): ChartSpec {
  const { lang, palette } = look;
  const say = figures[lang];
  const line = Math.round(look.width * 0.46);
  const names = group.quantities.map(({ quantity, document }) => {
    const name = metricName(quantity.metric, metrics, lang);
    const text = isShared(group) ? say.ofProvince(document.province.name[lang], name) : name;
    return wrap(text, 12, line - 10);
  });
  const row = Math.max(ROW, ...names.map((lines) => lines.length * NAME_LINE + 8));
  const bottom = names.length * row + 8;
  const wordWidth = Math.max(
    ...group.quantities.map(({ quantity }) => textWidth(quantityShort(quantity, lang), 14) * 1.1),
  );
  // One length for all, shorter where the words would leave a narrow chart.
  const room = Math.floor(look.width - line - wordWidth - 14);
  const arrowLength = Math.max(ARROW.least, Math.min(ARROW.most, room));
  const rows = group.quantities.map((item, index) => {
    const y = 8 + index * row + row / 2;
    const name = names[index] ?? [];
    const word = quantityShort(item.quantity, lang);
    const arrow: Sketch = {
      kind: 'arrow',
      x1: line + 4,
      x2: line + 4 + arrowLength,
      y,
      colour: colourOf(look, item),
      page: palette.page,
    };
    return {
      sketches: [
        words(look, name.join('\n'), line - 8, y, {
          align: 'right',
          baseline: 'middle',
          lineHeight: NAME_LINE,
        }),
        arrow,
        words(look, word, line + arrowLength + 12, y, {
          baseline: 'middle',
          size: 14,
          weight: 600,
          colour: palette.ink,
        }),
      ],
      mark: valueMark(item, metrics, look, {
        x: 0,
        y: y - row / 2,
        width: line + arrowLength + 16 + textWidth(word, 14),
        height: row,
      }),
    };
  });
  const [first] = group.quantities;
  const reference = first?.quantity.reference?.[lang] ?? '';
  const unknown = first?.quantity.missing.includes('reference') ?? false;
  const title = unknown ? say.inBrackets(reference, say.numberNotGiven) : reference;
  // The name of the reference stands under its line, moved left where it would run out of the chart.
  const lines = wrap(title, 12, look.width - 8);
  const wide = Math.max(...lines.map((text) => textWidth(text, 12)));
  const x = Math.max(0, Math.min(line - 4, look.width - wide - 4));
  const below = bottom + 6 + lines.length * 18;
  const others = missingNotes(group.quantities, look).filter(
    ({ text }) => text !== referenceNote(group, look),
  );
  const notes = notesBelow(others, look, 0, below + 2);
  const height = notes.bottom + 20;
  const dashed: Sketch = {
    kind: 'line',
    x1: line,
    x2: line,
    y1: 2,
    y2: bottom,
    colour: palette.ink,
    width: 2,
    dash: [4, 3],
  };
  const referenceMark =
    first && unknown
      ? [
          noteMark(first, title, look, {
            x,
            // Of the words' own height it would be too low to press.
            y: bottom + 2,
            width: wide + 4,
            height: lines.length * 18 + 6,
          }),
        ]
      : [];
  return {
    ...describeGroup(group, metrics, look),
    height,
    marks: [...rows.map((row) => row.mark), ...referenceMark, ...notes.marks],
    option: option(
      look,
      { left: 0, right: look.width, max: 1 },
      {
        behind: [],
        values: [],
        bars: [],
        front: [
          dashed,
          ...rows.flatMap((row) => row.sketches),
          words(look, lines.join('\n'), x, bottom + 5),
          ...notes.sketches,
          words(look, say.arrows, 0, notes.bottom + 1, { colour: palette.ink3 }),
        ],
      },
    ),
  };
}

/** The note on the missing reference is drawn at its line and not said twice. */
function referenceNote(group: FigureGroup, look: Look): string | undefined {
  const item = group.quantities.find(({ quantity }) => quantity.missing.includes('reference'));
  if (!item) return undefined;
  const only = { ...item, quantity: { ...item.quantity, missing: ['reference' as const] } };
  return missingNotes([only], look)[0]?.text;
}
