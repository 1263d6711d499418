// What every chart with a scale gives: an option of the library's own series, what of it can be
// pointed at, and the same numbers as a table.
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTable } from './chartTable.ts';

/** Where the library keeps what is pointed at. */
export interface ChartDatum {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  /** Of a graph: a node where nothing is said. */
  readonly dataType?: 'node' | 'edge';
}

/** Something in a chart that can be pointed at and pressed. */
export interface ChartPoint {
  /** Unique within the chart, the same across redraws: a record or absence id, or what the point stands for. */
  readonly key: string;
  readonly at: ChartDatum;
  /** Value on the axes at which a tooltip stands when the keyboard comes to it; without it, the middle of what is drawn. */
  readonly coord?: readonly [number | string, number | string];
  /** Accessible name: document, statement, value with relation, period. */
  readonly label: string;
  /** First line of the quote, then facts; none where the chart itself says all. */
  readonly tip: readonly string[];
}

export interface NativeChart {
  /** Name of the chart: what is shown, in which unit. */
  readonly name: string;
  /** One sentence, true for what is drawn. */
  readonly finding: string;
  /** Series, axes and grids carry ids: what keeps its id moves to its new place. */
  readonly option: EChartsCoreOption;
  /** In CSS px. */
  readonly height: number;
  /** In reading order. */
  readonly points: readonly ChartPoint[];
  readonly table: ChartTable;
}
