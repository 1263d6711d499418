// How often each word occurs: the library's bars, one document to either side of the words, on one scale
// from zero in the middle.
import { type TermMeasure, type TermRow, termMeasure, termValue } from '../domain/coverage.ts';
import { type Pair, SIDES, type Side } from '../domain/filter.ts';
import { coverage } from '../i18n/coverage.ts';
import { nameSides } from '../i18n/naming.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import type { ChartTable } from './chartTable.ts';
import type { NativeChart } from './nativeChart.ts';
import type { Palette } from './palette.ts';

/** What the bars need besides their rows. */
export interface CoverageBarsLook {
  readonly lang: Lang;
  readonly palette: Palette;
  /** In CSS px. */
  readonly width: number;
  readonly documents: Pair<PolicyDocument | null>;
  /** Name of the group that the rows are. */
  readonly group: string;
  /** Which words each document uses more, in a sentence. */
  readonly finding: string;
  /** Height of one row in px. */
  readonly rowHeight: number;
  /** End of the axes, where several charts share a scale; from `barsAxis`. */
  readonly axis: BarsAxis;
  /** Whether the numbers of the axes stand above the bars. */
  readonly ticks: boolean;
  /** Id of the family whose places are shown. */
  readonly selected: string | null;
}

/** Where the axes end, and the step of their ticks. */
export interface BarsAxis {
  readonly max: number;
  readonly step: number;
}

/** Width of the words between the bars, room for a number beyond the longest bar, height of a bar, of the ticks; px. */
export const BARS = { words: { zh: 92, en: 160 }, number: 30, bar: 14, ticks: 18 } as const;
/** Room round the first and last row for their rings. */
const RING = 2;

/** The sides that have bars: a document on both sides has them once. */
export function barSides({ a, b }: Pair<PolicyDocument | null>): Side[] {
  return SIDES.filter((side) => (side === 'a' ? a : b && a !== b));
}

/** An axis that holds all values of the rows, of at most so many steps. */
export function barsAxis(
  rows: readonly TermRow[],
  documents: Pair<PolicyDocument | null>,
  steps: number,
): BarsAxis {
  const measure = termMeasure(documents);
  const values = rows.flatMap((row) =>
    SIDES.map((side) => termValue(row, side, documents, measure) ?? 0),
  );
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most / steps));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one * steps >= most) ?? most;
  const whole = measure === 'count' ? Math.max(1, step) : step;
  return { step: whole, max: Math.ceil(most / whole) * whole };
}

/** One chart for all rows given, in their order. A row is one place to press, from edge to edge. */
export function coverageBars(rows: readonly TermRow[], look: CoverageBarsLook): NativeChart {
  const { lang, documents, palette, rowHeight, ticks, width } = look;
  const text = coverage[lang];
  const measure = termMeasure(documents);
  const sides = barSides(documents);
  const top = (ticks ? BARS.ticks : 0) + RING;
  const body = { top, height: rows.length * rowHeight };
  const room = sidesRoom(sides, width, BARS.words[lang]);
  const categories = rows.map((row) => category(row, look));
  return {
    name: text.named(look.group, text.chartName[measure]),
    finding: `${look.finding}${text.stop}`,
    height: top + body.height + RING,
    points: rows.map((row, dataIndex) => ({
      key: row.family.id,
      at: { seriesIndex: 0, dataIndex },
      label: text.row(
        termName(row, lang),
        sides.map((side) => said(row, side, measure, look)).join(text.valuesJoin),
      ),
      // The row itself says all of it.
      tip: [],
    })),
    table: barsTable(rows, measure, look),
    option: {
      grid: [
        { id: 'rows', ...body, left: RING, right: RING },
        ...sides.map((side) => ({ id: side, ...body, ...room[side] })),
      ],
      xAxis: [
        { id: 'rows', gridIndex: 0, type: 'value', max: 1, show: false },
        ...sides.map((side, at) => ({
          id: side,
          gridIndex: at + 1,
          type: 'value',
          position: 'top',
          inverse: side === 'a' && sides.length > 1,
          min: 0,
          max: look.axis.max,
          interval: look.axis.step,
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: { show: ticks, fontSize: 12, color: palette.ink3, margin: 5 },
          splitLine: { lineStyle: { color: palette.grid } },
        })),
      ],
      yAxis: [
        {
          id: 'rows',
          gridIndex: 0,
          type: 'category',
          inverse: true,
          show: false,
          data: rows.map(({ family }) => family.id),
        },
        ...sides.map((side, at) => ({
          id: side,
          gridIndex: at + 1,
          type: 'category',
          inverse: true,
          position: side === 'a' && sides.length > 1 ? 'right' : 'left',
          axisTick: { show: false },
          axisLine: { lineStyle: { color: palette.hatch } },
          axisLabel: {
            // The words stand once, between the sides or before the only one.
            show: at === sides.length - 1,
            interval: 0,
            fontSize: 13,
            color: palette.ink,
            margin: BARS.words[lang] / 2,
          },
          data: categories,
        })),
      ],
      series: [
        {
          id: 'rows',
          type: 'bar',
          xAxisIndex: 0,
          yAxisIndex: 0,
          barWidth: '100%',
          clip: false,
          data: rows.map((row) => rowGround(row, look)),
          emphasis: { itemStyle: { color: palette.matrix[0] } },
        },
        ...sides.map((side, at) => ({
          id: side,
          type: 'bar',
          silent: true,
          xAxisIndex: at + 1,
          yAxisIndex: at + 1,
          barWidth: BARS.bar,
          itemStyle: { color: palette.marks[documents[side]?.mark ?? 'orange-circle'].fill },
          label: {
            show: true,
            position: side === 'a' && sides.length > 1 ? 'left' : 'right',
            fontSize: 13,
          },
          data: rows.map((row) => bar(row, side, measure, look)),
        })),
      ],
    },
  };
}

