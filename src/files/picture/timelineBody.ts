// The timeline in a picture: themes by time, both documents in each cell; where columns do not fit, under each theme its times.
import {
  columnWords,
  isEmpty,
  stripWords,
  type TimelineRow,
  type TimelineTable,
  timelineTable,
} from '../../content/timelineTable.ts';
import { SIDES } from '../../domain/filter.ts';
import type { TimelineColumn } from '../../domain/rows.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { columnHead } from '../../i18n/timeline.ts';
import type { Body, BodyContext, Drawn } from './body.ts';
import { stateKey } from './keySvg.ts';
import { absentPiece, beside, inset, NOTHING, type Piece, stack, wordsPiece } from './pieces.ts';
import type { Size } from './sheet.ts';
import { lineSvg, placed, textAt } from './svg.ts';
import { entriesPiece, entryWords, LINE, lanesPiece, MARK } from './timelineCells.ts';

const NAME = { zh: 104, en: 140 } as const;
const GAP = 16;
/** Least width of a column of times, in which words can be read. */
const COLUMN = { zh: 150, en: 160 } as const;
const ALL = Number.POSITIVE_INFINITY;

/** Every statement is a mark or stands in words; with little room, how many more there are. */
export const timelineBody: Body = (context) => {
  const table = timelineTable(context.selection);
  const { columns, documents, emptied } = table;
  const shown = columns.flatMap(({ marks }) =>
    SIDES.flatMap((side) => {
      const document = documents[side];
      return document ? marks[side].map(({ state }) => ({ state, document })) : [];
    }),
  );
  const { lang } = context;
  const end = lang === 'zh' ? '。' : '.';
  const note =
    emptied.length > 0 ? overviewRowWords[lang].emptied(emptied.length) + end : undefined;
  return (room, last) => {
    const key = stateKey(shown, room.width, context);
    const keyPiece: Piece = { height: key.height, svg: (x, y) => placed(key.svg, x, y) };
    const timed = columns.filter(({ key }) => key !== 'none').length;
    const wide = room.width >= NAME[lang] + (timed + 1) * (COLUMN[lang] + GAP);
    const laid = (most: number, rows = ALL): Drawn => {
      const part = { ...table, rows: table.rows.slice(0, rows) };
      const body = wide ? inColumns(part, room, most, context) : inRows(part, room, most, context);
      const all = stack([keyPiece, body], 4);
      return { svg: () => all.svg(0, 0), height: all.height, left: null, note };
    };
    const whole = laid(ALL);
    if (!last || whole.height <= room.height) return whole;
    const found = [4, 3, 2].map((most) => laid(most)).find(({ height }) => height <= room.height);
    if (found) return { ...found, left: pictureWords[lang].someListed };
    // The last rows go, where not even one statement of each cell has room.
    let kept = table.rows.length;
    while (kept > 1 && laid(1, kept).height > room.height) kept -= 1;
    const cut = table.rows.length - kept;
    const left = [pictureWords[lang].someListed, cut > 0 ? pictureWords[lang].moreThemes(cut) : ''];
    return { ...laid(1, kept), left: left.join(lang === 'zh' ? '' : ' ').trim() };
  };
};

/** A table with a column of times each. Themes of which no statement names a time stand under it, several in a line. */
function inColumns(
  table: TimelineTable,
  { width }: Size,
  most: number,
  context: BodyContext,
): Piece {
  const { lang } = context;
  const { columns, rows, documents, strips, listed } = table;
  const name = NAME[lang];
  const widths = columnWidths(table, width - name, context);
  const pad = 3;
  const lefts = widths.map((_, index) => name + sum(widths.slice(0, index)) + GAP * index);
  const rule = ruleOf(width, context);
  const heads = beside(
    columns.map((column, index) => [
      lefts[index] ?? 0,
      columnPiece(column, documents, widths[index] ?? 0, context),
    ]),
  );
  const first = columns.findIndex(({ key }) => key !== 'none');
  const from = lefts[Math.max(0, first)] ?? name;
  const silent = strips.map((strip) =>
    inset(beside([[from, stripPiece(strip, documents, width - from, context)]]), 3),
  );
  const hasTime = ({ cells }: TimelineRow) =>
    cells.some((cell, index) => columns[index]?.key !== 'none' && !isEmpty(cell));
  const apart = first < 0 || listed ? [] : rows.filter((row) => !hasTime(row));
  const body = rows
    .filter((row) => !apart.includes(row))
    .map((row) => {
      const cells = row.cells.map((cell, index): readonly [number, Piece] => {
        const room = widths[index] ?? 0;
        const piece =
          columns[index]?.key === 'none' && !listed
            ? lanesPiece(row, cell, documents, room, context)
            : entriesPiece(cell, documents, room, most, context);
        const dot = !isEmpty(cell) || piece.height > 0 ? piece : dotPiece(context);
        return [lefts[index] ?? 0, dot];
      });
      return stack([rule, inset(beside([[0, themePiece(row, name - 8, context)], ...cells]), pad)]);
    });
  const rest = apartPiece(apart, documents, columns, width, context);
  return stack([heads, inset(NOTHING, pad / 2), ...silent, ...body, rest]);
}

