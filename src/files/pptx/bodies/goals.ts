// Themes as a table: what each document says on them in its words, a sign before each for what sort it is.
import { markState } from '../../../domain/markState.ts';
import type { MarkState, ThemeRow } from '../../../domain/rows.ts';
import { distinctSides } from '../../../domain/select.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { terms } from '../../../i18n/terms.ts';
import type { Statement } from '../../../model/dataset.ts';
import type { Mark } from '../../../model/values.ts';
import type { BodyContext } from '../../picture/body.ts';
import type { Box } from '../../picture/sheet.ts';
import {
  goalRows,
  type Lane,
  lanesOf,
  ordered,
  said,
  THEMES_AT_MOST,
  TWO,
} from '../../slide/bodies/aligned.ts';
import { LEAST, mark, type Stage, words } from '../stage.ts';
import { CELL, type Cell, type Table, tableHeight, tableXml } from '../table.ts';
import type { Paragraph } from '../text.ts';

const SIZES = [28, 26, 24, 22] as const;
const MOST = [12, 10, 8, 6, 5, 4, 3, 2, 1] as const;

/** Signs that stand for the marks of the screen; the line under the title says what they mean. */
const SIGNS: Readonly<Record<Mark, Readonly<Record<MarkState, string>>>> = {
  'orange-circle': { actual: '●', forecast: '◍', target: '○', measure: '◉', problem: '◌' },
  'blue-square': { actual: '■', forecast: '▨', target: '□', measure: '▣', problem: '⬚' },
};

/** Whether themes are few enough for a table; more are drawn as on the screen. */
export function isGoalsTable(context: BodyContext): boolean {
  const { length } = goalRows(context);
  return length > 0 && length <= THEMES_AT_MOST;
}

/** A document's column in the table: two columns of the grid where it is wide enough for statements side by side. */
interface Column extends Lane {
  readonly span: 1 | 2;
}

/** As many statements a theme as fit, then as large as they may be. */
export function goalsTable(stage: Stage, box: Box): string {
  const { context } = stage;
  const { lang, palette, measure } = context;
  const rows = goalRows(context);
  const lanes = lanesOf(rows, box, context);
  const columns = lanes.map((lane, index): Column => {
    const width = (lanes[index + 1]?.x ?? box.x + box.width) - lane.x;
    return { ...lane, width, span: width >= TWO ? 2 : 1 };
  });
  const widths = columns.flatMap(({ width, span }) =>
    Array.from({ length: span }, () => width / span),
  );
  const themes = rows.map(({ theme }) => theme.name[lang]).join(lang === 'zh' ? '、' : ', ');
  const table = (most: number, size: number): Table => ({
    columns: [(lanes[0]?.x ?? box.x) - box.x, ...widths],
    rows: [headOf(columns, stage), ...rows.map((row) => rowOf(row, columns, most, size, stage))],
    rule: palette.rule,
    name: pptxWords[lang].names.table,
    alt: pptxWords[lang].aligned(themes),
  });
  const tries = MOST.flatMap((most) => SIZES.map((size) => ({ most, size })));
  const fits = ({ most, size }: (typeof tries)[number]) =>
    tableHeight(table(most, size), measure) <= box.height;
  const { most, size } = tries.find(fits) ?? { most: 1, size: LEAST };
  const made = table(most, size);
  const spare = Math.min(box.height - tableHeight(made, measure), 10 * made.rows.length);
  const marks = lanes.map(({ document, x }) =>
    mark(stage, document, 'actual', { x: x + CELL.left + 15, y: box.y + CELL.y + 18, size: 30 }),
  );
  return tableXml(stage.page, made, box, measure, spare) + marks.join('');
}

function headOf(columns: readonly Column[], { context }: Stage): Cell[] {
  const { lang, palette, selection } = context;
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const theme = words(pptxWords[lang].theme, LEAST, palette.ink2);
  return [
    { paragraphs: [{ runs: [theme], lineHeight: 36 }] },
    ...columns.map(({ side, document, span }): Cell => {
      const name = words(names[side].full, 26, palette.marks[document.mark].text, true);
      return { paragraphs: [{ runs: [name], lineHeight: 36, indent: 40 }], span };
    }),
  ];
}

/** The name of a theme, and what each document says on it. */
function rowOf(
  row: ThemeRow,
  columns: readonly Column[],
  most: number,
  size: number,
  stage: Stage,
): Cell[] {
  const { lang, palette } = stage.context;
  const name = words(row.theme.name[lang], Math.min(26, size), palette.ink, true);
  const cells = columns.flatMap((column) => cellsOf(row, column, most, size, stage));
  return [{ paragraphs: [{ runs: [name], lineHeight: lineOf(size) }] }, ...cells];
}

const lineOf = (size: number) => Math.round(size * 1.34);

function cellsOf(
  row: ThemeRow,
  { side, document, span }: Column,
  most: number,
  size: number,
  { context }: Stage,
): Cell[] {
  const { lang, palette } = context;
  const lineHeight = lineOf(size);
  const records = ordered(row.records[side], row.theme.id);
  if (records.length === 0) {
    const text = row.absence[side] ? terms[lang].absence.A0 : slideWords[lang].hidden;
    const fill = { hatch: palette.rule, ground: palette.page };
    const runs = [words(text, size, palette.ink2)];
    return [{ paragraphs: [{ runs, lineHeight, indent: 12 }], fill, span }];
  }
  const kept = records.slice(0, most);
  const line = (record: Statement): Paragraph => {
    const sign = SIGNS[document.mark][markState(record)];
    const bullet = { sign, colour: palette.marks[document.mark].fill };
    return {
      runs: [words(said(record, context), size, palette.ink)],
      lineHeight,
      bullet,
      before: 2,
    };
  };
  const left = slideWords[lang].showing(kept.length, records.length);
  const more: Paragraph = {
    runs: [words(left, LEAST, palette.ink2)],
    lineHeight: 30,
    before: 2,
    indent: size * 1.15,
  };
  const lines = [...kept.map(line), ...(kept.length < records.length ? [more] : [])];
  if (span === 1) return [{ paragraphs: lines }];
  // Read across, as on the screen.
  return [0, 1].map((at) => ({ paragraphs: lines.filter((_, index) => index % 2 === at) }));
}
