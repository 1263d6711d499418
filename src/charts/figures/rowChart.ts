// The drawing of one row of the figures: bars from zero on an axis of their own.
import type { FigureRow } from '../../content/figureRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { NativeChart } from '../nativeChart.ts';
import { amountAxis, multipleAxis, shareAxis } from './rowAxis.ts';
import { barChart } from './rowBars.ts';
import type { RowLook } from './rowLines.ts';
import { rankRowChart } from './rowRank.ts';
import { relationRowChart } from './rowRelation.ts';

/** The chart of a row; null for a count, whose units have nothing to share. Pure. */
export function rowChart(row: FigureRow, dataset: Dataset, look: RowLook): NativeChart | null {
  switch (row.group.form) {
    case 'count':
      return null;
    case 'relation':
      return relationRowChart(row, dataset, look);
    case 'rank':
      return rankRowChart(row, dataset, look);
    case 'multiple':
      return barChart(row, dataset, look, multipleAxis(row));
    case 'share':
      return barChart(row, dataset, look, shareAxis(row));
    case 'amounts':
    case 'target-level':
      return barChart(row, dataset, look, amountAxis(row, look.lang));
  }
}
