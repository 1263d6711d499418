// What every chart builder gives: an option without functions, the marks that can be
// walked and clicked, and the same numbers as a table.
import type { EChartsCoreOption } from 'echarts/core';
import type { Lang } from '../model/values.ts';
import type { Palette } from './palette.ts';

/** What a builder needs to know besides its rows. */
export interface Look {
  readonly lang: Lang;
  readonly palette: Palette;
  /** Width to draw for, in CSS px. */
  readonly width: number;
  /** Record or absence id in focus; the other marks are set back. */
  readonly selected: string | null;
}

/** A place in the chart that opens evidence. Boxes are CSS px from the chart's top left. */
export interface ChartMark {
  /** Unique within the chart and stable across redraws. */
  readonly key: string;
  /** Record or absence id that it opens. */
  readonly target: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Accessible name: document, statement, value with qualifier, period. */
  readonly label: string;
  /** First line of the quote, qualifier, period, missing parts. */
  readonly tip: readonly string[];
}

export interface ChartTable {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly numeric?: boolean;
    /** Whether this column's cells open what the row opens; without it the first column's do. */
    readonly opens?: boolean;
  }[];
  readonly rows: readonly {
    readonly key: string;
    /** Record or absence id that the row opens, if any. */
    readonly target: string | null;
    /** Theme that the first cell names, where a press on it may narrow every view to that theme. */
    readonly theme?: string;
    /** One text a column. */
    readonly cells: readonly string[];
  }[];
}

export interface ChartSpec {
  /** Name of the chart: what is shown, in which unit. */
  readonly name: string;
  /** One sentence, true for the rows drawn. */
  readonly finding: string;
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly marks: readonly ChartMark[];
  readonly table: ChartTable;
}
