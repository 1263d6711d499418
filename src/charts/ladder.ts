// The specificity ladder: two marks a theme on six ordered steps. Design, section 2.1.
import { SIDES, type Side } from '../domain/filter.ts';
import type { LadderCell, LadderRow } from '../domain/rows.ts';
import { ladderText } from '../i18n/ladderText.ts';
import { nameSides } from '../i18n/naming.ts';
import { overview } from '../i18n/overview.ts';
import { statementName, statementTip } from '../i18n/statement.ts';
import { terms } from '../i18n/terms.ts';
import { LADDER_STEPS } from '../model/values.ts';
import { cellTarget, cellWords } from './ladderCell.ts';
import { LADDER_MARK, type LadderDrawing } from './ladderMark.ts';
import type { MarkDrawing } from './marks.ts';
import { FONTS } from './palette.ts';
import { placeOn, type Scale } from './scale.ts';
import { type Sketch, sketchSeries, words } from './sketch.ts';
import type { ChartMark, ChartSpec, ChartTable, Look } from './spec.ts';

/** Room that the ladder needs besides its rows. */
export interface LadderLook extends Look {
  /** Height of one row in px, the same for all: HTML beside the chart keeps to it. */
  readonly rowHeight: number;
  /** Height of the steps' names above the rows in px; 0 leaves them out. */
  readonly headHeight: number;
  /** Steps by name, or by number where a key beside the chart gives the names. */
  readonly steps: 'names' | 'numbers';
  /** Whether the selected mark stands in another of several ladders, so that all of this one is set back. */
  readonly setBack?: boolean;
  /** Size of a mark in px, where rows are too low for two of the usual one. */
  readonly mark?: number;
}

/** From the edge of the chart to steps 0 and 5, in px: half of the widest name, or of a mark's place. */
const EDGE = { names: 38, numbers: 18 } as const;

/**
 * One chart for all rows given, in their order. A cell that is null is not drawn; two cells on
 * the same step stand one above the other. Steps are ordered, not measured: no value is averaged.
 */
export function ladderChart(rows: readonly LadderRow[], look: LadderLook): ChartSpec {
  const { lang, palette, rowHeight, headHeight, width } = look;
  const edge = EDGE[look.steps];
  const along: Scale = { left: edge, right: width - edge, max: 5 };
  const height = headHeight + rows.length * rowHeight;
  const marks = ladderMarks(rows, look, along);
  const held = look.setBack || marks.some((mark) => mark.target === look.selected);
  return {
    name: overview[lang].chartName,
    finding: ladderText(rows, lang),
    height,
    marks,
    table: ladderTable(rows, look),
    option: {
      animation: false,
      textStyle: { fontFamily: FONTS[lang], fontSize: 12, color: palette.ink2 },
      series: [
        sketchSeries([
          ...rules(rows.length, look),
          ...stepLines(look, along, height),
          ...stepNames(look, along),
        ]),
        {
          type: 'custom',
          renderItem: 'duizhao-ladder-row',
          coordinateSystem: 'none',
          silent: true,
          data: rows.map((row, index) => [
            index,
            row.cells.a?.step ?? '-',
            row.cells.b?.step ?? '-',
          ]),
          itemPayload: {
            along,
            rows: rows.map((row, index) => drawing(row, rowMiddle(index, look), look, held)),
          },
        },
      ],
    },
  };
}

function drawing(row: LadderRow, y: number, look: LadderLook, held: boolean): LadderDrawing {
  const mark = (side: Side): MarkDrawing | null => {
    const cell = row.cells[side];
    if (!cell || !cellTarget(cell, row.theme.id)) return null;
    const { mark, province } = cell.document;
    return {
      mark,
      state: cell.step === 0 ? 'absent' : 'actual',
      colours: look.palette.marks[mark],
      page: look.palette.page,
      size: look.mark ?? LADDER_MARK.size,
      glyph: province.glyph,
      opacity: held && cellTarget(cell, row.theme.id) !== look.selected ? 0.3 : 1,
    };
  };
  const pair = { a: mark('a'), b: mark('b') };
  const lit = !held || pair.a?.opacity === 1 || pair.b?.opacity === 1;
  return { ...pair, y, line: look.palette.ink3, lineOpacity: lit ? 1 : 0.3 };
}