/** Where the bars of each side stand, px from the left. */
function sidesRoom(
  sides: readonly Side[],
  width: number,
  words: number,
): Pair<{ left: number; width: number }> {
  const length = Math.max(0, (width - words) / sides.length - BARS.number);
  const alone = { left: words, width: length };
  if (sides.length < 2) return { a: alone, b: alone };
  return {
    a: { left: BARS.number, width: length },
    b: { left: BARS.number + length + words, width: length },
  };
}

/** The place to press, and the ring of the one that is selected. */
function rowGround({ family }: TermRow, { palette, selected }: CoverageBarsLook): object {
  const ring = family.id === selected ? { borderColor: palette.ink, borderWidth: 2 } : {};
  return {
    id: family.id,
    value: 1,
    itemStyle: { color: 'transparent', borderRadius: 6, ...ring },
  };
}

function bar(row: TermRow, side: Side, measure: TermMeasure, look: CoverageBarsLook): object {
  const value = termValue(row, side, look.documents, measure) ?? 0;
  const { ink, ink2 } = look.palette;
  const label = value > 0 ? { color: ink, fontWeight: 600 } : { color: ink2, fontWeight: 400 };
  return { id: row.family.id, value, label };
}

/** A word as it stands in the texts; in English with its meaning under it. */
function category({ family }: TermRow, { lang, palette, selected }: CoverageBarsLook): object {
  const { zh, en } = family.name;
  const weight = family.id === selected ? 600 : 400;
  if (lang === 'zh' || en === '')
    return { value: shortened(zh, lang), textStyle: { align: 'center', fontWeight: weight } };
  const rich = {
    zh: { fontSize: 13, lineHeight: 18, color: palette.ink, fontWeight: weight },
    en: { fontSize: 12, lineHeight: 16, color: palette.ink3 },
  };
  return { value: `{zh|${zh}}\n{en|${en}}`, textStyle: { align: 'center', rich } };
}

/** A word of the reader's own may be longer than its place. */
function shortened(word: string, lang: Lang): string {
  const room = Math.floor(BARS.words[lang] / 14);
  const characters = [...word];
  return characters.length <= room ? word : `${characters.slice(0, room - 1).join('')}…`;
}

/** How often a document uses a word. */
function said(
  row: TermRow,
  side: Side,
  measure: TermMeasure,
  { lang, documents }: CoverageBarsLook,
): string {
  const text = coverage[lang];
  const name = nameSides(documents.a, documents.b, lang)[side].full;
  const value = termValue(row, side, documents, measure) ?? 0;
  if (value === 0) return text.none(name);
  return text.value(name, measure === 'count' ? text.times(value) : text.rate(value));
}

function termName({ family }: TermRow, lang: Lang): string {
  const { zh, en } = family.name;
  return lang === 'zh' || en === '' ? zh : `${zh} ${en}`;
}

function barsTable(
  rows: readonly TermRow[],
  measure: TermMeasure,
  { lang, documents }: CoverageBarsLook,
): ChartTable {
  const text = coverage[lang];
  const names = nameSides(documents.a, documents.b, lang);
  const sides = barSides(documents);
  const head = measure === 'count' ? text.columns.times : text.columns.rate;
  return {
    columns: [
      { id: 'term', label: text.columns.term },
      ...sides.map((side) => ({ id: side, label: head(names[side].full), numeric: true })),
    ],
    rows: rows.map((row) => ({
      key: row.family.id,
      target: row.family.id,
      cells: [
        termName(row, lang),
        ...sides.map((side) => String(termValue(row, side, documents, measure) ?? '')),
      ],
    })),
  };
}
