// The specificity ladder: two marks a theme on six ordered steps. Design, section 2.1.
import { SIDES, type Side } from '../domain/filter.ts';
import type { LadderCell, LadderRow } from '../domain/rows.ts';
import { nameSides } from '../i18n/naming.ts';
import { overview } from '../i18n/overview.ts';
import { ladderText } from '../i18n/overviewTitle.ts';
import { statementName, statementTip } from '../i18n/statement.ts';
import { terms } from '../i18n/terms.ts';
import { LADDER_STEPS } from '../model/values.ts';
import { cellTarget, cellWords } from './ladderCell.ts';
import { LADDER_MARK, type LadderDrawing } from './ladderMark.ts';
import type { MarkDrawing } from './marks.ts';
import { FONTS } from './palette.ts';
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
  const { lang, palette, rowHeight, headHeight } = look;
  const edge = EDGE[look.steps];
  const height = headHeight + rows.length * rowHeight;
  const marks = ladderMarks(rows, look, edge);
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
      grid: {
        left: edge,
        right: edge,
        top: headHeight,
        bottom: 0,
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: 5,
        interval: 1,
        position: 'top',
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { show: false },
        splitLine: { lineStyle: { color: palette.grid } },
        silent: true,
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.theme.id),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { show: false },
      },
      graphic: [...rules(rows.length, look), ...stepNames(look, edge)],
      series: [
        {
          type: 'custom',
          renderItem: 'duizhao-ladder-row',
          silent: true,
          clip: false,
          encode: { x: [1, 2], y: 0 },
          data: rows.map((row, index) => [
            index,
            row.cells.a?.step ?? '-',
            row.cells.b?.step ?? '-',
          ]),
          itemPayload: { rows: rows.map((row) => drawing(row, look, held)) },
        },
      ],
    },
  };
}

function drawing(row: LadderRow, look: LadderLook, held: boolean): LadderDrawing {
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
  return { ...pair, line: look.palette.ink3, lineOpacity: lit ? 1 : 0.3 };
}

/** Boxes by the same arithmetic as the axes; two on one step share the row's height. */
function ladderMarks(rows: readonly LadderRow[], look: LadderLook, edge: number): ChartMark[] {
  const { width, rowHeight, headHeight, lang } = look;
  return rows.flatMap((row, index) => {
    const same = row.cells.a && row.cells.b && row.cells.a.step === row.cells.b.step;
    return SIDES.flatMap((side) => {
      const cell = row.cells[side];
      const target = cell && cellTarget(cell, row.theme.id);
      if (!cell || !target) return [];
      const box = same ? rowHeight / 2 : 32;
      const middle = headHeight + (index + 0.5) * rowHeight;
      const top = !same ? middle - box / 2 : side === 'a' ? middle - box : middle;
      return [
        {
          key: `${row.theme.id}-${side}`,
          target,
          x: edge + (cell.step / 5) * (width - 2 * edge) - 16,
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
function rules(rows: number, look: LadderLook): unknown[] {
  if (look.steps === 'numbers') return [];
  return Array.from({ length: rows }, (_, index) => {
    const y = look.headHeight + index * look.rowHeight + 0.5;
    return {
      type: 'line',
      silent: true,
      z: -1,
      shape: { x1: 0, y1: y, x2: look.width, y2: y },
      style: { stroke: look.palette.rule, lineWidth: 1 },
    };
  });
}

function stepNames(look: LadderLook, edge: number): unknown[] {
  if (look.headHeight === 0) return [];
  const names = overview[look.lang].axis;
  return LADDER_STEPS.map((step) => ({
    type: 'text',
    silent: true,
    x: edge + (step / 5) * (look.width - 2 * edge),
    y: look.headHeight - 6,
    style: {
      text: look.steps === 'names' ? names[step] : String(step),
      align: 'center',
      verticalAlign: 'bottom',
      fontSize: 12,
      lineHeight: 15,
      fill: look.palette.ink2,
      fontFamily: FONTS[look.lang],
    },
  }));
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
