// The figures in a picture: the rows and sections of the screen in columns, read downwards, each with its drawing.

import { rowChart } from '../../charts/figures/rowChart.ts';
import { drawingNotes } from '../../content/drawingNotes.ts';
import {
  distinctValues,
  type FigureRow,
  type FigureSection,
  figureRows,
  figureSectionName,
  valueWords,
} from '../../content/figureRows.ts';
import { figureGroups } from '../../domain/figures.ts';
import { quantityState } from '../../domain/markState.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import { figures } from '../../i18n/figures.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { type Body, type BodyContext, type Drawn, TOO_NARROW } from './body.ts';
import { chartSvg } from './chartSvg.ts';
import { beside, markPiece, NOTHING, type Piece, rulePiece, stack, wordsPiece } from './pieces.ts';
import type { Size } from './sheet.ts';
import { silentWords } from './silentWords.ts';

const GAP = { across: 32, down: 10 } as const;
/** Least width of a column, and most columns side by side. */
const COLUMN = { zh: 240, en: 296, most: 5 } as const;

/** A row of the figures, or the name of the section that begins with the next. */
interface Item {
  readonly piece: Piece;
  readonly row: FigureRow | null;
}

/** All rows in the order of the screen. With too little room counts go first, and targets and forecasts last. */
export const figuresBody: Body = (context) => {
  const { dataset, selection, lang } = context;
  const sections = figureRows(dataset, selection, lang);
  const silent = silentWords(figureGroups(dataset, selection), context);
  return (room, last) => {
    const fit = Math.floor((room.width + GAP.across) / (COLUMN[lang] + GAP.across));
    if (fit < 1 && !last) return TOO_NARROW;
    const rows = sections.flatMap(({ runs }) => runs.flatMap((run) => run.rows));
    const count = Math.max(1, Math.min(COLUMN.most, fit, rows.length));
    const width = Math.floor((room.width - GAP.across * (count - 1)) / count);
    const head = stack(
      silent.map(({ document, text }) =>
        beside([
          [0, markPiece(document, 'absent', context, { size: 16, line: 20, glyph: true })],
          [24, wordsPiece(text, room.width - 24, context, { size: 13, lineHeight: 20 })],
        ]),
      ),
    );
    const top = head.height > 0 ? head.height + 6 : 0;
    const below = { ...room, height: room.height - top };
    const made = new Map(
      rows.map((row, index) => [row, rowPiece(row, width, context, `figure${index}`)]),
    );
    const dropped = new Set<FigureRow>();
    const lay = () => columnsOf(itemsOf(sections, made, dropped, width, context), count, below);
    let columns = lay();
    // The least of them first, and of those the last on the screen.
    const order = last ? rows.toReversed().sort((one, two) => weight(one) - weight(two)) : [];
    for (const row of order) {
      if (heightOf(columns) <= below.height || dropped.size === rows.length - 1) break;
      dropped.add(row);
      columns = lay();
    }
    // Where a high one went, lower ones may still have room.
    for (const row of [...dropped].reverse()) {
      dropped.delete(row);
      const more = lay();
      if (heightOf(more) <= below.height) columns = more;
      else dropped.add(row);
    }
    const hidden = [...dropped].reduce(
      (sum, { lines, beside }) =>
        sum + lines.filter(({ type }) => type === 'value').length + beside.length,
      0,
    );
    return {
      svg: () =>
        head.svg(0, 0) +
        columns.map((column, index) => column.svg(index * (width + GAP.across), top)).join(''),
      height: top + heightOf(columns),
      left: hidden === 0 ? null : pictureWords[lang].moreFigures(hidden),
    } satisfies Drawn;
  };
};

/** What must not be left out has more. */
function weight({ group: { form, quantities } }: FigureRow): number {
  if (quantities.some(({ quantity }) => quantity.status !== 'actual')) return 2;
  return form === 'count' ? 0 : 1;
}

