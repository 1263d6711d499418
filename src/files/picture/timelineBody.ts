// The timeline in a picture: themes by time, both documents in each cell; where columns do not fit, under each theme its times.
import { type Said, type SaidColumn, statementWords } from '../../content/said.ts';
import { type TimelineSaid, timelineSaid } from '../../content/timelineSaid.ts';
import type { MarkState } from '../../domain/rows.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import type { Body, BodyContext, Drawn } from './body.ts';
import { cellPiece, dotPiece, LINE, MARK } from './cellPiece.ts';
import {
  beside,
  flowPiece,
  inset,
  NOTHING,
  type Piece,
  rowPiece,
  rulePiece,
  stack,
  wordsPiece,
} from './pieces.ts';
import type { Size } from './sheet.ts';

const NAME = { zh: 104, en: 140 } as const;
/** The same, and room for a time, where times stand under each theme. */
const NARROW = { zh: { name: 92, when: 88 }, en: { name: 112, when: 96 } } as const;
const GAP = 16;
/** Least width of a column of times, in which words can be read. */
const COLUMN = { zh: 150, en: 160 } as const;
const ALL = Number.POSITIVE_INFINITY;

/** Every statement is a mark or stands in words; with little room, how many more there are. */
export const timelineBody: Body = (context) => {
  const { dataset, selection, lang } = context;
  const table = timelineSaid(dataset, selection, lang);
  const { columns, rows, emptied } = table;
  const shown = rows.flatMap(({ cells }) => cells.flat()).flatMap(statesOf);
  const states = (Object.keys(timelineWords[lang].states) as MarkState[]).flatMap((state) => {
    const one = shown.find((mark) => mark.state === state);
    return one ? [{ ...one, words: timelineWords[lang].states[state] }] : [];
  });
  const end = lang === 'zh' ? '。' : '.';
  const note = emptied > 0 ? overviewRowWords[lang].emptied(emptied) + end : undefined;
  const timed = columns.filter(({ key }) => key !== 'none').length;
  return (room, last) => {
    const key = inset(flowPiece(states, '', room.width, context, context.palette.ink2), 2, 5);
    const wide = room.width >= NAME[lang] + (timed + 1) * (COLUMN[lang] + GAP);
    const laid = (most: number, kept = ALL): Drawn => {
      const part = { ...table, rows: rows.slice(0, kept) };
      const body = wide ? inColumns(part, room, most, context) : inRows(part, room, most, context);
      const all = stack([key, body], 4);
      return { svg: () => all.svg(0, 0), height: all.height, left: null, note };
    };
    const whole = laid(ALL);
    if (!last || whole.height <= room.height) return whole;
    const found = [4, 3, 2].map((most) => laid(most)).find(({ height }) => height <= room.height);
    if (found) return { ...found, left: pictureWords[lang].someListed };
    // The last rows go, where not even one statement of each cell has room.
    let kept = rows.length;
    while (kept > 1 && laid(1, kept).height > room.height) kept -= 1;
    const cut = rows.length - kept;
    const left = [pictureWords[lang].someListed, cut > 0 ? pictureWords[lang].moreThemes(cut) : ''];
    return { ...laid(1, kept), left: left.join(lang === 'zh' ? '' : ' ').trim() };
  };
};

function statesOf(said: Said) {
  if (said.type === 'statement') return [{ state: said.state, document: said.document }];
  if (said.type !== 'marks') return [];
  return said.marks.map(({ state }) => ({ state, document: said.document }));
}

/** A table with a column of times each. Themes of which no statement names a time stand under it, several in a line. */
function inColumns(
  table: TimelineSaid,
  { width }: Size,
  most: number,
  context: BodyContext,
): Piece {
  const { columns, rows, strips, marked, first } = table;
  const name = NAME[context.lang];
  const widths = columnWidths(table, width - name, context);
  const lefts = widths.map((_, index) => name + sum(widths.slice(0, index)) + GAP * index);
  const heads = beside(
    columns.map((column, at) => [lefts[at] ?? 0, headPiece(column, widths[at] ?? 0, context)]),
  );
  const from = lefts[Math.max(0, first)] ?? name;
  const silent = strips.map(({ over }) =>
    inset(beside([[from, cellPiece([over], width - from, context)]]), 3),
  );
  const isApart = ({ cells }: TimelineSaid['rows'][number]) =>
    marked >= 0 && first >= 0 && cells.every((cell, at) => at === marked || cell.length === 0);
  const body = rows
    .filter((row) => !isApart(row))
    .map((row) => {
      const cells = row.cells.map((cell, at): readonly [number, Piece] => [
        lefts[at] ?? 0,
        cell.length > 0 ? cellPiece(cell, widths[at] ?? 0, context, { most }) : dotPiece(context),
      ]);
      return rowPiece(row.name, cells, { width, name, pad: 3 }, context);
    });
  const rest = apartPiece(rows.filter(isApart), width, context);
  return stack([heads, inset(NOTHING, 1.5), ...silent, ...body, rest]);
}

