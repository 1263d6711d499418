// The small multiples of the figures in a picture: columns of charts, each with name, unit and period.
import { figureChart } from '../../charts/figures/figureChart.ts';
import { apartFrom } from '../../domain/comparability.ts';
import { BANDS, figureGroups } from '../../domain/figures.ts';
import type { FigureGroup } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { groupHeading, metricName, statedInFull } from '../../i18n/statedQuantity.ts';
import { timeText } from '../../i18n/time.ts';
import { type Body, type BodyContext, chartSvg, type Drawn, TOO_NARROW } from './body.ts';
import { markSvg } from './markSvg.ts';
import type { Size } from './sheet.ts';
import { silentWords } from './silentWords.ts';
import { blockSvg, lineSvg, type TextBlock, textAt, wrapped } from './svg.ts';

const GAP = { across: 28, down: 12 } as const;
/** Least width of a column; most columns side by side. */
const COLUMN = { zh: 212, en: 236, most: 5 } as const;

interface Cell {
  readonly height: number;
  readonly svg: (x: number, y: number) => string;
}

/** Charts in the order of their bands, each in the column that is shortest so far; then what is text. */
export const figuresBody: Body = (context) => {
  const { dataset, selection } = context;
  const groups = figureGroups(dataset, selection);
  const ordered = BANDS.flatMap((band) => groups.filter((group) => group.band === band));
  return (room, last, only) => layOut(groups, ordered, room, context, last, only);
};

function layOut(
  groups: readonly FigureGroup[],
  ordered: readonly FigureGroup[],
  room: Size,
  context: BodyContext,
  last: boolean,
  only: readonly number[] | null,
): Drawn {
  const { lang } = context;
  const wanted = only ?? ordered.map((_, index) => index);
  const fit = Math.floor((room.width + GAP.across) / (COLUMN[lang] + GAP.across));
  if (fit < 1 && !last) return TOO_NARROW;
  const count = Math.max(1, Math.min(COLUMN.most, fit, wanted.length));
  const width = Math.floor((room.width - GAP.across * (count - 1)) / count);
  const silent = only === null ? silentLines(groups, context) : [];
  const top = silent.length > 0 ? silent.length * 20 + 8 : 0;
  const made = wanted.flatMap((index) => {
    const group = ordered[index];
    return group ? [{ index, cell: cellOf(group, groups, width, context, index) }] : [];
  });
  const inOrder = packed(made, count, top, last ? room.height : Infinity);
  // Where not all fit, the high ones first leave less over.
  const byHeight = made.toSorted((one, two) => two.cell.height - one.cell.height);
  const best =
    inOrder.rest.length === 0
      ? inOrder
      : [inOrder, packed(byHeight, count, top, room.height)].reduce((one, two) =>
          two.rest.length < one.rest.length ? two : one,
        );
  const { bottom } = best;
  const rest = best.rest.toSorted((one, two) => one - two);
  const numbers = rest.reduce((sum, index) => {
    const group = ordered[index];
    return sum + (group ? group.quantities.length + group.beside.length : 0);
  }, 0);
  return {
    svg: () =>
      silent.join('') +
      best.cells.map(({ cell, column, y }) => cell.svg(column * (width + GAP.across), y)).join(''),
    height: bottom - GAP.down,
    left: rest.length === 0 ? null : pictureWords[lang].moreFigures(numbers),
    rest,
  };
}

type Numbered = { readonly index: number; readonly cell: Cell };

/** Each cell into the column that is shortest so far; what is too high for that has no room at all. */
function packed(made: readonly Numbered[], count: number, top: number, height: number) {
  const bottoms = Array.from({ length: count }, () => top);
  const cells: { cell: Cell; column: number; y: number }[] = [];
  const rest: number[] = [];
  // One that has no room goes first only where none has.
  const lowest = Math.min(...made.map(({ cell }) => cell.height));
  for (const { index, cell } of made) {
    const y = Math.min(...bottoms);
    const column = bottoms.indexOf(y);
    if (y + cell.height > height && (cells.length > 0 || top + lowest <= height)) {
      rest.push(index);
      continue;
    }
    cells.push({ cell, column, y });
    bottoms[column] = y + cell.height + GAP.down;
  }
  return { cells, rest, bottom: Math.max(0, ...bottoms) };
}

function cellOf(
  group: FigureGroup,
  groups: readonly FigureGroup[],
  width: number,
  context: BodyContext,
  index: number,
): Cell {
  const { lang, palette, dataset, measure, noteOf } = context;
  const spec = figureChart(group, dataset.metrics, { lang, palette, width, selected: null });
  const { name, unit, period } = groupHeading(group, lang);
  const [first] = group.quantities;
  const refs = [
    ...new Set([...group.quantities, ...group.beside].map(({ record }) => noteOf(record.id))),
  ]
    .flatMap((note) => (note === null ? [] : `[${note}]`))
    .join('');
  const apart = apartFrom(group, groups);
  const blocks: { block: TextBlock; fill: string }[] = [];
  let y = 8;
  const add = (text: string, fill: string, size: number, weight: 400 | 600 = 400) => {
    if (text === '') return;
    const indent = blocks.length === 0 ? 18 : 0;
    const block = wrapped(text, { x: indent, y, width: width - indent }, measure, {
      size,
      weight,
      lineHeight: Math.round(size * 1.35),
    });
    blocks.push({ block, fill });
    y += block.lines.length * block.lineHeight;
  };
  if (spec) {
    add(name, palette.ink, 13.5, 600);
    add([unit, period, refs].filter((part) => part !== '').join(' · '), palette.ink2, 12);
  } else if (first) {
    add(metricName(first.quantity.metric, dataset.metrics, lang), palette.ink, 13.5);
    for (const item of group.quantities) {
      add(statedInFull(item, lang), palette.ink, 16, 600);
      const when = item.quantity.period ? timeText(item.quantity.period, lang) : '';
      add([when, refs].filter((part) => part !== '').join(' · '), palette.ink2, 12);
    }
  }
  if (apart) add(figures[lang].apart[apart], palette.ink2, 12);
  const chartTop = y + 4;
  const height = spec ? chartTop + spec.height : y + 4;
  return {
    height,
    svg: (left, top) => {
      const words = blocks.map(({ block, fill }) => blockSvg(block, fill)).join('');
      const state = first?.quantity.status ?? 'actual';
      const mark = first ? markSvg(first.document, state, { x: 7, y: 17, size: 13 }, context) : '';
      const chart = spec
        ? chartSvg(spec, { x: 0, y: chartTop, width }, context, `figure${index}`)
        : '';
      return `<g transform="translate(${left} ${top})">${lineSvg(0, 0.5, width, 0.5, palette.rule)}${mark}${words}${chart}</g>`;
    },
  };
}

/** Lines on the documents that state no number to draw. */
function silentLines(groups: readonly FigureGroup[], context: BodyContext): string[] {
  return silentWords(groups, context).map(({ document, text }, index) => {
    const y = index * 20;
    return (
      markSvg(document, 'absent', { x: 8, y: y + 9, size: 16 }, { ...context, glyph: true }) +
      textAt(text, 24, y + 13.5, context.palette.ink, { size: 13 })
    );
  });
}
