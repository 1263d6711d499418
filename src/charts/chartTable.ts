// A chart's numbers, as a table.

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