/** Each column by what its words take; marks alone need little, more where both documents' stand in one line. */
function columnWidths(
  { columns, rows, marked }: TimelineSaid,
  room: number,
  context: BodyContext,
): number[] {
  const { lang, measure } = context;
  const free = room - GAP * (columns.length - 1);
  const longest = (said: Said) =>
    said.type === 'statement' ? measure(statementWords(said, lang), 12, 400) : 0;
  const weights = columns.map((_, at) => {
    if (at === marked) return 0;
    const widest = Math.max(0, ...rows.flatMap(({ cells }) => (cells[at] ?? []).map(longest)));
    return Math.min(300, Math.max(COLUMN[lang], widest + 20));
  });
  const both = rows.map(({ undated }) => sum(undated.map((said) => statesOf(said).length)));
  const none = Math.min(260, Math.max(110, (Math.max(0, ...both) + 1) * MARK.pitch));
  const fixed = marked >= 0 ? Math.min(none, free) : 0;
  const all = sum(weights);
  return weights.map((weight) => (weight === 0 ? fixed : ((free - fixed) * weight) / all));
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** A column's name, and how many statements of which document. */
function headPiece({ head, note }: SaidColumn, width: number, context: BodyContext): Piece {
  return stack([
    wordsPiece(head, width, context, { size: 13, weight: 600, lineHeight: 18 }),
    wordsPiece(note, width, context, { fill: context.palette.ink2, lineHeight: LINE }),
  ]);
}

/** Themes with statements without a time alone, as many in a line as fit. */
function apartPiece(rows: TimelineSaid['rows'], width: number, context: BodyContext): Piece {
  if (rows.length === 0) return NOTHING;
  const { lang, palette } = context;
  const name = NAME[lang];
  const across = Math.max(1, Math.min(3, Math.floor(width / (name + 190))));
  const room = (width - GAP * (across - 1)) / across;
  const cells = rows.map((row, at) => {
    const left = (at % across) * (room + GAP);
    const theme = wordsPiece(row.name, name - 8, context, {
      ...{ size: 12.5, weight: 600, lineHeight: LINE },
    });
    const marks = cellPiece(row.undated, room - name, context);
    return [
      left,
      beside([
        [0, theme],
        [name, marks],
      ]),
    ] as const;
  });
  const lines = Array.from({ length: Math.ceil(cells.length / across) }, (_, line) =>
    inset(beside(cells.slice(line * across, (line + 1) * across)), 3),
  );
  const look = { fill: palette.ink2, lineHeight: LINE };
  const head = wordsPiece(pictureWords[lang].noTime, width, context, look);
  return stack([rulePiece(width, context), inset(head, 3, 1), ...lines]);
}

/** Under each theme its times, the latest first in the order of the columns. */
function inRows(
  { columns, rows, strips }: TimelineSaid,
  { width }: Size,
  most: number,
  context: BodyContext,
): Piece {
  const { name, when } = NARROW[context.lang];
  const body = rows.map((row) => {
    const lines = row.cells.flatMap((cell, at) => {
      if (cell.length === 0) return [];
      const head = wordsPiece(columns[at]?.head ?? '', when - 8, context, { lineHeight: LINE });
      const said = cellPiece(cell, width - name - when, context, { most });
      return [
        beside([
          [0, head],
          [when, said],
        ]),
      ];
    });
    return rowPiece(row.name, [[name, stack(lines, 4)]], { width, name, pad: 5 }, context);
  });
  const silent = strips.map(({ apart }) => inset(cellPiece([apart], width, context), 4));
  return stack([...silent, ...body]);
}
