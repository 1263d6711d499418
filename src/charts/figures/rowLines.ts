// The lines of a row's chart, one under the other: values, and words where years or a value are not given.
import type { FigureRow } from '../../content/figureRows.ts';
import { quantityKey } from '../../domain/figures.ts';
import type { StatedQuantity } from '../../domain/rows.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import { statedLabel, statedTip } from '../../i18n/statedQuantity.ts';
import { terms } from '../../i18n/terms.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { ChartPoint } from '../nativeChart.ts';
import type { Palette } from '../palette.ts';

/** How a row's chart is to look. */
export interface RowLook {
  readonly lang: Lang;
  readonly palette: Palette;
  /** Whether each line carries its name, where the words beside the chart do not stand on its lines. */
  readonly named: boolean;
}

/** In CSS px: from line to line, below the lines, room after the last tick, a bar, one with words in it. */
export const ROW = { pitch: 28, axis: 30, end: 84, bar: 14, worded: 20 } as const;

/** Room for the names of lines: times, or indicators; and for the words of a value after its bar; CSS px. */
const NAMES = { zh: { time: 68, indicator: 96 }, en: { time: 108, indicator: 116 } } as const;
export const SAID = { zh: 100, en: 146 } as const;

/** What the lines are called by on the chart itself; null where they are not. */
export type LineNames = 'time' | 'indicator' | null;

/** A line of the chart: a value with its name, or words alone. */
export type ChartLine =
  | { readonly item: StatedQuantity; readonly name: string }
  | { readonly note: string };

/** Whether values of more than one document stand in the row. */
export function isShared({ group: { quantities } }: FigureRow): boolean {
  return quantities.some(({ document }) => document !== quantities[0]?.document);
}

/** The lines of a row of values. */
export function chartLines(row: FigureRow, lang: Lang): ChartLine[] {
  const shared = isShared(row);
  const lines = row.lines.map((line): ChartLine => {
    if (line.type === 'gap') return { note: `⋮ ${line.words}` };
    const { item, when } = line;
    const whose = shared ? item.document.name[lang] : '';
    return { item, name: [whose, when].filter((part) => part !== '').join(' ') };
  });
  const before = row.beside.some(({ item }) => item.quantity.missing.includes('previous'));
  const note = figureRowWords[lang].notGiven(terms[lang].missing.previous);
  return before && lines.length === 1 ? [{ note }, ...lines] : lines;
}

/** The grid of so many lines, with room for their names where they stand there. */
export function lineGrid(count: number, names: LineNames, lang: Lang) {
  return {
    id: 'grid',
    left: names === null ? 1 : NAMES[lang][names],
    right: ROW.end,
    top: 2,
    height: count * ROW.pitch,
    outerBoundsMode: 'none',
  } as const;
}

/** The axis of the lines, from top to bottom. */
export function lineAxis(words: readonly string[], names: LineNames, { palette, lang }: RowLook) {
  return {
    id: 'y',
    type: 'category',
    inverse: true,
    data: words,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: names !== null,
      color: palette.ink2,
      fontSize: 12,
      lineHeight: 14,
      margin: 8,
      interval: 0,
      width: NAMES[lang][names ?? 'time'] - 8,
      overflow: 'break',
    },
  } as const;
}

/** The values as what can be pointed at in a series with a datum a line. `value`: where one stands on the value axis. */
export function linePoints(
  lines: readonly ChartLine[],
  { metrics }: Pick<Dataset, 'metrics'>,
  lang: Lang,
  seriesIndex: number,
  value: (item: StatedQuantity) => number,
): ChartPoint[] {
  return lines.flatMap((line, dataIndex) =>
    'item' in line
      ? {
          key: quantityKey(line.item),
          at: { seriesIndex, dataIndex },
          coord: [value(line.item), dataIndex] as const,
          label: statedLabel(line.item, metrics, lang),
          tip: statedTip(line.item, lang),
        }
      : [],
  );
}