/** The middle of a row, px from the chart's top. */
function rowMiddle(index: number, { headHeight, rowHeight }: LadderLook): number {
  return headHeight + (index + 0.5) * rowHeight;
}

/** Two boxes on one step share the row's height. */
function ladderMarks(rows: readonly LadderRow[], look: LadderLook, along: Scale): ChartMark[] {
  const { rowHeight, lang } = look;
  return rows.flatMap((row, index) => {
    const same = row.cells.a && row.cells.b && row.cells.a.step === row.cells.b.step;
    return SIDES.flatMap((side) => {
      const cell = row.cells[side];
      const target = cell && cellTarget(cell, row.theme.id);
      if (!cell || !target) return [];
      const box = same ? rowHeight / 2 : 32;
      const middle = rowMiddle(index, look);
      const top = !same ? middle - box / 2 : side === 'a' ? middle - box : middle;
      return [
        {
          key: `${row.theme.id}-${side}`,
          target,
          x: placeOn(along, cell.step) - 16,
          y: top,
          width: 32,
          height: box,
          label: cellLabel(row, cell, look),
          tip: cellTip(row, cell, lang),
        },
      ];
    });
  });
}

function cellLabel(row: LadderRow, cell: LadderCell, { lang }: Look): string {
  const text = overview[lang];
  const name = cell.record ? statementName(cell.record, lang) : cellWords(cell, row.theme.id, lang);
  return text.markLabel(
    cell.document.province.name[lang],
    row.theme.name[lang],
    String(cell.step),
    terms[lang].step[cell.step],
    name,
  );
}

function cellTip(row: LadderRow, cell: LadderCell, lang: Look['lang']): string[] {
  const step = `${cell.step} · ${terms[lang].step[cell.step]}`;
  const lines = cell.record
    ? statementTip(cell.record, lang)
    : [cellWords(cell, row.theme.id, lang)];
  return [...lines.slice(0, 1), step, ...lines.slice(1)];
}

/** The rules between rows, from edge to edge: the HTML at both sides carries them on. */
function rules(rows: number, look: LadderLook): Sketch[] {
  if (look.steps === 'numbers') return [];
  return Array.from({ length: rows }, (_, index) => {
    const y = look.headHeight + index * look.rowHeight + 0.5;
    return {
      kind: 'line',
      x1: 0,
      y1: y,
      x2: look.width,
      y2: y,
      colour: look.palette.rule,
      width: 1,
    };
  });
}

/** A line down through the rows at each step. */
function stepLines(look: LadderLook, along: Scale, bottom: number): Sketch[] {
  return LADDER_STEPS.map((step) => {
    // On whole pixels, so that all are equally sharp.
    const x = Math.floor(placeOn(along, step)) + 0.5;
    const colour = look.palette.grid;
    return { kind: 'line', x1: x, y1: look.headHeight, x2: x, y2: bottom, colour, width: 1 };
  });
}

function stepNames(look: LadderLook, along: Scale): Sketch[] {
  if (look.headHeight === 0) return [];
  const names = overview[look.lang].axis;
  return LADDER_STEPS.map((step) => {
    const name = look.steps === 'names' ? names[step] : String(step);
    return words(look, name, placeOn(along, step), look.headHeight - 6, {
      lineHeight: 15,
      ground: null,
      align: 'center',
      baseline: 'bottom',
    });
  });
}

function ladderTable(rows: readonly LadderRow[], { lang }: Look): ChartTable {
  const text = overview[lang];
  return {
    columns: [
      { id: 'theme', label: text.columns.theme },
      { id: 'document', label: text.columns.document },
      { id: 'step', label: text.columns.step, numeric: true },
      { id: 'meaning', label: text.columns.meaning },
      { id: 'words', label: text.columns.words, opens: true },
    ],
    rows: rows.flatMap((row) => {
      const names = nameSides(row.cells.a?.document, row.cells.b?.document, lang);
      return SIDES.flatMap((side) => {
        const cell = row.cells[side];
        if (!cell) return [];
        return [
          {
            key: `${row.theme.id}-${side}`,
            target: cellTarget(cell, row.theme.id),
            theme: row.theme.id,
            cells: [
              row.theme.name[lang],
              names[side].full,
              String(cell.step),
              terms[lang].step[cell.step],
              cellWords(cell, row.theme.id, lang),
            ],
          },
        ];
      });
    }),
  };
}
