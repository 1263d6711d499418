import {
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
} from '@tanstack/react-table';
import { RECORD_COLUMNS, type RecordColumn } from '../../domain/recordColumns.ts';
import type { RecordRow } from '../../domain/recordRows.ts';

/** What the table can do with its columns; order of rows and width of the window are given from outside. */
export const FEATURES = tableFeatures({
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});

/** Width in CSS px of each column until the reader changes it: its usual content on a line or two. */
const WIDTH: Readonly<Record<RecordColumn, number>> = {
  id: 64,
  document: 108,
  kind: 108,
  theme: 128,
  label: 220,
  time: 132,
  written: 160,
  value: 92,
  unit: 88,
  qualifier: 112,
  status: 96,
  missing: 148,
  step: 140,
  instrument: 104,
  commitment: 112,
  speaker: 112,
  section: 140,
  quote: 320,
  offsets: 112,
};

const helper = createColumnHelper<typeof FEATURES, RecordRow>();

export const COLUMNS = helper.columns(
  RECORD_COLUMNS.map((id) => helper.display({ id, size: WIDTH[id] })),
);

/** Columns whose digits stand one under the other. */
export const NUMERIC: readonly RecordColumn[] = ['value', 'offsets'];

/** A column as it is drawn. */
export interface ShownColumn {
  readonly id: RecordColumn;
  /** CSS px. */
  readonly width: number;
  /** CSS px from the left edge at which it stays while the others scroll; null where it scrolls too. */
  readonly stays: number | null;
  /** Whether it is the last of those that stay. */
  readonly edge: boolean;
}
