import { ladderTable } from '../../charts/ladderTable.ts';
import { comparedRows } from '../../domain/comparedRows.ts';
import { ladderRows, orderRows } from '../../domain/ladder.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { useLang } from '../../ui/Lang.tsx';
import type { ScreenProps } from '../screen/screen.ts';

export interface OverviewTableProps extends ScreenProps {
  readonly order: 'gap' | 'theme';
  readonly onOpen: (id: string) => void;
}

/** The overview as a table: a row a theme and document. */
export function OverviewTable({ dataset, selection, order, onOpen }: OverviewTableProps) {
  const rows = comparedRows(orderRows(ladderRows(dataset, selection), order));
  return <ChartTable spec={ladderTable(rows, useLang())} onOpen={onOpen} />;
}