function itemsOf(
  sections: readonly FigureSection[],
  made: ReadonlyMap<FigureRow, Piece>,
  dropped: ReadonlySet<FigureRow>,
  width: number,
  context: BodyContext,
): Item[] {
  const { lang, palette } = context;
  return sections.flatMap(({ key, runs }) => {
    const rows = runs.flatMap((run) => run.rows).filter((row) => !dropped.has(row));
    if (rows.length === 0) return [];
    const note = key === 'now' ? figureRowWords[lang].nowNote : '';
    const name = figureSectionName(key, lang);
    const words = note === '' ? name : lang === 'zh' ? `${name}（${note}）` : `${name} (${note})`;
    const head = wordsPiece(words, width, context, {
      size: 12.5,
      weight: 600,
      fill: palette.ink2,
      lineHeight: 18,
    });
    return [
      { piece: head, row: null },
      ...rows.map((row) => ({ piece: made.get(row) ?? NOTHING, row })),
    ];
  });
}

function heightOf(columns: readonly Piece[]): number {
  return Math.max(0, ...columns.map(({ height }) => height));
}

/** Fills columns one after the other, at the least height at which all have room; a section's name stays with its first row. */
function columnsOf(items: readonly Item[], count: number, room: Size): Piece[] {
  const fill = (height: number): Item[][] => {
    const columns: Item[][] = [[]];
    let used = 0;
    items.forEach((item, index) => {
      const next = item.row === null ? (items[index + 1]?.piece.height ?? 0) + GAP.down : 0;
      if (used > 0 && used + item.piece.height + next > height) {
        columns.push([]);
        used = 0;
      }
      columns.at(-1)?.push(item);
      used += item.piece.height + GAP.down;
    });
    return columns;
  };
  const total = items.reduce((sum, { piece }) => sum + piece.height + GAP.down, 0);
  let [low, high] = [0, total];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (
      fill(middle).length <= count &&
      fill(middle).every((column) => columnPiece(column).height <= middle)
    )
      high = middle;
    else low = middle;
  }
  // Columns that are almost filled are read more easily than many short ones.
  const filled = Number.isFinite(room.height) && fill(high).length <= count ? high : total;
  return fill(filled).map(columnPiece);
}

function columnPiece(items: readonly Item[]): Piece {
  return stack(
    items.map(({ piece }) => piece),
    GAP.down,
  );
}

/** A row: name, times, values, drawing, what is said beside it and what is not given. */
function rowPiece(row: FigureRow, width: number, context: BodyContext, name: string): Piece {
  const { lang, palette, dataset } = context;
  const text = figureRowWords[lang];
  const { group } = row;
  const [first] = group.quantities;
  if (!first) return NOTHING;
  const chart = rowChart(row, dataset, { lang, palette, named: true });
  const quiet = (words: string) =>
    wordsPiece(words, width, context, { fill: palette.ink2, lineHeight: 16 });
  const colon = lang === 'zh' ? '：' : ': ';
  const said = distinctValues(row).map(
    (line) => (line.when === '' ? '' : line.when + colon) + valueWords(line),
  );
  const several = said.length > 1;
  const under = [row.indicators > 1 ? text.indicators(row.indicators) : '', row.when].filter(
    (part) => part !== '',
  );
  const over = group.quantities.find(({ quantity }) => quantity.relation === 'somewhat-over');
  const comma = lang === 'zh' ? '，' : ', ';
  const missing =
    row.missing.length > 0 ? `${text.columns.missing}${colon}${row.missing.join(comma)}` : '';
  const documents = [...new Set(group.quantities.map(({ document }) => document))];
  const marks = documents.map(
    (document, index) =>
      [
        index * 16,
        markPiece(document, quantityState(first), context, { size: 13, line: 18 }),
      ] as const,
  );
  const indent = documents.length * 16 + 2;
  return stack(
    [
      rulePiece(width, context),
      beside([
        ...marks,
        [
          indent,
          wordsPiece(row.name, width - indent, context, {
            size: 13.5,
            weight: 600,
            lineHeight: 18,
          }),
        ],
      ]),
      quiet(under.join(comma)),
      ...said.map((words) =>
        wordsPiece(
          words,
          width,
          context,
          several ? { size: 12.5, lineHeight: 17 } : { size: 17, weight: 600, lineHeight: 23 },
        ),
      ),
      chart
        ? {
            height: chart.height + 4,
            svg: (x, y) => chartSvg(chart, { x, y: y + 4, width }, context, name),
          }
        : NOTHING,
      ...row.beside.map(({ words }) => quiet(words)),
      quiet(over?.quantity.value && !chart ? text.somewhatOver(over.quantity.value) : ''),
      quiet(missing),
      ...drawingNotes(row, lang).map(quiet),
      quiet(row.apart ? figures[lang].apart[row.apart] : ''),
    ],
    2,
  );
}