/** Each column by what its words take; marks alone need little, more where both documents' stand in one line. */
function columnWidths(
  { columns, rows, listed }: TimelineTable,
  room: number,
  context: BodyContext,
): number[] {
  const free = room - GAP * (columns.length - 1);
  const weights = columns.map(({ key }, index) => {
    if (key === 'none' && !listed) return 0;
    const marks = rows.flatMap(({ cells }) => [
      ...(cells[index]?.a ?? []),
      ...(cells[index]?.b ?? []),
    ]);
    const longest = Math.max(
      0,
      ...marks.map((mark) => context.measure(entryWords(mark, context), 12, 400)),
    );
    return Math.min(300, Math.max(COLUMN[context.lang], longest + 20));
  });
  const at = columns.findIndex(({ key }) => key === 'none');
  const both = rows.map(({ cells }) => sum(SIDES.map((side) => cells[at]?.[side].length ?? 0)));
  const none = Math.min(260, Math.max(110, (Math.max(0, ...both) + 1) * MARK.pitch));
  const fixed = columns.some(({ key }) => key === 'none') && !listed ? Math.min(none, free) : 0;
  const all = sum(weights);
  return weights.map((weight) => (weight === 0 ? fixed : ((free - fixed) * weight) / all));
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

function ruleOf(width: number, { palette }: BodyContext): Piece {
  return { height: 1, svg: (x, y) => lineSvg(x, y + 0.5, x + width, y + 0.5, palette.rule) };
}

function themePiece({ theme }: TimelineRow, width: number, context: BodyContext): Piece {
  return wordsPiece(theme.name[context.lang], width, context, {
    size: 12.5,
    weight: 600,
    lineHeight: LINE,
  });
}

function dotPiece({ palette }: BodyContext): Piece {
  return { height: LINE, svg: (x, y) => textAt('·', x + 2, y + 12, palette.ink3) };
}

/** A column's name, and how many statements of which document. */
function columnPiece(
  column: TimelineColumn,
  documents: TimelineTable['documents'],
  width: number,
  context: BodyContext,
): Piece {
  const { lang, palette } = context;
  return stack([
    wordsPiece(columnHead(column, lang).head, width, context, {
      size: 13,
      weight: 600,
      lineHeight: 18,
    }),
    wordsPiece(columnWords(column, documents, lang), width, context, {
      fill: palette.ink2,
      lineHeight: LINE,
    }),
  ]);
}

function stripPiece(
  strip: TimelineTable['strips'][number],
  documents: TimelineTable['documents'],
  width: number,
  context: BodyContext,
): Piece {
  const { lang, palette } = context;
  const said = stripWords(strip, documents, lang);
  return strip.absence
    ? absentPiece(said, width, context)
    : wordsPiece(said, width, context, { fill: palette.ink2, lineHeight: LINE });
}

/** Themes with statements without a time alone, as many in a line as fit. */
function apartPiece(
  rows: readonly TimelineRow[],
  documents: TimelineTable['documents'],
  columns: TimelineTable['columns'],
  width: number,
  context: BodyContext,
): Piece {
  if (rows.length === 0) return NOTHING;
  const { lang, palette } = context;
  const at = columns.findIndex(({ key }) => key === 'none');
  const name = NAME[lang];
  const across = Math.max(1, Math.min(3, Math.floor(width / (name + 190))));
  const room = (width - GAP * (across - 1)) / across;
  const cells = rows.map((row) =>
    beside([
      [0, themePiece(row, name - 8, context)],
      [name, lanesPiece(row, row.cells[at] ?? { a: [], b: [] }, documents, room - name, context)],
    ]),
  );
  const lines = Array.from({ length: Math.ceil(cells.length / across) }, (_, line) =>
    inset(
      beside(
        cells
          .slice(line * across, (line + 1) * across)
          .map((cell, index) => [index * (room + GAP), cell]),
      ),
      3,
    ),
  );
  return stack([
    ruleOf(width, context),
    inset(
      wordsPiece(pictureWords[lang].noTime, width, context, {
        fill: palette.ink2,
        lineHeight: LINE,
      }),
      3,
      1,
    ),
    ...lines,
  ]);
}

/** Under each theme its times, the latest first in the order of the columns. */
function inRows(table: TimelineTable, { width }: Size, most: number, context: BodyContext): Piece {
  const { lang } = context;
  const { columns, rows, documents, strips, listed } = table;
  const name = lang === 'zh' ? 92 : 112;
  const when = lang === 'zh' ? 88 : 96;
  const rule = ruleOf(width, context);
  const room = width - name - when;
  const body = rows.map((row) => {
    const lines = row.cells.flatMap((cell, index) => {
      const column = columns[index];
      if (
        !column ||
        (isEmpty(cell) &&
          !(column.key === 'none' && SIDES.some((side) => row.absence[side] || row.unread[side])))
      )
        return [];
      const piece =
        column.key === 'none' && !listed
          ? lanesPiece(row, cell, documents, room, context)
          : entriesPiece(cell, documents, room, most, context);
      const head = wordsPiece(columnHead(column, lang).head, when - 8, context, {
        lineHeight: LINE,
      });
      return [
        beside([
          [0, head],
          [when, piece],
        ]),
      ];
    });
    return stack([
      rule,
      inset(
        beside([
          [0, themePiece(row, name - 8, context)],
          [name, stack(lines, 4)],
        ]),
        5,
      ),
    ]);
  });
  const silent = strips.map((strip) =>
    inset(stripPiece({ ...strip, others: 0 }, documents, width, context), 4),
  );
  return stack([...silent, ...body]);
}
