// The specificity ladder in a picture: theme, steps, and where there is room what each document says.
import { ladderChart } from '../../charts/ladder.ts';
import { cellWords, readCell } from '../../content/ladderCell.ts';
import { comparedRows } from '../../domain/comparedRows.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { ladderRows, orderRows } from '../../domain/ladder.ts';
import type { LadderCell, LadderRow } from '../../domain/rows.ts';
import { nameSides } from '../../i18n/naming.ts';
import { overview } from '../../i18n/overview.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { absentSvg } from './absentSvg.ts';
import { type Body, type BodyContext, chartSvg, type Drawn, TOO_NARROW } from './body.ts';
import type { Size } from './sheet.ts';
import { blockSvg, lineSvg, textAt, wrapped } from './svg.ts';
import { wrapWords } from './wrapWords.ts';

/** Widths and heights in px of a chart. `steps`: the least width at which the names of steps stand free. */
const SIZES = {
  zh: { name: 104, head: 36, steps: 390, chart: 0.35 },
  en: { name: 142, head: 52, steps: 500, chart: 0.43 },
} as const;
/** From this width on the documents' words stand beside the ladder. */
const BESIDE = 1000;
const ROW = { least: 28, most: 66 } as const;
const TEXT = { size: 12, line: 15 } as const;

/** All rows of the overview; words that find no room end in an ellipsis, and that is said. */
export const ladderBody: Body = (context) => {
  const rows = orderRows(ladderRows(context.dataset, context.selection), context.group);
  return (room, last) => layOut(rows, room, context, last);
};

function layOut(
  rows: readonly LadderRow[],
  room: Size,
  context: BodyContext,
  last: boolean,
): Drawn {
  const { lang, palette } = context;
  const { name, head, steps, chart } = SIZES[lang];
  const beside = room.width >= BESIDE;
  // On its side there is room for the words: smaller type goes before none of them.
  if (!beside && room.width > room.height && !last) return TOO_NARROW;
  const refs = !beside && context.noteOf(anyRecord(rows)) !== null ? 76 : 0;
  const width = beside
    ? Math.max(steps, Math.floor(room.width * chart))
    : Math.floor(room.width - name - refs);
  if (width < steps && !last) return TOO_NARROW;
  const column = (room.width - name - width) / 2;
  const words = rows.map((row) =>
    SIDES.map((side) => (beside ? cellLines(row, side, column - 22, context) : [])),
  );
  const free = Math.floor((room.height - head) / Math.max(1, rows.length));
  const most = Math.max(0, ...words.flat().map((lines) => lines.length));
  const needed = Math.max(ROW.least, most * TEXT.line + 6);
  const least = last ? Math.min(needed, free) : needed;
  const rowHeight = Math.max(least, Math.min(ROW.most, free));
  const fits = Math.max(1, Math.floor((rowHeight - 2) / TEXT.line));
  const themeLine = Math.min(16, rowHeight / 2 - 0.5);
  const cut = words.flat().some((lines) => lines.length > fits);
  const svg = () => {
    const spec = ladderChart(comparedRows(rows), {
      lang,
      palette,
      width,
      selected: null,
      rowHeight,
      headHeight: head,
      steps: 'names',
      mark: Math.min(22, Math.floor((rowHeight - 2) / 2)),
    });
    const pieces = [chartSvg(spec, { x: name, y: 0, width }, context, 'ladder')];
    rows.forEach((row, index) => {
      const top = head + index * rowHeight;
      const middle = top + rowHeight / 2;
      pieces.push(lineSvg(0, top + 0.5, room.width, top + 0.5, palette.rule));
      const theme = wrapped(
        row.theme.name[lang],
        { x: 0, y: 0, width: name - 8 },
        context.measure,
        {
          size: 12.5,
          weight: 600,
          lineHeight: themeLine,
        },
      );
      pieces.push(
        blockSvg({ ...theme, y: middle - (theme.lines.length * themeLine) / 2 }, palette.ink),
      );
      SIDES.forEach((side, at) => {
        const x = name + width + (beside ? at * column + 22 : 8 + at * 34);
        const cell = row.cells[side];
        if (!beside) {
          const ref = refs > 0 && cell?.record ? refOf(cell.record.id, context) : '';
          pieces.push(textAt(ref, x, middle + 4, palette.ink2));
          return;
        }
        const lines = words[index]?.[at] ?? [];
        const shown = lines.length > fits ? shortened(lines, fits, column - 22, context) : lines;
        const absent = cell && readCell(cell, row.theme.id).type === 'absent';
        const block = {
          x,
          y: middle - (shown.length * TEXT.line) / 2,
          size: TEXT.size,
          weight: 400 as const,
          lineHeight: TEXT.line,
          lines: shown,
        };
        pieces.push(
          absent
            ? absentSvg(
                shown[0] ?? '',
                { x, y: middle - 11, width: column - 22, height: 22 },
                context,
              )
            : blockSvg(block, cell?.record ? palette.ink : palette.ink2),
        );
      });
    });
    if (beside) {
      const { a, b } = context.selection.sides;
      const names = nameSides(a?.document, b?.document, lang);
      SIDES.forEach((side, at) => {
        const document = context.selection.sides[side]?.document;
        const x = name + width + at * column + 22;
        const fill = document ? palette.marks[document.mark].text : palette.ink3;
        const said = document ? names[side].full : overview[lang].notLoaded;
        pieces.push(textAt(said, x, head - 8, fill, { weight: 600 }));
      });
    }
    return pieces.join('');
  };
  return {
    svg,
    height: head + rows.length * rowHeight,
    left: cut ? pictureWords[lang].quotesCut : null,
    rest: [],
  };
}

function anyRecord(rows: readonly LadderRow[]): string {
  return rows.flatMap(({ cells }) => [cells.a?.record, cells.b?.record]).find(Boolean)?.id ?? '';
}

/** What a document says on a theme: in Chinese its own words, in English our label; with the number of its note. */
function cellLines(row: LadderRow, side: Side, width: number, context: BodyContext): string[] {
  const cell = row.cells[side];
  const text = cell ? saidOf(cell, row.theme.id, context) : overview[context.lang].notLoaded;
  return wrapWords(text, width, (line) => context.measure(line, TEXT.size, 400));
}

function saidOf(cell: LadderCell, theme: string, context: BodyContext): string {
  const { lang } = context;
  const reading = readCell(cell, theme);
  if (reading.type !== 'stated') return cellWords(cell, theme, lang);
  const words = lang === 'zh' ? cellWords(cell, theme, lang) : reading.record.label.en;
  const ref = refOf(reading.record.id, context);
  return ref === '' ? words : `${words}\u00a0${ref}`;
}

function refOf(record: string, { noteOf }: BodyContext): string {
  const note = noteOf(record);
  return note === null ? '' : `[${note}]`;
}

/** The first lines, the last of them with an ellipsis that has room. */
function shortened(
  lines: readonly string[],
  most: number,
  width: number,
  context: BodyContext,
): string[] {
  const kept = lines.slice(0, most);
  let end = kept.at(-1) ?? '';
  while (end !== '' && context.measure(`${end}…`, TEXT.size, 400) > width) end = end.slice(0, -1);
  return [...kept.slice(0, -1), `${end}…`];
}
