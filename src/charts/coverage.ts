// The butterfly of pictures and slides: how often each word occurs, one document to either side of the words,
// on one scale from zero in the middle. The screen has coverageBars.ts.
import { type TermRow, termMeasure, termValue } from '../domain/coverage.ts';
import { type Pair, SIDES, type Side } from '../domain/filter.ts';
import { coverage } from '../i18n/coverage.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { type BarDrawing, barSeries } from './figures/drawing.ts';
import { FONTS } from './palette.ts';
import { type Sketch, sketchSeries, words } from './sketch.ts';
import type { ChartSpec, Look } from './spec.ts';

/** What the butterfly needs besides its rows; nothing in it is selected. */
export interface ButterflyLook extends Look {
  readonly documents: Pair<PolicyDocument | null>;
  /** Height of one row in px. */
  readonly rowHeight: number;
  /** What the longest bar stands for, where several charts share a scale; else the greatest of the rows. */
  readonly max?: number;
  /** In English: px that the widest of each name takes, where both stand on one line; else one stands under the other. */
  readonly oneLine?: { readonly zh: number; readonly en: number };
}

/** Width of the words between the bars, room for a number beyond the longest bar, height of a bar; px. */
export const BUTTERFLY = { words: { zh: 92, en: 160 }, number: 34, bar: 16 } as const;
/** Beside and between two names on one line. */
const NAME_GAP = 7;

/** One chart for all rows given, in their order. A side without a document stays empty. */
export function butterflyChart(
  rows: readonly TermRow[],
  look: ButterflyLook,
): Pick<ChartSpec, 'name' | 'height' | 'option'> {
  const { lang, documents, rowHeight } = look;
  const measure = termMeasure(documents);
  const values = rows.map((row) => ({
    a: termValue(row, 'a', documents, measure),
    b: termValue(row, 'b', documents, measure),
  }));
  const max = look.max ?? Math.max(1, ...values.flatMap(({ a, b }) => [a ?? 0, b ?? 0]));
  const height = rows.length * rowHeight;
  const zero = zeroLines(look);
  return {
    name: coverage[lang].chartName[measure],
    height,
    option: {
      animation: false,
      textStyle: { fontFamily: FONTS[lang] },
      series: [
        sketchSeries(backSketches(rows, height, zero, look)),
        ...SIDES.map((side) => bars(values, side, max, zero, look)),
        sketchSeries(frontSketches(rows, values, max, zero, look)),
      ],
    },
  };
}

/** Width of the words between the bars. */
export function wordsWidth({ lang, oneLine }: Pick<ButterflyLook, 'lang' | 'oneLine'>): number {
  return lang === 'en' && oneLine ? oneLine.zh + oneLine.en + 3 * NAME_GAP : BUTTERFLY.words[lang];
}

/** Where the bars of each side begin, px from the left. */
function zeroLines(look: ButterflyLook): Pair<number> {
  const { width } = look;
  const half = wordsWidth(look) / 2;
  return { a: width / 2 - half, b: width / 2 + half };
}

type Values = readonly Pair<number | null>[];

function bars(
  values: Values,
  side: Side,
  max: number,
  zero: Pair<number>,
  look: ButterflyLook,
): object {
  const document = look.documents[side];
  const drawn = values.flatMap((value, at) => {
    const length = value[side];
    if (!document || !length) return [];
    const { fill } = look.palette.marks[document.mark];
    const bar: BarDrawing = {
      fill: 'solid',
      end: 'plain',
      y: at * look.rowHeight + (look.rowHeight - BUTTERFLY.bar) / 2,
      height: BUTTERFLY.bar,
      colour: fill,
      page: look.palette.page,
      mark: document.mark,
    };
    // From the left edge to the right one: on side a that is from the value back to zero.
    return [{ bar, value: side === 'a' ? [length, 0] : [0, length] }];
  });
  const end = side === 'a' ? BUTTERFLY.number : look.width - BUTTERFLY.number;
  return barSeries(
    { left: zero[side], right: end, max },
    drawn.map(({ value }) => value),
    drawn.map(({ bar }) => bar),
  );
}

/** Words round a middle line, in a place where no line runs. */
const CENTRED = { align: 'center', baseline: 'middle', ground: null } as const;

/** Rules between the rows and the two zero lines. */
function backSketches(
  rows: readonly TermRow[],
  height: number,
  zero: Pair<number>,
  look: ButterflyLook,
): Sketch[] {
  const line = (x1: number, y1: number, x2: number, y2: number, colour: string): Sketch => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    colour,
    width: 1,
  });
  const { grid, rule } = look.palette;
  return [
    ...rows.map((_, at) => {
      const y = (at + 1) * look.rowHeight - 0.5;
      return line(0, y, look.width, y, grid);
    }),
    ...SIDES.map((side) => line(zero[side], 0, zero[side], height, rule)),
  ];
}

/** The words in the middle and the number at the end of each bar. */
function frontSketches(
  rows: readonly TermRow[],
  values: Values,
  max: number,
  zero: Pair<number>,
  look: ButterflyLook,
): Sketch[] {
  const { ink, ink2 } = look.palette;
  const length = zero.a - BUTTERFLY.number;
  return rows.flatMap((row, at) => {
    const middle = (at + 0.5) * look.rowHeight;
    const name = nameSketches(row, middle, zero, look);
    const numbers = SIDES.flatMap((side) => {
      const value = values[at]?.[side];
      if (value === null || value === undefined) return [];
      const away = (value / max) * length + 6;
      return words(look, String(value), side === 'a' ? zero.a - away : zero.b + away, middle, {
        ...CENTRED,
        size: 13,
        weight: value > 0 ? 600 : 400,
        colour: value > 0 ? ink : ink2,
        align: side === 'a' ? 'right' : 'left',
      });
    });
    return [...name, ...numbers];
  });
}

/** A word as it stands in the texts; in English with its meaning, under or beside it. */
function nameSketches(
  row: TermRow,
  middle: number,
  zero: Pair<number>,
  look: ButterflyLook,
): Sketch[] {
  const { ink, ink3 } = look.palette;
  const { zh, en } = row.family.name;
  const centre = look.width / 2;
  const own = { ...CENTRED, size: 13, colour: ink };
  if (look.lang === 'zh') return [words(look, zh, centre, middle, own)];
  const meaning = { ...CENTRED, colour: ink3 };
  if (!look.oneLine)
    return [words(look, zh, centre, middle - 8, own), words(look, en, centre, middle + 9, meaning)];
  const split = zero.a + NAME_GAP + look.oneLine.zh;
  return [
    words(look, zh, split, middle, { ...own, align: 'right' }),
    words(look, en, split + NAME_GAP, middle, { ...meaning, align: 'left' }),
  ];
}
